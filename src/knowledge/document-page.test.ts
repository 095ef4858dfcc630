import { describe, expect, test } from 'vitest';
import { smallGraph, type Fields } from '../model/fixture.ts';
import { documentEvents, documentProgress, passagesOf } from './document-page.ts';

function find(id: string, changes?: Fields) {
  const graph = smallGraph(changes);
  const document = graph.documents.get(id);
  if (!document) throw new Error(`there is no document ${id}`);
  return { graph, document };
}

const RESOLUTION = 'trung-uong/52-nq-tw';
const PLAN = 'tuyen-quang/402-kh-tu';
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
