import { describe, expect, test } from 'vitest';
import { indicatorSchema } from '../model/indicator.ts';
import type { IndicatorNode } from '../model/nodes.ts';
import { readingRows, seriesRows } from './indicator-reading.ts';

const FIELDS = {
  ...{ name: 'Thứ hạng DTI', unit: 'hạng', direction: 'less', pillar: 'the-che' },
  ...{ definition: 'Xếp hạng các tỉnh.', comparable: true },
};
type Ranked = Pick<IndicatorNode, 'data' | 'results'>;

const indicator = (fields: object, results: object[] = []) =>
  ({ data: indicatorSchema.parse({ ...FIELDS, ...fields }), results }) as unknown as Ranked;
const row = (name: string, ...of: Parameters<typeof indicator>) =>
  readingRows(indicator(...of)).find((one) => one.name === name)?.value;

test('what isn’t known makes no row', () => {
  expect(readingRows(indicator({})).map(({ name }) => name)).toEqual(['Đơn vị', 'Chiều', 'So sánh']);
});

test('owner, scale, editions and breaks are told', () => {
  const fields = {
    ...{ owner: 'Bộ', scale: '0–1', 'editions-note': 'Mang năm của kỳ.' },
    breaks: [{ at: '2021', why: 'Đổi bộ tiêu chí.' }],
  };
  expect(readingRows(indicator(fields)).slice(1)).toEqual([
    { name: 'Thang', value: '0–1' },
    { name: 'Chiều', value: 'thứ hạng càng nhỏ càng tốt' },
    { name: 'Ai công bố', value: 'Bộ' },
    { name: 'Kỳ', value: 'Mang năm của kỳ.' },
    { name: 'So sánh', value: 'Các số liệu cùng thước đo, đặt cạnh nhau được.' },
    {
      name: 'Đổi cách tính',
      value: 'Đổi bộ tiêu chí. Số liệu trước 2021 không nối với số liệu từ 2021.',
    },
  ]);
});

describe('ranks', () => {
  const rank = (of: number) => ({ data: { quantity: { comparator: 'rank', value: 3, of } } });

  test('of one list need no word', () => {
    expect(row('Thứ hạng', {}, [rank(63), rank(63)])).toBeUndefined();
  });

  test('of different numbers of places are of different lists', () => {
    expect(row('Thứ hạng', {}, [rank(34), rank(63)])).toBe(
      'Có hạng trong 63, hạng trong 34: đó là những bảng khác nhau, không nối và không so thẳng.',
    );
  });
});

test('series are counted, and the one that targets are held against is told', () => {
  const way = (id: string, more: object = {}) => ({
    id,
    name: id,
    owner: 'Nơi đo',
    definition: 'Cách đo.',
    ...more,
  });
  const series = [way('a', { main: true }), way('b')];
  const rows = seriesRows(indicator({ series }, [{ data: { series: 'b' } }]));
  expect(rows.map(({ name, isMain, results }) => [name, isMain, results])).toEqual([
    ['a', true, 0],
    ['b', false, 1],
  ]);
});
