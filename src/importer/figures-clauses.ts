/**
 * Whether each clause of a paragraph promises or reports.
 *
 * A *clause* is a sentence, or what semicolons make of it; what stands in brackets is one of its own. A *cue* is a word
 * or a year that tells; it speaks for the stretch between commas in which it stands and for what follows. A *strong* cue
 * turns a clause that began the other way, a *weak* one (`đã`, which may belong to a relative clause) only opens one.
 * A clause without a cue goes on as the one before it did.
 */
import { splitSentences } from './lines.ts';
import { findTimes } from './figures-times.ts';
import type { FoundTime } from './figures-times.ts';

export type Mode = 'target' | 'result';

export interface Cue {
  readonly index: number;
  readonly mode: Mode;
  readonly isStrong: boolean;
  /** Whether it is a word of promise, not just a year that lies ahead or `sẽ`. */
  readonly isPromise: boolean;
  /** Whether it tells nothing where a promise goes on. */
  readonly isHabit?: boolean;
}

export interface Clause {
  readonly index: number;
  readonly end: number;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** From where on it promises or reports, in order; the first from its beginning. */
  readonly turns: readonly { readonly index: number; readonly mode: Mode; readonly cue: Cue | undefined }[];
  readonly cues: readonly Cue[];
}

/** Clauses in order with the brackets among them. */
export interface Clauses {
  readonly clauses: readonly Clause[];
  readonly brackets: readonly Clause[];
  readonly times: readonly FoundTime[];
}

const PROMISE =
  /(?<!\p{L})(?:phấn đấu|quyết tâm đạt|(?:đặt|đề|đưa)(?: ra)?(?: các| những)? (?:mục tiêu|chỉ tiêu)|(?:mục tiêu|chỉ tiêu)(?: cụ thể| cơ bản| chung| chủ yếu| tổng quát|, chỉ tiêu cơ bản)*(?: sau)?\s?:|(?:với|xác định|có) mục tiêu(?= (?:đến|tới|là|đạt|đưa|năm|\d))|mục tiêu(?: của [^,.;:\d]{1,30})?(?: đến| tới| trong| vào)?(?: hết)? (?:là|năm \d{4}|giai đoạn)|(?<!định )hướng (?:đến|tới) (?:năm|mục tiêu)|cam kết|dự kiến|kỳ vọng|tiến tới|(?:giao|yêu cầu)(?: tỉnh| các tỉnh| phải)*(?: chỉ tiêu| đạt| là)?(?= (?:phải |đạt |trên |tối thiểu |ít nhất |là |khoảng )?\d)|(?:Trung ương|Chính phủ|cấp trên)(?: đã)? (?:giao|yêu cầu)|(?:phải|cần) đạt|sớm trở thành)(?!\p{L})/giu;
const FUTURE = /(?<!\p{L})(?:sẽ|đến (?:hết|cuối) năm nay|(?:năm|thời gian) tới)(?!\p{L})/giu;
const REPORT =
  /(?<!\p{L})(?:đến nay|tính đến|tính tới|hiện nay|hiện (?:đã|có|đạt|tại)|qua \d+ (?:tháng|năm)|thực tế|ước đạt|tháng đầu năm|đầu năm nay|năm ngoái|năm qua|trong khi đó)(?!\p{L})/giu;
const WEAK_REPORT =
  /(?<!\p{L})(?:hiện(?! (?:đại|thực|hữu|hành|vật|tượng|trường|diện))|kết quả(?=,|:| là| đạt| đến)|đã|(?<!và )vừa(?! (?:và|nhỏ))|mới chỉ|mới đạt|trong đó có|nằm trong|ghi nhận|đạt được|thời gian qua|so với cùng kỳ)(?!\p{L})/giu;
/** What goes on: a report, but no more than the pace of a promise within one. */
const HABIT = /(?<!\p{L})(?:(?<!đồng )đều|luôn|hằng năm|hàng năm)(?!\p{L})/giu;
const CLAUSE_GAP = /;\s+/g;
const BRACKET = /\([^()]{1,240}\)/g;

/**
 * The clauses of a paragraph.
 *
 * @param published the year of publication; undefined where it isn't known: then every year lies ahead
 * @param opening what the paragraph begins as, from the head of its list
 * @example readClauses('Phấn đấu đạt 90%; đã có 80%.', { published: 2024, opening: 'result' }).clauses.length // 2
 */
export function readClauses(
  text: string,
  { published, opening }: { readonly published: number | undefined; readonly opening: Mode },
): Clauses {
  const times = findTimes(text);
  const cues = [...wordCues(text), ...timeCues(times, text, published)].sort((a, b) => a.index - b.index);
  const brackets = [...text.matchAll(BRACKET)].map(({ index, 0: { length } }) => ({
    index,
    end: index + length,
  }));
  const [inside, outside] = splitByBrackets(cues, brackets);
  const commas = commasOf(text, brackets);
  let mode = opening;
  let next = 0;
  let comma = 0;
  const clauses = clauseSpans(text).map((span): Clause => {
    const own: Cue[] = [];
    for (let cue = outside[next]; cue && cue.index < span.end; cue = outside[++next]) own.push(cue);
    while ((commas[comma] ?? Number.POSITIVE_INFINITY) < span.index) comma += 1;
    const turns = turnsOf(own, { start: span.index, mode, commas, from: comma });
    mode = turns.at(-1)?.mode ?? mode;
    return { ...span, turns, cues: own };
  });
  return {
    clauses,
    times,
    brackets: brackets.map((span, at) => {
      const own = inside[at] ?? [];
      const turns = own.slice(0, 1).map((cue) => ({ index: span.index, mode: cue.mode, cue }));
      return { ...span, sentence: lastBefore(clauses, span.index)?.sentence ?? 0, turns, cues: own };
    }),
  };
}

