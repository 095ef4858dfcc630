import { expect, test } from 'vitest';
import { formatTable, measure, summarize } from './measure.ts';

test('a summary has the middle time and the two ends', () => {
  expect(summarize([30, 10, 20])).toEqual({ median: 20, fastest: 10, slowest: 30 });
  expect(summarize([4])).toEqual({ median: 4, fastest: 4, slowest: 4 });
});

test('a measured round runs once more than it is counted, to warm up', async () => {
  let runs = 0;
  const { operations } = await measure('count', { rounds: 3, operations: 7 }, () => (runs += 1));
  expect(runs).toBe(4);
  expect(operations).toBe(7);
});

test('a table aligns figures to the right', () => {
  expect(
    formatTable([
      { name: 'read', operations: 400, median: 200, fastest: 190, slowest: 230 },
      { name: 'build graph', operations: 1, median: 5.5, fastest: 5, slowest: 6 },
    ]),
  ).toBe(
    [
      '             median ms  fastest  slowest  operations  µs each',
      'read            200.00   190.00   230.00         400    500.0',
      'build graph       5.50     5.00     6.00           1   5500.0',
    ].join('\n'),
  );
});
