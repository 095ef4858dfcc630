/**
 * Documents as `Legislation`, “a legal document … (enforceable or not)”, and what is no act of its own as `CreativeWork`.
 *
 * What carries out what is `legislationApplies`, which schema.org calls informative and without legal value. Its
 * `legislationTransposes` and `legislationEnsuresImplementationOf` claim a legal bond, and `legislationLegalForce` says
 * whether a document is in force: no source of ours tells, so none of them is used.
 */
import { documentKind, documentName } from '../../model/document-name.ts';
import type { DocumentKind } from '../../model/document.ts';
import type { DocumentNode } from '../../model/nodes.ts';
import { schemaDate } from './date.ts';
import { NATION, placeReference } from './place.ts';
import { siteReference } from './site.ts';
import { describeSource } from './source.ts';
import { refer, some, type Absolute, type Named, type Thing } from './thing.ts';

/** Kinds that an authority issues as an act; the rest is attached to one, or is ours for a group of them. */
const ACTS: ReadonlySet<DocumentKind> = new Set([
  'resolution',
  'congress-resolution',
  'action-programme',
  'plan',
  'decision',
  'directive',
  'conclusion',
  'regulation',
]);

/**
 * A document as other things name it.
 * @example documentReference(document, absolute).name // 'Nghị quyết 52-NQ/TW'
 */
export function documentReference(document: DocumentNode, absolute: Absolute): Named {
  const { data, url } = document;
  const type = isAct(document) ? 'Legislation' : 'CreativeWork';
  return { '@type': type, '@id': `${absolute(url)}#document`, name: documentName(data) };
}

/**
 * A document and the page on it: the page cites the sources, not the document.
 * @example describeDocument(document, absolute)[0].legislationIdentifier // '52-NQ/TW'
 */
export function describeDocument(document: DocumentNode, absolute: Absolute): Thing[] {
  const page = absolute(document.url);
  const named = documentReference(document, absolute);
  const { data } = document;
  const about = {
    alternateName: some(data.symbol ? [data.title, ...data.aliases] : data.aliases),
    ...{ description: data.summary, inLanguage: 'vi', mainEntityOfPage: page },
  };
  return [
    {
      ...named,
      ...about,
      ...(isAct(document) ? actFields(document, absolute) : workFields(document, absolute)),
    },
    {
      ...{ '@type': 'WebPage', '@id': page, isPartOf: siteReference(absolute) },
      mainEntity: refer(named),
      citation: document.sources.map((source) => describeSource(source, absolute)),
    },
  ];
}

function isAct({ data }: DocumentNode): boolean {
  return data.symbol !== undefined || ACTS.has(data.kind);
}

function actFields(document: DocumentNode, absolute: Absolute) {
  const { data, province } = document;
  return {
    ...{ legislationIdentifier: data.symbol, legislationType: documentKind(data) },
    ...{ legislationDate: schemaDate(data.issued), legislationPassedBy: issuer(document) },
    legislationJurisdiction: province ? placeReference(province, absolute) : NATION,
    legislationApplies: some(document.implements.map((other) => documentReference(other, absolute))),
  };
}

function workFields(document: DocumentNode, absolute: Absolute) {
  return {
    ...{ creator: issuer(document), dateCreated: schemaDate(document.data.issued) },
    isBasedOn: some(document.implements.map((other) => documentReference(other, absolute))),
  };
}

function issuer({ data }: DocumentNode): Thing {
  return { '@type': 'Organization', name: data.issuer };
}
