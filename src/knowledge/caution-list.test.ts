import { expect, test } from 'vitest';
import {
  cautionFacets,
  cautionFilters,
  disputeFacets,
  groupByKind,
  notedDifferences,
  provinceCautions,
} from './caution-list.ts';
import { cautionSchema } from '../model/caution.ts';
import { readSample } from './sample-graph.fixture.ts';

const graph = readSample();

test('cautions stand under their kinds, by title', () => {
  const groups = groupByKind(graph.cautions.values());
  expect(groups.map(({ kind, cautions }) => [kind, cautions.map(({ id }) => id)])).toEqual([
    ['provenance', ['khac-cach-tinh']],
    ['naming', ['ai-ky', 'trung-so']],
  ]);
});

test('what tells that sources differ is listed by title', () => {
  const caution = (title: string, sourcesDiffer: boolean) => ({
    data: cautionSchema.parse({
      title,
      text: 'Một câu.',
      kind: 'dating',
      about: {},
      'sources-differ': sourcesDiffer,
    }),
  });
  const cautions = [caution('Đ', true), caution('A', true), caution('B', false)];
  expect(notedDifferences(cautions).map(({ data }) => data.title)).toEqual(['A', 'Đ']);
});

test('a province is told the cautions on its claims and documents, each once', () => {
  const ids = [...graph.provinces.values()].map((province) => [
    province.id,
    provinceCautions(province).map(({ id }) => id),
  ]);
  expect(ids).toEqual([
    ['quang-ninh', ['khac-cach-tinh']],
    ['tuyen-quang', ['ai-ky']],
    ['ha-giang', []],
  ]);
});

test('the page of all cautions filters them by kind and by place', () => {
  const facets = [...graph.cautions.values()].map((caution) => [
    caution.id,
    ...Object.values(cautionFacets(caution)),
  ]);
  expect(facets).toContainEqual(['ai-ky', 'naming', 'tuyen-quang']);
  const [kinds, places] = cautionFilters(graph);
  expect(kinds?.options.map(({ value }) => value)).toEqual(['provenance', 'naming']);
  expect(places?.options.map(({ value }) => value)).toContain('quang-ninh');
});

test('a contradiction is filtered with them, as a kind of its own', () => {
  expect(disputeFacets({ province: undefined })).toEqual({ 'data-loai': 'khac-nhau', 'data-noi': 'ca-nuoc' });
});
