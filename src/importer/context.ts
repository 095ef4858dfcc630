/**
 * What the importer knows before it reads an article: provinces by name, the register of documents, the sources. It is
 * passed in, so that the importer itself reads nothing but the text.
 */
import { registerEntries } from '../markdown/prose-register.ts';
import type { Content } from '../model/content.ts';
import type { RegisterEntry } from '../model/symbol-resolver.ts';
import type { Lexicon } from '../vietnamese/lexicon.ts';

/** A province or city and the names it goes by. */
export interface ProvinceNames {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'province' | 'city';
  readonly aliases: readonly string[];
}

/** A document of the register. */
export interface KnownDocument extends RegisterEntry {
  /** `resolution`, `plan`… */
  readonly kind: string;
}

/** A source that is already described. */
export interface KnownSource {
  readonly id: string;
  readonly title: string;
  /** The raw file's name. */
  readonly file?: string;
  /** The articles made from it. */
  readonly articles?: readonly string[];
}

/** An indicator and the names it goes by. */
export interface KnownIndicator {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Null where nothing is counted. */
  readonly unit: string | null;
}

/** A short form of the glossary, with what it stands for. */
export type KnownShortForm = readonly [short: string, expansion: string];

export interface ImportContext {
  readonly provinces: readonly ProvinceNames[];
  readonly documents: readonly KnownDocument[];
  readonly sources: readonly KnownSource[];
  readonly indicators: readonly KnownIndicator[];
  readonly shortForms: readonly KnownShortForm[];
  /** The words in use; without it no misread letters are looked for and no text is refused as damaged. */
  readonly lexicon?: Lexicon;
}

/** For a first article, when nothing is described yet. */
export const EMPTY_CONTEXT: ImportContext = {
  provinces: [],
  documents: [],
  sources: [],
  indicators: [],
  shortForms: [],
};

/**
 * The importer's context from the content as it was read.
 *
 * @example importContext(readContent(root).content).provinces[0]?.slug // 'an-giang'
 */
export function importContext(
  content: Pick<Content, 'articles' | 'documents' | 'glossary' | 'indicators' | 'provinces' | 'sources'>,
): ImportContext {
  const kinds = new Map(content.documents.map(({ id, data }) => [id, data.kind]));
  return {
    provinces: content.provinces.map(({ id, data: { name, kind, aliases } }) => ({
      slug: id,
      name,
      kind,
      aliases,
    })),
    documents: registerEntries(content).map((entry) => ({ ...entry, kind: kinds.get(entry.id) ?? '' })),
    sources: content.sources.map(({ id, data: { title, file } }) => ({
      id,
      title,
      ...(file !== undefined && { file }),
      articles: content.articles.filter((article) => article.data.source === id).map((article) => article.id),
    })),
    indicators: content.indicators.map(({ id, data: { name, aliases, unit } }) => ({
      id,
      name,
      aliases,
      unit,
    })),
    shortForms: content.glossary.flatMap(({ data: { term, also, expansion, kind } }) =>
      kind === 'abbreviation' ? [term, ...also].map((short) => [short, expansion] as const) : [],
    ),
  };
}
