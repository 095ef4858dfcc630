import { describe, expect, test } from 'vitest';
import { cascadeChart, type CascadeChartData } from './cascade-chart.ts';
import { collisions } from './drawn-shapes.fixture.ts';

const OPTIONS = { id: 'b', title: 'Kinh tế số đến 2030', width: 1120, levelName: 'Cả nước' };
const DATA: CascadeChartData = {
  levels: [{ value: 30, label: '≥ 30%' }],
  rows: [
    { place: 'Hà Nội', value: 40, label: '40% ↑', name: 'Hà Nội 40%: mức cao hơn', href: '/muc-tieu/hn/' },
    { place: 'Đà Nẵng', value: 35, valueMax: 40, label: '35–40% ↑', name: 'Đà Nẵng 35–40%' },
    { place: 'Thành phố Hồ Chí Minh', value: 30, label: '≈ 30% ≈', name: 'Thành phố Hồ Chí Minh 30%' },
    { place: 'Nghệ An', value: 20, label: '20% ↓', name: 'Nghệ An 20%' },
  ],
};

describe('places beside the centre’s level', () => {
  test.each([1120, 328])('are drawn at %d pixels', (width) => {
    const svg = cascadeChart(DATA, { ...OPTIONS, width });
    expect(svg).toMatchSnapshot();
    expect(collisions(svg)).toEqual([]);
  });

  test('a stop stands where its figure is on the axis from zero', () => {
    const svg = cascadeChart(DATA, OPTIONS);
    const [hanoi = 0, danang = 0, , nghean = 0] = [...svg.matchAll(/c-due" cx="([\d.]+)"/gu)].map((match) =>
      Number(match[1]),
    );
    expect(hanoi - danang).toBeCloseTo((hanoi - nghean) / 4, 0);
  });

  test('without a level there is no line', () => {
    expect(cascadeChart({ ...DATA, levels: [] }, OPTIONS)).not.toContain('c-level');
  });

  test('nothing to draw is an error', () => {
    expect(() => cascadeChart({ levels: [], rows: [] }, OPTIONS)).toThrow('at least one row');
  });
});
