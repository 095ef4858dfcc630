import { expect, test } from 'vitest';
import type { DocumentNode } from '../model/nodes.ts';
import { findClaims, foreignClaims, markedClaims } from './figure-marks.ts';
import { readSample } from './sample-graph.fixture.ts';

const graph = readSample();
const document = graph.documents.get('quang-ninh/09-nq-tu') as DocumentNode;

test('marks are told once each, in the order of the text, however the tag is broken', () => {
  const body = `Có <Claim id="b">93%</Claim>, rồi <Claim
  id='a'>1,3</Claim> và lại <Claim id="b">93%</Claim>.`;
  expect(markedClaims(body)).toEqual(['b', 'a']);
  expect(markedClaims('Không có gì.')).toEqual([]);
});

test('ids are followed to targets and results', () => {
  const { targets, results } = findClaims(graph, ['qn-kinh-te-so-2030', 'qn-kinh-te-so-2026']);
  expect(targets.map(({ id }) => id)).toEqual(['qn-kinh-te-so-2030']);
  expect(results.map(({ id }) => id)).toEqual(['qn-kinh-te-so-2026']);
});

test('a claim of the page’s own tables is not foreign, one of another page is', () => {
  const body =
    '<Claim id="qn-kinh-te-so-2030">30%</Claim> theo <Claim id="vn-kinh-te-so-2030">trên 30%</Claim>';
  expect(foreignClaims(graph, document, body).targets.map(({ id }) => id)).toEqual(['vn-kinh-te-so-2030']);
});
