import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { collisions, drawnShapes } from './drawn-shapes.fixture.ts';
import { indicatorChart } from './indicator-chart.ts';
import type { IndicatorData } from './indicator-data.ts';

// Laying out hundreds of random charts takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const WIDTHS = [1120, 328];

describe('an indicator over time', () => {
  const OPTIONS = {
    id: 'i',
    title: 'Kinh tế số trong GDP/GRDP',
    width: 1120,
    format: (value: number) => String(value),
  };
  const DATA: IndicatorData = {
    unit: '% GDP/GRDP',
    now: 2026.89,
    series: [
      {
        place: 'Cả nước',
        joined: true,
        points: [
          { from: 2023, to: 2024, value: 12.79, comparator: 'is', label: '12,79%' },
          { from: 2024, to: 2025, value: 13.17, comparator: 'is', label: '13,17%', href: '/chi-so/' },
        ],
      },
      {
        place: 'Quảng Ninh',
        joined: false,
        points: [
          { from: 2024.4, to: 2025.1, value: 7.1, comparator: 'is', label: '7,1%' },
          { from: 2025.75, to: 2025.83, value: 16, comparator: 'more-than', label: '> 16%' },
        ],
      },
    ],
    targets: [
      { place: 'Cả nước', date: 2030.99, value: 30, comparator: 'at-least', label: '≥ 30%' },
      { place: 'Quảng Ninh', date: 2030.99, value: 28, valueMax: 32, comparator: 'range', label: '28–32%' },
    ],
  };

  test.each(WIDTHS)('is drawn at %d pixels', (width) => {
    const svg = indicatorChart(DATA, { ...OPTIONS, width });
    expect(svg).toMatchSnapshot();
    expect(collisions(svg)).toEqual([]);
  });

  test('only a series that says so is joined', () => {
    expect(indicatorChart(DATA, OPTIONS).match(/c-join/gu)).toHaveLength(1);
    const apart = DATA.series.map((series) => ({ ...series, joined: false }));
    expect(indicatorChart({ ...DATA, series: apart }, OPTIONS)).not.toContain('c-join');
  });

  test('a value apart from the one before it isn’t joined to it', () => {
    const [nation, ...others] = DATA.series;
    const points = nation!.points.map((point, index) => ({ ...point, apart: index > 0 }));
    const svg = indicatorChart({ ...DATA, series: [{ ...nation!, points }, ...others] }, OPTIONS);
    expect(svg).not.toContain('c-join');
  });

  test('a date known as a span is a bar along it, a whole year is not', () => {
    expect(indicatorChart(DATA, OPTIONS).match(/c-span/gu)).toHaveLength(3);
  });

  test('zero is on the axis', () => {
    expect(drawnShapes(indicatorChart(DATA, OPTIONS)).texts.map(({ text }) => text)).toContain('0');
  });

  test('a rank has 1 on top and no zero', () => {
    const points = [{ from: 2022, to: 2023, value: 7, comparator: 'rank' as const, label: '7/63' }];
    const rank = indicatorChart(
      { ...DATA, isRank: true, series: [{ place: 'Quảng Ninh', joined: false, points }], targets: [] },
      OPTIONS,
    );
    const ticks = drawnShapes(rank).texts.filter(({ text }) => /^\d$/u.test(text));
    expect(ticks.map(({ text }) => text)).not.toContain('0');
    expect(ticks.toSorted((a, b) => a.box.top - b.box.top)[0]?.text).toBe('1');
  });

  test('where many places report one value, one mark stands for those without room', () => {
    const series = Array.from({ length: 12 }, (_, index) => ({
      place: `Nơi ${index + 1}`,
      joined: false,
      points: [{ from: 2025, to: 2026, value: 100, comparator: 'is' as const, label: '100%' }],
    }));
    const svg = indicatorChart({ ...DATA, series, targets: [] }, OPTIONS);
    expect(collisions(svg)).toEqual([]);
    expect(svg).toMatch(/<title>Nơi 1 100%; Nơi \d+ 100%/u);
  });

  test('neither a value nor a target is an error', () => {
    expect(() => indicatorChart({ ...DATA, series: [], targets: [] }, OPTIONS)).toThrow(
      'An indicator chart needs a value or a target.',
    );
  });

  test.each(WIDTHS)('no label meets anything at %d pixels, whatever was reported', (width) => {
    const point = fc.record({
      from: fc.integer({ min: 2016, max: 2025 }),
      value: fc.integer({ min: 1, max: 100 }),
    });
    const series = fc.array(fc.uniqueArray(point, { maxLength: 6, selector: ({ from }) => from }), {
      minLength: 1,
      maxLength: 3,
    });
    const target = fc.record({
      date: fc.constantFrom(2025.99, 2030.99),
      value: fc.constantFrom(20, 30, 100),
    });
    fc.assert(
      fc.property(
        series,
        fc.array(target, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (places, targets, isRank) => {
          const data: IndicatorData = {
            unit: '%',
            now: 2026.89,
            isRank,
            series: places.map((points, index) => ({
              place: ['Cả nước', 'Quảng Ninh', 'Lào Cai'][index] ?? '',
              joined: index === 0,
              points: points
                .toSorted((a, b) => a.from - b.from)
                .map(({ from, value }) => ({
                  from,
                  to: from + 1,
                  value,
                  comparator: 'is',
                  label: `${value}%`,
                })),
            })),
            targets: targets.map((one) => ({
              ...one,
              place: 'Cả nước',
              comparator: 'at-least',
              label: `≥ ${one.value}%`,
            })),
          };
          expect(collisions(indicatorChart(data, { ...OPTIONS, width }))).toEqual([]);
        },
      ),
    );
  });
});
