/** What a reader must know to read an indicator's figures: of what, by whom, in which editions, and what must not be joined. */
import type { IndicatorNode } from '../model/nodes.ts';
import { describePeriod } from '../model/period.ts';
import { isRankUnit } from '../model/unit.ts';
import { directionText } from './indicator-list.ts';

/** One thing to know, as a row of name and value. */
export interface ReadingRow {
  name: string;
  value: string;
}

/** One way in which it is measured, and how many results there are of it. */
export interface SeriesRow {
  name: string;
  owner: string;
  definition: string;
  /** Whether targets are held against it. */
  isMain: boolean;
  results: number;
}

/**
 * How to read an indicator, in the order in which one asks.
 * @example readingRows(indicator)[0] // { name: 'Đơn vị', value: '%' }
 */
export function readingRows(indicator: Pick<IndicatorNode, 'data' | 'results'>): ReadingRow[] {
  const { data } = indicator;
  const rows: [string, string | undefined][] = [
    ['Đơn vị', data.unit ?? 'không đếm bằng số'],
    ['Thang', data.scale],
    ['Chiều', directionText(data)],
    ['Ai công bố', data.owner],
    ['Kỳ', data.editionsNote],
    ['So sánh', comparisonText(indicator)],
    ['Thứ hạng', rankText(indicator)],
    ...data.breaks.map(({ at, why }): [string, string] => [
      'Đổi cách tính',
      `${why} Số liệu trước ${describePeriod(at)} không nối với số liệu từ ${describePeriod(at)}.`,
    ]),
    ['Còn gọi', data.aliases.length > 0 ? data.aliases.join('; ') : undefined],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

/**
 * The ways in which an indicator is measured, as its file orders them.
 * @example seriesRows(indicator)[0]?.isMain // true
 */
export function seriesRows({ data, results }: Pick<IndicatorNode, 'data' | 'results'>): SeriesRow[] {
  return data.series.map(({ id, name, owner, definition, main }) => ({
    ...{ name, owner, definition, isMain: main === true },
    results: results.filter((result) => result.data.series === id).length,
  }));
}

function comparisonText({ data }: Pick<IndicatorNode, 'data'>): string {
  return [comparableText(data), data.comparableNote].filter((part) => part !== undefined).join(' ');
}

function comparableText({ comparable, series }: IndicatorNode['data']): string {
  if (!comparable) return 'Các số liệu không cùng thước đo: không nối thành xu hướng, không tính tiến độ.';
  if (series.length > 0) return 'Có nhiều chuỗi, mỗi chuỗi một cách đo.';
  return 'Các số liệu cùng thước đo, đặt cạnh nhau được.';
}

/** A rank says nothing without the number of places; ranks among different numbers are of different lists. */
function rankText({ data, results }: Pick<IndicatorNode, 'data' | 'results'>): string | undefined {
  if (!isRankUnit(data.unit)) return undefined;
  const wholes = new Set(
    results.flatMap(({ data: { quantity } }) => ('of' in quantity ? [quantity.of] : [])),
  );
  if (wholes.size < 2) return undefined;
  const lists = [...wholes].sort((a, b) => b - a).map((whole) => `trong ${whole}`);
  return `Có hạng ${lists.join(', hạng ')}: đó là những bảng khác nhau, không nối và không so thẳng.`;
}
