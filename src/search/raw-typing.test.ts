import { expect, test } from 'vitest';
import { rawTyping } from './raw-typing.ts';
import { matchQuality, QUALITY } from './word-match.ts';

test.each([
  ['chuyeenr', 'chuyển'],
  ['ddooir', 'đổi'],
  ['soos', 'số'],
  ['tuyeen', 'tuyên'],
  ['tuyene', 'tuyên'],
  ['quangr', 'quảng'],
  ['dduwowngf', 'đường'],
  ['duongdwf', 'đường'],
  ['hoachj', 'hoạch'],
  ['nghij', 'nghị'],
  ['quyeets', 'quyết'],
  ['vawn', 'văn'],
  ['trieenr', 'triển'],
  ['so61', 'số'],
  ['chuye6n3', 'chuyển'],
  ['d9o6i3', 'đổi'],
  ['d9u7o7ng2', 'đường'],
  ['duong972', 'đường'],
])('%s is %s', (typed, meant) => {
  expect(matchQuality(rawTyping(typed) ?? '', meant)).toBe(QUALITY.exact);
});

test('a word without such keys is as it was typed', () => {
  for (const word of ['kinh', '5g', 'điện', '57', 'nq']) expect(rawTyping(word)).toBeUndefined();
});
