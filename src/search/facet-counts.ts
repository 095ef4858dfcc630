/** Facets of what was found: which values there are, and how many results each would leave. */
import { kindSlug } from './page-kind.ts';
import { pillarName, type PillarId } from '../model/pillar.ts';
import type { PageFacets } from './page-facets.ts';
import type { TablePage } from './page-table.ts';
import { FACETS, type FacetCount, type FacetName, type Facets } from './search-answer.ts';

/** How places and documents are called, by their ids. */
export interface FacetLabels {
  readonly places: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, string>;
}

/** A page with all that it can be narrowed by. */
export type FacetedPage = Pick<TablePage, 'kind' | 'places'> & PageFacets;

const NAMES = Object.keys(FACETS) as FacetName[];

/** What each facet reads off a page. */
const VALUES: Readonly<Record<FacetName, (page: FacetedPage) => readonly string[]>> = {
  loai: ({ kind }) => [kindSlug(kind)],
  tinh: ({ places }) => places,
  vanban: ({ documents }) => documents,
  nam: ({ years }) => years,
  trucot: ({ pillars }) => pillars,
};

/** Whether a page has the chosen value of every facet, one of them aside where it is named. */
export function hasFacets(page: FacetedPage, facets: Facets, aside?: FacetName): boolean {
  return NAMES.every((name) => {
    const chosen = facets[name];
    return chosen === undefined || name === aside || VALUES[name](page).includes(chosen);
  });
}

/**
 * For each facet its values with the number of pages each would leave, the most first; years the latest first. What is
 * chosen in the other facets counts.
 */
export function countFacets(
  pages: readonly FacetedPage[],
  facets: Facets,
  labels: FacetLabels,
): Record<FacetName, FacetCount[]> {
  const count = (name: FacetName) => {
    const counts = new Map<string, FacetCount>();
    for (const page of pages) {
      if (!hasFacets(page, facets, name)) continue;
      for (const value of VALUES[name](page)) {
        const known = counts.get(value);
        const label = known?.label ?? labelOf({ name, value, page, labels });
        counts.set(value, { value, label, count: (known?.count ?? 0) + 1 });
      }
    }
    const order = name === 'nam' ? byYear : byCount;
    return [...counts.values()].sort(order);
  };
  return {
    loai: count('loai'),
    tinh: count('tinh'),
    vanban: count('vanban'),
    nam: count('nam'),
    trucot: count('trucot'),
  };
}

function labelOf({
  name,
  value,
  page,
  labels,
}: {
  name: FacetName;
  value: string;
  page: FacetedPage;
  labels: FacetLabels;
}): string {
  if (name === 'loai') return page.kind;
  if (name === 'tinh') return labels.places.get(value) ?? value;
  if (name === 'vanban') return labels.documents.get(value) ?? value;
  return name === 'trucot' ? pillarName(value as PillarId) : value;
}

function byCount(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.label < b.label ? -1 : 1);
}

function byYear(a: FacetCount, b: FacetCount): number {
  return Number(b.value) - Number(a.value);
}
