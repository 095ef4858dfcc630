import { expect, test } from 'vitest';
import { claim, smallContent } from './fixture.ts';
import { evidencedEntries, isPlaced } from './verification-entry.ts';

const entries = evidencedEntries(smallContent());
const find = (id: string) => entries.filter((entry) => entry.id === id);
const facts = (id: string, changes = {}) =>
  evidencedEntries(smallContent(changes))
    .filter((entry) => entry.id === id)
    .map((entry) => entry.facts.filter(({ rests }) => rests).map(({ name, value }) => `${name} ${value}`));

test('claims, events, mentions, terms and programmes are listed', () => {
  expect(entries.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'claim tq-bang-rong-2030',
    'claim tq-kinh-te-so-2025',
    'claim tq-bang-rong-2024',
    'claim tq-bang-rong-2020',
    'event tq-hoi-nghi-2019',
    'document trung-uong/52-nq-tw',
    'document trung-uong/52-nq-tw',
    'term dti',
    'programme ioc',
  ]);
});

test('evidence without a source stands in the article’s own', () => {
  expect(find('tq-hoi-nghi-2019').map(({ source }) => source)).toEqual(['src-000']);
});

test('public pages are no place', () => {
  const pages = claim('tq-x', {
    indicator: 'bang-rong',
    quantity: { is: 1 },
    due: '2030',
    evidence: { sources: ['na-21'] },
  });
  const all = evidencedEntries(smallContent({ 'articles/lo-trinh': { targets: [pages] } }));
  expect(all.filter((entry) => !isPlaced(entry)).map(({ id, source }) => [id, source])).toEqual([
    ['tq-x', undefined],
  ]);
});

test('of a claim its quantities and its period rest on the place', () => {
  const result = claim('tq-x', {
    indicator: 'bang-rong',
    quantity: { 'more-than': 80 },
    'as-of': '2024-Q1',
    'compared-with': [
      { what: 'nation', quantity: { is: 79 } },
      { what: 'earlier', 'as-of': '2020', quantity: { is: 60 } },
    ],
  });
  expect(facts('tq-x', { 'articles/lo-trinh': { results: [result] }, 'highlights/bang-rong': {} })).toEqual([
    [
      'indicator bang-rong',
      'province tuyen-quang',
      'quantity { more-than: 80 }',
      'compared-with nation { is: 79 }',
      'compared-with 2 earlier { is: 60 } as of 2020',
      'as-of 2024-Q1',
    ],
  ]);
  expect(facts('tq-bang-rong-2030')).toEqual([
    [
      'indicator bang-rong',
      'province tuyen-quang',
      'document tuyen-quang/402-kh-tu',
      'quantity { complete: true }',
      'due 2030',
    ],
  ]);
  expect(facts('tq-hoi-nghi-2019')).toEqual([['date 2019-06']]);
});

test('of a document its symbol and its date rest on the mentions that print them', () => {
  expect(facts('trung-uong/52-nq-tw')).toEqual([
    ['symbol 52-NQ/TW'],
    ['symbol 52-NQ/TW', 'issued 2019-09-27'],
  ]);
});
