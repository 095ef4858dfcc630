import { describe, expect, test } from 'vitest';
import {
  countProvince,
  countWithParts,
  describeCounts,
  endedParts,
  listUnits,
  nameCounts,
  provinceFacets,
} from './province-list.ts';
import { readSample } from './sample-graph.fixture.ts';

const graph = readSample();
const units = listUnits(graph.provinces.values());
const unit = (id: string) => {
  const found = graph.provinces.get(id);
  if (!found) throw new Error(`the sample has no province ${id}`);
  return found;
};

test('the units of today stand apart from those that ended', () => {
  expect(units.today.map(({ id }) => id)).toEqual(['quang-ninh', 'tuyen-quang']);
  expect(units.ended.map(({ id }) => id)).toEqual(['ha-giang']);
});

test('a unit that ended is named under what it went into', () => {
  expect(endedParts(unit('tuyen-quang')).map(({ data }) => data.name)).toEqual(['Hà Giang']);
});

test('filters know what there is of a unit, and what became of it', () => {
  expect(provinceFacets(unit('quang-ninh'))).toEqual({
    'data-kho': 'van-ban muc-tieu ket-qua',
    'data-doi': 'giu',
  });
  expect(provinceFacets(unit('tuyen-quang'))).toEqual({ 'data-kho': 'van-ban muc-tieu', 'data-doi': 'nhap' });
  expect(provinceFacets(unit('ha-giang'))).toEqual({ 'data-kho': 'chua', 'data-doi': 'cu' });
});

test('a target counts as having data where a result is on the same indicator and place', () => {
  expect(countProvince(unit('quang-ninh'))).toEqual({
    documents: 3,
    targets: 2,
    targetsWithData: 1,
    results: 1,
    inTables: 0,
  });
});

test('what is kept of a unit of before counts for the unit it went into', () => {
  const [tuyenQuang, quangNinh] = [unit('tuyen-quang'), unit('quang-ninh')];
  const haGiang = { ...unit('ha-giang'), documents: quangNinh.documents, results: quangNinh.results };
  const merged = { ...tuyenQuang, formedFrom: [tuyenQuang, haGiang] };
  expect(countProvince(merged).documents).toBe(1);
  expect(countWithParts(merged)).toEqual({
    documents: 4,
    targets: 1,
    targetsWithData: 0,
    results: 1,
    inTables: 0,
  });
});

describe('what there is of a unit, in words', () => {
  test.each([
    [0, 0, 0, 0, 0, 'chưa có văn bản, mục tiêu hay kết quả nào'],
    [2, 12, 3, 0, 0, '2 văn bản, 12 mục tiêu (3 có số liệu)'],
    [1, 4, 0, 2, 0, '1 văn bản, 4 mục tiêu chưa có số liệu, 2 kết quả'],
    [0, 0, 0, 7, 0, '7 kết quả'],
    [0, 0, 0, 0, 9, '9 số trong bảng'],
  ])(
    '%i documents, %i targets, %i with data, %i results, %i in tables',
    (documents, targets, targetsWithData, results, inTables, text) => {
      expect(describeCounts({ documents, targets, targetsWithData, results, inTables })).toBe(text);
    },
  );

  test('may leave out how many targets have data', () => {
    expect(nameCounts({ documents: 2, targets: 12, targetsWithData: 3, results: 1, inTables: 0 })).toBe(
      '2 văn bản, 12 mục tiêu, 1 kết quả',
    );
  });
});
