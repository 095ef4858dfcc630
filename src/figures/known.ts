/**
 * What is known of an article or a document apart from its prose: the quantities, dates and documents that its numbers may
 * speak of.
 */
import type { Result, Target } from '../model/claim.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Moment, Period } from '../model/period.ts';
import { findDates } from '../vietnamese/date-parsing.ts';
import type { PlainDate } from '../vietnamese/date.ts';
import { showStated, type Stated } from './agreement.ts';
import { remember } from './remember.ts';

/**
 * Every quantity that a claim states: its own, those it is compared with, and by how many places a rank has moved.
 * @param unit the indicator's unit
 * @example statedBy(claim, '%').map(({ quantity }) => quantity.comparator) // ['is', 'is']
 */
export function statedBy(claim: Target | Result, unit: string | null): Stated[] {
  const compared = 'comparedWith' in claim ? claim.comparedWith.map(({ quantity }) => quantity) : [];
  const own = [claim.quantity, ...compared].map((quantity) => ({ quantity, unit }));
  return [...own, ...moves(claim.quantity, compared)];
}

/** `từ thứ 30 lên thứ 7` is `lên 23 bậc`. */
function moves(quantity: Stated['quantity'], compared: readonly Stated['quantity'][]): Stated[] {
  if (quantity.comparator !== 'rank') return [];
  return compared.flatMap((other) =>
    other.comparator === 'rank'
      ? [{ quantity: { comparator: 'is', value: Math.abs(quantity.value - other.value) }, unit: 'bậc' }]
      : [],
  );
}

/**
 * The dates of a claim or an event: when it is due or counted, and those its evidence prints.
 * @example claimDates(claim) // Set { '2025' }
 */
export function claimDates(claim: Target | Result): Set<string> {
  const periods =
    'asOf' in claim
      ? [claim.asOf, ...claim.comparedWith.flatMap(({ asOf }) => asOf ?? [])]
      : [claim.due].filter((period) => period !== undefined);
  return new Set([...periods.flatMap(periodKeys), ...evidenceDates(claim.evidence)]);
}

/**
 * The dates of what a result is compared with.
 * @example comparedDates(claim) // Set { '2017' }
 */
export function comparedDates(claim: Target | Result): Set<string> {
  if (!('comparedWith' in claim)) return new Set();
  return new Set(claim.comparedWith.flatMap(({ asOf }) => (asOf ? periodKeys(asOf) : [])));
}

/**
 * Whether a date in a text is what something is compared with: `so với năm 2017`.
 * @example isCompared('so với năm 2017', 7) // true
 */
export function isCompared(text: string, index: number): boolean {
  return /so với(?: cùng kỳ)? $/iu.test(text.slice(0, index));
}

/**
 * The dates that evidence prints.
 * @example evidenceDates({ paragraph: 1, figures: ['27/9/2019'] }) // ['2019', '2019-9', '2019-9-27']
 */
export function evidenceDates(evidence: Evidence): string[] {
  return 'figures' in evidence ? evidence.figures.flatMap(textDates) : [];
}

/**
 * The dates in a text, as keys: a day is also its month and its year.
 * @example textDates('tháng 6/2019') // ['2019', '2019-6']
 */
export const textDates = remember((text): readonly string[] =>
  findDates(text).flatMap(({ date }) => dateKeys(date)),
);

/**
 * A date as a key, as precise as it is.
 * @example dateKey({ year: 2019, month: 9 }) // '2019-9'
 */
export function dateKey({ year, month, day }: PlainDate): string {
  return [year, month, day].filter((part) => part !== undefined).join('-');
}

/**
 * The keys by which prose may name a period: either end, as a day, its month or its year.
 * @example periodKeys(parsePeriod('2021/2025')!) // ['2021', '2025']
 */
export function periodKeys(period: Period): string[] {
  if (period.kind === 'point') return momentKeys(period.at);
  return period.kind === 'open'
    ? momentKeys(period.from)
    : [...momentKeys(period.from), ...momentKeys(period.to)];
}

function momentKeys(moment: Moment): string[] {
  switch (moment.precision) {
    case 'year':
    case 'quarter':
      return [`${moment.year}`];
    case 'month':
      return dateKeys({ year: moment.year, month: moment.month });
    case 'day':
      return dateKeys({ year: moment.year, month: moment.month, day: moment.day });
  }
}

function dateKeys(date: PlainDate): string[] {
  const { year, month, day } = date;
  return [
    `${year}`,
    ...(month === undefined ? [] : [`${year}-${month}`]),
    ...(month === undefined || day === undefined ? [] : [`${year}-${month}-${day}`]),
  ];
}

/**
 * Dates as a message lists them: the years, or for a day or month those of its year.
 * @param like the date that isn't among them
 * @example listDates(new Set(['2019', '2019-9', '2030'])) // '2019, 2030'
 */
export function listDates(dates: ReadonlySet<string>, like?: PlainDate): string {
  const near = like?.month === undefined ? [] : [...dates].filter((key) => key.startsWith(`${like.year}-`));
  const list = near.length > 0 ? near : [...dates].filter((key) => !key.includes('-'));
  return list.length === 0 ? 'no date' : list.sort().map(readableDate).join(', ');
}

function readableDate(key: string): string {
  return key.split('-').reverse().join('/');
}

/**
 * What a claim says, for messages.
 * @example says(claim) // 'claim qn-x says 93% (compared with 79%)'
 */
export function says({ id, stated }: { readonly id: string; readonly stated: readonly Stated[] }): string {
  const [own, ...others] = stated.map(showStated);
  const compared = others.length > 0 ? ` (compared with ${others.join(', ')})` : '';
  return `claim ${id} says ${own ?? ''}${compared}`;
}
