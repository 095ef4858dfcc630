import { expect, test } from 'vitest';
import {
  endsSentence,
  isAllCapitals,
  isNumbered,
  numberingOf,
  splitLines,
  splitSentences,
  syllableCount,
  withoutBullet,
  withoutPictographs,
} from './lines.ts';

test('blank lines are left out and the others keep their number', () => {
  expect(splitLines('Một\n \u00a0\n\u00a0 Hai \t ba\u200b\n')).toEqual([
    { number: 1, text: 'Một' },
    { number: 3, text: 'Hai ba', cells: 2 },
  ]);
});

test('a row of a table knows its cells; a bullet or a number before a tab is none', () => {
  const cells = (text: string) => splitLines(text)[0]?.cells;
  expect(cells('Tân Sa\t91,4\t99,2')).toBe(3);
  expect(cells('-\tHạ tầng số')).toBeUndefined();
  expect(cells('1.\tHạ tầng số')).toBeUndefined();
});

test('a dash between spaces is no syllable', () => {
  expect(syllableCount('Khoa học - công nghệ')).toBe(4);
});

test.each([
  ['Xong.', true],
  ['“Xong.”', true],
  ['như sau:', true],
  ['mức độ 3, 4./.', true],
  ['hạ tầng số…', true],
  ['Hạ tầng số', false],
  ['Vui quá! 🥰', true],
  ['(giai đoạn 1)', false],
])('%s ends a sentence: %s', (text, expected) => {
  expect(endsSentence(text)).toBe(expected);
});

test('sentences end at full stops, not at those of titles and of numbers', () => {
  const text = 'TS. Lê An nói ở TP. Hạ Long. Có 1.000 thiết bị. 14 xã đã xong.';
  expect(splitSentences(text).map((sentence) => sentence.text)).toEqual([
    'TS. Lê An nói ở TP. Hạ Long.',
    'Có 1.000 thiết bị.',
    '14 xã đã xong.',
  ]);
});

test('a bullet is taken off, a minus or a dash inside stays', () => {
  expect(withoutBullet('- Hạ tầng số')).toBe('Hạ tầng số');
  expect(withoutBullet('• Hạ tầng - nền tảng')).toBe('Hạ tầng - nền tảng');
  expect(withoutBullet('Hạ tầng')).toBeUndefined();
  expect(withoutBullet('\uf0b7 Hạ tầng')).toBe('Hạ tầng');
});

test('outline numbers are told from figures', () => {
  expect(isNumbered('2. Hạ tầng số')).toBe(true);
  expect(isNumbered('a) Hạ tầng số')).toBe(true);
  expect(isNumbered('② Hạ tầng số')).toBe(true);
  expect(numberingOf('IV. Hạ tầng số')).toBe('roman');
  expect(isNumbered('2.500 thiết bị')).toBe(false);
  expect(isNumbered('20 xã')).toBe(false);
});

test('capitals are a heading only from two words on', () => {
  expect(isAllCapitals('BA VIỆC CẦN LÀM NGAY')).toBe(true);
  expect(isAllCapitals('UBND')).toBe(false);
  expect(isAllCapitals('UBND tỉnh')).toBe(false);
});

test('pictographs before a text are taken off, nothing else is', () => {
  expect(withoutPictographs('✅ Hạ tầng số')).toBe('Hạ tầng số');
  expect(withoutPictographs('© 2024')).toBeUndefined();
  expect(withoutPictographs('👍')).toBeUndefined();
});

test('a line of closing marks or of full stops costs no time', () => {
  for (const mark of [')', '.', '".', '( ']) expect(splitSentences(mark.repeat(300_000)).length).toBe(1);
});
