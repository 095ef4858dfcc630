import { describe, expect, test } from 'vitest';
import { smallGraph } from '../model/fixture.ts';
import { miniTimelineData, plateOrder, provincesWithoutResults } from './home-page.ts';

const NUMBERLESS = {
  'documents/trung-uong/de-an': {
    kind: 'scheme',
    title: 'Đề án',
    'title-status': 'descriptive',
    issuer: 'Chính phủ',
    level: 'central',
    issued: '2024',
    summary: 'Đề án.',
    sources: ['na-21'],
  },
};

test('documents with a number come by level, the centre first', () => {
  const { documents } = smallGraph(NUMBERLESS);
  expect(plateOrder(documents.values()).map(({ id }) => id)).toEqual([
    'trung-uong/52-nq-tw',
    'tuyen-quang/402-kh-tu',
  ]);
});

describe('provinces without results', () => {
  test('have targets and not one result', () => {
    const reported = { 'articles/lo-trinh': { results: [] } };
    const unmentioned = {
      'cautions/mot-bai-bao': { about: {} },
      'highlights/bang-rong': { claim: 'tq-bang-rong-2030' },
    };
    const graph = smallGraph({ ...reported, ...unmentioned });
    expect(provincesWithoutResults(graph).map(({ id }) => id)).toEqual(['tuyen-quang']);
  });

  test('are not those without targets', () => {
    expect(provincesWithoutResults(smallGraph())).toEqual([]);
  });
});

describe('the small timeline', () => {
  test('has the documents with their number, and the due dates still ahead', () => {
    const { lanes, items } = miniTimelineData(smallGraph(NUMBERLESS));
    expect(lanes).toEqual([
      { id: 'trung-uong', name: 'Trung ương' },
      { id: 'tuyen-quang', name: 'Tuyên Quang' },
    ]);
    expect(items).toEqual([
      {
        lane: 'trung-uong',
        date: expect.closeTo(2019.737, 3),
        kind: 'document',
        number: '52',
        name: 'Nghị quyết 52-NQ/TW, 27/09/2019',
        href: '/van-ban/trung-uong/52-nq-tw/',
      },
      {
        lane: 'tuyen-quang',
        date: expect.closeTo(2020.085, 3),
        kind: 'document',
        number: '402',
        name: 'Kế hoạch 402-KH/TU, 2/2020',
        href: '/van-ban/tuyen-quang/402-kh-tu/',
      },
      {
        lane: 'tuyen-quang',
        date: expect.closeTo(2030.997, 3),
        kind: 'due',
        name: 'Hạn 2030 của 1 mục tiêu, Tuyên Quang.',
        href: '/muc-tieu/tq-bang-rong-2030/',
      },
    ]);
  });

  test('has today where it belongs', () => {
    expect(miniTimelineData(smallGraph()).now).toBeCloseTo(2026.89, 2);
  });
});
