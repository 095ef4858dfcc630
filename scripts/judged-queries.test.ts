import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cascadePages } from '../src/knowledge/cascade.ts';
import { numberPages } from '../src/knowledge/number-pages.ts';
import { readContent } from '../src/knowledge/read-content.ts';
import { referenceDate } from '../src/knowledge/reference-date.ts';
import {
  articleAddress,
  cascadeAddress,
  datasetAddress,
  documentAddress,
  indicatorAddress,
  numberAddress,
  provinceAddress,
  targetAddress,
} from '../src/model/address.ts';
import { buildGraph } from '../src/model/graph.ts';
import { SECTION_NAMES } from '../src/search/section-names.ts';
import { HELD_BACK_SET, TUNING_SET, readJudgedQueries, sameWords } from './judged-queries.ts';

const read = (path: string) => readJudgedQueries(JSON.parse(readFileSync(path, 'utf8')));
const tuning = read(TUNING_SET);
const heldBack = read(HELD_BACK_SET);
const all = [...tuning, ...heldBack];

const CLASSES = [
  ...['symbol', 'ambiguous', 'toned', 'toneless', 'mixed', 'd-stroke', 'phrase', 'name', 'figure', 'date'],
  ...['abbrev', 'typo', 'long', 'unfinished', 'nfd', 'indicator', 'term', 'province', 'section', 'programme'],
];

test('a file of queries is read, or every wrong entry told', () => {
  const query = { query: '52', class: 'symbol', expected: ['/a/'] };
  expect(readJudgedQueries([query])).toEqual([query]);
  expect(() => readJudgedQueries({})).toThrow('judged queries are a list');
  expect(() =>
    readJudgedQueries([query, { query: 1 }, { ...query, expected: [] }, { ...query, reason: 1 }]),
  ).toThrow(/entry 2: .*\n.*entry 3: .*\n.*entry 4: /);
});

test('queries have the same words whatever their marks, case and punctuation', () => {
  expect(sameWords('“Đảo Trần”'.normalize('NFD'))).toBe('dao-tran');
  expect(sameWords('52/NQ-TW')).toBe(sameWords('52-nq/tw'));
});

describe('the judged queries of this site', () => {
  test('are enough, each once, each with its reason', () => {
    expect(all.length).toBeGreaterThanOrEqual(320);
    expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
    expect(all.filter(({ reason = '' }) => !/^[\p{Lu}\d“].+\.$/u.test(reason))).toEqual([]);
  });

  test('cover every class in both sets, a tenth or more of each held back and a third of all', () => {
    expect(new Set(all.map((each) => each.class))).toEqual(new Set(CLASSES));
    const share = (name: string) =>
      heldBack.filter((each) => each.class === name).length /
      all.filter((each) => each.class === name).length;
    expect(CLASSES.filter((name) => share(name) < 0.1 || share(name) > 0.7)).toEqual([]);
    expect(heldBack.length / all.length).toBeGreaterThanOrEqual(1 / 3);
  });

  test('are new where they are held back: none has the words of a query tuned on', () => {
    const tunedOn = new Set(tuning.map(({ query }) => sameWords(query)));
    expect(heldBack.filter(({ query }) => tunedOn.has(sameWords(query)))).toEqual([]);
  });

  test('expect pages that the content has', () => {
    const known = builtAddresses();
    const unknown = all.flatMap(({ query, expected }) =>
      expected.filter((address) => !known.has(address)).map((address) => `${query}: ${address}`),
    );
    expect(unknown).toEqual([]);
  });
});

/** The pages that the content makes, and the sections. */
function builtAddresses(): ReadonlySet<string> {
  const { content } = readContent(process.cwd());
  const built = buildGraph(content, referenceDate());
  if ('offences' in built) throw new Error('npm run check tells what is wrong with the content');
  const { documents, articles, provinces, indicators, targets, datasets } = built.graph;
  return new Set([
    ...[...documents.keys()].map(documentAddress),
    ...[...articles.keys()].map(articleAddress),
    ...[...provinces.keys()].map(provinceAddress),
    ...[...indicators.keys()].map(indicatorAddress),
    ...cascadePages(built.graph).map(({ indicator }) => cascadeAddress(indicator.id)),
    ...[...datasets.keys()].map(datasetAddress),
    ...[...targets.keys()].map(targetAddress),
    ...numberPages(content.documents).map(({ slug }) => numberAddress(slug)),
    ...Object.keys(SECTION_NAMES),
  ]);
}
