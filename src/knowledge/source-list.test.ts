import { describe, expect, test } from 'vitest';
import { source } from '../model/source.fixture.ts';
import { readSample } from './sample-graph.fixture.ts';
import {
  countSourceUse,
  describeUse,
  groupSources,
  ownNotes,
  sourceDates,
  sourcePlaces,
} from './source-list.ts';

const graph = readSample();
const sources = [...graph.sources.values()];

test('public pages stand under what kind of page they are, best first', () => {
  const { told, groups } = groupSources(sources);
  expect(told).toEqual([]);
  expect(groups.map(({ name, sources: found }) => [name, found.length])).toEqual([
    ['Trang của cơ quan Đảng, Nhà nước', 1],
    ['Báo chí', 1],
  ]);
});

test('a source tells what it is used for', () => {
  const uses = countSourceUse(graph);
  expect(describeUse(uses.get('src-000'))).toBe('4 mục tiêu, 1 kết quả, 6 văn bản');
  expect(describeUse(uses.get('pl-01'))).toBe('2 tỉnh, thành');
  expect(describeUse(undefined)).toBe('');
});

test('a source tells for which places it is used', () => {
  const places = sourcePlaces(graph);
  expect(places.get('pl-01')).toEqual(['quang-ninh', 'tuyen-quang']);
  expect(places.get('khong-co')).toBeUndefined();
});

describe('the three dates of a source', () => {
  const dates = (more: object) => sourceDates(source(more)).map(({ value }) => value);

  test('stay apart', () => {
    expect(dates({ written: '2019-09/2019-10', published: '2019-12-23', captured: '2024-11-23' })).toEqual([
      '9/2019–10/2019',
      '23/12/2019',
      '23/11/2024',
    ]);
  });

  test('may be a span, or unknown', () => {
    expect(dates({ 'published-window': '2024-05-09/2025-01-31' })).toEqual([
      undefined,
      'trong khoảng 09/05/2024–31/01/2025',
      undefined,
    ]);
  });
});

test('a note that every source bears is not told with each', () => {
  const noted = sources.map((source, index) => ({
    ...source,
    data: { ...source.data, notes: index === 0 ? ['chung', 'riêng'] : ['chung'] },
  }));
  expect(noted.map(({ data }) => ownNotes(data.notes, noted))).toEqual([['riêng'], []]);
});
