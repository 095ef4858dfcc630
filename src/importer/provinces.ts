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
  const unified = unifyTonePlacement(text);
  const names = provinces
    .flatMap((province) => [province.name, ...province.aliases].map((name) => ({ province, name })))
    .concat(OTHER_PLACES.map((name) => ({ province: NO_PROVINCE, name })))
    .sort((a, b) => b.name.length - a.name.length);
  const found: FoundProvince[] = [];
  for (const { province, name } of names) {
    for (const index of wordIndexes(unified, unifyTonePlacement(name))) {
      const overlaps = found.some(
        (other) => index < other.index + other.length && other.index < index + name.length,
      );
      if (!overlaps) found.push({ province, index, length: name.length });
    }
  }
  return found.filter(({ province }) => province !== NO_PROVINCE).sort((a, b) => a.index - b.index);
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

const NO_PROVINCE: ProvinceNames = { slug: '', name: '', kind: 'province', aliases: [] };

function countBySlug(texts: readonly string[], provinces: readonly ProvinceNames[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { province } of texts.flatMap((text) => findProvinces(text, provinces))) {
    counts.set(province.slug, (counts.get(province.slug) ?? 0) + 1);
  }
  return counts;
}

/** Where a name stands as whole words, as it is written or in capitals. */
function wordIndexes(text: string, name: string): number[] {
  return [name, name.toLocaleUpperCase('vi')].flatMap((spelling) => {
    const indexes: number[] = [];
    for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
      const edges = (text[at - 1] ?? ' ') + (text[at + spelling.length] ?? ' ');
      if (!/[\p{L}\p{N}]/u.test(edges)) indexes.push(at);
    }
    return indexes;
  });
}
