import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseFacet, readAsked, writeAsked } from './search-address.ts';

test('an address says the query, the facets and how much is shown', () => {
  expect(readAsked('?q=kinh+te+so&loai=van-ban&nam=2024&trang=3')).toEqual({
    query: 'kinh te so',
    facets: { loai: 'van-ban', nam: '2024' },
    pages: 3,
    exact: false,
  });
});

test('without a query nothing else counts', () => {
  expect(readAsked('?loai=van-ban&trang=2')).toEqual({ query: '', facets: {}, pages: 1, exact: false });
  expect(writeAsked({ query: '', facets: { nam: '2024' }, pages: 2, exact: true })).toBe('');
});

test.each(['0', '-1', '1.5', 'x', ''])('%j is no number of pages', (pages) => {
  expect(readAsked(`?q=a&trang=${pages}`).pages).toBe(1);
});

test('nobody asks for a million pages', () => {
  expect(readAsked('?q=a&trang=1000000').pages).toBe(50);
});

test('an address is as short as it can be', () => {
  expect(writeAsked({ query: 'nq 57', facets: {}, pages: 1, exact: false })).toBe('?q=nq+57');
  expect(writeAsked({ query: 'aro', facets: { tinh: 'quang-ninh' }, pages: 2, exact: true })).toBe(
    '?q=aro&tinh=quang-ninh&nguyenvan=1&trang=2',
  );
});

test('what is written is read again, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const asked = readAsked(`?${new URLSearchParams({ q: typed }).toString()}`);
      expect(readAsked(writeAsked(asked))).toEqual(asked);
    }),
    { numRuns: 60 },
  );
});

test('a facet is chosen, changed and taken out', () => {
  expect(chooseFacet({}, 'nam', '2024')).toEqual({ nam: '2024' });
  expect(chooseFacet({ nam: '2024', tinh: 'quang-ninh' }, 'nam', '')).toEqual({ tinh: 'quang-ninh' });
});
