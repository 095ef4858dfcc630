/** Evaluations of a search as text for the terminal. */
import { formatRows } from './measure.ts';
import type { EngineFigures } from './search-comparison.ts';
import type { Evaluation, Figures, PassageEvaluation } from './search-evaluation.ts';

/**
 * A table by class, and below it what was missed and what would have been right.
 * @param withMisses false for the table alone
 */
export function describeEvaluation({ byClass, misses, ...all }: Evaluation, withMisses: boolean): string {
  const rows = [...Object.entries(byClass), ['all', all] as const];
  const width = Math.max(...rows.map(([name]) => name.length));
  const head = `${''.padEnd(width)}  queries  success@1  success@3    MRR  zero`;
  const table = [head, ...rows.map(([name, figures]) => describeFigures(name.padEnd(width), figures))];
  if (!withMisses || misses.length === 0) return table.join('\n');
  const missed = misses.map(
    ({ query, class: name, got, expected, reason }) =>
      `  ${query} (${name}): ${got.slice(0, 3).join(' ') || 'nothing'}\n    not ${expected.join(' ')}${reason === undefined ? '' : `\n    ${reason}`}`,
  );
  return [...table, '', 'Not first:', ...missed].join('\n');
}

/** The shares of pages and passages that came first, and below them what did not. */
export function describePassages({ phrases, page, passage, misses }: PassageEvaluation): string {
  const missed = misses.map(
    ({ phrase, address, first, passage: shown }) =>
      `  ${phrase}\n    in ${address}, first ${first ?? 'nothing'}${first === undefined ? '' : `\n    “${shown}”`}`,
  );
  return [
    `${phrases} phrases cut from bodies`,
    `first result is the page       ${share(page, 5)}`,
    `first passage has the phrase   ${share(passage, 5)}`,
    ...(missed.length > 0 ? ['', 'Missed:', ...missed] : []),
  ].join('\n');
}

/** Engines in rows: for each set of queries how well they find, then what they weigh and how long they take. */
export function describeComparison(engines: readonly EngineFigures[]): string {
  const sets = Object.keys(engines[0]?.quality ?? {});
  const heads = sets.flatMap((set) => [`${set} @1`, '@3', 'MRR', 'zero']);
  const rows = engines.map((engine) => describeEngine(engine, sets));
  return formatRows([['', ...heads, 'cold kB', 'typed kB', 'warm ms'], ...rows]);
}

function describeEngine({ name, quality, weight, warm }: EngineFigures, sets: readonly string[]): string[] {
  const found = sets.flatMap((set) => {
    const figures = quality[set];
    if (figures === undefined) return ['', '', '', ''];
    const { success1, success3, mrr, zero } = figures;
    return [share(success1, 0), share(success3, 0), share(mrr, 0), String(zero)];
  });
  const kilobytes = (bytes: number | undefined) => (bytes === undefined ? '' : (bytes / 1000).toFixed(0));
  return [name, ...found, kilobytes(weight?.cold), kilobytes(weight?.typed), warm.toFixed(2)];
}

function describeFigures(name: string, { queries, success1, success3, mrr, zero }: Figures): string {
  return `${name}  ${String(queries).padStart(7)}  ${share(success1, 9)}  ${share(success3, 9)}  ${share(mrr, 5)}  ${String(zero).padStart(4)}`;
}

function share(value: number, columns: number): string {
  return value.toFixed(3).padStart(columns);
}
