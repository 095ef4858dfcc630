import { describe, expect, test } from 'vitest';
import { checkDatasetRows } from './dataset-rows.ts';

const columns = {
  rank: { as: 'rank' },
  score: { as: 'score', ranks: 'rank' },
} as const;

interface Fields {
  note?: string;
  inferred?: string[];
}

function problems(
  ...rows: (readonly [place: string, rank: string, score?: string | undefined, fields?: Fields])[]
) {
  const table = rows.map(([place, rank, score, { note, inferred = [] } = {}]) => ({
    ...{ place, note, inferred },
    cells: { ...(rank && { rank }), ...(score && { score }) },
  }));
  return checkDatasetRows({ columns, of: 63, rows: table });
}

test('a table in order has no problems: ties, gaps and missing scores are possible', () => {
  const rows = [
    ['a', '1', '0.8'],
    ['b', '2', '0.7'],
    ['c', '2', '0.7'],
    ['d', '4'],
    ['e', '30', '0.3'],
  ] as const;
  expect(problems(...rows)).toEqual([]);
});

describe('a problem is told at its row and column:', () => {
  test('a cell that is no rank', () => {
    expect(problems(['a', '1a'])).toEqual([
      {
        ...{ row: 0, column: 'rank' },
        message: '"1a" is no rank; write a whole number such as 3, or a span such as 32–34',
      },
    ]);
  });

  test('a place that stands twice', () => {
    expect(problems(['a', '1'], ['a', '2'])).toContainEqual({
      ...{ row: 1, column: 'place', message: 'a stands already in row 1 of the table' },
    });
  });

  test('rows out of order', () => {
    expect(problems(['a', '3'], ['b', '2'])).toContainEqual({
      ...{ row: 1, column: 'rank', message: 'rank 2 stands below rank 3; rows go from the first on' },
    });
  });

  test('a rank that no order can have', () => {
    expect(problems(['a', '1'], ['b', '1'], ['c', '2'])).toContainEqual({
      ...{ row: 2, column: 'rank', message: 'rank 2 cannot be: the table has 2 places before it' },
    });
  });

  test('a rank beyond the last', () => {
    expect(problems(['a', '64'])).toContainEqual({
      ...{ row: 0, column: 'rank', message: 'rank 64 is beyond the last of 63' },
    });
  });

  test('a score that rises as the rank falls', () => {
    expect(problems(['a', '1', '0.7'], ['b', '2', '0.8'])).toEqual([
      { row: 1, column: 'score', message: '0.8 at rank 2 is more than 0.7 at rank 1, of a' },
    ]);
  });

  test('a row without any figure', () => {
    expect(problems(['a', ''])).toEqual([{ row: 0, message: 'a has no figure; take the line out' }]);
  });

  test('an inferred figure that isn’t there, or doesn’t say from what it follows', () => {
    expect(problems(['a', '1', undefined, { inferred: ['score'], note: 'Suy ra.' }])).toEqual([
      { row: 0, column: 'inferred', message: '"score" is no column with a figure in this row' },
    ]);
    expect(problems(['a', '1', undefined, { inferred: ['rank'] }])).toEqual([
      { row: 0, column: 'note', message: 'an inferred figure needs a note from what it follows' },
    ]);
  });
});
