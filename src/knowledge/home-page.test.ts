import { describe, expect, test } from 'vitest';
import { smallGraph, type Fields } from '../model/fixture.ts';
import { foundingDocuments, miniTimelineData, newestDocuments, placeTimeline } from './home-page.ts';

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

test('the founding resolutions stand first, and the newest documents are others, of a known day', () => {
  const dated: Fields = { 'documents/tuyen-quang/402-kh-tu': { issued: '2020-02-03' } };
  const graph = smallGraph({ ...NUMBERLESS, ...dated });
  expect(foundingDocuments(graph).map(({ id }) => id)).toEqual(['trung-uong/52-nq-tw']);
  expect(newestDocuments(graph).map(({ id }) => id)).toEqual(['tuyen-quang/402-kh-tu']);
  expect(newestDocuments(smallGraph(NUMBERLESS))).toEqual([]);
});

test('a place with few documents, or one that the large timeline draws, has no small one of its own', () => {
  expect(placeTimeline(smallGraph(), { id: 'tuyen-quang', name: 'Tuyên Quang' })).toBeUndefined();
  expect(placeTimeline(smallGraph(), { id: 'trung-uong', name: 'Trung ương' })).toBeUndefined();
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
