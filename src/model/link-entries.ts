/** Follows the references between entries that make no claims: provinces, documents, articles, terms, programmes. */
import { articleAddress } from './address.ts';
import type { ArticleData } from './article.ts';
import type { Content, Entry } from './content.ts';
import { writtenEvents } from './events.ts';
import type { NodeMaps } from './node-maps.ts';
import type { ArticleNode } from './nodes.ts';
import type { Lookup, Place } from './reference.ts';
import { resolveEvidence } from './resolve-evidence.ts';

/** Provinces: what each was formed from and merged into. */
export function linkProvinces({ provinces, sources }: NodeMaps, lookup: Lookup): void {
  for (const province of provinces.values()) {
    const cite = (ids: readonly string[], ...path: (string | number)[]) =>
      lookup.findAll({ kind: 'source', among: sources, ids, at: { file: province.file, path } });
    cite(province.data.isoEvidence, 'iso-evidence');
    province.data.eras.forEach((era, index) => {
      const { formedFrom, mergedInto } = era;
      const at = (field: string): Place => ({ file: province.file, path: ['eras', index, field] });
      cite(era.evidence, 'eras', index, 'evidence');
      cite(era.centreEvidence, 'eras', index, 'centre-evidence');
      cite(era.figuresEvidence, 'eras', index, 'figures-evidence');
      era.alternatives.forEach(({ evidence }, other) =>
        cite(evidence, 'eras', index, 'alternatives', other, 'evidence'),
      );
      const from = lookup.findAll({
        kind: 'province',
        among: provinces,
        ids: formedFrom,
        at: at('formed-from'),
      });
      province.formedFrom.push(...from);
      if (mergedInto === undefined) return;
      province.mergedInto = lookup.find({
        kind: 'province',
        among: provinces,
        id: mergedInto,
        at: at('merged-into'),
      });
    });
  }
}

/** Documents: their sources, province and mentions, what they implement and what implements them. */
export function linkDocuments(maps: NodeMaps, lookup: Lookup): void {
  const { documents, provinces, sources } = maps;
  for (const document of documents.values()) {
    const { data, file } = document;
    const at = (...path: (string | number)[]): Place => ({ file, path });
    document.sources = lookup.findAll({
      kind: 'source',
      among: sources,
      ids: data.sources,
      at: at('sources'),
    });
    document.textSeen = document.sources.some(
      ({ data: { tier, read } }) => tier === 'official-text' && read === 'full',
    );
    data.mentions.forEach(({ source }, index) => {
      if (source === undefined) {
        lookup.offences.push({ ...at('mentions', index), message: 'a mention names its source' });
      } else {
        lookup.find({ kind: 'source', among: sources, id: source, at: at('mentions', index, 'source') });
      }
    });
    const above = lookup.findAll({
      kind: 'document',
      among: documents,
      ids: data.implements,
      at: at('implements'),
    });
    document.implements = above;
    for (const other of above) documents.get(other.id)?.implementedBy.push(document);
    if (data.province !== undefined) {
      document.province = lookup.find({
        kind: 'province',
        among: provinces,
        id: data.province,
        at: at('province'),
      });
      document.province?.documents.push(document);
    }
  }
}

/** Articles: an article whose source isn't found cannot be a node, and what refers to it is no offence of its own. */
export function linkArticles(content: Content, maps: NodeMaps, lookup: Lookup): void {
  for (const entry of content.articles) {
    const article = createArticle(entry, maps, lookup);
    if (!article) {
      lookup.skip([entry.id, ...[...entry.data.targets, ...entry.data.results].map((claim) => claim.id)]);
      continue;
    }
    maps.articles.set(article.id, article);
    const source = maps.sources.get(article.source.id);
    if (source) source.article = article;
    for (const province of article.provinces) province.articles.push(article);
    for (const document of article.documents) document.articles.push(article);
    article.events = writtenEvents(article, maps, lookup);
  }
}

function createArticle(
  { id, file, data }: Entry<ArticleData>,
  maps: NodeMaps,
  lookup: Lookup,
): ArticleNode | undefined {
  const at = (field: keyof ArticleData): Place => ({ file, path: [field] });
  const source = lookup.find({ kind: 'source', among: maps.sources, id: data.source, at: at('source') });
  const provinces = lookup.findAll({
    kind: 'province',
    among: maps.provinces,
    ids: data.province,
    at: at('province'),
  });
  const documents = lookup.findAll({
    kind: 'document',
    among: maps.documents,
    ids: data.resolution,
    at: at('resolution'),
  });
  if (!source) return undefined;
  return {
    id,
    file,
    data,
    url: articleAddress(id),
    source,
    provinces,
    documents,
    targets: [],
    results: [],
    events: [],
    cautions: [],
    contradictions: [],
  };
}

/** Reports: the province of each, on whose page it stands. */
export function linkReports({ reports, provinces }: NodeMaps, lookup: Lookup): void {
  for (const report of reports.values()) {
    const { file, data } = report;
    if (data.province === undefined) continue;
    const at = { file, path: ['province'] };
    report.province = lookup.find({ kind: 'province', among: provinces, id: data.province, at });
    if (!report.province) continue;
    report.url = report.province.url;
    report.province.reports.push(report);
  }
}

/** Terms: the sources they are explained from. */
export function linkTerms(maps: NodeMaps, lookup: Lookup): void {
  for (const term of maps.terms.values()) {
    const at = { file: term.file, path: ['evidence'] };
    term.sources = resolveEvidence({ evidence: term.data.evidence, at }, maps, lookup);
  }
}

/** Programmes: their province, documents and sources. */
export function linkProgrammes(maps: NodeMaps, lookup: Lookup): void {
  const { documents, provinces } = maps;
  for (const programme of maps.programmes.values()) {
    const { data, file } = programme;
    const at = (...path: (string | number)[]): Place => ({ file, path });
    programme.province = lookup.find({
      kind: 'province',
      among: provinces,
      id: data.province,
      at: at('province'),
    });
    programme.province?.programmes.push(programme);
    programme.documents = lookup.findAll({
      kind: 'document',
      among: documents,
      ids: data.documents,
      at: at('documents'),
    });
    for (const document of programme.documents) document.programmes.push(programme);
    const sources = data.evidence.flatMap((evidence, index) =>
      resolveEvidence({ evidence, at: at('evidence', index) }, maps, lookup),
    );
    programme.sources = [...new Set(sources)];
  }
}
