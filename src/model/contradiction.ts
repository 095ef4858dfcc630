/**
 * Contradictions (chỗ các nguồn nói khác nhau): what the build finds to disagree. It never chooses a side.
 *
 * Vocabulary
 * - *account*: one statement that can be held against others: a claim, a figure that a result is compared with, a date
 *   printed for a document.
 * - *side*: the accounts that say the same, each with its sources; a contradiction has two sides at least.
 *
 * What is held against what
 * - `result`: accounts of one indicator, place and period, whose figures cannot both be true. Periods are the same where
 *   they are the same days, however written.
 * - `result-timing`: the same, where the periods only end on the same day (the year and its 31 December), or are one span
 *   of which it isn't said when in it the figure was counted. They may differ because they were counted at different
 *   times, and the reader is told so. A year and a month inside it are not held against each other: both may be right for
 *   a level that moves.
 * - `target`: one promise (indicator, place, due date, document, kind, who commits) stated with figures that cannot both
 *   be meant, their comparators aside: "ít nhất 20" and "ít nhất 30" are two promises. Targets of two documents are two
 *   promises anyway, and are not held against each other; neither are targets of two due dates.
 * - `target-wording`: the same with figures that agree and another word before them: "trên 30" and "khoảng 30".
 * - `issue-date`: days of issue of one document that cannot be the same day.
 *
 * Series of one indicator measure it in different ways: two of them are held against each other nowhere.
 * Values of an indicator that is not comparable measure different things, so its results are left out.
 */
import type { Evidence } from './evidence.ts';
import type {
  DocumentNode,
  IndicatorNode,
  ProvinceNode,
  ResultNode,
  SourceNode,
  TargetNode,
} from './nodes.ts';
import type { Period } from './period.ts';

export const CONTRADICTION_KINDS = {
  result: 'Kết quả khác nhau',
  'result-timing': 'Kết quả khác nhau, có thể vì khác thời điểm',
  target: 'Mục tiêu ghi khác mức',
  'target-wording': 'Mục tiêu ghi khác từ đứng trước con số',
  'issue-date': 'Ngày ban hành ghi khác nhau',
} as const;

export type ContradictionKind = keyof typeof CONTRADICTION_KINDS;

/** Where an account was found. */
export const ACCOUNT_ROLES = {
  claim: '',
  nation: 'số cả nước mà nguồn đặt cạnh',
  earlier: 'số trước đó mà nguồn đặt cạnh',
  inferred: 'số trước đó, suy ra từ nguồn',
  issued: 'ngày ghi ở trang văn bản',
  mention: 'ngày in cạnh số hiệu',
  event: 'sự kiện nêu trong bài',
} as const;

export type AccountRole = keyof typeof ACCOUNT_ROLES;

export interface Account {
  role: AccountRole;
  /** What it says, in words. */
  value: string;
  /** As of when, or due when; undefined where the source doesn't say. */
  period: Period | undefined;
  /** The claim that says it, or that is compared with it. */
  claim: TargetNode | ResultNode | undefined;
  evidence: Evidence | undefined;
  sources: readonly SourceNode[];
  /** Where it stands on the site. */
  url: string;
}

export interface Side {
  value: string;
  accounts: readonly Account[];
}

export interface Contradiction {
  /** Made of what it is about, so that it stays while the contradiction does. */
  id: string;
  /** The address from the site's root, without the base path. */
  url: string;
  kind: ContradictionKind;
  /** What it is about, in Vietnamese. */
  title: string;
  indicator: IndicatorNode | undefined;
  document: DocumentNode | undefined;
  /** Undefined for the nation, and where it is about a document of the centre. */
  province: ProvinceNode | undefined;
  /** A place below the province. */
  place: string | undefined;
  /** As of when or due when; undefined where no source says, and where the day itself is what differs. */
  period: Period | undefined;
  /** By value; two at least. */
  sides: readonly Side[];
  /** One sentence in Vietnamese: how it was found. */
  explanation: string;
}

/** How many pairs of accounts were held against each other. */
export interface Compared {
  results: number;
  targets: number;
  dates: number;
}

/** What a search for contradictions gives. */
export interface Search {
  contradictions: readonly Contradiction[];
  pairs: number;
}

/**
 * Every source behind a contradiction, each once, however many accounts stand on it.
 * @example contradictionSources(contradiction).length // 2
 */
export function contradictionSources({ sides }: Pick<Contradiction, 'sides'>): SourceNode[] {
  return [...new Set(sides.flatMap(({ accounts }) => accounts.flatMap(({ sources }) => sources)))];
}

/**
 * Every claim behind a contradiction, each once.
 * @example contradictionClaims(contradiction).map(({ id }) => id) // ['qn-kinh-te-so-2025', …]
 */
export function contradictionClaims({ sides }: Pick<Contradiction, 'sides'>): (TargetNode | ResultNode)[] {
  return [...new Set(sides.flatMap(({ accounts }) => accounts.flatMap(({ claim }) => claim ?? [])))];
}
