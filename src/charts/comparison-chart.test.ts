import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { comparisonChart } from './comparison-chart.ts';
import type { ComparisonRow } from './comparison-data.ts';
import { collisions } from './drawn-shapes.fixture.ts';

// Laying out hundreds of random charts takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const WIDTHS = [1120, 328];

describe('the comparison', () => {
  const OPTIONS = { id: 'c', title: 'Tới đâu so với đích', width: 1120, emptyLabel: 'Chưa có số liệu' };
  const ROWS: readonly ComparisonRow[] = [
    {
      name: 'Kinh tế số trong GDP/GRDP',
      unit: '%',
      href: '/chi-so/kinh-te-so/',
      lanes: [
        {
          place: 'Quảng Ninh',
          results: [
            { value: 7.1, label: '7,1%, 2024' },
            { value: 16, label: '> 16%, 10/2025', href: '/muc-tieu/a/' },
          ],
          targets: [
            { year: 2025, value: 20, label: '20%' },
            { year: 2030, value: 30, label: '≈ 30%' },
          ],
        },
        { place: 'Tuyên Quang', results: [], targets: [] },
      ],
    },
    {
      name: 'Hạng DTI',
      domain: [63, 1],
      lanes: [
        {
          place: 'Quảng Ninh',
          results: [{ value: 3, label: 'hạng 3' }],
          targets: [{ year: 2025, value: 1, valueMax: 5, label: 'tốp 5' }],
        },
      ],
    },
  ];

  test.each(WIDTHS)('is drawn at %d pixels', (width) => {
    const svg = comparisonChart(ROWS, { ...OPTIONS, width });
    expect(svg).toMatchSnapshot();
    expect(collisions(svg)).toEqual([]);
  });

  test('a place without claims says so', () => {
    expect(comparisonChart(ROWS, OPTIONS)).toContain('>Chưa có số liệu<');
  });

  test('nothing to compare is an error', () => {
    expect(() => comparisonChart([], OPTIONS)).toThrow('A comparison needs at least one row.');
  });

  test.each(WIDTHS)('no label meets anything at %d pixels, whatever was promised', (width) => {
    const value = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constant(100));
    const lane = fc.record({
      results: fc.array(value, { maxLength: 4 }),
      targets: fc.array(value, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(lane, { minLength: 1, maxLength: 3 }), (lanes) => {
        const row = {
          name: 'Kinh tế số',
          lanes: lanes.map(({ results, targets }) => ({
            place: 'Quảng Ninh',
            results: results.map((one) => ({ value: one, label: `${one.toFixed(1)}%, 10/2025` })),
            targets: targets.map((one) => ({ year: 2030, value: one, label: `≥ ${one.toFixed(1)}%` })),
          })),
        };
        expect(collisions(comparisonChart([row], { ...OPTIONS, width }))).toEqual([]);
      }),
    );
  });
});
