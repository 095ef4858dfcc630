import { expect, test } from 'vitest';
import { webAddress } from './source.ts';

test.each([
  ['https://vanban.vn/a', 'https://vanban.vn/a'],
  ['http://vanban.vn/a', 'http://vanban.vn/a'],
  ['thu-vien/a.txt', undefined],
  [undefined, undefined],
])('the address %s is on the web as %s', (url, address) => {
  expect(webAddress({ url })).toBe(address);
});
