/** The texts of the frontmatter, each with the field that holds it. */
import type { Evidence } from '../model/evidence.ts';

/** The way to a field of the frontmatter. */
export type Path = readonly (string | number)[];

/** A text and where it stands. */
export interface FieldText {
  readonly path: Path;
  readonly text: string;
  /** What it belongs to, for messages. */
  readonly of: string;
}

/**
 * The fields that have a text, as texts.
 * @example presentTexts({ note: 'Một ghi chú' }, [], '')[0]?.path // ['note']
 */
export function presentTexts(
  fields: Readonly<Record<string, string | undefined>>,
  path: Path,
  of: string,
): FieldText[] {
  return Object.entries(fields).flatMap(([field, text]) =>
    text === undefined ? [] : [{ path: [...path, field], text, of: `${of}${field}` }],
  );
}

/**
 * The tokens of evidence as texts.
 * @example evidenceTexts({ paragraph: 1, figures: ['93%'] }, ['results', 0], 'claim a-b')[0]?.text // '93%'
 */
export function evidenceTexts(evidence: Evidence, path: Path, of: string): FieldText[] {
  if (!('figures' in evidence)) return [];
  return evidence.figures.map((text, index) => ({
    path: [...path, 'evidence', 'figures', index],
    text,
    of: `${of}, evidence`,
  }));
}

/**
 * What was looked for and not found, as texts.
 * @example missingTexts({ missing: ['Ngày ban hành.'] })[0]?.path // ['missing', 0]
 */
export function missingTexts({ missing }: { readonly missing: readonly string[] }): FieldText[] {
  return missing.map((text, index) => ({ path: ['missing', index], text, of: 'missing' }));
}
