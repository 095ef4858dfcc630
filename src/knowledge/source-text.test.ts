import { describe, expect, test } from 'vitest';
import { source } from '../model/source.fixture.ts';
import { publicationText, sourceName } from './source-text.ts';

describe('a source was published', () => {
  test('on a day', () => {
    expect(publicationText(source({ published: '2019-12-23' }))).toBe('23/12/2019');
  });

  test('within a span, where no day is printed', () => {
    expect(publicationText(source({ 'published-window': '2024-05-09/2025-01-31' }))).toBe(
      'trong khoảng 09/05/2024–31/01/2025',
    );
  });

  test('nobody knows when', () => {
    expect(publicationText(source({}))).toBe('không rõ ngày');
  });
});

test('a source is called by its publisher, one that came as a file by its title', () => {
  expect(sourceName(source({}))).toBe('Báo Quảng Ninh');
  expect(sourceName(source({ file: '000_bai.txt' }))).toBe('“Bài gốc”');
});
