/** The table of provinces (tinh), before and since the merger of 1 July 2025. */
import type { Graph, ProvinceNode } from '../model/nodes.ts';
import { periodText } from '../model/period.ts';
import type { Alternative, Era } from '../model/province.ts';
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
    code: maybe.text(
      'Mã hành chính của đơn vị từ ngày 1/7/2025, như nguồn ghi.',
      (province) => latest(province)?.code,
    ),
    centre: maybe.text('Nơi đặt trung tâm hành chính.', (province) => latest(province)?.centre),
    centreNote: maybe.text(
      'Trung tâm hành chính biết được bằng cách nào, khi không nguồn nào nói thẳng.',
      (province) => latest(province)?.centreNote,
    ),
    areaKm2: maybe.number('Diện tích, km².', (province) => latest(province)?.areaKm2),
    population: maybe.integer('Số dân, người.', (province) => latest(province)?.population),
    alternatives: array(
      'Con số khác mà nguồn khác ghi cho cùng đơn vị, cùng thời kỳ: areaKm2, population, about (nguồn làm tròn), note, sources.',
      (province) => (latest(province)?.alternatives ?? []).map(alternativeRecord),
    ),
    eras: array(
      'Mọi thời kỳ của đơn vị: from, until, formedFrom, mergedInto, code, centre, centreNote, areaKm2, population, alternatives; sources là nguồn của việc lập, giữ hay nhập đơn vị, centreSources của nơi đặt trung tâm, figuresSources của diện tích và số dân.',
      ({ data }) => data.eras.map(eraRecord),
    ),
    ...rollUpColumns,
    note: maybe.text('Ghi chú của người biên tập.', ({ data }) => data.note),
    missing: array('Những điều đã tìm về đơn vị mà chưa thấy, mỗi điều một câu.', ({ data }) => data.missing),
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
    code: era.code ?? null,
    centre: era.centre ?? null,
    centreNote: era.centreNote ?? null,
    areaKm2: era.areaKm2 ?? null,
    population: era.population ?? null,
    alternatives: era.alternatives.map(alternativeRecord),
    sources: era.evidence,
    centreSources: era.centreEvidence,
    figuresSources: era.figuresEvidence,
  };
}

function alternativeRecord({ areaKm2, population, about, note, evidence }: Alternative): Json {
  return {
    areaKm2: areaKm2 ?? null,
    population: population ?? null,
    about,
    note: note ?? null,
    sources: evidence,
  };
}
