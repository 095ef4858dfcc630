import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFacets, hasFacets, type FacetedPage } from './facet-counts.ts';

const page = (facets: Partial<FacetedPage> = {}): FacetedPage => ({
  ...{ kind: 'Bài viết', places: [], documents: [], years: [], pillars: [] },
  ...facets,
});
const LABELS = {
  places: new Map([['quang-ninh', 'Quảng Ninh']]),
  documents: new Map([['trung-uong/52-nq-tw', '52-NQ/TW']]),
};
const pages = [
  page({ places: ['quang-ninh'], years: ['2019'], documents: ['trung-uong/52-nq-tw'] }),
  page({ places: ['quang-ninh'], years: ['2025'], kind: 'Văn bản' }),
  page({ places: ['an-giang'], years: ['2025'] }),
];

test('values are counted under their names, the most first, years the latest first', () => {
  const { tinh, nam, vanban, trucot } = countFacets(pages, {}, LABELS);
  expect(tinh).toEqual([
    { value: 'quang-ninh', label: 'Quảng Ninh', count: 2 },
    { value: 'an-giang', label: 'an-giang', count: 1 },
  ]);
  expect(nam.map(({ value, count }) => [value, count])).toEqual([
    ['2025', 2],
    ['2019', 1],
  ]);
  expect(vanban).toEqual([{ value: 'trung-uong/52-nq-tw', label: '52-NQ/TW', count: 1 }]);
  expect(trucot).toEqual([]);
});

test('what is chosen narrows the other facets, not its own', () => {
  const { loai, nam } = countFacets(pages, { loai: 'van-ban' }, LABELS);
  expect(nam.map(({ value }) => value)).toEqual(['2025']);
  expect(loai.map(({ label, count }) => [label, count])).toEqual([
    ['Bài viết', 2],
    ['Văn bản', 1],
  ]);
});

test('each count is the number of pages that choosing it would leave', () => {
  const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { maxLength: 2 });
  const anyPage = fc.record({
    places: some(['quang-ninh', 'an-giang']),
    years: some(['2019', '2025']),
    kind: fc.constantFrom<FacetedPage['kind']>('Bài viết', 'Văn bản'),
  });
  fc.assert(
    fc.property(
      fc.array(anyPage),
      fc.constantFrom({}, { nam: '2025' }, { loai: 'van-ban' }),
      (given, chosen) => {
        const all = given.map(page);
        for (const { value, count } of countFacets(all, chosen, LABELS).tinh)
          expect(count).toBe(all.filter((each) => hasFacets(each, { ...chosen, tinh: value })).length);
      },
    ),
  );
});
