import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timePieces, timeScale } from './time-scale.ts';

const DATES = [
  2012.5, 2015.5, 2019.1, 2019.7, 2020.1, 2020.5, 2022.1, 2022.9, 2023.3, 2023.9, 2025.1, 2025.9, 2030.99,
  2045.99,
];

describe('cutting years into pieces', () => {
  test('busy years with a quiet one between are the main piece, the rest is compressed', () => {
    expect(
      timePieces(DATES, { including: [2026.89] }).map(({ from, to, compressed }) => [from, to, compressed]),
    ).toEqual([
      [2012, 2019, true],
      [2019, 2027, false],
      [2027, 2033, true],
      [2033, 2046, true],
    ]);
  });

  test('years with something in them are named, in the main piece all of them', () => {
    expect(timePieces(DATES, { including: [2026.89] }).map((piece) => piece.years)).toEqual([
      [2012, 2015],
      [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026],
      [2030],
      [2045],
    ]);
  });

  test('a single date is a piece of one year', () => {
    expect(timePieces([2025.5])).toEqual([
      { from: 2025, to: 2026, weight: 1, compressed: false, years: [2025] },
    ]);
  });

  test('no date at all is an error', () => {
    expect(() => timePieces([])).toThrow('A time scale needs at least one date.');
  });

  test('the pieces follow on each other and hold every date', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 2000, max: 2060, noNaN: true }), { minLength: 1, maxLength: 40 }),
        (dates) => {
          const pieces = timePieces(dates);
          pieces.slice(1).forEach((piece, index) => expect(piece.from).toBe(pieces[index]?.to));
          expect(pieces[0]?.from).toBeLessThanOrEqual(Math.min(...dates));
          expect(pieces.at(-1)?.to).toBeGreaterThan(Math.max(...dates));
        },
      ),
    );
  });
});

describe('the scale', () => {
  const PIECES = [
    { from: 2012, to: 2019, weight: 2, compressed: true, years: [2012] },
    { from: 2019, to: 2027, weight: 8, compressed: false, years: [2019, 2020] },
  ];

  test('gives each piece its share of the width and stands its break on the compressed side', () => {
    const scale = timeScale(PIECES, [0, 1000]);
    expect([2012, 2019, 2020, 2027].map(scale.position)).toEqual([0, 200, 300, 1000]);
    expect(scale.breaks).toEqual([187]);
  });

  test('dates outside stand at the ends', () => {
    const scale = timeScale(PIECES, [0, 1000]);
    expect([scale.position(1990), scale.position(2090)]).toEqual([0, 1000]);
  });

  test('never goes back in time', () => {
    const date = fc.double({ min: 2000, max: 2060, noNaN: true });
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 30 }), date, date, (dates, a, b) => {
        const scale = timeScale(timePieces(dates), [100, 1100]);
        expect(scale.position(Math.min(a, b))).toBeLessThanOrEqual(scale.position(Math.max(a, b)));
      }),
    );
  });

  test('pieces with a hole between them are an error', () => {
    const before = { from: 2012, to: 2018, weight: 2, compressed: true, years: [2012] };
    expect(() => timeScale([before, ...PIECES.slice(1)], [0, 1])).toThrow(
      'The piece 2019–2027 does not follow on the one before it.',
    );
  });
});
