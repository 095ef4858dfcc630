/** One event against itself and the claims that stand in the same place of the source. */
import type { EventData } from '../model/event.ts';
import { describePlace } from '../model/evidence.ts';
import { formatPeriod } from '../model/period.ts';
import { checkText, type FrontmatterFinding, type TextContext } from './check-text.ts';
import { evidenceDates, isUntold, listDates, periodKeys, textDates } from './date-keys.ts';
import { evidenceTexts, presentTexts } from './field-text.ts';
import type { KnownClaim } from './known.ts';

/** An event with what its page knows. */
export interface PlacedEvent {
  readonly event: EventData;
  /** Its place among the page's events. */
  readonly index: number;
  /** The page's own claims. */
  readonly claims: readonly KnownClaim[];
  /** The days that the page knows. */
  readonly days: readonly string[];
  /** The dates of the page's source: what it tells without a date belongs to them. */
  readonly source: readonly string[];
}

/**
 * The slips in an event's fields: its date stands in its words, its evidence or the dates of its source, and its words
 * print no other.
 */
export function checkEvent(
  { event, index, claims, days, source }: PlacedEvent,
  context: TextContext,
): FrontmatterFinding[] {
  const path = ['events', index];
  const of = `event ${event.id}`;
  const fields = { what: event.what, label: event.label, note: event.note, 'date-note': event.dateNote };
  const texts = presentTexts(fields, path, `${of}, `);
  const stated = claims
    .filter(({ data }) => describePlace(data.evidence) === describePlace(event.evidence))
    .flatMap((claim) => claim.stated);
  const own = new Set([...periodKeys(event.date), ...days]);
  const told = new Set([
    ...texts.flatMap(({ text }) => textDates(text)),
    ...evidenceDates(event.evidence),
    ...source,
  ]);
  const untold = `${of} is dated ${formatPeriod(event.date)}, its words and evidence tell ${listDates(told)}`;
  return [
    ...[...texts, ...evidenceTexts(event.evidence, path, of)].flatMap((text) =>
      checkText(text, { stated, dates: own, strictness: 'number' }, context),
    ),
    ...(isUntold(event.date, told) ? [{ path: [...path, 'date'], message: untold }] : []),
  ];
}
