import { expect, test } from 'vitest';
import { around, contains, crosses, overlaps, textBox } from './box.ts';

const BOX = { left: 0, top: 0, right: 10, bottom: 10 };

test('boxes that only touch do not overlap, unless a gap is asked for', () => {
  expect(overlaps(BOX, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false);
  expect(overlaps(BOX, { left: 10, top: 0, right: 20, bottom: 10 }, 2)).toBe(true);
});

test('a box around a point has it in the middle', () => {
  expect(around(10, 20, 2)).toEqual({ left: 8, top: 18, right: 12, bottom: 22 });
});

test('a box contains another when it holds all of it', () => {
  expect(contains(BOX, around(5, 5, 5))).toBe(true);
  expect(contains(BOX, around(5, 5, 6))).toBe(false);
});

test('a text ends at its anchor when it is anchored at the end', () => {
  expect(textBox('2030', { x: 100, y: 20, size: 14, anchor: 'end' }).right).toBe(100);
});

test('a stroke crosses a box it passes through, also at a slant', () => {
  expect(crosses(BOX, { x1: -5, y1: 5, x2: 15, y2: 5 })).toBe(true);
  expect(crosses(BOX, { x1: -5, y1: 5, x2: 5, y2: 15 })).toBe(false);
  expect(crosses(BOX, { x1: -4, y1: 5, x2: 5, y2: 14 }, 1)).toBe(true);
});

test('a stroke that stops short of a box does not cross it', () => {
  expect(crosses(BOX, { x1: -9, y1: 5, x2: -1, y2: 5 })).toBe(false);
});
