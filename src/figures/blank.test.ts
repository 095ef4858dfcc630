import { expect, test } from 'vitest';
import { blank } from './blank.ts';

test('stretches are taken out without moving the rest, and lines stay lines', () => {
  expect(blank('a 12 b', [{ index: 2, length: 2 }])).toBe('a __ b');
  expect(blank('số\n52 c', [{ index: 0, length: 5 }])).toBe('__\n__ c');
});

test('stretches may overlap and come in any order', () => {
  const spans = [
    { index: 3, length: 3 },
    { index: 0, length: 4 },
  ];
  expect(blank('abcdefgh', spans)).toBe('______gh');
});
