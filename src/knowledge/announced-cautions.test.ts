/** Every caution in the site's own content is announced on every page that it concerns. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import type { CautionNode, ProvinceNode } from '../model/nodes.ts';
import { provinceCautions, targetCautions } from './caution-list.ts';
import { datasetCautions } from './dataset-list.ts';
import { nationPage } from './nation-page.ts';
import { NATION_PAGE } from '../model/address.ts';
import { indicatorCautions } from './indicator-list.ts';
import { readContent } from './read-content.ts';

const built = buildGraph(readContent(join(import.meta.dirname, '..', '..')).content, '2026-11-22');
if ('offences' in built) throw new Error(JSON.stringify(built.offences));
const { graph } = built;

/** The addresses of pages with the cautions that each announces. */
const pages = new Map<string, readonly CautionNode[]>([
  ...[...graph.articles.values()].map(({ url, cautions }) => [url, cautions] as const),
  ...[...graph.documents.values()].map(({ url, cautions }) => [url, cautions] as const),
  ...[...graph.programmes.values()].map(({ url, cautions }) => [url, cautions] as const),
  ...[...graph.targets.values()].map((target) => [target.url, targetCautions(target)] as const),
  ...[...graph.indicators.values()].map(
    (indicator) => [indicator.url, indicatorCautions(indicator)] as const,
  ),
  ...[...graph.datasets.values()].map((dataset) => [dataset.url, datasetCautions(dataset)] as const),
  [NATION_PAGE, nationPage(graph).cautions],
  ...[...graph.provinces.values()].map((province) => [province.url, provinceCautions(province)] as const),
]);

/** The pages of what a caution names, of what states it, and of the places that it is about. */
function concerned({ claims, documents, programmes, articles, sources, ...named }: CautionNode): Set<string> {
  const told = [
    ...articles,
    ...[...sources, ...programmes.flatMap((each) => each.sources)].flatMap((each) => each.article ?? []),
  ];
  const provinces: (ProvinceNode | undefined)[] = [
    ...[...claims, ...documents, ...programmes].map(({ province }) => province),
    ...told.flatMap((article) => article.provinces),
    ...named.provinces,
  ];
  const targets = claims.flatMap((claim) =>
    claim.claim === 'target'
      ? [claim]
      : [...graph.targets.values()].filter(({ results }) => results.includes(claim)),
  );
  const nodes = [
    ...[...told, ...documents, ...programmes, ...targets, ...provinces],
    ...claims.flatMap(({ home, document, indicator }) => [home, document, indicator]),
  ];
  return new Set(nodes.flatMap((node) => node?.url ?? []));
}

describe('on every page that it concerns is announced', () => {
  test.each([...graph.cautions.values()].map((caution) => [caution.id, caution] as const))(
    '%s',
    (_id, caution) => {
      const due = [...concerned(caution)];
      expect(due).not.toEqual([]);
      expect(due.filter((url) => !pages.get(url)?.includes(caution))).toEqual([]);
    },
  );
});

test('no page announces a caution twice', () => {
  const repeated = [...pages].filter(([, cautions]) => new Set(cautions).size < cautions.length);
  expect(repeated.map(([url]) => url)).toEqual([]);
});
