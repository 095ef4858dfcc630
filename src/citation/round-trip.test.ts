/**
 * What is printed for reference managers, read back by software that isn't ours: Citation.js 0.8.2 (core, plugin-bibtex,
 * plugin-ris, plugin-csl with citeproc-js 2.4) and, for the shape of CSL-JSON, ajv 8.20 with the official schema.
 *
 * The schema (github.com/citation-style-language/schema, schemas/input/csl-data.json) is no part of this repository: name a
 * copy in CSL_SCHEMA to have every work checked against it.
 */
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Ajv, type AnySchema } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROOT, siteGraph } from '../data/site-graph.fixture.ts';
import { readContent } from '../knowledge/read-content.ts';
import { formatBibtex } from './bibtex.ts';
import { citeDocument } from './cite-document.ts';
import { citeArticle, citeIndicator, citeTarget } from './cite-page.ts';
import { cslItem, formatCslJson } from './csl-json.ts';
import { formatRis } from './ris.ts';
import { oneLine, type CitedWork } from './work.ts';

const graph = siteGraph(readContent(ROOT));
const site = {
  name: 'Lộ Trình Số',
  edition: graph.today,
  address: (path: string) => `https://example.vn/lo-trinh${path}`,
};
const PAGES = {
  documents: [...graph.documents.values()].map((document) => citeDocument(document, site)),
  articles: [...graph.articles.values()].map((article) => citeArticle(article, site)),
  targets: [...graph.targets.values()].map((target) => citeTarget(target, site)),
  indicators: [...graph.indicators.values()].map((indicator) => citeIndicator(indicator, site)),
};
const WORKS = Object.values(PAGES).flatMap((citations) => citations.flatMap(({ works }) => works));

/** What must come back whole, whatever the format. */
function essence({ title, number, issued, URL }: Record<string, unknown>) {
  return { title, number, URL, issued: (issued as { 'date-parts'?: unknown } | undefined)?.['date-parts'] };
}

const expected = (works: readonly CitedWork[]) => works.map((work) => essence({ ...cslItem(work) }));

describe.each(Object.entries(PAGES))('every page of %s', (_kind, citations) => {
  test('has something to cite, under ids that are ASCII', () => {
    expect(citations.length).toBeGreaterThan(0);
    for (const { works } of citations) for (const { id } of works) expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  test.each([
    ['BibTeX', formatBibtex],
    ['RIS', formatRis],
    ['CSL-JSON', formatCslJson],
  ])('comes back from %s with title, number, date and address', (_format, format) => {
    for (const { works } of citations) {
      expect(new Cite(format(works)).data.map(essence)).toEqual(expected(works));
    }
  });

  test('is read as what it is', () => {
    for (const { works } of citations) {
      const types = works.map((work) => cslItem(work).type);
      for (const text of [formatRis(works), formatCslJson(works)])
        expect(new Cite(text).data.map(({ type }) => type)).toEqual(types);
    }
  });
});

test('no two works have one id, unless they are one work', () => {
  const byId = Map.groupBy(WORKS, ({ id }) => id);
  for (const same of byId.values()) expect(new Set(same.map((work) => JSON.stringify(work))).size).toBe(1);
});

test('a processor of the Citation Style Language makes a bibliography of it', () => {
  const works = [...(PAGES.documents[0]?.works ?? []), ...(PAGES.articles[0]?.works ?? [])];
  const text = new Cite(formatCslJson(works)).format('bibliography', { template: 'apa', lang: 'en-US' });
  for (const { title } of works) expect(text).toContain(title);
});

const schemaFile = process.env['CSL_SCHEMA'];
test.skipIf(schemaFile === undefined)('the official schema of CSL-JSON finds nothing wrong', () => {
  const schema = JSON.parse(readFileSync(schemaFile ?? '', 'utf8')) as AnySchema;
  const validate = new Ajv({ strict: false }).compile(schema);
  expect(validate(JSON.parse(formatCslJson(WORKS)))).toBe(true);
  expect(validate.errors).toBeNull();
});

describe('any title survives', () => {
  const odd = fc.constantFrom(
    '{',
    '}',
    '%',
    '&',
    '"',
    "'",
    '`',
    '\\',
    '$',
    '#',
    '_',
    '~',
    '^',
    '-',
    ',',
    '@',
    '?',
  );
  const vietnamese = fc.constantFrom(
    'Nghị quyết',
    'số',
    '57-NQ/TW',
    'đổi mới',
    'Ủy ban',
    '“',
    '”',
    '–',
    '🚀',
    '\n',
    ' ',
  );
  const title = fc
    .array(fc.oneof(odd, vietnamese, fc.string({ unit: 'grapheme', maxLength: 6 })), { minLength: 1 })
    .map((pieces) => pieces.join(''))
    .filter((text) => oneLine(text) !== '');
  const types = fc.constantFrom('legislation', 'newspaper-article', 'web-page', 'dataset');

  test.each([
    ['BibTeX', formatBibtex],
    ['RIS', formatRis],
    ['CSL-JSON', formatCslJson],
  ])('%s, on one line', (_format, format) => {
    fc.assert(
      fc.property(title, types, (text, type) => {
        const work = {
          id: 'bai-viet-x',
          type,
          title: text,
          authors: [],
          url: 'https://example.vn/',
        } as const;
        expect(new Cite(format([work])).data.map((item) => item['title'])).toEqual([oneLine(text)]);
      }),
      { numRuns: 300 },
    );
  });
});
