import { describe, expect, test } from 'vitest';
import { smallGraph, type Fields } from '../model/fixture.ts';
import { formatPeriod } from '../model/period.ts';
import {
  countKinds,
  drawnLanes,
  rowsByYear,
  timelineData,
  timelineLanes,
  timelinePlaces,
  timelineRows,
} from './timeline.ts';

const NATIONAL: Fields = {
  'articles/lo-trinh': {
    targets: [
      {
        id: 'tq-bang-rong-2030',
        indicator: 'bang-rong',
        nation: true,
        statement: 'Mọi hộ có băng rộng.',
        quantity: { complete: true },
        due: '2021/2030',
        evidence: { paragraph: 5, figures: ['100%'] },
      },
    ],
  },
};

describe('the rows of the timeline', () => {
  const rows = timelineRows(smallGraph());

  test('are every event and every result, oldest first', () => {
    expect(rows.map(({ date, kind, id }) => `${formatPeriod(date)} ${kind} ${id}`)).toEqual([
      '2019-06 event tq-hoi-nghi-2019',
      '2019-09-27 document ban-hanh-trung-uong-52-nq-tw',
      '2020 result tq-bang-rong-2020',
      '2020-02 document ban-hanh-tuyen-quang-402-kh-tu',
      '2020-07-09 event dang-bai-src-000',
      '2024 result tq-bang-rong-2024',
      '2025 due han-tuyen-quang-2025',
      '2030 due han-tuyen-quang-2030',
    ]);
  });

  test('stand in the lane of their province, or of the centre', () => {
    expect(Object.fromEntries(rows.map(({ id, lane }) => [id, lane]))).toMatchObject({
      'ban-hanh-trung-uong-52-nq-tw': 'trung-uong',
      'ban-hanh-tuyen-quang-402-kh-tu': 'tuyen-quang',
      'tq-bang-rong-2020': 'tuyen-quang',
    });
  });

  test('of a result show its pillar, place and source', () => {
    const [result] = rows.filter(({ kind }) => kind === 'result');
    expect(result).toMatchObject({
      label: '1 kết quả',
      pillars: ['ha-tang-so'],
      url: '/bai-viet/lo-trinh/#tq-bang-rong-2020',
    });
    expect(result?.sources.map(({ id }) => id)).toEqual(['src-000']);
  });

  test('of a document show its symbol', () => {
    expect(rows.find(({ kind }) => kind === 'document')?.label).toBe('52-NQ/TW');
  });

  test('fall into years, oldest first', () => {
    expect(rowsByYear(rows).map(({ year, rows: group }) => [year, group.length])).toEqual([
      ['2019', 2],
      ['2020', 3],
      ['2024', 1],
      ['2025', 1],
      ['2030', 1],
    ]);
  });
});

test('a due span stands under its last year, as it is drawn; the years are in order', () => {
  const years = rowsByYear(timelineRows(smallGraph(NATIONAL)));
  const [due] = years.flatMap(({ year, rows }) => rows.filter(({ kind }) => kind === 'due').map(() => year));
  expect(due).toBe('2030');
  expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).sort());
});

test('lanes are the centre and the provinces that have something', () => {
  const graph = smallGraph();
  expect(timelineLanes(graph, timelineRows(graph))).toEqual([
    { id: 'trung-uong', name: 'Trung ương' },
    { id: 'tuyen-quang', name: 'Tuyên Quang' },
  ]);
  expect(timelineLanes(graph, [])).toEqual([{ id: 'trung-uong', name: 'Trung ương' }]);
});

describe('the list by place', () => {
  const graph = smallGraph();
  const rows = timelineRows(graph);
  const lanes = timelineLanes(graph, rows);

  test('has the lanes that are drawn first: the centre, and the places of our articles', () => {
    expect(drawnLanes(graph, [...lanes, { id: 'ha-giang', name: 'Hà Giang' }])).toEqual(lanes);
    const drawn = lanes.slice(1);
    expect(timelinePlaces(rows, lanes, drawn).map(({ name, rows: own }) => [name, own.length])).toEqual([
      ['Tuyên Quang', 7],
      ['Trung ương', 1],
    ]);
  });

  test('tells how much there is of each kind', () => {
    expect(countKinds(rows)).toBe('2 văn bản, 2 hạn, 2 kết quả, 2 sự kiện');
  });
});

describe('the drawing of the timeline', () => {
  test('links a document with what it implements', () => {
    const graph = smallGraph();
    const { links, items } = timelineData(graph, timelineRows(graph));
    expect(links).toEqual([{ from: 'trung-uong/52-nq-tw', to: 'tuyen-quang/402-kh-tu' }]);
    const drawn = items.map(({ id }) => id);
    expect(links.every(({ from, to }) => drawn.includes(from) && drawn.includes(to))).toBe(true);
  });

  test('puts what is due at the end of its period', () => {
    const graph = smallGraph(NATIONAL);
    const due = timelineData(graph, timelineRows(graph)).items.find(({ kind }) => kind === 'due');
    expect(due?.lane).toBe('trung-uong');
    expect(due?.date).toBeCloseTo(2030.997, 3);
  });

  test('has an item for everything in the list', () => {
    const graph = smallGraph();
    expect(timelineData(graph, timelineRows(graph)).items).toHaveLength(timelineRows(graph).length);
  });
});
