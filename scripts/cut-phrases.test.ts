import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPhrases, hasPhrase, type PageText } from './cut-phrases.ts';

const PAGES: readonly PageText[] = [
  {
    address: '/a/',
    blocks: [
      'Vùng lõm sóng là nơi không có hoặc rất yếu sóng di động. Tính bình quân, mỗi người dân có 1,3 thuê bao.',
      'Ông nói “đây là con dấu thứ hai” trong bài.',
    ],
  },
  { address: '/b/', blocks: ['Tính bình quân, mỗi người dân có 1,3 thuê bao.', 'Ngắn quá thôi'] },
];

test('the same seed cuts the same phrases, another one others', () => {
  const cut = (seed: number) => cutPhrases(PAGES, { count: 3, seed });
  expect(cut(1)).toEqual(cut(1));
  expect(cut(1)).not.toEqual(cut(2));
});

test('a phrase has four to eight words of one sentence that one page alone has', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const phrases = cutPhrases(PAGES, { count: 5, seed });
      return phrases.every(
        ({ phrase, address }) =>
          address === '/a/' &&
          /^\S+( \S+){3,7}$/.test(phrase) &&
          PAGES[0]?.blocks.some((block) => block.includes(phrase)) &&
          !/[.“”]/.test(phrase.replace(/\d[.,]\d/, '')),
      );
    }),
  );
});

test('what another page says too is not cut', () => {
  const others = ['vùng lõm sóng là nơi không có hoặc rất yếu sóng di động'];
  expect(
    cutPhrases(PAGES, { count: 99, seed: 1, others }).filter(({ phrase }) => phrase.includes('sóng')),
  ).toEqual([]);
});

test('fewer phrases are cut where there are no more', () => {
  expect(cutPhrases([{ address: '/a/', blocks: ['một hai ba bốn'] }], { count: 9, seed: 1 })).toEqual([
    { phrase: 'một hai ba bốn', address: '/a/' },
  ]);
});

test('a phrase is found with its marks, whatever stands between its words', () => {
  expect(hasPhrase('… là vùng “lõm sóng”, theo bài.', 'Vùng lõm sóng')).toBe(true);
  expect(hasPhrase('vung lom song', 'vùng lõm sóng')).toBe(false);
  expect(hasPhrase('vùng lõm sóngg', 'lõm sóng')).toBe(false);
});
