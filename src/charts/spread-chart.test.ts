import { describe, expect, test } from 'vitest';
import { collisions, drawnShapes } from './drawn-shapes.fixture.ts';
import { spreadChart, type SpreadDot } from './spread-chart.ts';

const OPTIONS = { id: 's', title: 'Kinh tế số, 2022', width: 1216 };
const WIDTHS = [1216, 328];

const DOTS: readonly SpreadDot[] = [
  { place: 'Bắc Ninh', value: 56.83, label: '56,83%', href: '/tinh/bac-ninh/' },
  { place: 'Bà Rịa – Vũng Tàu', value: 20, label: '20%' },
  { place: 'Quảng Ngãi', value: 4.21, label: '4,21%' },
];
const many = (count: number): SpreadDot[] =>
  Array.from({ length: count }, (_, index) => ({
    place: `Tỉnh thứ ${index + 1}`,
    value: 63 - index,
    label: `${63 - index}%`,
  }));

describe('many places at one time', () => {
  test.each(WIDTHS)('are drawn at %d pixels', (width) => {
    expect(spreadChart({ dots: DOTS }, { ...OPTIONS, width })).toMatchSnapshot();
  });

  test.each(WIDTHS)('never meet at %d pixels, be they 63', (width) => {
    const svg = spreadChart({ dots: many(63) }, { ...OPTIONS, width });
    expect(collisions(svg)).toEqual([]);
    expect(drawnShapes(svg).texts).toHaveLength(126);
  });

  test('stand in columns on a wide page, read downwards', () => {
    const { texts, height } = drawnShapes(spreadChart({ dots: many(63) }, OPTIONS));
    const leftOf = (place: string) => texts.find(({ text }) => text === place)?.box.left;
    expect(leftOf('Tỉnh thứ 1')).toBe(leftOf('Tỉnh thứ 21'));
    expect(leftOf('Tỉnh thứ 22')).toBeGreaterThan(leftOf('Tỉnh thứ 21') ?? 0);
    expect(height).toBeLessThan(600);
  });

  test('have lines from zero to one scale', () => {
    const at = (value: number) => {
      const dots = [100, value].map((one) => ({ place: 'Nơi', value: one, label: 'x' }));
      return Number([...spreadChart({ dots }, OPTIONS).matchAll(/cx="([\d.]+)"/gu)][1]?.[1]);
    };
    expect(at(100) - at(0)).toBeCloseTo(2 * (at(50) - at(0)), 0);
  });

  test('are at least one', () => {
    expect(() => spreadChart({ dots: [] }, OPTIONS)).toThrow('A spread chart needs a value.');
  });
});
