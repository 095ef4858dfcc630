/** Cautions by kind, and those that a page announces. */
import { CAUTION_KINDS, type CautionKind } from '../model/caution.ts';
import type { Contradiction } from '../model/contradiction.ts';
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
export function targetCautions(target: Announced<'cautions'>): CautionNode[] {
  const found = new Set([target, ...target.results].flatMap(({ cautions }) => cautions));
  return sortVietnamese([...found], ({ data }) => data.title);
}

/** The contradictions that concern a target: its own, and those of the results that stand on its page. */
export function targetContradictions(target: Announced<'contradictions'>): Contradiction[] {
  return [...new Set([target, ...target.results].flatMap(({ contradictions }) => contradictions))];
}

type Announced<Field extends 'cautions' | 'contradictions'> = Pick<TargetNode, Field> & {
  results: readonly Pick<ResultNode, Field>[];
};
