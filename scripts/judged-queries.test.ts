import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { numberPages } from '../src/knowledge/number-pages.ts';
import { readContent } from '../src/knowledge/read-content.ts';
import { referenceDate } from '../src/knowledge/reference-date.ts';
import {
  ABOUT,
  CAUTIONS,
  CHANGES,
  COMPARISON,
  DATA,
  GLOSSARY,
  INDICATORS,
  MISSING,
  NUMBERS,
  PROGRAMMES,
  PROVINCES,
  REGISTER,
  SOURCES,
  TARGETS,
  TIMELINE,
  articleAddress,
  documentAddress,
  indicatorAddress,
  numberAddress,
  provinceAddress,
  targetAddress,
} from '../src/model/address.ts';
import { buildGraph } from '../src/model/graph.ts';
import { HELD_BACK_SET, TUNING_SET, isHeldBack, readJudgedQueries } from './judged-queries.ts';

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

test('whether a query is held back does not depend on how its marks are coded', () => {
  expect(isHeldBack('52-NQTW')).toBe(true);
  expect(isHeldBack('đảo Trần'.normalize('NFD'))).toBe(isHeldBack('đảo Trần'));
});

describe('the judged queries of this site', () => {
  test('are enough, each once, each with its reason', () => {
    expect(all.length).toBeGreaterThanOrEqual(320);
    expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
    expect(all.filter(({ reason = '' }) => !/^[A-Z0-9“].+\.$/.test(reason))).toEqual([]);
  });

  test('cover every class in both sets, about a third of it held back', () => {
    expect(new Set(all.map((each) => each.class))).toEqual(new Set(CLASSES));
    const share = (name: string) =>
      heldBack.filter((each) => each.class === name).length /
      all.filter((each) => each.class === name).length;
    expect(CLASSES.filter((name) => share(name) < 0.15 || share(name) > 0.5)).toEqual([]);
    expect(heldBack.length / all.length).toBeCloseTo(1 / 3, 1);
  });

  test('are held back by the rule and by nothing else', () => {
    expect(tuning.filter(({ query }) => isHeldBack(query))).toEqual([]);
    expect(heldBack.filter(({ query }) => !isHeldBack(query))).toEqual([]);
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
  const { documents, articles, provinces, indicators, targets } = built.graph;
  return new Set([
    ...[...documents.keys()].map(documentAddress),
    ...[...articles.keys()].map(articleAddress),
    ...[...provinces.keys()].map(provinceAddress),
    ...[...indicators.keys()].map(indicatorAddress),
    ...[...targets.keys()].map(targetAddress),
    ...numberPages(content.documents).map(({ slug }) => numberAddress(slug)),
    ...[ABOUT, CAUTIONS, CHANGES, COMPARISON, DATA, GLOSSARY, INDICATORS, MISSING, NUMBERS],
    ...[PROGRAMMES, PROVINCES, REGISTER, SOURCES, TARGETS, TIMELINE],
  ]);
}
