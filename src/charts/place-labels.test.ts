import { expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';

const GROUND = { bounds: { left: 0, top: 0, right: 400, bottom: 200 }, boxes: [], strokes: [], passable: [] };
const LABEL = { x: 100, y: 100, reach: 6, width: 40, height: 16, mayStandOff: true };

test('a label stands right of its mark', () => {
  expect(placeLabels([LABEL], GROUND)).toEqual([{ box: { left: 111, top: 92, right: 151, bottom: 108 } }]);
});

test('left of it where the right and what is above and below are taken', () => {
  const wall = { left: 108, top: 90, right: 160, bottom: 110 };
  expect(placeLabels([LABEL], { ...GROUND, boxes: [wall] })[0]?.box).toEqual({
    left: 49,
    top: 92,
    right: 89,
    bottom: 108,
  });
});

test('straight above the last mark it slides along to stay inside', () => {
  const walls = [{ left: 300, top: 90, right: 387, bottom: 140 }];
  expect(placeLabels([{ ...LABEL, x: 394 }], { ...GROUND, boxes: walls })[0]?.box.right).toBe(400);
});

test('it stands off with a leader where nothing near is free, and not at all where that is not allowed', () => {
  const crowd = [-1, 0, 1].flatMap((dx) =>
    [-1, 0, 1]
      .filter((dy) => dx !== 0 || dy !== 0)
      .map((dy) => ({ left: 88 + dx * 24, top: 88 + dy * 24, right: 112 + dx * 24, bottom: 112 + dy * 24 })),
  );
  const ring = crowd.filter((box) => !(box.left === 88 && box.top === 64));
  const [spot] = placeLabels([LABEL], { ...GROUND, boxes: ring });
  expect(spot?.leader).toBeDefined();
  expect(placeLabels([{ ...LABEL, mayStandOff: false }], { ...GROUND, boxes: crowd })).toEqual([undefined]);
});
