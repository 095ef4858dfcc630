import { expect, test } from 'vitest';
import { formatEdition, parseEdition } from './edition.ts';
import { edition, figure } from './fixture.ts';

test('an edition has one figure to a line', () => {
  const text = formatEdition(edition('2026-11-22', figure({ id: 'a' }), figure({ id: 'b' })));
  expect(text.split('\n').map((line) => line.slice(0, 9))).toEqual([
    '{"date":"',
    '{"id":"a"',
    '{"id":"b"',
    ']}',
    '',
  ]);
  expect(JSON.parse(text)).toHaveProperty('date', '2026-11-22');
});

test('what was written is read', () => {
  const kept = edition('2026-11-22', figure({ quantity: { comparator: 'rank', value: 3 }, province: null }));
  expect(parseEdition(formatEdition(kept))).toEqual({ edition: kept });
});

test.each([
  ['no JSON', '{', 'the JSON cannot be read'],
  ['a day that no calendar has', '{"date":"2026-02-30","figures":[]}', 'date: is a day such as "2026-11-22"'],
  ['a figure with a field less', '{"date":"2026-11-22","figures":[{"id":"a"}]}', 'figures.0.kind'],
])('%s is no edition, and what is wrong is said', (_what, text, message) => {
  expect(parseEdition(text)).toEqual({ error: expect.stringContaining(message) as string });
});
