import { describe, expect, test } from 'vitest';
import { findPlain, plainAt } from './plain.ts';

describe('words declared plain', () => {
  test('stand wherever they are written, whatever their capitals', () => {
    expect(findPlain('Mức độ 4, rồi mức độ 4', ['mức độ 4']).map(({ index }) => index)).toEqual([0, 14]);
  });

  test.each(['công nghiệp 14.0', 'công nghiệp 4.05', 'bản 24.0,5'])('are no part of %s', (text) => {
    expect(findPlain(text, ['4.0'])).toEqual([]);
  });

  test('say which phrase it is', () => {
    expect(findPlain('mạng 5G', ['4G', '5G'])).toEqual([{ phrase: '5G', index: 5, length: 2 }]);
  });

  test.each([
    [4, undefined],
    [9, '4G'],
    [10, '4G'],
    [11, undefined],
  ])('at character %i of “Mạng 5G, 4G”: %s', (index, phrase) => {
    expect(plainAt(index, findPlain('Mạng 5G, 4G', ['4G']))?.phrase).toBe(phrase);
  });
});
