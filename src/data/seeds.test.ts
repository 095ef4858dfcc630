/**
 * The data files carry every fact of the sheet `../shared/facts/seeds.yaml`. Where they differ from it on purpose, the
 * difference stands in `seed-differences.ts` with its reason.
 */
import { describe, expect, test } from 'vitest';
import { readContent } from '../knowledge/read-content.ts';
import { PILLARS } from '../model/pillar.ts';
import { cautions } from './cautions.ts';
import type { Json } from './column.ts';
import { documents } from './documents.ts';
import { events } from './events.ts';
import { programmes } from './programmes.ts';
import { results } from './results.ts';
import { DIFFERENCES } from './seed-differences.fixture.ts';
import { match, type Fact, type Facts } from './seed-match.fixture.ts';
import {
  dueOf,
  hasSheet,
  passageName,
  placeName,
  quantityOf,
  readSheet,
  sheetPassage,
  sheetPlace,
} from './seed-sheet.fixture.ts';
import type { SheetClaim } from './seed-sheet.fixture.ts';
import { ROOT, siteGraph } from './site-graph.fixture.ts';
import { sources } from './sources.ts';
import { TABLES } from './tables.ts';
import { targets } from './targets.ts';
import { terms } from './terms.ts';

const graph = siteGraph(readContent(ROOT));
const sheet = readSheet();
const CLAIM_KINDS = { target: 'target', meta: 'count', commitment: 'commitment' } as const;

const sourceFacts = match(
  sheet.sources.map(({ id, file, title, published }) =>
    fact(id, { file, title, published: published.value }),
  ),
  sources.rows(graph).map((row) => fact(row.id, row)),
);

const documentFacts = match(
  sheet.documents.map(({ id, symbol, issued, issuer, mentions, ...rest }) =>
    fact(id, {
      symbol,
      issued,
      issuer: lower(issuer),
      implements: symbolsIn(rest.implements),
      passages: mentions.map(sheetPassage),
    }),
  ),
  documents.rows(graph).map((row) =>
    fact(row.id, {
      ...row,
      issuer: lower(row.issuer),
      implements: symbolsOf(row.implements),
      passages: passages(row.mentions),
    }),
  ),
);

const targetFacts = match(
  sheet.targets.map((target) =>
    fact(target.id, { ...claimed(target), due: dueOf(target.due), kind: CLAIM_KINDS[target.kind] }),
  ),
  targets.rows(graph).map((row) => fact(row.id, { ...row, at: placeName(row) })),
);

const resultFacts = match(
  sheet.results.map((result) =>
    fact(result.id, {
      ...claimed(result),
      asOf: result.as_of.replace('..', '/'),
      compared: result.comparison?.value ?? null,
    }),
  ),
  results
    .rows(graph)
    .map((row) => fact(row.id, { ...row, at: placeName(row), compared: comparedValue(row.comparisons) })),
);

const eventFacts = match(
  sheet.events.map(({ id, date, precision, province, evidence }) =>
    fact(id, {
      date,
      precision: precision.split(' ')[0],
      province: provinceId(province),
      at: sheetPlace(evidence),
      figures: evidence.tokens,
    }),
  ),
  events.rows(graph).map((row) => fact(row.id, { ...row, at: placeName(row) })),
);

const termFacts = match(
  sheet.glossary.map(({ id, term, evidence }) =>
    fact(id, { spellings: term.split(' / '), at: sheetPlace(evidence), figures: evidence.tokens }),
  ),
  terms
    .rows(graph)
    .map((row) => fact(row.id, { ...row, spellings: [row.term, ...row.also], at: placeName(row) })),
);

const programmeFacts = match(
  sheet.programmes.map(({ id, evidence }) => fact(id, { passages: evidence.map(sheetPassage) })),
  programmes.rows(graph).map((row) => fact(row.id, { passages: passages(row.evidence) })),
);

