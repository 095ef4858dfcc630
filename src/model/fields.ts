/**
 * Field schemas that several concepts share. Each message says what would be right; what was found is added by the
 * reporter, which knows the raw value (see `knowledge/schema-issue.ts`).
 */
import { z } from 'zod';
import { parsePeriod, type Period } from './period.ts';
import { parseQuantity, type Quantity } from './quantity.ts';
import { PILLARS, type PillarId } from './pillar.ts';

/** Text in one Unicode form: a page with NFD text is indexed as if it had no marks (docs/decisions/0005). */
export const textField = z
  .string({ error: 'is text' })
  .trim()
  .min(1, 'is not empty')
  .refine((text) => text === text.normalize('NFC'), 'is written in NFC (one code point per letter)');

/** An id of our own: ASCII, lower-case, words joined by hyphens. */
export const idField = z
  .string({ error: 'is an id such as "kinh-te-so-grdp"' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is an id in lower-case ASCII with hyphens, such as "kinh-te-so-grdp"');

/** A document's id: its scope and its slug. */
export const documentIdField = z
  .string({ error: 'is a document such as "trung-uong/52-nq-tw"' })
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'is a document such as "trung-uong/52-nq-tw" (scope/slug)');

/** What was looked for and not found in any source at hand: one sentence each, in our own words. */
export const missingField = z
  .array(textField.refine((text) => text.endsWith('.'), 'is a sentence that ends with a full stop'))
  .default([]);

/** A period, quoted so that YAML doesn't turn it into a number or a time. */
export const periodField = z.unknown().transform((input, context): Period => {
  const period = typeof input === 'string' ? parsePeriod(input) : undefined;
  if (period) return period;
  context.addIssue({
    code: 'custom',
    message:
      typeof input === 'string'
        ? 'is a year, quarter, month, day or span that the calendar has: "2030", "2025-Q1", "2019-06", "2019-06-30", "2021/2025", "2024/.."'
        : 'is a period in quotation marks, such as "2030" or "2019-06-30"',
  });
  return z.NEVER;
});

/** A quantity: one comparator with its figure. */
export const quantityField = z.unknown().transform((input, context): Quantity => {
  if (input === undefined) {
    context.addIssue({ code: 'custom', message: 'is a quantity such as { about: 30 }' });
    return z.NEVER;
  }
  const read = parseQuantity(input);
  if ('quantity' in read) return read.quantity;
  context.addIssue({ code: 'custom', message: read.error, params: { complete: true } });
  return z.NEVER;
});

export const pillarField = z.enum(PILLARS.map((pillar) => pillar.id) as [PillarId, ...PillarId[]], {
  error: `is a pillar: ${PILLARS.map((pillar) => pillar.id).join(', ')}`,
});

/**
 * A strict object whose keys content files write in kebab-case (`as-of`) and code reads in camel case (`asOf`).
 * A key written in camel case is refused, so that there is one spelling.
 * @example record({ asOf: periodField }).parse({ 'as-of': '2022' })
 */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess(camelKeys, z.strictObject(shape));
}

/**
 * The spelling of a field in content files.
 * @example kebabKey('asOfBasis') // 'as-of-basis'
 */
export function kebabKey(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function camelKeys(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [camelKey(key), value]));
}

/** Upper case in a content file is a misspelt key: it keeps a hyphen so that the strict object refuses it. */
function camelKey(key: string): string {
  if (/[A-Z]/.test(key)) return kebabKey(key);
  return key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
