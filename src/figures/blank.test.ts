import { expect, test } from 'vitest';
import { blank } from './blank.ts';

test('stretches are taken out without moving the rest, and lines stay lines', () => {
  expect(blank('a 12 b', [{ index: 2, length: 2 }])).toBe('a __ b');
  expect(blank('số\n52 c', [{ index: 0, length: 5 }])).toBe('__\n__ c');
});
