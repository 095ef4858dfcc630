/**
 * When a claim is due, or as of when it was counted: the nearest time its clause names, then its sentence, then the head
 * of its paragraph or list, then the sentences before. `Đến nay` is the day of publication.
 */
import { parsePeriod } from '../model/period.ts';
import { clauseAt } from './figures.ts';
import type { Passage } from './figures.ts';
import { firstBehind, lastBefore } from './figures-clauses.ts';
import type { FoundTime } from './figures-times.ts';
import type { DoubtCode } from './claims-doubts.ts';
import type { ProposedClaim } from './result.ts';

export interface When extends Pick<ProposedClaim, 'when' | 'basis'> {
  /** As printed: becomes one of the evidence's figures. */
  readonly printed: string | null;
  readonly doubts: readonly DoubtCode[];
}

/** What a time is looked for. */
export interface Dated {
  readonly kind: ProposedClaim['kind'];
  readonly index: number;
  readonly end: number;
  /** Whether tasks are counted: they are due by a date right behind them only. */
  readonly isTasks: boolean;
  /** ISO date of publication, where it is known. */
  readonly published: string | null;
}

/** A date that opens a stretch of its own speaks for what follows it, not for what stands before. */
const OPENS =
  /(?:[,;:.]\s?|(?<!\p{L})(?:trong khi|còn|nhưng|và|riêng|so với)\s)(?:trong khi|còn|nhưng|riêng|so với|cùng kỳ|đó|thì|vào|đến|tới|từ|năm|giai đoạn|trong|hết|cuối|đầu|\s)*$/iu;
/** Between a figure and the date that is its own: at most a noun, and a word that leads to the date. */
const TO_OWN_DATE =
  /^(?:\s(?!(?:hơn|từ|so|với|và|còn|là|theo|tại|của|lên)\s)[\p{L}\d]+){0,3}?(?:\s(?:vào|trong|đến|tới|hết|cuối|giữa|đầu|năm|quý|tháng|giai đoạn|ngày))*\s?$/iu;

/** The times of a paragraph that may date a target, and those that may date a result. */
export type Times = Readonly<Record<ProposedClaim['kind'], Sides>>;

/** What stands in brackets dates what stands in them only. */
interface Sides {
  readonly outside: readonly FoundTime[];
  readonly inside: readonly FoundTime[];
}

/**
 * What of a paragraph's times dates what: `đến nay` dates no target.
 *
 * @example sortTimes(passage).target.outside.length // 1
 */
export function sortTimes({ times, brackets }: Passage): Times {
  const isInside = ({ index }: FoundTime) => index < (lastBefore(brackets, index)?.end ?? 0);
  const sidesOf = (fitting: readonly FoundTime[]): Sides => ({
    inside: fitting.filter(isInside),
    outside: fitting.filter((time) => !isInside(time)),
  });
  const dated = times.filter(({ kind }) => kind !== 'aside');
  const due = dated.filter(({ kind }) => kind !== 'now' && kind !== 'since');
  return { result: sidesOf(dated), target: sidesOf(due) };
}

/**
 * The period of a claim; null with a doubt where the paragraph names none. Nothing is reported of a year ahead.
 *
 * @example whenOf(passage, sortTimes(passage), { kind: 'target', index: 40, end: 43, isTasks: false, published: null }).when // '2025'
 */
export function whenOf(passage: Passage, times: Times, claim: Dated): When {
  const found = findWhen(passage, times, claim);
  const published = claim.published?.slice(0, 4);
  const isAhead = published !== undefined && (found.when?.slice(0, 4) ?? '') > published;
  return claim.kind === 'result' && isAhead ? untold(claim) : found;
}

/**
 * Whether a figure's own date, right behind it, lies ahead of publication: then it promises, whatever its clause reports.
 *
 * @example isDueAhead(passage, sortTimes(passage), claim) // true for `lên 2% vào năm 2030` of 2024
 */
