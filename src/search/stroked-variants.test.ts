import { expect, test } from 'vitest';
import { strokedVariants } from './stroked-variants.ts';

test.each([
  ['dao tran', ['đao tran']],
  ['hdnd', ['hđnđ', 'hđnd', 'hdnđ']],
  ['kinh te so', []],
  ['', []],
])('“%s” may stand for', (query, variants) => {
  expect(strokedVariants(query)).toEqual(variants);
});

test('whoever types marks means d by d', () => {
  expect(strokedVariants('dân số')).toEqual([]);
});

test('a long query is tried a few ways only', () => {
  expect(strokedVariants('dua do di dau den day').length).toBe(7);
});
