import { expect, test } from 'vitest';
import { readPage, wordAt } from './page-text.ts';
import { rankText } from './rank-text.ts';
import { understandQuery } from './understand-query.ts';

const rank = (text: string, query: string) => rankText(readPage(text), understandQuery(query).terms);
const best = (text: string, query: string) => {
  const page = readPage(text);
  const [stretch] = rankText(page, understandQuery(query).terms).stretches;
  return stretch && `${wordAt(page, stretch.first)} … ${wordAt(page, stretch.last)}`;
};

test('words side by side count more than the same words apart', () => {
  const together = rank('kinh tế số chiếm 30%', 'kinh tế số');
  const apart = rank('số này nói về tế bào, còn kinh nghiệm thì không', 'kinh tế số');
  expect(together.isWhole).toBe(true);
  expect(together.stretches[0]?.score).toBeGreaterThan((apart.stretches[0]?.score ?? 0) * 1.5);
});

test('the best stretch is where the words really stand', () => {
  expect(best('Số liệu chung. Sau đó, bảo tàng ảo mở cửa. Bảo tàng khác.', 'bao tang ao')).toBe('bảo … ảo');
});

test('a mark that was typed is meant', () => {
  expect(rank('họ Dương', 'đường').stretches).toEqual([]);
  expect(rank('mà tuy nhiên', 'ma túy').coverage).toBeLessThan(0.5);
});

test('the last word may be unfinished, the others cost more', () => {
  const score = (query: string) => rank('chuyển đổi số', query).stretches[0]?.score ?? 0;
  expect(score('chuyển đổi s')).toBeGreaterThan(score('chu đổi số'));
});

test('a day is found in any writing', () => {
  expect(rank('ban hành ngày 05/02/2022', '5-2-2022').isWhole).toBe(true);
});

test('a number is found in either notation', () => {
  expect(rank('thu 408.000 tỷ', '408,000').isWhole).toBe(true);
  expect(rank('có 13 xã', '1,3').stretches).toEqual([]);
});

test('a text without any of the words has nothing', () => {
  expect(rank('chữ khác', 'bảo tàng')).toMatchObject({
    stretches: [],
    coverage: 0,
    pairs: 0,
    isWhole: false,
  });
});
