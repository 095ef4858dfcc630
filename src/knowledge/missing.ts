/**
 * What is missing: everything that the graph itself shows to be unknown, so that a reader who knows can send it. Missing
 * here doesn't mean not done or not there.
 */
import { documentName } from '../model/document-name.ts';
import type { DocumentNode, Graph, ProvinceNode, ResultNode, TargetNode } from '../model/nodes.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';
import { NATION } from './claims.ts';
import { findNotFound, type NotFound } from './not-found.ts';
import { registerOrder } from './register.ts';

/** Targets of one place, or of the nation, by the document that sets them. */
export interface TargetGroup {
  name: string;
  count: number;
  documents: {
    /** Of the place, where the source names no document. */
    name: string;
    url: string | undefined;
    targets: TargetNode[];
  }[];
}

export interface ArticleGroup {
  name: string;
  url: string;
  results: ResultNode[];
}

export interface Missing {
  /** Targets with a level to reach and no figure beside it. */
  targetGroups: TargetGroup[];
  targetsWithoutResult: number;
  targetsWithoutLevel: TargetNode[];
  targetsWithoutDue: TargetNode[];
  targetsWithoutDocument: TargetNode[];
  textNotSeen: DocumentNode[];
  withoutSymbol: DocumentNode[];
  withoutDate: DocumentNode[];
  withoutSigner: DocumentNode[];
  /** Results whose source doesn't say as of when, by the page that tells them. */
  undatedGroups: ArticleGroup[];
  undatedResults: number;
  /** Provinces of today with documents or targets, but no result. */
  provincesWithoutResult: ProvinceNode[];
  /** Provinces of today of which nothing is kept. */
  emptyProvinces: ProvinceNode[];
  /** What editors looked for. */
  notFound: NotFound;
}

/**
 * Everything that is missing.
 * @example findMissing(graph).targetsWithoutResult // 46
 */
export function findMissing(graph: Graph): Missing {
  const targets = [...graph.targets.values()];
  const documents = registerOrder([...graph.documents.values()]);
  const waiting = targets.filter(lacksResult);
  const undated = [...graph.results.values()].filter(({ data }) => data.asOfBasis !== 'stated');
  const provinces = sortVietnamese(
    [...graph.provinces.values()].filter(({ current }) => current),
    ({ data }) => data.name,
  );
  return {
    targetGroups: groupTargets(waiting),
    targetsWithoutResult: waiting.length,
    targetsWithoutLevel: targets.filter(({ status }) => status.because === 'no-level'),
    targetsWithoutDue: targets.filter(({ data }) => data.kind === 'target' && !data.due),
    targetsWithoutDocument: targets.filter(({ document }) => !document),
    textNotSeen: documents.filter(({ textSeen }) => !textSeen),
    withoutSymbol: documents.filter(({ data }) => data.symbol === undefined),
    withoutDate: documents.filter(({ data }) => !data.issued),
    withoutSigner: documents.filter(({ data }) => data.signer === undefined),
    undatedGroups: groupResults(undated),
    undatedResults: undated.length,
    provincesWithoutResult: provinces.filter((one) => isKept(one) && one.results.length === 0),
    emptyProvinces: provinces.filter((one) => !isKept(one)),
    notFound: findNotFound(graph.provinces.values(), documents),
  };
}

/**
 * What is missing of one document, each a few words that end a sentence begun with “Còn thiếu”.
 * @example missingOfDocument(document) // ['bản gốc để đối chiếu', 'người ký', 'số liệu cho 9 mục tiêu']
 */
export function missingOfDocument({ data, textSeen, targets }: DocumentNode): string[] {
  const waiting = targets.filter(lacksResult).length;
  return [
    textSeen ? undefined : 'bản gốc để đối chiếu',
    data.symbol === undefined ? 'số hiệu' : undefined,
    data.issued ? undefined : 'ngày ban hành',
    data.signer === undefined ? 'người ký' : undefined,
    waiting === 0 ? undefined : `số liệu cho ${waiting} mục tiêu`,
  ].filter((text) => text !== undefined);
}

/**
 * What is missing of one province, in the same way.
 * @example missingOfProvince(province) // ['số liệu cho 12 mục tiêu', 'bản gốc của 1 văn bản', 'báo cáo kết quả']
 */
export function missingOfProvince({ targets, documents, results, tableResults }: ProvinceNode): string[] {
  const waiting = targets.filter(lacksResult).length;
  const unseen = documents.filter(({ textSeen }) => !textSeen).length;
  const undated = results.filter(({ data }) => data.asOfBasis !== 'stated').length;
  return [
    results.length + tableResults.length === 0 ? 'mọi báo cáo kết quả' : undefined,
    waiting === 0 ? undefined : `số liệu cho ${waiting} mục tiêu`,
    unseen === 0 ? undefined : `bản gốc của ${unseen} văn bản`,
    undated === 0 ? undefined : `thời điểm nguồn nêu rõ cho ${undated} kết quả`,
  ].filter((text) => text !== undefined);
}

/** A target that sets a level, with no figure reported for it anywhere. */
function lacksResult({ status }: TargetNode): boolean {
  return status.name === 'no-data';
}

function isKept({ documents, targets, results }: ProvinceNode): boolean {
  return documents.length + targets.length + results.length > 0;
}

/** The nation first, then the places by name; in each the documents with the most first. */
function groupTargets(targets: readonly TargetNode[]): TargetGroup[] {
  const groups = [...Map.groupBy(targets, ({ province }) => province)].map(([province, own]) => ({
    name: province?.data.name ?? NATION,
    count: own.length,
    documents: [...Map.groupBy(own, ({ document }) => document)]
      .map(([document, those]) => ({
        name: document ? documentName(document.data) : 'Nguồn không nêu văn bản',
        url: document?.url ?? province?.url,
        targets: those,
      }))
      .sort((a, b) => b.targets.length - a.targets.length || a.name.localeCompare(b.name, 'vi')),
  }));
  const [nation, places] = [groups.filter(isNation), groups.filter((group) => !isNation(group))];
  return [...nation, ...sortVietnamese(places, ({ name }) => name)];
}

function isNation({ name }: TargetGroup): boolean {
  return name === NATION;
}

function groupResults(results: readonly ResultNode[]): ArticleGroup[] {
  return [...Map.groupBy(results, ({ home }) => home)].map(([home, own]) => ({
    name: 'implementedBy' in home ? documentName(home.data) : home.data.title,
    url: home.url,
    results: own,
  }));
}
