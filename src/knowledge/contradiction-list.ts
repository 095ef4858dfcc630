/** What the reader is told of contradictions: by kind, side by side, and what was compared to find them. */
import {
  ACCOUNT_ROLES,
  CONTRADICTION_KINDS,
  type Contradiction,
  type ContradictionKind,
} from '../model/contradiction.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Graph, ResultNode, SourceNode, TargetNode } from '../model/nodes.ts';
import { describePeriod } from '../model/period.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';
import { formatNumber } from '../vietnamese/number.ts';
import { sourceName } from './source-text.ts';

export interface ContradictionGroup {
  kind: ContradictionKind;
  name: string;
  contradictions: Contradiction[];
}

/** One account in the table of a contradiction. */
export interface AccountRow {
  value: string;
  /** Where the figure was found, where it is no claim of its own. */
  role: string;
  /** As of when or due when; empty where that isn't known or is what the table is about. */
  when: string;
  sources: readonly SourceNode[];
  evidence: Evidence | undefined;
  /** The page that states it, and what it states there. */
  url: string;
  statement: string;
}

/** Contradictions under their kinds, by title; kinds without any are left out. */
export function groupContradictions(contradictions: Iterable<Contradiction>): ContradictionGroup[] {
  const groups = Map.groupBy(contradictions, ({ kind }) => kind);
  return (Object.keys(CONTRADICTION_KINDS) as ContradictionKind[]).flatMap((kind) => {
    const found = groups.get(kind);
    return found
      ? [
          {
            kind,
            name: CONTRADICTION_KINDS[kind],
            contradictions: sortVietnamese(found, ({ title }) => title),
          },
        ]
      : [];
  });
}

/** The accounts of a contradiction as rows, side by side. */
export function accountRows({ kind, sides }: Pick<Contradiction, 'kind' | 'sides'>): AccountRow[] {
  return sides.flatMap(({ value, accounts }) =>
    accounts.map(({ role, period, sources, evidence, url, claim }) => ({
      ...{ value, sources, evidence, url, role: ACCOUNT_ROLES[role] },
      when: period && kind !== 'issue-date' ? describePeriod(period) : '',
      statement: claim?.data.statement ?? '',
    })),
  );
}

/** What the column of times is called; undefined where the table has none. */
export function whenHeading(kind: ContradictionKind): string | undefined {
  if (kind === 'issue-date') return undefined;
  return kind === 'target' || kind === 'target-wording' ? 'Hạn' : 'Tính đến';
}

/**
 * Every side with those who say it, in a line.
 * @example sidesText(contradiction) // '13,17% (Cục Thống kê); 18,3% (Báo A, “Bài B”)'
 */
export function sidesText({ sides }: Pick<Contradiction, 'sides'>): string {
  return sides
    .map(({ value, accounts }) => {
      const names = accounts.flatMap(({ sources }) => sources.map(({ data }) => sourceName(data)));
      return `${value} (${[...new Set(names)].join(', ') || 'không rõ nguồn'})`;
    })
    .join('; ');
}

/** The contradictions that concern a target: its own, and those of the results that stand on its page. */
export function targetContradictions(
  target: Pick<TargetNode, 'contradictions'> & { results: readonly Pick<ResultNode, 'contradictions'>[] },
): Contradiction[] {
  return [...new Set([target, ...target.results].flatMap(({ contradictions }) => contradictions))];
}

/**
 * What was compared, in a sentence, and how much of it.
 * @example comparedText(graph) // '1 cặp kết quả (trong 73 kết quả), …'
 */
export function comparedText({ compared, results, targets, documents }: ComparedGraph): string {
  const parts: [pairs: number, what: string, among: string][] = [
    [compared.results, 'kết quả cùng chỉ số, cùng nơi, cùng ngày cuối kỳ', `${results.size} kết quả`],
    [compared.targets, 'câu nêu cùng một mục tiêu', `${targets.size} mục tiêu`],
    [compared.dates, 'ngày ban hành của cùng một văn bản', `${documents.size} văn bản`],
  ];
  return parts
    .map(([pairs, what, among]) => `${formatNumber(pairs)} cặp ${what} (trong ${among})`)
    .join('; ');
}

type ComparedGraph = Pick<Graph, 'compared'> & {
  [Field in 'results' | 'targets' | 'documents']: { size: number };
};