const named = new Map(
  [documentFacts, targetFacts, resultFacts, programmeFacts].flatMap(({ ids }) => [...ids]),
);
const warningFacts = match(
  // Four warnings are about no claim or document; the count above holds that their cautions are there.
  sheet.warnings
    .filter(({ about }) => about.length > 0)
    .map(({ id, about }) => fact(id, { about: about.map((other) => named.get(other) ?? other) })),
  cautions
    .rows(graph)
    .map((row) => fact(row.id, { about: [...row.claims, ...row.documents, ...row.programmes] })),
);

test('there is at least as much as in the five seeds', () => {
  const least = {
    ...{ 'van-ban': 32, 'bai-viet': 5, 'muc-tieu': 40, 'ket-qua': 73, 'su-kien': 29, nguon: 5 },
    ...{ 'thuat-ngu': 48, 'can-doc-ky': 26, 'chuong-trinh': 23 },
  };
  const counts = new Map<string, number>(TABLES.map((table) => [table.name, table.rows(graph).length]));
  expect(Object.entries(least).filter(([name, count]) => (counts.get(name) ?? 0) < count)).toEqual([]);
});

describe.skipIf(!hasSheet)(
  'of ../shared/facts/seeds.yaml (skipped where it is not there) the data files carry',
  () => {
    test.each([
      ['every source: file, title, day of publication', sourceFacts],
      [
        'every document: symbol, day of issue, issuer, what it implements, each passage that mentions it',
        documentFacts,
      ],
      ['every target: passage, quantity, due period, place, pillar, document, kind', targetFacts],
      ['every result: passage, quantity, as-of period, place, pillar, document, comparison', resultFacts],
      ['every event: date, precision, place, passage', eventFacts],
      ['every term: spellings, passage', termFacts],
      ['every programme: each passage that names it', programmeFacts],
      ['every warning: what it is about', warningFacts],
    ])('%s', (_, { ids, missing, needless }) => {
      expect(ids.size).toBeGreaterThan(0);
      expect(missing).toEqual([]);
      expect(needless).toEqual([]);
    });

    test('nothing that differs on purpose but is not in the sheet', () => {
      const known = [...named.keys(), ...eventFacts.ids.keys(), ...termFacts.ids.keys()];
      expect(Object.keys(DIFFERENCES).filter((id) => !known.includes(id))).toEqual([]);
    });
  },
);

function fact(id: string, facts: Facts): Fact {
  return { id, facts };
}

function claimed({ province, document, pillar, evidence, ...rest }: SheetClaim): Facts {
  return {
    ...quantityOf(rest),
    ...{ province: provinceId(province), at: sheetPlace(evidence), figures: evidence.tokens },
    pillar: PILLARS.find(({ name }) => lower(name) === pillar)?.id ?? pillar,
    document: document === null ? null : (documentFacts.ids.get(document) ?? document),
  };
}

function provinceId(name: string | null): string | null {
  return [...graph.provinces.values()].find(({ data }) => data.name === name)?.id ?? name;
}

/** The symbols of the documents that a note such as "DOC-02 (theo ngữ cảnh bài)" names. */
function symbolsIn(note: string | null): string {
  const ids = note?.match(/DOC-\d+/g) ?? [];
  return ids.map((id) => sheet.documents.find((document) => document.id === id)?.symbol ?? id).join(', ');
}

function symbolsOf(ids: readonly string[]): string {
  return ids.map((id) => graph.documents.get(id)?.data.symbol ?? id).join(', ');
}

function passages(records: readonly Json[]): string[] {
  type Standing = Parameters<typeof placeName>[0] & { figures: readonly string[] };
  return (records as readonly Standing[]).map((record) => passageName(placeName(record), record.figures));
}

function comparedValue([first]: readonly Json[]): Json {
  return (first as { value?: number } | undefined)?.value ?? null;
}

function lower(text: string): string {
  return text.toLocaleLowerCase('vi');
}
