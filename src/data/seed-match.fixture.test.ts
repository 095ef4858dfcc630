import { expect, test } from 'vitest';
import { match } from './seed-match.fixture.ts';

const row = {
  id: 'qn-so-muc-tieu',
  facts: { value: 12, unit: 'mục tiêu', figures: ['12 mục tiêu', '2025'] },
};

test('a fact is carried by a row with the same values and all its words', () => {
  const facts = { value: 12, figures: ['2025'] };
  expect(match([{ id: 'A', facts }], [row])).toEqual({
    ids: new Map([['A', 'qn-so-muc-tieu']]),
    missing: [],
    needless: [],
  });
});

test('another value, a word that is not there, or null for a value is missing', () => {
  expect(match([{ id: 'A', facts: { value: 13 } }], [row]).missing).toEqual(['A {"value":13}']);
  expect(match([{ id: 'A', facts: { figures: ['2030'] } }], [row]).missing).toHaveLength(1);
  expect(match([{ id: 'A', facts: { value: null } }], [row]).missing).toHaveLength(1);
});

test('a row carries one fact only', () => {
  const twice = [
    { id: 'A', facts: { value: 12 } },
    { id: 'B', facts: { value: 12 } },
  ];
  expect(match(twice, [row]).missing).toEqual(['B {"value":12}']);
});

test('a written difference is needless where the row has what the sheet says', () => {
  const top3 = (comparator: string) => ({ id: 'qn-hang-pii', facts: { comparator, value: 3 } });
  const fact = { id: 'RES-066', facts: { comparator: 'rank', value: 3 } };
  expect(match([fact], [top3('at-most')])).toMatchObject({ missing: [], needless: [] });
  expect(match([fact], [top3('rank'), top3('at-most')]).needless).toEqual(['RES-066']);
});
