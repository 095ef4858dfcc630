import { expect, test } from 'vitest';
import { createOtherNames, initials } from './other-names.ts';
import { understandQuery } from './understand-query.ts';

const otherNames = createOtherNames(
  [
    { url: '/thuat-ngu/#bch', names: ['BCH', 'Ban Chấp hành'] },
    { url: '/thuat-ngu/#kt-xh', names: ['KT-XH', 'kinh tế – xã hội'] },
    { url: '/thuat-ngu/#dti', names: ['DTI', 'chỉ số mức độ chuyển đổi số'] },
  ],
  ['Cơ cấu dân số', 'Chuyển đổi số toàn diện'],
);
const others = (query: string, known: readonly string[] = []) =>
  otherNames(understandQuery(query).terms, ({ text }) => known.includes(text), []);

test('a short name is written out, and a long one shortened', () => {
  expect(others('BCH đảng bộ')).toEqual(['Ban Chấp hành đảng bộ']);
  expect(others('ban chấp hành đảng bộ')).toEqual(['BCH đảng bộ']);
});

test('of a name that lacks only its signs no other is tried', () => {
  expect(others('KTXH')).toEqual(['KT-XH']);
});

test('initials that the site never writes are the words that most often begin so', () => {
  expect(others('CĐS của tỉnh', ['của', 'tỉnh'])).toEqual(['chuyển đổi số của tỉnh']);
  expect(others('cds')[0]).toBe('chuyển đổi số');
  // Consonants alone are no word, even where the site has them.
  expect(others('CĐS', ['cđs'])).toEqual(['chuyển đổi số']);
  expect(others('xyz')).toEqual([]);
});

test('two consonants are initials, and several initials are written out at once', () => {
  const names = ['Doanh nghiệp số', 'Thu hút lao động cho khu công nghiệp'];
  const withNames = createOtherNames([], []);
  const written = (query: string) => withNames(understandQuery(query).terms, () => false, names)[0];
  expect(written('DN')).toBe('doanh nghiệp');
  expect(written('DN KCN')).toBe('doanh nghiệp khu công nghiệp');
});

test('initials are the first letters in the form of the index', () => {
  expect(initials('đoàn viên, thanh niên')).toBe('dvtn');
});
