/**
 * Which document sets a target: one its sentence names, else one named before in its paragraph, else the article's own
 * main document. A province's target stands in a document of the province, the nation's in a central one.
 */
import { CENTRAL_SCOPE } from '../model/address.ts';
import { findShortMentions, findSymbols } from '../model/symbol-find.ts';
import { formatSymbol, parseSymbol } from '../model/symbol.ts';
import type { DoubtCode } from './claims-doubts.ts';
import { clauseAt } from './figures.ts';
import { firstBehind, lastBefore } from './figures-clauses.ts';
import type { Passage } from './figures.ts';
import type { NamedDocument } from './result.ts';

/** A place where a paragraph names a document. */
export interface DocumentPlace {
  readonly index: number;
  readonly end: number;
  readonly id: string;
  readonly isCentral: boolean;
}

/** The documents a paragraph names, in order: all, central ones, others. */
export interface DocumentPlaces {
  readonly all: readonly DocumentPlace[];
  readonly central: readonly DocumentPlace[];
  readonly own: readonly DocumentPlace[];
}

/** Looks up the documents that paragraphs name. */
export interface DocumentFinder {
  readonly placesIn: (passage: Passage) => DocumentPlaces;
  /** Of the province, named in the title or the first paragraph, and alone there. */
  readonly main: string | undefined;
}

/**
 * A finder for the documents of an article.
 *
 * @example createDocumentFinder(documents, 'quang-ninh').placesIn(passage).all[0]?.id // 'trung-uong/52-nq-tw'
 */
export function createDocumentFinder(
  documents: readonly NamedDocument[],
  own: string | undefined,
): DocumentFinder {
  const known = documents.flatMap(({ id, symbol, paragraphs }) => {
    const parsed = parseSymbol(symbol);
    return id === null || !parsed ? [] : [{ id, symbol, parsed, paragraphs: new Set(paragraphs) }];
  });
  const bySymbol = Map.groupBy(known, ({ symbol }) => symbol);
  const byShort = Map.groupBy(known, ({ parsed }) =>
    'kind' in parsed ? `${parsed.kind} ${parsed.number}` : '',
  );
  const place = (
    { index, length }: { readonly index: number; readonly length: number },
    candidates: typeof known = [],
    paragraph: number,
  ): DocumentPlace[] => {
    const here = candidates.filter(({ paragraphs }) => paragraphs.has(paragraph));
    const best = here.find(({ id }) => id.startsWith(`${own ?? ''}/`)) ?? here[0];
    return best ? [{ index, end: index + length, id: best.id, isCentral: isCentral(best.id) }] : [];
  };
  const atHead = documents.filter(({ paragraphs }) => paragraphs.length === 0 || paragraphs.includes(1));
  const ofOwn = atHead.flatMap(({ id }) =>
    id !== null && own !== undefined && id.startsWith(`${own}/`) ? [id] : [],
  );
  return {
    placesIn: ({ line: { text, paragraph } }) => {
      if (known.length === 0) return { all: [], central: [], own: [] };
      const full = findSymbols(text).flatMap((found) =>
        place(found, bySymbol.get(formatSymbol(found.symbol)), paragraph),
      );
      const short = findShortMentions(text).flatMap((found) =>
        place(found, byShort.get(`${found.kind} ${found.number}`), paragraph),
      );
      const all = [...full, ...short].sort((a, b) => a.index - b.index);
      return {
        all,
        central: all.filter((each) => each.isCentral),
        own: all.filter((each) => !each.isCentral),
      };
    },
    main: ofOwn.length === 1 ? ofOwn[0] : undefined,
  };
}

/**
 * The document that sets a target, with doubts where the sentence doesn't name it.
 *
 * @param target where the target stands, and whether it is the nation's
 * @example documentOf(passage, { index: 90, isNational: false }, { places, main }) // { document: 'quang-ninh/09-nq-tu', doubts: [] }
 */
export function documentOf(
  passage: Passage,
  { index, isNational }: { readonly index: number; readonly isNational: boolean },
  { places, main }: { readonly places: DocumentPlaces; readonly main: string | undefined },
): { readonly document: string | null; readonly doubts: readonly DoubtCode[] } {
  const fitting = isNational ? places.central : places.own;
  const behind = firstBehind(fitting, index);
  const end = clauseAt(passage, index)?.end ?? 0;
  const named = lastBefore(fitting, index) ?? (behind && behind.index < end ? behind : undefined);
  if (named) return { document: named.id, doubts: [] };
  if (main !== undefined && !isNational) return { document: main, doubts: ['main-document'] };
  return { document: null, doubts: ['no-document'] };
}

function isCentral(id: string): boolean {
  return id.startsWith(`${CENTRAL_SCOPE}/`);
}
