/** One claim against itself: its statement, quantity, period and evidence tell the same. */
import type { Result, Target } from '../model/claim.ts';
import { evidenceSources } from '../model/evidence.ts';
import { formatPeriod } from '../model/period.ts';
import { agrees, agreesInWords } from './agreement.ts';
import { checkText, type FrontmatterFinding, type TextContext } from './check-text.ts';
import { evidenceDates, isUntold, listDates, textDates } from './date-keys.ts';
import { evidenceTexts, presentTexts, type FieldText } from './field-text.ts';
import { findFigures } from './figure-tokens.ts';
import type { Known, KnownClaim } from './known.ts';
import { says } from './stated.ts';

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
    ...unstatedPeriod(claim, notes, known),
    ...evidenceTexts(data.evidence, path, of).flatMap((text) =>
      checkText(text, { stated, dates: inEvidence, strictness: 'number' }, context),
    ),
    ...notes.flatMap((text) =>
      checkText(text, { stated, dates: inNotes, compared, strictness: 'number' }, context),
    ),
  ];
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

/**
 * The period must stand in words: in the statement, the evidence or a note. Where a source was published may tell as of
 * when; what stands in a place of a kept text is held by the record of verification.
 */
function unstatedPeriod(
  { data, place }: KnownClaim,
  notes: readonly FieldText[],
  known: Known,
): FrontmatterFinding[] {
  const isResult = 'asOf' in data;
  const period = isResult ? data.asOf : data.due;
  const isStated = !isResult || data.asOfBasis === 'stated';
  if (!period || (!isStated && 'figures' in data.evidence)) return [];
  const told = new Set([
    ...(isStated ? [] : evidenceSources(data.evidence).flatMap(known.sourceDates)),
    ...[data.statement, ...notes.map(({ text }) => text)].flatMap(textDates),
    ...evidenceDates(data.evidence),
  ]);
  if (!isUntold(period, told)) return [];
  const field = isResult ? 'as-of' : 'due';
  const message = `claim ${data.id}: ${field} is ${formatPeriod(period)}, its words and evidence tell ${listDates(told)}`;
  return [{ path: [...place.path, field], message }];
}
