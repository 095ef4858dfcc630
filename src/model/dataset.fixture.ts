/** A small dataset on the fixture's two provinces: one of the 63, one that is of both times. */
import type { Fields } from './fixture.ts';

interface Row {
  place: string;
  cells: Readonly<Record<string, string>>;
  sources?: string[];
  note?: string;
  inferred?: string[];
}

/** Rows as the reader of CSV files makes them, the head being line 1. */
export function tableRows(rows: readonly Row[]) {
  return rows.map((row, index) => ({ line: index + 2, ...row }));
}

/** Fields of a dataset as content files have them, with its rows. */
export const TABLE = {
  title: 'Xếp hạng DTI năm 2022',
  index: 'DTI',
  subject: 'chỉ số chuyển đổi số (DTI) cấp tỉnh năm 2022',
  edition: '2022',
  'as-of': '2022',
  of: 63,
  columns: {
    rank: { indicator: 'hang-dti', as: 'rank', slug: 'hang' },
    score: { indicator: 'diem-dti', as: 'score', slug: 'diem', ranks: 'rank' },
  },
  sources: ['na-21'],
  summary: 'Hai nơi.',
  rows: tableRows([
    { place: 'tuyen-quang', cells: { rank: '48', score: '0.5123' } },
    { place: 'ha-giang', cells: { rank: '57' }, sources: ['src-000'], note: 'Nguồn chỉ nêu hạng.' },
  ]),
} as const;

/** The small content's entries for a dataset `dti-2022`, with the indicators of its columns. */
export const TABLE_FIELDS: Fields = {
  'indicators/hang-dti': indicator('Hạng DTI', 'hạng', 'less'),
  'indicators/diem-dti': indicator('Điểm DTI', 'điểm', 'more'),
  'datasets/dti-2022': TABLE,
};

function indicator(name: string, unit: string, direction: string) {
  return { name, unit, direction, pillar: 'the-che', definition: `${name}.`, comparable: true };
}
