/** Cautions by kind, and those that a page announces. */
import { CAUTION_KINDS, type CautionKind } from '../model/caution.ts';
import type { CautionNode, ResultNode, TargetNode } from '../model/nodes.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';

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

/** The cautions that concern a province: those of its claims, its documents, its programmes and its articles. */
export function provinceCautions(province: {
  [Field in 'targets' | 'results' | 'documents' | 'articles' | 'programmes']: readonly {
    cautions: readonly CautionNode[];
  }[];
}): CautionNode[] {
  const { targets, results, documents, articles, programmes } = province;
  const found = new Set(
    [targets, results, documents, articles, programmes].flatMap((holders) =>
      holders.flatMap(({ cautions }) => cautions),
    ),
  );
  return sortVietnamese([...found], ({ data }) => data.title);
}

/** The cautions that concern a target: its own, and those of the results that stand on its page. */
export function targetCautions(
  target: Pick<TargetNode, 'cautions'> & { results: readonly Pick<ResultNode, 'cautions'>[] },
): CautionNode[] {
  const found = new Set([target, ...target.results].flatMap(({ cautions }) => cautions));
  return sortVietnamese([...found], ({ data }) => data.title);
}
