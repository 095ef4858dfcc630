import { describe, expect, test } from 'vitest';
import { readSample } from './sample-graph.fixture.ts';
import {
  countStatuses,
  rankTargets,
  targetFacets,
  targetFilters,
  targetOrder,
  targetsByPlace,
} from './target-list.ts';

const graph = readSample();
const targets = [...graph.targets.values()];
const target = (id: string) => {
  const found = graph.targets.get(id);
  if (!found) throw new Error(`the sample has no target ${id}`);
  return found;
};

test('every status is counted, also those that no target has', () => {
  expect(countStatuses(targets).map(({ name, count }) => [name, count])).toEqual([
    ['met', 1],
    ['on-course', 0],
    ['behind', 0],
    ['overdue', 0],
    ['no-data', 2],
    ['not-measurable', 1],
  ]);
});

test('levels to reach come before counts, and what is due earlier before what is due later', () => {
  expect(targetOrder(targets).map(({ id }) => id)).toEqual([
    'tq-xa-2025',
    'vn-kinh-te-so-2030',
    'qn-kinh-te-so-2030',
    'qn-so-nhiem-vu',
  ]);
});

test('the nation’s targets come before those of places', () => {
  expect(targetsByPlace(targets).map(({ id, targets: own }) => [id, own.length])).toEqual([
    ['ca-nuoc', 1],
    ['quang-ninh', 2],
    ['tuyen-quang', 1],
  ]);
});

test('a target carries what it is filtered by', () => {
  expect(targetFacets(target('qn-kinh-te-so-2030'))).toEqual({
    'data-noi': 'quang-ninh',
    'data-trucot': 'kinh-te-so',
    'data-trangthai': 'met',
    'data-han': '2030',
    'data-vanban': 'quang-ninh/09-nq-tu',
    'data-words': 'Quảng Ninh',
  });
  expect(targetFacets(target('vn-kinh-te-so-2030'))['data-noi']).toBe('ca-nuoc');
  expect(targetFacets(target('qn-so-nhiem-vu'))['data-han']).toBe('khong-neu');
});

describe('the filters', () => {
  const options = (name: string) =>
    targetFilters(targets).find((filter) => filter.name === name)?.options ?? [];

  test('offer only what some target has', () => {
    expect(options('trangthai').map(({ value }) => value)).toEqual(['met', 'no-data', 'not-measurable']);
    expect(options('trucot').map(({ label }) => label)).toEqual(['Thể chế', 'Hạ tầng số', 'Kinh tế số']);
  });

  test('name places in the order of the alphabet', () => {
    expect(options('noi').map(({ label }) => label)).toEqual(['Cả nước', 'Quảng Ninh', 'Tuyên Quang']);
  });

  test('list due dates in time, none last', () => {
    expect(options('han')).toEqual([
      { value: '2025', label: '2025' },
      { value: '2030', label: '2030' },
      { value: 'khong-neu', label: 'Không nêu hạn' },
    ]);
  });
});

describe('the rank of a target in a column', () => {
  const ranks = rankTargets(targets);

  test('is shared by equal due dates, and last where there is none', () => {
    expect(ranks.get('tq-xa-2025')?.due).toBe(0);
    expect(ranks.get('qn-kinh-te-so-2030')?.due).toBe(1);
    expect(ranks.get('vn-kinh-te-so-2030')?.due).toBe(1);
    expect(ranks.get('qn-so-nhiem-vu')?.due).toBe(2);
  });

  test('is first for the latest result, and last where there is none', () => {
    expect(ranks.get('qn-kinh-te-so-2030')?.latest).toBe(0);
    expect(ranks.get('vn-kinh-te-so-2030')?.latest).toBe(1);
  });
});
