import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { collisions } from './drawn-shapes.fixture.ts';
import { routeChart } from './route-chart.ts';
import type { RouteStation } from './route-data.ts';

// Laying out hundreds of random charts takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const WIDTHS = [1120, 328];

describe('the route', () => {
  const OPTIONS = {
    id: 'r',
    title: 'Lộ trình của 57-NQ/TW',
    description: 'Từ 12/2024 đến 2045.',
    width: 1120,
  };
  const STATIONS: readonly RouteStation[] = [
    { date: 2024.97, label: '12/2024', text: 'Ban hành', kind: 'issued', href: '/van-ban/57-nq-tw/' },
    {
      date: 2025.38,
      label: '5/2025',
      text: 'Quảng Ninh ra 538-KH/TU',
      kind: 'document',
      href: '/van-ban/538-kh-tu/',
    },
    { date: 2025.39, label: '5/2025', text: 'Quảng Ninh ra 138/KH-UBND', kind: 'document' },
    { date: 2025.39, label: '5/2025', text: 'Lào Cai ra kế hoạch', kind: 'document' },
    { date: 2026.89, label: 'Nay', text: '11/2026', kind: 'now' },
    { date: 2030.99, label: '2030', text: 'Kinh tế số ít nhất 30% GDP, cùng các mục tiêu khác', kind: 'due' },
    { date: 2045.99, label: '2045', text: 'Nước phát triển, thu nhập cao', kind: 'due' },
  ];

  test.each(WIDTHS)('is drawn at %d pixels', (width) => {
    const svg = routeChart(STATIONS, { ...OPTIONS, width });
    expect(svg).toMatchSnapshot();
    expect(collisions(svg)).toEqual([]);
  });

  test('stations of one date are one, and say how many there are', () => {
    expect(routeChart(STATIONS, OPTIONS)).toContain(
      '<title>5/2025: Quảng Ninh ra 538-KH/TU và 2 văn bản khác</title>',
    );
  });

  test('without links it is an image with a title and a description', () => {
    const plain = STATIONS.map(({ date, label, text, kind }) => ({ date, label, text, kind }));
    expect(routeChart(plain, OPTIONS)).toContain('role="img" aria-labelledby="r-title r-desc"');
  });

  test('nothing to show is an error', () => {
    expect(() => routeChart([], OPTIONS)).toThrow('A route needs at least one station.');
  });

  test.each(WIDTHS)('no text meets anything at %d pixels, whatever stands on it', (width) => {
    const station = fc.record({
      date: fc.double({ min: 2012, max: 2046, noNaN: true }),
      kind: fc.constantFrom<RouteStation['kind']>('document', 'due', 'result', 'now'),
      text: fc.constantFrom(
        'Ban hành',
        '13-NQ/TU',
        'Kinh tế số ít nhất 30% GDP, cùng nhiều mục tiêu khác của nghị quyết',
      ),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(station, { minLength: 1, maxLength: 13, selector: ({ date }) => date }),
        (seeds) => {
          const stations = seeds.map((one) => ({ ...one, label: one.date.toFixed(1).replace('.', '/') }));
          expect(collisions(routeChart(stations, { ...OPTIONS, width }))).toEqual([]);
        },
      ),
    );
  });
});
