/** Everything on the site that has a name, in the order of the Vietnamese alphabet: what a reader finds without search. */
import { documentName } from '../model/document-name.ts';
import type { Graph } from '../model/nodes.ts';
import { firstLetter, sortVietnamese } from '../vietnamese/collation.ts';

export interface IndexEntry {
  readonly name: string;
  /** What it is, as the search files it. */
  readonly kind: 'Văn bản' | 'Bài viết' | 'Chỉ số' | 'Tỉnh, thành' | 'Thuật ngữ';
  /** From the site's root, without the base path. */
  readonly url: string;
}

export interface IndexLetter {
  /** A letter of the Vietnamese alphabet, or `0–9`. */
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

type Named = Pick<Graph, 'documents' | 'articles' | 'indicators' | 'provinces' | 'terms'>;

/**
 * Documents, articles, indicators, provinces and terms under their first letters; those that begin with a digit come
 * first.
 * @example siteIndex(await getGraph()).map(({ letter }) => letter) // ['0–9', 'A', 'Ă', 'B', …]
 */
export function siteIndex({ documents, articles, indicators, provinces, terms }: Named): IndexLetter[] {
  const entries: IndexEntry[] = [
    ...[...documents.values()].map(({ data, url }) => ({
      ...{ name: documentName(data), kind: 'Văn bản' as const, url },
    })),
    ...[...articles.values()].map(({ data, url }) => ({ name: data.title, kind: 'Bài viết' as const, url })),
    ...[...indicators.values()].map(({ data, url }) => ({ name: data.name, kind: 'Chỉ số' as const, url })),
    ...[...provinces.values()].map(({ data, url }) => ({
      ...{ name: data.name, kind: 'Tỉnh, thành' as const, url },
    })),
    ...[...terms.values()].map(({ data, url }) => ({ name: data.term, kind: 'Thuật ngữ' as const, url })),
  ];
  const groups = Map.groupBy(
    sortVietnamese(entries, ({ name }) => name),
    ({ name }) => firstLetter(name),
  );
  return sortVietnamese([...groups], ([letter]) => letter).map(([letter, members]) => ({
    letter: letter === '#' ? '0–9' : letter,
    entries: members,
  }));
}
