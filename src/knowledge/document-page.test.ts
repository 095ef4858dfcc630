import { describe, expect, test } from 'vitest';
import { claim, smallGraph, type Fields } from '../model/fixture.ts';
import { documentEvents, documentProgress, documentRoute, passagesOf } from './document-page.ts';

function find(id: string, changes?: Fields) {
  const graph = smallGraph(changes);
  const document = graph.documents.get(id);
  if (!document) throw new Error(`there is no document ${id}`);
  return { graph, document };
}

const RESOLUTION = 'trung-uong/52-nq-tw';
const PLAN = 'tuyen-quang/402-kh-tu';
const target = (id: string, fields: object) =>
  claim(id, { evidence: { source: 'na-21', paragraph: 1, figures: ['1'] }, ...fields });

describe('under its title a document has', () => {
  test('how many targets, and how many of them with data', () => {
    expect(documentProgress(find(PLAN).document)).toEqual(['1 mục tiêu, 1 có số liệu']);
  });

  test('that the sources name no target, and how many documents carry it out', () => {
    expect(documentProgress(find(RESOLUTION).document)).toEqual([
      'Chưa thấy mục tiêu trong nguồn',
      '1 văn bản thực hiện',
    ]);
  });
});

test('the events of a document are those that name it', () => {
  const { graph, document } = find(RESOLUTION);
  expect(documentEvents(graph, document).map(({ id }) => id)).toEqual([
    'tq-hoi-nghi-2019',
    'ban-hanh-trung-uong-52-nq-tw',
    'dang-bai-src-000',
  ]);
});

test('the passages that mention a document are grouped by source', () => {
  const { graph, document } = find(RESOLUTION);
  expect(passagesOf(graph, document).map(({ source, places }) => [source.id, places])).toEqual([
    ['src-000', ['đoạn 1 (“52-NQ/TW”)', 'đoạn 2 (“52-NQ/TW”, “27/9/2019”)']],
  ]);
});

describe('the route of a document', () => {
  const route = (id: string, changes?: Fields) => {
    const { graph, document } = find(id, changes);
    return documentRoute(graph, document).map(({ kind, label, text, href }) => [kind, label, text, href]);
  };

  test('runs from its issue through what carries it out and today', () => {
    expect(route(RESOLUTION)).toEqual([
      ['issued', '27/09/2019', 'Ban hành', undefined],
      ['document', '2/2020', '402-KH/TU', '/van-ban/tuyen-quang/402-kh-tu/'],
      ['now', 'Nay', '11/2026', undefined],
    ]);
  });

  test('runs on to its due dates', () => {
    expect(route(PLAN)).toEqual([
      ['issued', '2/2020', 'Ban hành', undefined],
      ['now', 'Nay', '11/2026', undefined],
      ['due', '2030', 'Hộ có băng rộng', '/muc-tieu/tq-bang-rong-2030/'],
    ]);
  });

  test('names of several targets one with a figure, and counts the others', () => {
    const targets = [
      target('a', { indicator: 'kinh-te-so', quantity: { qualitative: true }, due: '2025' }),
      target('b', { indicator: 'kinh-te-so', quantity: { 'at-least': 20 }, due: '2021/2025' }),
      target('c', { indicator: 'kinh-te-so', quantity: { is: 12 }, kind: 'count', due: '2025' }),
    ];
    const stops = route(RESOLUTION, { [`documents/${RESOLUTION}`]: { targets } });
    expect(stops).toContainEqual([
      'due',
      '2025',
      'Tỷ trọng kinh tế số: ≥ 20% và 2 mục tiêu khác',
      '/muc-tieu/b/',
    ]);
  });

  test('leaves out what has no end', () => {
    const targets = [target('a', { indicator: 'kinh-te-so', quantity: { is: 5 }, due: '2024/..' })];
    const stops = route(RESOLUTION, { [`documents/${RESOLUTION}`]: { targets } });
    expect(stops.filter(([kind]) => kind === 'due')).toEqual([]);
  });

  test('is none where nobody dates the document', () => {
    expect(route(RESOLUTION, { [`documents/${RESOLUTION}`]: { issued: undefined } })).toEqual([]);
  });

  test('is in the order of time', () => {
    const { graph, document } = find(PLAN);
    const dates = documentRoute(graph, document).map(({ date }) => date);
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
  });
});
