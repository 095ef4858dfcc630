import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from './claim-card-placement.ts';

const VIEW = { width: 800, height: 600 };
const CARD = { width: 300, height: 200 };
const line = (top: number, left: number) => ({ top, bottom: top + 20, left, right: left + 30 });
const place = (top: number, left: number, card = CARD) =>
  placeCard({ mark: line(top, left), start: left, card, view: VIEW });

test('a card stands under its mark, left edges in line', () => {
  expect(place(100, 50)).toEqual({ left: 50, top: 126, height: 200 });
});

test('of a mark on two lines it stands under both, in line with the one pointed at', () => {
  const mark = { top: 100, bottom: 150, left: 20, right: 620 };
  expect(placeCard({ mark, start: 400, card: CARD, view: VIEW })).toEqual({
    left: 400,
    top: 156,
    height: 200,
  });
});

test('without room below it stands over its mark', () => {
  expect(place(500, 50)).toEqual({ left: 50, top: 294, height: 200 });
});

test('near the right edge it moves in', () => {
  expect(place(100, 770).left).toBe(492);
});

test('too high for below and above, it stands beside its mark', () => {
  const high = { width: 300, height: 400 };
  expect(place(300, 50, high)).toEqual({ left: 86, top: 192, height: 400 });
  expect(place(300, 600, high)).toEqual({ left: 294, top: 192, height: 400 });
});

test('where no side has room it takes the larger one and gets lower', () => {
  expect(place(200, 50, { width: 760, height: 590 })).toEqual({ left: 32, top: 226, height: 366 });
});

test('a card is never on its mark and never out of view', () => {
  const length = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(length(580), length(770), length(700), length(784), (top, left, height, width) => {
      const mark = line(top, left);
      const { left: x, top: y, height: shown } = place(top, left, { width, height });
      const isApart = y >= mark.bottom || y + shown <= mark.top || x >= mark.right || x + width <= mark.left;
      expect(isApart).toBe(true);
      expect(x).toBeGreaterThanOrEqual(8);
      expect(x + width).toBeLessThanOrEqual(792);
      if (shown === 0) return;
      expect(y).toBeGreaterThanOrEqual(8);
      expect(y + shown).toBeLessThanOrEqual(592);
    }),
  );
});
