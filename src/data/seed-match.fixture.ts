/** Finds for each fact of the sheet the row of ours that carries it. */
import type { Json } from './column.ts';
import { DIFFERENCES } from './seed-differences.fixture.ts';

/** What a fact must be: a list must be among ours, anything else must be the same; undefined isn't compared. */
export type Facts = Readonly<Record<string, Json | undefined>>;

export interface Fact {
  id: string;
  facts: Facts;
}

export interface Matched {
  /** From the sheet's id to ours. */
  ids: ReadonlyMap<string, string>;
  /** Facts that no row carries, with what was looked for. */
  missing: readonly string[];
  /** Differences written down that are none: a row carries the fact as the sheet has it. */
  needless: readonly string[];
}

/**
 * Pairs facts with rows, each row for one fact only.
 * @example match([{ id: 'TGT-01', facts: { value: 12 } }], [{ id: 'qn-so-muc-tieu', facts: { value: 12 } }]).ids
 */
export function match(wanted: readonly Fact[], rows: readonly Fact[]): Matched {
  const ids = new Map<string, string>();
  const missing: string[] = [];
  const free = new Set(rows);
  for (const { id, facts } of wanted) {
    const adjusted = { ...facts, ...DIFFERENCES[id]?.ours };
    const row = [...free].find((candidate) => fits(adjusted, candidate.facts));
    if (row) {
      free.delete(row);
      ids.set(id, row.id);
    } else missing.push(`${id} ${JSON.stringify(adjusted)}`);
  }
  const needless = wanted.filter(
    ({ id, facts }) => DIFFERENCES[id] && rows.some((row) => fits(facts, row.facts)),
  );
  return { ids, missing, needless: needless.map(({ id }) => id) };
}

function fits(wanted: Facts, own: Facts): boolean {
  return Object.entries(wanted).every(([key, value]) => {
    const found = own[key];
    if (value === undefined) return true;
    if (!Array.isArray(value)) return value === found;
    return Array.isArray(found) && value.every((item) => found.includes(item));
  });
}
