/**
 * Claims: what somebody promised (*target*) or reported (*result*).
 *
 * Both share one shape for how much, for where it stands, and for whom it concerns; a target has a due period, a result
 * a period as of which it was counted. Place is a province or the nation, never both.
 */
import { z } from 'zod';
import { evidenceField } from './evidence.ts';
import { documentIdField, idField, periodField, quantityField, record, textField } from './fields.ts';

const shared = {
  /** Unique over the whole site and never reused: it is part of addresses. */
  id: idField,
  indicator: idField,
  /** Either a province or the nation. */
  province: idField.optional(),
  nation: z.literal(true, { error: 'is true or absent' }).optional(),
  /** A place below the province, as printed. */
  place: textField.optional(),
  /** The document that promises it or that it reports on. */
  document: documentIdField.optional(),
  documentNote: textField.optional(),
  /** One sentence of our own that stands alone. */
  statement: textField,
  quantity: quantityField,
  evidence: evidenceField,
  note: textField.optional(),
};

const comparisonField = record({
  what: z.enum(['nation', 'earlier'], { error: 'is nation or earlier' }),
  asOf: periodField.optional(),
  quantity: quantityField,
  /** How it was measured; that of the result itself for an earlier value that says nothing else. */
  series: idField.optional(),
  /** True where the source doesn't print the figure and it follows from what it prints. */
  inferred: z.literal(true, { error: 'is true or absent' }).optional(),
});

const ONE_PLACE = {
  error: 'a claim has either "province" or "nation: true"',
  path: ['province'],
  params: { complete: true },
};

export const targetField = record({
  ...shared,
  /** What kind of promise: a level to reach, a count of targets or tasks, or a company's commitment. */
  kind: z
    .enum(['target', 'count', 'commitment'], { error: 'is target, count or commitment' })
    .default('target'),
  /** Who commits, where it isn't the province or the nation. */
  by: textField.optional(),
  due: periodField.optional(),
  dueNote: textField.optional(),
  /** Targets above that it carries down in another measure: on another indicator, which no rule would find. */
  answers: z.array(idField).default([]),
}).refine(hasOnePlace, ONE_PLACE);

/** How it is known when a result was counted. */
export const AS_OF_BASES = ['stated', 'published', 'inferred'] as const;

export const resultField = record({
  ...shared,
  asOf: periodField,
  /** Whether the source states the period, or it is taken from when the article was published, or read from context. */
  asOfBasis: z.enum(AS_OF_BASES, { error: 'is stated, published or inferred' }).default('stated'),
  asOfNote: textField.optional(),
  /** How it was measured, where the indicator is measured in several ways. */
  series: idField.optional(),
  comparedWith: z.array(comparisonField).default([]),
}).refine(hasOnePlace, ONE_PLACE);

export type Target = z.infer<typeof targetField>;
export type Result = z.infer<typeof resultField>;

function hasOnePlace(claim: { province?: string | undefined; nation?: true | undefined }): boolean {
  return (claim.province === undefined) !== (claim.nation === undefined);
}
