import { describe, expect, test } from 'vitest';
import { articles } from './articles.ts';
import { cautions } from './cautions.ts';
import { documents } from './documents.ts';
import { events } from './events.ts';
import { fixtureGraph } from './fixture.ts';
import { programmes } from './programmes.ts';
import { provinces } from './provinces.ts';
import { results } from './results.ts';
import { sources } from './sources.ts';
import { targets } from './targets.ts';
import { terms } from './terms.ts';

const graph = fixtureGraph();

function find<Row extends { id: string }>(rows: readonly Row[], id: string): Row | undefined {
  return rows.find((row) => row.id === id);
}

describe('a target', () => {
  const rows = targets.rows(graph);

  test('that is complete counts as 100 where the unit is a percentage', () => {
    expect(find(rows, 'tq-bang-rong-2025')).toEqual({
      id: 'tq-bang-rong-2025',
      kind: 'target',
      document: 'tuyen-quang/402-kh-tu',
      province: 'tuyen-quang',
      nation: false,
      place: null,
      by: null,
      indicator: 'ho-co-bang-rong',
      pillar: 'ha-tang-so',
      statement: 'Câu về ho-co-bang-rong.',
      comparator: 'complete',
      value: 100,
      valueMax: null,
      of: null,
      unit: '%',
      due: '2025',
      dueNote: null,
      status: 'not-measurable',
      statusReason:
        'Đơn vị hành chính đặt ra mục tiêu đã thành đơn vị khác trước hạn; số liệu của hai đơn vị không nối với nhau.',
      statusSeries: null,
      statusBasis: ['tq-bang-rong-2022'],
      statusLeftOut: [],
      statusAsOf: '2026-11-22',
      paceFrom: null,
      paceFromValue: null,
      paceGoal: null,
      paceAsOf: null,
      paceActual: null,
      paceRequired: null,
      paceGap: null,
      paceElapsed: null,
      paceFormula: null,
      source: 'src-000',
      sources: ['src-000'],
      paragraph: 5,
      line: null,
      where: null,
      figures: ['93%', '79%'],
      sourceCount: 1,
      independentSources: 1,
      cautions: [],
      contradictions: [],
      note: null,
      url: '/muc-tieu/tq-bang-rong-2025/',
    });
  });

  test('that is a range gives both ends and no middle, and a span as its due period', () => {
    expect(find(rows, 'tq-grdp-2030')).toMatchObject({
      ...{ document: null, comparator: 'range', value: 11000, valueMax: 12000, of: null, due: '2021/2030' },
    });
  });
});

describe('a result', () => {
  const rows = results.rows(graph);

  test('has its comparisons as flat objects', () => {
    expect(find(rows, 'tq-bang-rong-2022')).toMatchObject({
      ...{ comparator: 'is', value: 93, asOf: '2022', asOfPrecision: 'year', asOfBasis: 'stated' },
      comparisons: [
        {
          what: 'nation',
          asOf: null,
          comparator: 'is',
          value: 79,
          valueMax: null,
          of: null,
          series: null,
          inferred: false,
        },
      ],
      url: '/bai-viet/lo-trinh/#tq-bang-rong-2022',
    });
  });

  test('that is a part gives the whole, and a span its precision', () => {
    expect(find(rows, 'tq-muc-tieu-2024')).toMatchObject({
      ...{ comparator: 'part', value: 9, of: 12, asOf: '2024-05/2025-01', asOfPrecision: 'span' },
    });
  });

  test('that is a rank of unknown how many has no whole, and names its cautions', () => {
    expect(find(rows, 'tq-sipas-2018')).toMatchObject({
      comparator: 'rank',
      value: 7,
      of: null,
      cautions: ['khac-thuoc-do'],
    });
  });
});

test('a document has its date with its precision, what it implements and where it is mentioned', () => {
  const rows = documents.rows(graph);
  expect(find(rows, 'trung-uong/52-nq-tw')).toMatchObject({
    ...{
      symbol: '52-NQ/TW',
      name: 'Nghị quyết 52-NQ/TW',
      province: null,
      issued: '2019-09-27',
      issuedPrecision: 'day',
    },
    mentions: [
      { source: 'src-000', paragraph: 1, line: null, where: null, figures: ['52-NQ/TW', '27/9/2019'] },
    ],
    url: '/van-ban/trung-uong/52-nq-tw/',
  });
  expect(find(rows, 'tuyen-quang/402-kh-tu')).toMatchObject({
    ...{ province: 'tuyen-quang', issued: null, issuedPrecision: null, implements: ['trung-uong/52-nq-tw'] },
  });
});

test('an article names its claims and events', () => {
  expect(articles.rows(graph)).toEqual([
    {
      ...{
        id: 'lo-trinh',
        title: 'Lộ trình',
        summary: 'Tóm tắt.',
        province: ['tuyen-quang'],
        source: 'src-000',
      },
      ...{ resolution: ['tuyen-quang/402-kh-tu', 'trung-uong/52-nq-tw'], edited: '2026-11-20' },
      ...{
        targets: ['tq-bang-rong-2025', 'tq-grdp-2030'],
        events: ['tq-khai-mac'],
        url: '/bai-viet/lo-trinh/',
      },
      results: ['tq-bang-rong-2022', 'tq-muc-tieu-2024', 'tq-sipas-2018'],
    },
  ]);
});

test('events are written and derived, by date, each with its kind and place in the source', () => {
  const rows = events.rows(graph);
  expect(rows.map(({ id, kind, date, precision }) => [id, kind, date, precision])).toEqual([
    ['tq-khai-mac', 'event', '2019-06', 'month'],
    ['ban-hanh-trung-uong-52-nq-tw', 'issued', '2019-09-27', 'day'],
    ['dang-bai-src-000', 'published', '2020-07-09', 'day'],
    ['han-tuyen-quang-2021-2030', 'due', '2021/2030', 'span'],
    ['han-tuyen-quang-2025', 'due', '2025', 'year'],
  ]);
  expect(find(rows, 'tq-khai-mac')).toMatchObject({
    ...{ source: 'src-000', paragraph: null, line: 3, where: 'caption', figures: ['6-2019'], targets: [] },
  });
});

test('a province that merged names what it went into, and one that went on has its latest era', () => {
  const rows = provinces.rows(graph);
  expect(find(rows, 'ha-giang')).toMatchObject({
    current: false,
    until: '2025-06-30',
    mergedInto: 'tuyen-quang',
  });
  expect(find(rows, 'tuyen-quang')).toMatchObject({
    ...{
      current: true,
      from: '2025-07-01',
      until: null,
      formedFrom: ['tuyen-quang', 'ha-giang'],
      areaKm2: 13795.5,
    },
  });
});

test('a source keeps its public address apart from its address here', () => {
  expect(find(sources.rows(graph), 'src-000')).toMatchObject({
    ...{
      link: 'https://example.vn/bai',
      url: '/nguon/#src-000',
      author: 'Quang Khôi',
      authorRole: null,
      article: 'lo-trinh',
    },
  });
});

test('terms, cautions and programmes lead back to what they are about', () => {
  expect(terms.rows(graph)[0]).toMatchObject({
    id: 'dti',
    source: 'src-000',
    paragraph: 5,
    url: '/thuat-ngu/#dti',
  });
  expect(cautions.rows(graph)[0]).toMatchObject({
    id: 'khac-thuoc-do',
    claims: ['tq-sipas-2018'],
    documents: [],
  });
  expect(programmes.rows(graph)[0]).toMatchObject({
    evidence: [{ source: 'src-000', paragraph: 3, line: null, where: null, figures: ['IOC'] }],
  });
});
