/** One claim against itself: its statement, quantity, period and evidence tell the same. */
import type { Result, Target } from '../model/claim.ts';
import type { Evidence } from '../model/evidence.ts';
import { formatPeriod, type Moment, type Period } from '../model/period.ts';
import { agrees, agreesInWords } from './agreement.ts';
import { findFigures } from './figure-tokens.ts';
import { evidenceDates, listDates, periodKeys, says, textDates } from './known.ts';
import type { Known, KnownClaim } from './page.ts';
import {
  checkText,
  type FieldText,
  type FrontmatterFinding,
  type Path,
  type TextContext,
} from './check-text.ts';

/** The longest stretch of words that can be a figure in words: `không có vùng nào`. */
const MOST_WORDS = 4;

/**
 * The slips in a claim's fields.
 * @param days the days that the page knows: notes may speak of them
 */
export function checkClaim(
  claim: KnownClaim,
  { known, days, context }: { known: Known; days: readonly string[]; context: TextContext },
): FrontmatterFinding[] {
  const { data, stated, dates, compared, place } = claim;
  const { path } = place;
  const of = `claim ${data.id}`;
  const statement = { path: [...path, 'statement'], text: data.statement, of: `${of}, statement` };
  const inStatement = new Set([...dates, ...exactDates(claim, known)]);
  const inEvidence = new Set([...dates, ...textDates(data.statement)]);
  const inNotes = new Set([...inEvidence, ...days]);
  const notes = presentTexts(notesOf(data), path, `${of}, `);
  return [
    ...checkText(statement, { stated, dates: inStatement, compared, strictness: 'words' }, context),
    ...unstatedQuantity(claim),
    ...unstatedPeriod(claim, notes),
    ...evidenceTexts(data.evidence, path, of).flatMap((text) =>
      checkText(text, { stated, dates: inEvidence, strictness: 'number' }, context),
    ),
    ...notes.flatMap((text) =>
      checkText(text, { stated, dates: inNotes, compared, strictness: 'number' }, context),
    ),
  ];
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
 * Whether a period names a moment that none of these dates is; `hết năm 2022` is 31 December.
 * @example isUntold(parsePeriod('2021/2025')!, new Set(['2025'])) // true
 */
export function isUntold(period: Period, dates: ReadonlySet<string>): boolean {
  return momentsOf(period)
    .map((at) => periodKeys({ kind: 'point', at }).at(-1) ?? '')
    .some((key) => !dates.has(key) && !(key.endsWith('-12-31') && dates.has(key.slice(0, 4))));
}

function momentsOf(period: Period): Moment[] {
  if (period.kind === 'point') return [period.at];
  return period.kind === 'open' ? [period.from] : [period.from, period.to];
}

/** The days of the claim's document; the years in its title are no years of the claim. */
function exactDates({ document }: KnownClaim, known: Known): readonly string[] {
  return document === undefined ? [] : known.documentDates(document).filter((key) => key.includes('-'));
}

function notesOf(claim: Target | Result): Record<string, string | undefined> {
  const own =
    'asOf' in claim ? { 'as-of-note': claim.asOfNote } : { 'due-note': claim.dueNote, by: claim.by };
  return { note: claim.note, 'document-note': claim.documentNote, place: claim.place, ...own };
}

/** The statement must say the quantity: in figures, or in words where it has none. */
function unstatedQuantity(claim: KnownClaim): FrontmatterFinding[] {
  const [own] = claim.stated;
  const { statement } = claim.data;
  if (!own) return [];
  const words = statement.replace(/[.,;]/g, '').split(/\s+/);
  const said =
    findFigures(statement).some((figure) => agrees(figure, own)) ||
    words.some((_, at) => agreesInWords(words.slice(at, at + MOST_WORDS).join(' '), own));
  if (said) return [];
  const message = `${says(claim)}, its statement "${statement}"`;
  return [{ path: [...claim.place.path, 'quantity'], message }];
}

/** The period must stand in words: in the statement, the evidence or a note. */
function unstatedPeriod({ data, place }: KnownClaim, notes: readonly FieldText[]): FrontmatterFinding[] {
  const isResult = 'asOf' in data;
  const period = isResult ? data.asOf : data.due;
  if (!period || (isResult && data.asOfBasis !== 'stated')) return [];
  const told = new Set([
    ...[data.statement, ...notes.map(({ text }) => text)].flatMap(textDates),
    ...evidenceDates(data.evidence),
  ]);
  if (!isUntold(period, told)) return [];
  const field = isResult ? 'as-of' : 'due';
  const message = `claim ${data.id}: ${field} is ${formatPeriod(period)}, its words and evidence tell ${listDates(told)}`;
  return [{ path: [...place.path, field], message }];
}
