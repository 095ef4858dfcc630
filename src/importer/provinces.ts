/**
 * Which provinces an article is about, from the names it uses. Names count with their capitals and marks only:
 * `hòa bình` is peace.
 */
import { unifyTonePlacement } from '../vietnamese/tone-placement.ts';
import type { ProvinceNames } from './context.ts';

/** A province's name in a text. */
export interface FoundProvince {
  readonly province: ProvinceNames;
  readonly index: number;
  readonly length: number;
}

/** Names that hold a province's name and mean something else. */
const OTHER_PLACES = ['Thái Bình Dương', 'châu thổ sông Hậu Giang'];
/** A further province is a subject too if the body names it at least this often… */
const FEWEST = 3;
/** …and at least half as often as the main one. */
const SHARE = 0.5;

/**
 * Every province named in a text, in order; of two names at one place, the longer.
 *
 * @example findProvinces('UBND tỉnh Quảng Ninh', provinces)[0]?.province.slug // 'quang-ninh'
 */
export function findProvinces(text: string, provinces: readonly ProvinceNames[]): FoundProvince[] {
  const { shape, provinceOf } = finderOf(provinces);
  if (provinceOf.size === 0) return [];
  return Array.from(unifyTonePlacement(text).matchAll(shape)).flatMap(({ index, 0: name }) => {
    const province = provinceOf.get(name);
    return province === undefined ? [] : [{ province, index, length: name.length }];
  });
}

/**
 * The slugs of the provinces an article is about, the main one first: those its title names; else the one its body
 * names most often, and others that come near it. Empty where none is named.
 *
 * @example subjectProvinces({ title, body }, provinces) // ['quang-ninh']
 */
export function subjectProvinces(
  article: { readonly title: string; readonly body: readonly string[] },
  provinces: readonly ProvinceNames[],
): string[] {
  const inTitle = countBySlug([article.title], provinces);
  const inBody = countBySlug(article.body, provinces);
  const slugs = [...(inTitle.size > 0 ? inTitle : inBody).keys()];
  const times = (slug: string) => inBody.get(slug) ?? 0;
  const ranked = slugs.toSorted((a, b) => times(b) - times(a));
  const most = times(ranked[0] ?? '');
  if (inTitle.size > 0) return ranked;
  return ranked.filter((slug, rank) => rank === 0 || (times(slug) >= FEWEST && times(slug) >= most * SHARE));
}

function countBySlug(texts: readonly string[], provinces: readonly ProvinceNames[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { province } of texts.flatMap((text) => findProvinces(text, provinces))) {
    counts.set(province.slug, (counts.get(province.slug) ?? 0) + 1);
  }
  return counts;
}

/** All the names as one shape, the longer first, and whose each is; names that mean something else are nobody's. */
interface Finder {
  readonly shape: RegExp;
  readonly provinceOf: ReadonlyMap<string, ProvinceNames>;
}

const finders = new WeakMap<readonly ProvinceNames[], Finder>();

function finderOf(provinces: readonly ProvinceNames[]): Finder {
  const known = finders.get(provinces);
  if (known) return known;
  const provinceOf = new Map<string, ProvinceNames>();
  for (const province of provinces)
    for (const name of [province.name, ...province.aliases].flatMap(spellings))
      if (!provinceOf.has(name)) provinceOf.set(name, province);
  const names = [...provinceOf.keys(), ...OTHER_PLACES.flatMap(spellings)]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const shape = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const finder = { shape, provinceOf };
  finders.set(provinces, finder);
  return finder;
}

/** A name as it is written and in capitals. */
function spellings(name: string): string[] {
  const unified = unifyTonePlacement(name);
  return [unified, unified.toLocaleUpperCase('vi')];
}