export function isDueAhead(passage: Passage, times: Times, claim: Dated): boolean {
  const year = dateOf(passage, times.target.outside, claim)?.year;
  return claim.published !== null && year !== undefined && year > Number(claim.published.slice(0, 4));
}

function findWhen(passage: Passage, times: Times, claim: Dated): When {
  const own = times[claim.kind];
  const inBrackets = timeInBrackets(passage, own.inside, claim.index);
  if (inBrackets) return tell(inBrackets, claim);
  const nextDate = dateOf(passage, own.outside, claim);
  if (nextDate) return tell(nextDate, claim);
  const before = claim.isTasks ? undefined : lastBefore(own.outside, claim.index);
  const isHere = before !== undefined && before.index >= (clauseAt(passage, claim.index)?.index ?? 0);
  const time = isHere ? before : timeBehind(passage, own.outside, claim);
  if (time) return tell(time, claim);
  return claim.isTasks ? untold(claim) : whenAround(passage, before, claim);
}

function untold({ kind }: Dated): When {
  return { when: null, basis: null, printed: null, doubts: [kind === 'target' ? 'no-due' : 'no-as-of'] };
}

/** From a sentence before, or from the head that speaks for the line. */
function whenAround(passage: Passage, before: FoundTime | undefined, claim: Dated): When {
  const sentence = clauseAt(passage, claim.index)?.sentence ?? 0;
  if (before && before.index >= sentence) return tell(before, claim);
  const head = passage.head?.time;
  if (head) {
    const isHere = lastBefore(passage.times, head.index) === head;
    const told = tell(head, claim);
    return isHere ? told : infer({ ...told, printed: null }, ['when-from-context']);
  }
  if (before) return infer(tell(before, claim), ['when-from-context']);
  return untold(claim);
}

function timeInBrackets(
  { brackets }: Passage,
  inside: readonly FoundTime[],
  index: number,
): FoundTime | undefined {
  const bracket = lastBefore(brackets, index);
  const time = bracket && index < bracket.end ? lastBefore(inside, bracket.end) : undefined;
  return time && bracket && time.index > bracket.index ? time : undefined;
}

/** A time right behind the figure, with no more than a noun between. */
function dateOf(passage: Passage, times: readonly FoundTime[], claim: Dated): FoundTime | undefined {
  const time = timeBehind(passage, times, claim);
  const gap = time && passage.line.text.slice(claim.end, Math.min(time.index, claim.end + 60));
  return gap !== undefined && TO_OWN_DATE.test(gap) ? time : undefined;
}

/** The nearest time behind the claim in its clause, unless that opens a stretch of its own. */
function timeBehind(
  passage: Passage,
  times: readonly FoundTime[],
  { index, end }: Dated,
): FoundTime | undefined {
  const time = firstBehind(times, end - 1);
  const isInClause = time !== undefined && time.index < (clauseAt(passage, index)?.end ?? 0);
  return isInClause && !opensStretch(passage.line.text, time.index) ? time : undefined;
}

function tell({ kind, period, printed }: FoundTime, { published }: Dated): When {
  const isNow = kind === 'now' || kind === 'since';
  if (!isNow) return { when: period, basis: 'stated', printed, doubts: [] };
  const doubts: DoubtCode[] = published === null ? ['unpublished-now'] : [];
  if (kind === 'since') {
    const end = published === null ? '..' : published.slice(0, period.length);
    const span = `${period}/${end}`;
    return { when: parsePeriod(span) ? span : null, basis: 'published', printed, doubts };
  }
  return { when: published, basis: published === null ? null : 'published', printed: null, doubts };
}

function infer(when: When, doubts: readonly DoubtCode[]): When {
  const basis = when.basis === 'stated' && doubts.length > 0 ? 'inferred' : when.basis;
  return { ...when, basis, doubts: [...when.doubts, ...doubts] };
}

function opensStretch(text: string, index: number): boolean {
  return OPENS.test(text.slice(Math.max(0, index - 30), index));
}
