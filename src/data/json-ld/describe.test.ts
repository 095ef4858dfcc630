import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../model/document.ts';
import type { DocumentNode } from '../../model/nodes.ts';
import { fixtureGraph } from '../fixture.ts';
import { TABLES } from '../tables.ts';
import { describeArticle } from './article.ts';
import { describeBreadcrumb } from './breadcrumb.ts';
import { describeDataset } from './dataset.ts';
import { describeDocument } from './document.ts';
import { describeProvince } from './place.ts';
import { describeSite } from './site.ts';
import { describeSource } from './source.ts';
import { describeGlossary, describeIndicator } from './term.ts';

const graph = fixtureGraph();
const absolute = (address: string) => `https://example.vn${address}`;

function find<Node>(nodes: ReadonlyMap<string, Node>, id: string): Node {
  const node = nodes.get(id);
  if (!node) throw new Error(`the fixture has no ${id}`);
  return node;
}

const resolution = find(graph.documents, 'trung-uong/52-nq-tw');
const plan = find(graph.documents, 'tuyen-quang/402-kh-tu');

describe('a document', () => {
  test('is legislation with its symbol, kind, date, issuer and where it comes from', () => {
    expect(describeDocument(resolution, absolute)[0]).toMatchObject({
      ...{ '@type': 'Legislation', '@id': 'https://example.vn/van-ban/trung-uong/52-nq-tw/#document' },
      ...{ name: 'Nghị quyết 52-NQ/TW', alternateName: ['Tham gia “4.0”', 'Nghị quyết 52', 'NQ 52'] },
      ...{ legislationIdentifier: '52-NQ/TW', legislationType: 'Nghị quyết', legislationDate: '2019-09-27' },
      legislationPassedBy: { '@type': 'Organization', name: 'Bộ Chính trị' },
      legislationJurisdiction: { '@type': 'Country', name: 'Việt Nam' },
    });
  });

  test('applies what it implements, in the word that claims no legal bond', () => {
    const [about = {}] = describeDocument(plan, absolute);
    expect(about).toMatchObject({
      legislationApplies: [{ '@type': 'Legislation', name: 'Nghị quyết 52-NQ/TW' }],
      legislationJurisdiction: { '@id': 'https://example.vn/tinh/tuyen-quang/#place' },
      legislationDate: undefined,
    });
    const claims = ['legislationLegalForce', 'legislationTransposes', 'legislationEnsuresImplementationOf'];
    expect(Object.keys(about).filter((property) => claims.includes(property))).toEqual([]);
  });

  test('that is no act of its own is a work, based on what it implements', () => {
    const kind: DocumentKind = 'index-set';
    const { symbol: _, ...data } = plan.data;
    const indexSet: DocumentNode = { ...plan, data: { ...data, kind } };
    expect(describeDocument(indexSet, absolute)[0]).toMatchObject({
      ...{ '@type': 'CreativeWork', creator: { name: 'Tỉnh ủy Tuyên Quang' } },
      isBasedOn: [{ name: 'Nghị quyết 52-NQ/TW' }],
    });
  });

  test('is what its page is about; the page cites the sources', () => {
    expect(describeDocument(resolution, absolute)[1]).toEqual({
      ...{ '@type': 'WebPage', '@id': 'https://example.vn/van-ban/trung-uong/52-nq-tw/' },
      isPartOf: { '@id': 'https://example.vn/#website' },
      mainEntity: { '@id': 'https://example.vn/van-ban/trung-uong/52-nq-tw/#document' },
      citation: [expect.objectContaining({ '@type': 'NewsArticle', name: 'Bài gốc' })],
    });
  });
});

test('an article cites the one source that it retells', () => {
  expect(describeArticle(find(graph.articles, 'lo-trinh'), absolute)).toMatchObject({
    ...{ '@type': 'Article', headline: 'Lộ trình', dateModified: '2026-11-20' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isBasedOn: { '@id': 'https://example.vn/nguon/#src-000' },
    citation: {
      ...{ '@type': 'NewsArticle', '@id': 'https://example.vn/nguon/#src-000', headline: 'Bài gốc' },
      publisher: { '@type': 'Organization', name: 'Báo tỉnh' },
      author: { '@type': 'Person', name: 'Quang Khôi' },
      ...{ datePublished: '2020-07-09', url: 'https://example.vn/bai' },
    },
    about: [{ name: 'Kế hoạch 402-KH/TU' }, { name: 'Nghị quyết 52-NQ/TW' }],
    contentLocation: [{ '@type': 'AdministrativeArea', name: 'Tỉnh Tuyên Quang' }],
  });
});

test('a source whose publisher was inferred has none for machines', () => {
  const article = find(graph.articles, 'lo-trinh');
  const { source } = article;
  const publisherNote = 'Suy luận: tệp không ghi địa chỉ.';
  const inferred = { ...source, data: { ...source.data, publisherNote } };
  expect(describeSource(source, absolute)['publisher']).toBeDefined();
  expect(describeSource(inferred, absolute)['publisher']).toBeUndefined();
});

test('the open data names every file, its licence and the years that it covers', () => {
  const dataset = describeDataset({ graph, tables: TABLES, absolute });
  expect(dataset).toMatchObject({
    ...{ '@type': 'Dataset', license: 'https://creativecommons.org/licenses/by/4.0/' },
    ...{ temporalCoverage: '2019/2030', dateModified: '2026-11-22' },
  });
  expect(dataset['distribution']).toHaveLength(1 + 2 * TABLES.length);
  expect(dataset['distribution']).toContainEqual({
    ...{ '@type': 'DataDownload', name: 'Mục tiêu', encodingFormat: 'text/csv' },
    contentUrl: 'https://example.vn/du-lieu/muc-tieu.csv',
  });
});

test('the site says how it is searched', () => {
  expect(describeSite('Mô tả.', absolute)['potentialAction']).toEqual({
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: 'https://example.vn/tim-kiem/?q={query}' },
    'query-input': 'required name=query',
  });
});

test('a breadcrumb leads from the home page to the page itself', () => {
  const page = { name: 'Nghị quyết 52-NQ/TW', url: 'https://example.vn/van-ban/trung-uong/52-nq-tw/' };
  expect(describeBreadcrumb([{ name: 'Văn bản', address: '/van-ban/' }], page, absolute)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Trang đầu', item: { '@id': 'https://example.vn/' } },
      { '@type': 'ListItem', position: 2, name: 'Văn bản', item: { '@id': 'https://example.vn/van-ban/' } },
      { '@type': 'ListItem', position: 3, name: page.name, item: { '@id': page.url } },
    ],
  });
});

test('a province is a place in Việt Nam', () => {
  expect(describeProvince(find(graph.provinces, 'tuyen-quang'), absolute)).toMatchObject({
    ...{ '@type': 'AdministrativeArea', name: 'Tỉnh Tuyên Quang', alternateName: ['Tuyên Quang'] },
    containedInPlace: { '@type': 'Country', name: 'Việt Nam' },
  });
});

test('terms and indicators are defined terms', () => {
  expect(describeGlossary(graph, absolute)['hasDefinedTerm']).toContainEqual(
    expect.objectContaining({ '@type': 'DefinedTerm', '@id': 'https://example.vn/thuat-ngu/#dti' }),
  );
  expect(describeIndicator(find(graph.indicators, 'grdp-binh-quan'), absolute)).toMatchObject({
    ...{ '@type': 'DefinedTerm', name: 'GRDP bình quân', termCode: 'grdp-binh-quan' },
    inDefinedTermSet: { '@type': 'DefinedTermSet', url: 'https://example.vn/chi-so/' },
  });
});
