/** The table of provinces (tinh), before and since the merger of 1 July 2025. */
import type { Graph, ProvinceNode } from '../model/nodes.ts';
import { periodText } from '../model/period.ts';
import type { Era } from '../model/province.ts';
import { columnsOf, type Json } from './column.ts';
import { rollUpColumns } from './roll-up-columns.ts';
import { defineTable } from './table.ts';

const KINDS = { province: 'tỉnh', city: 'thành phố trực thuộc trung ương' } as const;

const { text, flag, choice, list, references, array, maybe } = columnsOf<ProvinceNode>();

export const provinces = defineTable({
  name: 'tinh',
  title: 'Tỉnh, thành phố',
  description:
    '63 đơn vị trước ngày 1/7/2025, trong đó 34 đơn vị còn tên sau khi sắp xếp. Các cột về sau lấy từ thời kỳ gần nhất của đơn vị.',
  nodes: (graph: Graph) => graph.provinces.values(),
  columns: {
    id: text('Mã của đơn vị.', (province) => province.id),
    name: text('Tên gọi.', ({ data }) => data.name),
    fullName: text('Tên đầy đủ.', ({ data }) => data.fullName),
    kind: choice('Loại đơn vị.', KINDS, ({ data }) => data.kind),
    iso: maybe.text('Mã ISO 3166-2 của đơn vị như trước tháng 7/2025.', ({ data }) => data.iso),
    aliases: list('Những cách gọi khác.', ({ data }) => data.aliases),
    current: flag('Đúng khi là một trong 34 đơn vị từ ngày 1/7/2025.', ({ current }) => current),
    from: maybe.period(
      'Ngày bắt đầu thời kỳ gần nhất; trống khi không đổi từ trước.',
      (province) => latest(province)?.from,
    ),
    until: maybe.period('Ngày cuối của đơn vị đã thôi tồn tại.', (province) => latest(province)?.until),
    formedFrom: references('tinh', 'Các đơn vị hợp thành.', (province) => latest(province)?.formedFrom ?? []),
    mergedInto: maybe.reference('tinh', 'Đơn vị mà nó nhập vào.', ({ mergedInto }) => mergedInto?.id),
    centre: maybe.text('Nơi đặt trung tâm hành chính.', (province) => latest(province)?.centre),
    areaKm2: maybe.number('Diện tích, km².', (province) => latest(province)?.areaKm2),
    population: maybe.integer('Số dân, người.', (province) => latest(province)?.population),
    eras: array(
      'Mọi thời kỳ của đơn vị: from, until, formedFrom, mergedInto, centre, areaKm2, population, sources.',
      ({ data }) => data.eras.map(eraRecord),
    ),
    ...rollUpColumns,
    note: maybe.text('Ghi chú của người biên tập.', ({ data }) => data.note),
    url: text('Địa chỉ trên trang, tính từ gốc trang.', ({ url }) => url),
  },
});

function latest({ data }: ProvinceNode): Era | undefined {
  return data.eras.at(-1);
}

function eraRecord(era: Era): Json {
  return {
    from: periodText(era.from),
    until: periodText(era.until),
    formedFrom: era.formedFrom,
    mergedInto: era.mergedInto ?? null,
    centre: era.centre ?? null,
    areaKm2: era.areaKm2 ?? null,
    population: era.population ?? null,
    sources: era.evidence,
  };
}
