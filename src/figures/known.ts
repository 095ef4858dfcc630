/** What the content tells about the numbers that a page may print: the claims, dates and documents that it can speak of. */
import { articleAddress, documentAddress } from '../model/address.ts';
import type { Result, Target } from '../model/claim.ts';
import type { Content, Entry } from '../model/content.ts';
import { statedInTables } from '../model/dataset-results.ts';
import type { DocumentData } from '../model/document.ts';
import type { SourceData } from '../model/source.ts';
import { evidenceSources } from '../model/evidence.ts';
import { evidenceDates, periodKeys, textDates } from './date-keys.ts';
import { claimsOf, type Page } from './page.ts';
import { placeFigures } from './place-figures.ts';
import { statedBy, type Stated } from './stated.ts';

/** A claim with what its figures may say. */
export interface KnownClaim {
  readonly id: string;
  readonly data: Target | Result;
  /** Its own quantity first. */
  readonly stated: readonly Stated[];
  readonly dates: ReadonlySet<string>;
  /** The dates of what it is compared with. */
  readonly compared: ReadonlySet<string>;
  /** The document that promises it or that it reports on. */
  readonly document: string | undefined;
  /** The frontmatter in which it stands. */
  readonly place: ClaimPlace;
}

export interface ClaimPlace {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** What the content knows, beyond the page that is checked. */
export interface Known {
  readonly claims: ReadonlyMap<string, KnownClaim>;
  /** The dates by which a document may be spoken of: its issue and those in its title. */
  readonly documentDates: (id: string) => readonly string[];
  /** The dates of a source: when it was written, published, captured. */
  readonly sourceDates: (id: string) => readonly string[];
  /** The same for what an address of the site leads to. */
  readonly linkedDates: (address: string) => readonly string[];
  /** The days on which a province's unit changed. */
  readonly placeDates: (id: string) => readonly string[];
  /** The areas and populations of a province. */
  readonly placeFigures: (id: string) => readonly Stated[];
  /** The documents that a page may name without more ado. */
  readonly namedBy: (page: Page) => ReadonlySet<string>;
}

/**
 * Gathers what the content knows.
 * @example createKnown(content).claims.get('qn-ho-bang-rong-co-dinh-2024')?.stated.length // 2
 */
export function createKnown(content: Content): Known {
  const units = new Map(content.indicators.map(({ id, data }) => [id, data.unit]));
  const homes = [...content.articles, ...content.documents, ...content.reports];
  const onPages = homes.flatMap(({ id, file, data }) =>
    claimsOf(data).map(({ claim, path }): KnownClaim => {
      const document = claim.document ?? ('mentions' in data ? id : undefined);
      return { ...knownClaim(claim, units), document, place: { file, path } };
    }),
  );
  const inTables = statedInTables(content).map(({ claim, file, path }): KnownClaim => {
    return { ...knownClaim(claim, units), document: undefined, place: { file, path } };
  });
  const documents = new Map(content.documents.map((entry) => [entry.id, entry]));
  const provinces = new Map(content.provinces.map((entry) => [entry.id, entry]));
  const sources = new Map(content.sources.map((entry) => [entry.id, entry]));
  const documentDates = (id: string) => datesOfDocument(documents.get(id)?.data);
  const sourceDates = (id: string) => datesOfSource(sources.get(id)?.data);
  const byAddress = new Map([
    ...content.documents.map(({ id }) => [documentAddress(id), () => documentDates(id)] as const),
    ...content.articles.map(({ id, data }) => [articleAddress(id), () => sourceDates(data.source)] as const),
  ]);
  return {
    claims: new Map([...onPages, ...inTables].map((claim) => [claim.id, claim])),
    documentDates,
    sourceDates,
    linkedDates: (address) => byAddress.get(address)?.() ?? [],
    placeDates: (id) =>
      (provinces.get(id)?.data.eras ?? []).flatMap(({ from }) => (from ? periodKeys(from) : [])),
    placeFigures: (id) => placeFigures(provinces.get(id)?.data ?? { eras: [] }),
    namedBy: (page) => namedBy(page, content.documents),
  };
}

function knownClaim(claim: Target | Result, units: ReadonlyMap<string, string | null>) {
  const stated = statedBy(claim, units.get(claim.indicator) ?? null);
  return { id: claim.id, data: claim, stated, dates: claimDates(claim), compared: comparedDates(claim) };
}

/**
 * The dates that a page's frontmatter gives: of its source or issue, its claims, its events, the documents it names.
 * @example pageDates(page, known).has('2019-9-27') // true
 */
export function pageDates({ id, data }: Page, known: Known): Set<string> {
  const claims = [...data.targets, ...data.results].flatMap((claim) => [...claimDates(claim)]);
  const own = ownDates(data, known);
  const places = [data.province ?? []].flat().flatMap(known.placeDates);
  const named = [...known.namedBy({ id, data, file: '', body: '' })].flatMap(known.documentDates);
  return new Set([...claims, ...own, ...places, ...named]);
}

/** Of its source or issue, of its events; a report has the dates of the sources that its claims stand on. */
function ownDates(data: Page['data'], known: Known): string[] {
  if ('mentions' in data) {
    const sources = data.sources.flatMap(known.sourceDates);
    return [...datesOfDocument(data), ...sources, ...data.mentions.flatMap(evidenceDates)];
  }
  if ('source' in data) {
    const events = data.events.flatMap(({ date, evidence }) => [
      ...periodKeys(date),
      ...evidenceDates(evidence),
    ]);
    return [...known.sourceDates(data.source), ...events];
  }
  return claimsOf(data).flatMap(({ claim }) => evidenceSources(claim.evidence).flatMap(known.sourceDates));
}

/** When a claim is due or counted, and the dates that its evidence prints. */
function claimDates(claim: Target | Result): Set<string> {
  const periods =
    'asOf' in claim
      ? [claim.asOf, ...claim.comparedWith.flatMap(({ asOf }) => asOf ?? [])]
      : [claim.due].filter((period) => period !== undefined);
  return new Set([...periods.flatMap(periodKeys), ...evidenceDates(claim.evidence)]);
}

/** The dates of what a result is compared with. */
function comparedDates(claim: Target | Result): Set<string> {
  if (!('comparedWith' in claim)) return new Set();
  return new Set(claim.comparedWith.flatMap(({ asOf }) => (asOf ? periodKeys(asOf) : [])));
}

function datesOfDocument(data: DocumentData | undefined): string[] {
  if (!data) return [];
  return [...(data.issued ? periodKeys(data.issued) : []), ...textDates(data.title)];
}

function datesOfSource(data: SourceData | undefined): string[] {
  const { published, publishedWindow, written, captured } = data ?? {};
  return [published, publishedWindow, written, captured].flatMap((period) =>
    period ? periodKeys(period) : [],
  );
}

/**
 * A report names those its claims name; an article those it is about and those its events name besides; a document itself, what it implements, what
 * implements it, and what a source of its own speaks of as well.
 */
function namedBy({ id, data }: Page, documents: readonly Entry<DocumentData>[]): Set<string> {
  const claims = [...data.targets, ...data.results].flatMap(({ document }) => document ?? []);
  if ('mentions' in data) {
    const related = documents.filter(
      (other) => other.data.implements.includes(id) || sharesSource(other.data, data),
    );
    return new Set([id, ...data.implements, ...related.map((other) => other.id), ...claims]);
  }
  if (!('source' in data)) return new Set(claims);
  return new Set([...data.resolution, ...data.events.flatMap((event) => event.documents), ...claims]);
}

function sharesSource(a: DocumentData, b: DocumentData): boolean {
  return a.sources.some((source) => b.sources.includes(source));
}
