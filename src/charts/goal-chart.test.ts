import { describe, expect, test } from 'vitest';
import { collisions, drawnShapes } from './drawn-shapes.fixture.ts';
import { goalChart, type GoalData, type GoalRow } from './goal-chart.ts';

const words = { nation: 'Cả nước', result: 'Gần nhất', goal: 'Đích' };
const OPTIONS = { id: 'g', title: 'Kinh tế số, hạn 2030', words };
const WIDTHS = [1216, 328];
const figure = (value: number, more: object = {}) => ({
  value,
  label: `${value}%`,
  href: `/muc-tieu/${value}/`,
  name: `Đạt ${value}%`,
  ...more,
});

const DATA: GoalData = {
  rows: [
    { place: 'Thành phố Hồ Chí Minh', goal: figure(40), result: figure(22) },
    { place: 'Quảng Ninh', goal: figure(30, { label: '≈ 30%' }) },
    { place: 'Dak Lak', goal: figure(20, { valueMax: 25, label: '20–25%' }), result: figure(0) },
  ],
  nation: [figure(30), figure(30)],
};

/** All horizontal places of open stops. */
const stops = (svg: string) => [...svg.matchAll(/class="c-due" cx="([\d.]+)"/gu)].map(([, x]) => Number(x));

describe('one indicator in many places', () => {
  test.each(WIDTHS)('is drawn at %d pixels', (width) => {
    expect(goalChart(DATA, { ...OPTIONS, width })).toMatchSnapshot();
  });

  test.each(WIDTHS)('has no text on another at %d pixels, be they 40 places', (width) => {
    const rows = Array.from({ length: 40 }, (_, index): GoalRow => ({
      place: `Bà Rịa – Vũng Tàu ${index}`,
      goal: figure(40 - index),
      result: figure(index),
    }));
    const { texts } = drawnShapes(goalChart({ rows, nation: DATA.nation }, { ...OPTIONS, width }));
    expect(texts).toHaveLength(123);
    expect(collisions(goalChart(DATA, { ...OPTIONS, width }))).toEqual([]);
  });

  test('stands on one axis from zero', () => {
    const [most, , least] = stops(goalChart(DATA, { ...OPTIONS, width: 1216 }));
    const zero = Number(
      /class="c-base" x1="([\d.]+)"/u.exec(goalChart(DATA, { ...OPTIONS, width: 1216 }))?.[1],
    );
    expect((most ?? 0) - zero).toBeCloseTo(2 * ((least ?? 0) - zero), 0);
  });

  test('draws one line for each level of the nation, and names it once', () => {
    const svg = goalChart(DATA, { ...OPTIONS, width: 328 });
    expect(svg.match(/c-nation/gu)).toHaveLength(1);
    expect(svg).toContain('Cả nước 30%');
    const two = goalChart({ ...DATA, nation: [figure(20), figure(30)] }, { ...OPTIONS, width: 328 });
    expect(two.match(/c-nation/gu)).toHaveLength(2);
    expect(two).toContain('Cả nước 20%; 30%');
  });

  test('has at least one row', () => {
    expect(() => goalChart({ rows: [], nation: [] }, { ...OPTIONS, width: 328 })).toThrow(
      'A goal chart needs a row.',
    );
  });
});
