/**
 * The ranking tables of the sheet against the datasets, cell by cell: the sheet is a second reading of the same sources. It lies
 * beside the repository and may not be there.
 */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readContent } from '../knowledge/read-content.ts';
import { readCoverage } from './coverage-list.fixture.ts';
import { hasSheets, readSheetRows } from './coverage-sheets.fixture.ts';
import { ROOT } from './site-graph.fixture.ts';

const ranksSchema = z.array(
  z.object({
    place: z.string(),
    rank: z.union([z.number(), z.string()]).optional(),
    score: z.number().optional(),
    /** Digital government, economy, society. */
    pillars: z.array(z.number()).default([]),
  }),
);

type SheetRank = z.infer<typeof ranksSchema>[number];

const PILLARS = ['government-rank', 'economy-rank', 'society-rank'] as const;

const { content } = readContent(ROOT);
const coverage = readCoverage();
const tables = readSheetRows().filter(({ kind }) => kind === 'table');

/** A row of the sheet as the cells of ours. */
function cellsOf({ rank, score, pillars }: SheetRank): Record<string, string> {
  return {
    ...(rank !== undefined && { rank: String(rank) }),
    ...(score !== undefined && { score: String(score) }),
    ...Object.fromEntries(pillars.map((pillar, index) => [PILLARS[index] ?? '', String(pillar)])),
  };
}

describe.skipIf(!hasSheets)('the ranking tables of the sheet', () => {
  test('are all datasets', () => {
    expect(tables.filter(({ id }) => !coverage.rows.get(id)?.datasets).map(({ id }) => id)).toEqual([]);
    expect(tables).toHaveLength(21);
  });

  test.each(tables.map((table) => ({ id: table.id, table })))(
    '$id stands in its dataset',
    ({ id, table }) => {
      const [own] = coverage.rows.get(id)?.datasets ?? [];
      const dataset = content.datasets.find((entry) => entry.id === own);
      const rows = new Map(dataset?.data.rows.map((row) => [row.place, row.cells]));
      const differing = ranksSchema.parse(table.row['ranks']).flatMap((rank) => {
        const cells = rows.get(rank.place) ?? {};
        return Object.entries(cellsOf(rank)).flatMap(([column, text]) =>
          cells[column] === text
            ? []
            : [`${rank.place} ${column}: ${text}, ours ${cells[column] ?? 'nothing'}`],
        );
      });
      expect(differing).toEqual([]);
      expect(dataset?.data.of).toBe(table.row['of']);
    },
  );
});
