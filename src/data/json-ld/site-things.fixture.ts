/** What every page of the site's own content says in linked data, by the page's address. */
import type { Graph } from '../../model/nodes.ts';
import { TABLES } from '../tables.ts';
import { describeArticle } from './article.ts';
import { describeBreadcrumb } from './breadcrumb.ts';
import { describeTable } from './dataset-table.ts';
import { describeDataset } from './dataset.ts';
import { describeDocument } from './document.ts';
import { describeProvince } from './place.ts';
import { describeSite } from './site.ts';
import { describeGlossary, describeIndicator } from './term.ts';
import { formatJsonLd, type Thing } from './thing.ts';

/** Addresses as a site under a path has them. */
export const absolute = (address: string) => `https://example.vn/duong${address}`;

/** A thing as a reader of the page gets it. */
export interface Printed {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/**
 * The things of every page that says any.
 * @example siteThings(graph)[0]?.things[0]?.['@type'] // 'WebSite'
 */
export function siteThings(graph: Graph): { page: string; things: Printed[] }[] {
  const pages: [string, Thing[]][] = [
    ['/', [describeSite('Mô tả.', absolute)]],
    ['/du-lieu/', [describeDataset({ graph, tables: TABLES, absolute })]],
    ['/thuat-ngu/', [describeGlossary(graph, absolute)]],
    ...[...graph.documents.values()].map((node) => page(node.url, describeDocument(node, absolute))),
    ...[...graph.articles.values()].map((node) => page(node.url, [describeArticle(node, absolute)])),
    ...[...graph.provinces.values()].map((node) => page(node.url, [describeProvince(node, absolute)])),
    ...[...graph.indicators.values()].map((node) => page(node.url, [describeIndicator(node, absolute)])),
    ...[...graph.datasets.values()].map((node) => page(node.url, [describeTable(node, absolute)])),
  ];
  return pages.map(([address, things]) => {
    const here = { name: 'Trang này', url: absolute(address) };
    return { page: address, things: printed([...things, describeBreadcrumb([], here, absolute)]) };
  });
}

function page(url: string, things: Thing[]): [string, Thing[]] {
  return [url, things];
}

function printed(things: readonly Thing[]): Printed[] {
  return (JSON.parse(formatJsonLd(things)) as { '@graph': Printed[] })['@graph'];
}
