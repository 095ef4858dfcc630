import { expect, test } from 'vitest';
import { roundedPath } from './rounded-path.ts';

test('a corner is rounded', () => {
  expect(
    roundedPath(
      [
        [0, 0],
        [0, 20],
        [30, 20],
      ],
      8,
    ),
  ).toBe('M0,0L0,12A8,8,0,0,0,8,20L30,20');
});

test('a short jog gets corners that fit', () => {
  expect(
    roundedPath(
      [
        [0, 0],
        [0, 20],
        [6, 20],
        [6, 40],
      ],
      8,
    ),
  ).toBe('M0,0L0,17A3,3,0,0,0,3,20A3,3,0,0,1,6,23L6,40');
});

test('points on a straight line are passed over', () => {
  expect(
    roundedPath(
      [
        [0, 0],
        [0, 10],
        [0, 10],
        [0, 30],
      ],
      8,
    ),
  ).toBe('M0,0L0,30');
});

test('no points make no path', () => {
  expect(roundedPath([], 8)).toBe('');
});
