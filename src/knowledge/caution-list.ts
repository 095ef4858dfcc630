/** Cautions by kind, and those that a page announces. */
import { CAUTION_KINDS, type CautionKind } from '../model/caution.ts';
import type { CautionNode, Graph, ProvinceNode, ResultNode, TargetNode } from '../model/nodes.ts';
import type { Contradiction } from '../model/contradiction.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';
import { placeChoices, placeKeys } from './place-choice.ts';

export interface CautionGroup<Caution> {
  kind: CautionKind;
  name: string;
  cautions: Caution[];
}

/** Cautions under their kinds, by title; kinds without any are left out. */
export function groupByKind<Caution extends Pick<CautionNode, 'data'>>(
  cautions: Iterable<Caution>,
): CautionGroup<Caution>[] {
  const groups = Map.groupBy([...cautions], ({ data }) => data.kind);
  return (Object.keys(CAUTION_KINDS) as CautionKind[]).flatMap((kind) => {
    const found = groups.get(kind);
    return found
      ? [{ kind, name: CAUTION_KINDS[kind], cautions: sortVietnamese(found, ({ data }) => data.title) }]
      : [];
  });
}

/**
 * The cautions that tell of a difference between sources, by title: what no comparison of figures can find.
 * @example notedDifferences(graph.cautions.values()).map(({ data }) => data.title) // ['57-NQ/TW: có trang ghi ngày 24/12/2024']
 */
export function notedDifferences<Caution extends Pick<CautionNode, 'data'>>(
  cautions: Iterable<Caution>,
): Caution[] {
  const found = [...cautions].filter(({ data }) => data.sourcesDiffer);
  return sortVietnamese(found, ({ data }) => data.title);
}

/** The cautions that concern a province: its own, those of its claims, its documents, its programmes and its articles. */
export function provinceCautions(
  province: Pick<ProvinceNode, 'cautions'> & {
    [Field in 'targets' | 'results' | 'tableResults' | 'documents' | 'articles' | 'programmes']: readonly {
      cautions: readonly CautionNode[];
    }[];
  },
): CautionNode[] {
  const { targets, results, tableResults, documents, articles, programmes } = province;
  const holders = [[province], targets, results, tableResults, documents, articles, programmes].flat();
  const found = new Set(holders.flatMap(({ cautions }) => cautions));
  return sortVietnamese([...found], ({ data }) => data.title);
}

/** The cautions that concern a target: its own, and those of the results that stand on its page. */
export function targetCautions(
  target: Pick<TargetNode, 'cautions'> & { results: readonly Pick<ResultNode, 'cautions'>[] },
): CautionNode[] {
  const found = new Set([target, ...target.results].flatMap(({ cautions }) => cautions));
  return sortVietnamese([...found], ({ data }) => data.title);
}

/** What the filter calls a contradiction, beside the kinds of cautions. */
export const DISPUTE = 'khac-nhau';

/** The values of a caution for the filters of `cautionFilters`, as `data-` attributes. */
export function cautionFacets(caution: CautionNode) {
  const { claims, documents, programmes, articles, provinces } = caution;
  const places = [...provinces, ...articles.flatMap((article) => article.provinces)];
  const holders = [...claims, ...documents, ...programmes, ...places.map((province) => ({ province }))];
  return { 'data-loai': caution.data.kind, 'data-noi': placeKeys(holders).join(' ') };
}

/** The values of a contradiction for the same filters. */
export function disputeFacets(contradiction: Pick<Contradiction, 'province'>) {
  return { 'data-loai': DISPUTE, 'data-noi': placeKeys([{ province: contradiction.province }]).join(' ') };
}

/** The filters of the page of all cautions, with only the choices that lead to something. */
export function cautionFilters(graph: Graph) {
  const facets = [
    ...[...graph.contradictions.values()].map(disputeFacets),
    ...[...graph.cautions.values()].map(cautionFacets),
  ];
  const kinds = new Set<string>(facets.map((facet) => facet['data-loai']));
  const names = { [DISPUTE]: 'Các nguồn nói khác nhau', ...CAUTION_KINDS };
  return [
    {
      name: 'loai',
      label: 'Loại',
      options: Object.entries(names).flatMap(([value, label]) =>
        kinds.has(value) ? [{ value, label }] : [],
      ),
    },
    {
      name: 'noi',
      label: 'Nơi',
      options: placeChoices(
        facets.flatMap((facet) => facet['data-noi'].split(' ')),
        graph,
      ),
    },
  ];
}
