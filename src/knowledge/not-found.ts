/** What editors looked for and didn't find: by document, and by place but for what many places share. */
import { documentName } from '../model/document-name.ts';
import type { DocumentNode, ProvinceNode } from '../model/nodes.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';

export interface NotFound {
  documents: NotFoundGroup[];
  places: NotFoundGroup[];
  shared: SharedSentence[];
  /** How many they are, each told once. */
  sentences: number;
}

/** What was looked for and not found about one document or province. */
export interface NotFoundGroup {
  name: string;
  url: string;
  sentences: string[];
}

/** One thing that was looked for and not found about several places. */
export interface SharedSentence {
  sentence: string;
  places: ProvinceNode[];
  /** Whether these are all units of today, and no other. */
  everywhere: boolean;
}

/** Told once from so many places on. */
const SHARED_FROM = 5;

/**
 * What editors looked for and didn't find, in the order of the documents given.
 * @example findNotFound(graph.provinces.values(), documents).shared[0]?.sentence // 'Năm mà số dân được đếm.'
 */
export function findNotFound(
  provinces: Iterable<ProvinceNode>,
  documents: readonly DocumentNode[],
): NotFound {
  const places = sortVietnamese([...provinces], ({ data }) => data.name);
  const today = places.filter(({ current }) => current).length;
  const pairs = places.flatMap((place) => place.data.missing.map((sentence) => ({ sentence, place })));
  const shared = [...Map.groupBy(pairs, ({ sentence }) => sentence)]
    .map(([sentence, own]) => {
      const lacking = own.map(({ place }) => place);
      const everywhere = lacking.every(({ current }) => current) && lacking.length === today;
      return { sentence, places: lacking, everywhere };
    })
    .filter((each) => each.places.length >= SHARED_FROM)
    .sort((a, b) => b.places.length - a.places.length);
  const told = new Set(shared.map(({ sentence }) => sentence));
  const groups = {
    documents: documents.map(({ data, province, url }) => ({
      ...{ name: [documentName(data), province?.data.name].filter(Boolean).join(', '), url },
      sentences: data.missing,
    })),
    places: places.map(({ data, url }) => ({
      ...{ name: data.name, url },
      sentences: data.missing.filter((sentence) => !told.has(sentence)),
    })),
  };
  const isTold = ({ sentences }: NotFoundGroup) => sentences.length > 0;
  const [ofDocuments, ofPlaces] = [groups.documents.filter(isTold), groups.places.filter(isTold)];
  const sentences = [...ofDocuments, ...ofPlaces].reduce((sum, group) => sum + group.sentences.length, 0);
  return { documents: ofDocuments, places: ofPlaces, shared, sentences: sentences + shared.length };
}
