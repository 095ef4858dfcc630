import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagTextLeft, placeFlags, type Flag } from './place-flags.ts';

const FIELD = { left: 0, right: 400 };

describe('placing flags', () => {
  test('a lone flag stands centred in the first row', () => {
    expect(placeFlags([{ x: 200, forms: [[80]], centred: true }], FIELD)).toEqual([
      { row: 0, side: 'middle', form: 0 },
    ]);
  });

  test('at the edge it turns inwards', () => {
    expect(placeFlags([{ x: 390, forms: [[80]], centred: true }], FIELD)).toEqual([
      { row: 0, side: 'left', form: 0 },
    ]);
  });

  test('two neighbours turn away from each other', () => {
    const flags = [
      { x: 200, forms: [[80]] },
      { x: 220, forms: [[80]] },
    ];
    expect(placeFlags(flags, FIELD).map((place) => place?.side)).toEqual(['left', 'right']);
  });

  test('of three, the one in the middle flies over the last', () => {
    const flags = [200, 220, 240].map((x) => ({ x, forms: [[80]] }));
    expect(placeFlags(flags, FIELD).map((place) => place?.row)).toEqual([0, 1, 0]);
  });

  test('no text covers a strip', () => {
    expect(placeFlags([{ x: 200, forms: [[80]] }], { ...FIELD, strips: [230] })).toEqual([
      { row: 0, side: 'left', form: 0 },
    ]);
  });

  test('a text that fits nowhere is tried in its shorter form', () => {
    expect(placeFlags([{ x: 200, forms: [[150], [40]] }], { ...FIELD, strips: [100, 300] })).toEqual([
      { row: 0, side: 'right', form: 1 },
    ]);
  });

  test('one that fits in no form stays bare', () => {
    expect(placeFlags([{ x: 200, forms: [[150]] }], { ...FIELD, strips: [180, 220] })).toEqual([undefined]);
  });

  test('no two texts ever meet', () => {
    const flag = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 10, max: 120 }),
      lines: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(flag, { maxLength: 14, selector: (one) => Math.floor(one.x / 12) }),
        (seeds) => {
          const flags: Flag[] = seeds.map(({ x, width, lines }) => ({
            x,
            forms: [Array.from({ length: lines }, () => width)],
          }));
          const places = placeFlags(flags, FIELD);
          const spans = flags.flatMap((one, index) => textsOf(one, places[index]));
          spans.forEach((a, index) => {
            for (const b of spans.slice(index + 1)) {
              expect(a.row === b.row && a.left < b.left + b.width && b.left < a.left + a.width).toBe(false);
            }
          });
        },
      ),
    );
  });
});

function textsOf(
  flag: Flag,
  place: ReturnType<typeof placeFlags>[number],
): { row: number; left: number; width: number }[] {
  if (place === undefined) return [];
  return (flag.forms[place.form] ?? []).map((width, line) => ({
    row: place.row + line,
    left: flagTextLeft(flag, place, line),
    width,
  }));
}