/**
 * The last of these that begins at or before an index; they are in order.
 *
 * @example lastBefore([{ index: 0 }, { index: 9 }], 5) // { index: 0 }
 */
export function lastBefore<Item extends { readonly index: number }>(
  items: readonly Item[],
  index: number,
): Item | undefined {
  return items[countUpTo(items, index) - 1];
}

/**
 * The first of these that begins behind an index; they are in order.
 *
 * @example firstBehind([{ index: 0 }, { index: 9 }], 5) // { index: 9 }
 */
export function firstBehind<Item extends { readonly index: number }>(
  items: readonly Item[],
  index: number,
): Item | undefined {
  return items[countUpTo(items, index)];
}

/** How many begin at or before an index. */
function countUpTo(items: readonly { readonly index: number }[], index: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.index ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Turning {
  readonly start: number;
  readonly mode: Mode;
  readonly commas: readonly number[];
  /** The first comma of the clause. */
  readonly from: number;
}

function turnsOf(cues: readonly Cue[], { start, mode, commas, from }: Turning): Clause['turns'] {
  const turns: { index: number; mode: Mode; cue: Cue | undefined }[] = [
    { index: start, mode, cue: undefined },
  ];
  let at = from;
  for (const cue of cues) {
    while ((commas[at] ?? Number.POSITIVE_INFINITY) < cue.index) at += 1;
    const index = at > from ? (commas[at - 1] ?? start) : start;
    const last = turns.at(-1);
    const isOpen = last?.cue === undefined;
    if (isSilent(cue, last)) continue;
    if (isOpen && index === start) turns[0] = { index: start, mode: cue.mode, cue };
    else turns.push({ index: isOpen ? index : Math.max(index, last.cue?.index ?? 0), mode: cue.mode, cue });
  }
  return turns;
}

/** Whether a cue changes nothing behind what its clause said before. */
function isSilent(cue: Cue, last: Clause['turns'][number] | undefined): boolean {
  if (cue.isHabit === true && last?.mode === 'target') return true;
  return last?.cue !== undefined && (!cue.isStrong || last.mode === cue.mode);
}

function wordCues(text: string): Cue[] {
  const find = (shape: RegExp, cue: Omit<Cue, 'index'>) =>
    [...text.matchAll(shape)].map(({ index }) => ({ index, ...cue }));
  return [
    ...find(PROMISE, { mode: 'target', isStrong: true, isPromise: true }),
    ...find(FUTURE, { mode: 'target', isStrong: true, isPromise: false }),
    ...find(REPORT, { mode: 'result', isStrong: true, isPromise: false }),
    ...find(WEAK_REPORT, { mode: 'result', isStrong: false, isPromise: false }),
    ...find(HABIT, { mode: 'result', isStrong: false, isPromise: false, isHabit: true }),
  ];
}

/** A year ahead promises, strongly where it opens a stretch; a year that is past reports. */
function timeCues(times: readonly FoundTime[], text: string, published: number | undefined): Cue[] {
  return times.flatMap(({ index, kind, year, period }): Cue[] => {
    if (kind === 'aside' || year === undefined) return [];
    const before = text.slice(Math.max(0, index - 24), index);
    const isTold = /tính (?:đến|tới)/iu.test(before);
    const isWholeYear = period.endsWith('-12-31');
    const isPast = published !== undefined && (year < published || (year === published && !isWholeYear));
    if (isTold || isPast || kind === 'since') {
      const isKnown = isTold || isPast || kind === 'since';
      return isKnown ? [{ index, mode: 'result', isStrong: false, isPromise: false }] : [];
    }
    if (kind === 'in' && published === undefined && !/(?:trong|giai đoạn)\s*(?:năm )?$/iu.test(before))
      return [];
    const opens = /(?:^|[,;:.(]\s?|(?<!\p{L})và )(?:\p{L}+ ){0,3}$/iu.test(before);
    return [{ index, mode: 'target', isStrong: opens, isPromise: false }];
  });
}

function clauseSpans(text: string): { index: number; end: number; sentence: number }[] {
  return splitSentences(text).flatMap(({ index, text: sentence }) => {
    const gaps = [...sentence.matchAll(CLAUSE_GAP)];
    const starts = [0, ...gaps.map((gap) => gap.index + gap[0].length)];
    return starts.map((start, at) => ({
      index: index + start,
      end: index + (starts[at + 1] ?? sentence.length),
      sentence: index,
    }));
  });
}

/** Commas that divide a clause, outside brackets and numbers; each where the next stretch begins. */
function commasOf(text: string, brackets: readonly { index: number; end: number }[]): number[] {
  return [...text.matchAll(/,\s/g)]
    .map(({ index }) => index + 1)
    .filter((index) => {
      const bracket = lastBefore(brackets, index);
      return !bracket || bracket.end <= index;
    });
}

function splitByBrackets(
  cues: readonly Cue[],
  brackets: readonly { index: number; end: number }[],
): [inside: Cue[][], outside: Cue[]] {
  const inside: Cue[][] = brackets.map(() => []);
  const outside = cues.filter((cue) => {
    const at = countUpTo(brackets, cue.index) - 1;
    if ((brackets[at]?.end ?? 0) <= cue.index) return true;
    inside[at]?.push(cue);
    return false;
  });
  return [inside, outside];
}
