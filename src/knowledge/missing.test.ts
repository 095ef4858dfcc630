import { expect, test } from 'vitest';
import type { DocumentNode } from '../model/nodes.ts';
import { findMissing, missingOfDocument, missingOfProvince } from './missing.ts';
import { readSample } from './sample-graph.fixture.ts';

const graph = readSample();
const missing = findMissing(graph);
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

function document(id: string): DocumentNode {
  const found = graph.documents.get(id);
  if (!found) throw new Error(`the sample has no document ${id}`);
  return found;
}

test('targets without data stand under their place and the document that sets them, the nation first', () => {
  expect(
    missing.targetGroups.map(({ name, count, documents }) => [
      ...[name, count],
      documents.map((document) => [document.name, document.url, ids(document.targets)]),
    ]),
  ).toEqual([
    ['Cả nước', 1, [['Nghị quyết 52-NQ/TW', '/van-ban/trung-uong/52-nq-tw/', ['vn-kinh-te-so-2030']]]],
    ['Tuyên Quang', 1, [['Kế hoạch 402-KH/TU', '/van-ban/tuyen-quang/402-kh-tu/', ['tq-xa-2025']]]],
  ]);
  expect(missing.targetsWithoutResult).toBe(2);
});

test('a count of tasks needs no due date and no result', () => {
  expect(ids(missing.targetsWithoutDue)).toEqual([]);
  expect(ids(missing.targetsWithoutLevel)).toEqual([]);
});

test('documents are told what they lack, each in its list', () => {
  expect(ids(missing.withoutDate)).toEqual(['quang-ninh/09-nq-tu']);
  expect(missing.withoutSymbol).toEqual([]);
  expect(missing.textNotSeen.length).toBe(graph.documents.size);
  expect(missing.withoutSigner.length).toBe(graph.documents.size);
  expect(missingOfDocument(document('tuyen-quang/402-kh-tu'))).toEqual([
    'bản gốc để đối chiếu',
    'người ký',
    'số liệu cho 1 mục tiêu',
  ]);
});

test('provinces with a promise and no report are told apart from those of which nothing is kept', () => {
  expect(ids(missing.provincesWithoutResult)).toEqual(['tuyen-quang']);
  expect(ids(missing.emptyProvinces)).toEqual([]);
  const [quangNinh, tuyenQuang] = ['quang-ninh', 'tuyen-quang'].map((id) => graph.provinces.get(id));
  expect(quangNinh && missingOfProvince(quangNinh)).toEqual(['bản gốc của 3 văn bản']);
  expect(tuyenQuang && missingOfProvince(tuyenQuang)).toEqual([
    'mọi báo cáo kết quả',
    'số liệu cho 1 mục tiêu',
    'bản gốc của 1 văn bản',
  ]);
});

test('a result whose date the source states is not missing one', () => {
  expect([missing.undatedResults, missing.undatedGroups]).toEqual([0, []]);
});
