/** The list of sources: the articles' own first, then public pages by what kind of page they are. */
import type { Graph, SourceNode } from '../model/nodes.ts';
import { describePeriod, type Period } from '../model/period.ts';
import { eraSources } from '../model/province.ts';
import { TIERS, type SourceData, type Tier } from '../model/source.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';
import { placeChoices, placeKeys } from './place-choice.ts';

export interface SourceGroup {
  tier: Tier;
  name: string;
  sources: SourceNode[];
}

/** How often a source is called on. */
export interface SourceUse {
  targets: number;
  results: number;
  documents: number;
  provinces: number;
}

export const READ_NAMES = { full: 'đọc toàn văn', excerpt: 'đọc một phần' } as const;

/** The sources that articles of ours tell, and all others by tier, best first. */
export function groupSources(sources: Iterable<SourceNode>): { told: SourceNode[]; groups: SourceGroup[] } {
  const all = [...sources];
  const told = all.filter((source) => source.article).sort((a, b) => a.id.localeCompare(b.id));
  const others = Map.groupBy(
    all.filter((source) => !source.article),
    (source) => source.data.tier,
  );
  const groups = (Object.keys(TIERS) as Tier[]).flatMap((tier) => {
    const found = others.get(tier);
    return found
      ? [{ tier, name: TIERS[tier], sources: sortVietnamese(found, ({ data }) => data.publisher) }]
      : [];
  });
  return { told, groups };
}

/** What each source is used for, by its id. */
export function countSourceUse({ targets, results, documents, provinces }: Graph): Map<string, SourceUse> {
  const uses = new Map<string, SourceUse>();
  const add = (ids: Iterable<string>, field: keyof SourceUse) => {
    for (const id of new Set(ids)) {
      const use = uses.get(id) ?? { targets: 0, results: 0, documents: 0, provinces: 0 };
      use[field] += 1;
      uses.set(id, use);
    }
  };
  for (const target of targets.values())
    add(
      target.sources.map(({ id }) => id),
      'targets',
    );
  for (const result of results.values())
    add(
      result.sources.map(({ id }) => id),
      'results',
    );
  for (const document of documents.values())
    add(
      document.sources.map(({ id }) => id),
      'documents',
    );
  for (const province of provinces.values())
    add([...province.data.isoEvidence, ...province.data.eras.flatMap(eraSources)], 'provinces');
  return uses;
}

/** For which places each source is used, by its id: those of the targets, results and documents that rest on it. */
export function sourcePlaces({ targets, results, documents, provinces }: Graph): Map<string, string[]> {
  const own = [...provinces.values()].map((province) => ({
    province,
    sources: [...province.data.isoEvidence, ...province.data.eras.flatMap(eraSources)].map((id) => ({ id })),
  }));
  const holders = [...targets.values(), ...results.values(), ...documents.values(), ...own];
  const users = Map.groupBy(
    holders.flatMap(({ province, sources }) => sources.map(({ id }) => ({ id, province }))),
    ({ id }) => id,
  );
  return new Map([...users].map(([id, found]) => [id, placeKeys(found)]));
}

/**
 * What a source is used for, in words; empty where nothing calls on it.
 * @example describeUse({ targets: 12, results: 0, documents: 1, provinces: 0 }) // '12 mục tiêu, 1 văn bản'
 */
export function describeUse(use: SourceUse | undefined): string {
  if (!use) return '';
  const parts: [number, string][] = [
    [use.targets, 'mục tiêu'],
    [use.results, 'kết quả'],
    [use.documents, 'văn bản'],
    [use.provinces, 'tỉnh, thành'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, noun]) => `${count} ${noun}`)
    .join(', ');
}

/**
 * The three dates of a source, kept apart; a date that nobody knows has no value.
 * @example sourceDates(data).map(({ name }) => name) // ['Viết', 'Đăng', 'Bản lưu']
 */
export function sourceDates({ written, published, publishedWindow, captured }: SourceData) {
  const text = (period: Period | undefined) => (period ? describePeriod(period) : undefined);
  const span = text(publishedWindow);
  return [
    { name: 'Viết', value: text(written) },
    { name: 'Đăng', value: text(published) ?? (span === undefined ? undefined : `trong khoảng ${span}`) },
    { name: 'Bản lưu', value: text(captured) },
  ];
}

/** A note that every public page bears would tell the reader nothing in a list of them. */
export function ownNotes(notes: readonly string[], sources: readonly SourceNode[]): string[] {
  return notes.filter((note) => sources.some(({ data }) => !data.notes.includes(note)));
}

/** The filters of the list of sources. */
export function sourceFilters(graph: Graph, places: ReadonlyMap<string, readonly string[]>) {
  const sources = [...graph.sources.values()];
  const tiers = new Set(sources.map(({ data }) => data.tier));
  return [
    {
      name: 'loai',
      label: 'Loại nguồn',
      options: (Object.keys(TIERS) as Tier[])
        .filter((tier) => tiers.has(tier))
        .map((tier) => ({ value: tier, label: TIERS[tier] })),
    },
    { name: 'noi', label: 'Dùng cho', options: placeChoices([...places.values()].flat(), graph) },
    {
      name: 'doc',
      label: 'Đã đọc',
      options: [
        { value: 'full', label: 'Toàn văn' },
        { value: 'excerpt', label: 'Một phần' },
      ],
    },
  ];
}
