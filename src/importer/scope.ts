/**
 * Whose figure it is. An article about a province also gives figures of the nation, of other provinces, and of places
 * below the province.
 *
 * - *subject*: the place that a sentence speaks of from some word on. Without one it is the article's own province.
 * - *demand*: a level the centre sets for the provinces (`Trung ương giao`): national, and no province's own target.
 */
import type { DocumentPlace } from './claims-document.ts';
import type { DoubtCode } from './claims-doubts.ts';
import type { ProvinceNames } from './context.ts';
import { clauseAt } from './figures.ts';
import type { Passage, PlacedFigure } from './figures.ts';
import { lastBefore } from './figures-clauses.ts';
import type { ProposedClaim } from './result.ts';

export interface Scope extends Pick<ProposedClaim, 'place' | 'locality'> {
  readonly doubts: readonly DoubtCode[];
}

/** From `index` on a paragraph speaks of this place. */
export interface Subject {
  readonly index: number;
  readonly place: 'own' | 'nation' | 'demand' | { readonly slug: string } | { readonly locality: string };
}

const MEAN =
  /(?<!\p{L})(?:(?:mức )?(?:bình quân|trung bình|mặt bằng)(?: chung)?(?: của)? (?:cả nước|toàn quốc|quốc gia)|(?:bình quân|trung bình) chung(?! của (?:khu vực|tỉnh|vùng)))(?!\p{L})/giu;
const NATION =
  /(?:(?<=^|[.;,(:]\s?|(?:của|trên|trong|khi|còn|mà|nhưng) )(?:cả nước|toàn quốc|Việt Nam|nước ta)(?=,? (?:hiện |đã |sẽ |phải |cần |mới |cũng |có |đạt |là |ước |phấn đấu |đặt |đến |tính |chỉ |trên |khoảng )|\s?[:\d])|(?<=^|[.;]\s)(?:cả nước|toàn quốc)(?!\p{L})|mục tiêu (?:chung )?(?:của )?(?:quốc gia|cả nước|Trung ương)(?!\p{L}))/giu;
const DEMAND =
  /(?<![\p{L}/-])(?:Trung ương|TW|Chính phủ|Thủ tướng(?: Chính phủ)?|Quốc hội|Bộ(?: \p{Lu}[\p{L}&]*)*)(?: đã)? (?:giao|yêu cầu|đề ra|đặt(?: ra)?|quy định|ấn định)(?!\p{L})/gu;
/** Behind a central document these make it the one who asks. */
const ASKS =
  /^[^.;,:()]{0,60}?(?:đặt|đề ra|xác định|yêu cầu|nêu|đưa ra|giao|phấn đấu)(?!\p{L})|^[^.;,()]{0,20}:\s/iu;
/** Before a central document: whoever carries it out is the one who asks. */
const CARRIES_OUT = /(?:thực hiện|triển khai|cụ thể hóa|cụ thể hoá|thi hành|quán triệt)[^,.;]*$/iu;
const OWN =
  /(?<!\p{L}|(?:cấp|các|bí thư|chủ tịch|một|giao|giao cho|hơn|yêu cầu) )(?:toàn tỉnh|tỉnh(?! (?:ủy|uỷ|thành|khác|,))|địa bàn tỉnh|của tỉnh|tỉnh nhà)(?!\p{L})/giu;
const BELOW =
  /(?<![\p{L}])(?:[Pp]hường|[Xx]ã|[Tt]hị trấn|[Hh]uyện|[Tt]hị xã|[Đđ]ặc khu|[Qq]uận|[Tt]hành phố|TP\.?|Bảo tàng|Bệnh viện|Trường|Công ty|Tập đoàn|Khu công nghiệp|Khu kinh tế)\s(?:\p{Lu}[\p{L}&]*)(?:\s\p{Lu}[\p{L}&]*){0,4}/gu;
/** `(76% cả nước)` and `1.200 xã của cả nước` are the nation's; `(cả nước 84%)` gives the nation's own figure. */
const BEHIND_NATION = /^\s?(?:(?:của )?(?:cả nước|toàn quốc)(?!\p{L})|\((?:cả nước|toàn quốc)\))/iu;
/** `57% cả nước`: a share of the nation that the province holds, unless it is named as a level to compare with. */
const LEVEL =
  /(?<!\p{L})(?:mức|tỷ lệ|bình quân|trung bình|so với|(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm) hơn)(?: chung| là| khoảng| gần| trên| hơn)*\s$/iu;
/** Right before a bracket: what stands in it is the nation's. */
const NATION_BEFORE = /(?<!\p{L})(?:cả nước|toàn quốc)\s$/iu;
const NOT_A_SUBJECT =
  /(?:với|cùng|từ|tới|đến|đại học|báo|cục|bằng|sau|trước)\s(?:tỉnh |thành phố |TP\.? ?)?$/iu;

/** The subjects of a paragraph, in order; those in brackets speak for the brackets only. */
export interface Subjects {
  readonly outside: readonly Subject[];
  readonly inside: readonly Subject[];
}

/**
 * The subjects of a paragraph.
 *
 * @param places where it names documents
 * @param province the article's own, and all that are known
 * @example findSubjects(passage, places, { own: 'quang-ninh', names }).outside.length // 2
 */
export function findSubjects(
  { line: { text }, brackets }: Passage,
  places: readonly DocumentPlace[],
  { own, names }: { readonly own: string | undefined; readonly names: ProvinceFinder },
): Subjects {
  const find = (shape: RegExp, place: Subject['place']) =>
    [...text.matchAll(shape)].map(({ index }): Subject => ({ index, place }));
  const named = names(text);
  const provinces = named.flatMap(({ index, slug }): Subject[] => {
    if (slug === own) return [{ index, place: 'own' }];
    const isAside = NOT_A_SUBJECT.test(text.slice(Math.max(0, index - 24), index));
    return isAside ? [] : [{ index, place: { slug } }];
  });
  const cities = new Set(named.filter(({ isCity }) => isCity).map(({ index }) => index));
  const below = [...text.matchAll(BELOW)].flatMap(({ index, 0: name }): Subject[] => {
    const isProvince = /^(?:thành phố|TP\.?)\s/iu.test(name) && cities.has(index + name.indexOf(' ') + 1);
    return isProvince ? [] : [{ index: index + name.length - 1, place: { locality: name } }];
  });
  const asking = places.flatMap(({ isCentral, index, end }): Subject[] => {
    const isCarriedOut = CARRIES_OUT.test(text.slice(Math.max(0, index - 80), index));
    return isCentral && !isCarriedOut && ASKS.test(text.slice(end, end + 90))
      ? [{ index: end, place: 'nation' }]
      : [];
  });
  const subjects = [
    ...find(OWN, 'own'),
    ...provinces,
    ...below,
    ...asking,
    ...find(MEAN, 'nation'),
    ...find(NATION, 'nation'),
    ...find(DEMAND, 'demand'),
  ].sort((a, b) => a.index - b.index);
  const isInside = ({ index }: Subject) => index < (lastBefore(brackets, index)?.end ?? 0);
  return { inside: subjects.filter(isInside), outside: subjects.filter((subject) => !isInside(subject)) };
}

/** Finds provinces by name; one pass over the text. */
export type ProvinceFinder = (
  text: string,
) => { readonly index: number; readonly slug: string; readonly isCity: boolean }[];

/**
 * A finder for provinces' names, in capitals and marks as written.
 *
 * @example createProvinceFinder(provinces)('tỉnh Quảng Ninh')[0]?.slug // 'quang-ninh'
 */
export function createProvinceFinder(provinces: readonly ProvinceNames[]): ProvinceFinder {
  const byName = new Map(
    provinces.flatMap((province) =>
      [province.name, ...province.aliases].map((name) => [name, province] as const),
    ),
  );
  if (byName.size === 0) return () => [];
  const names = [...byName.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const shape = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}]| Dương)`, 'gu');
  return (text) =>
    [...text.matchAll(shape)].flatMap(({ index, 0: name }) => {
      const province = byName.get(name);
      return province ? [{ index, slug: province.slug, isCity: province.kind === 'city' }] : [];
    });
}

/**
 * Whose figure stands at an index.
 *
 * @param subjects of its paragraph
 * @param own the article's province
 * @example scopeAt(passage, figure, { subjects, own: 'quang-ninh' }).place // 'nation'
 */
export function scopeAt(
  passage: Passage,
  figure: Pick<PlacedFigure, 'index' | 'text' | 'comparator'>,
  { subjects, own }: { readonly subjects: Subjects; readonly own: string | undefined },
): Scope {
  if (isNations(passage.line.text, figure)) return scopeOf('nation', own);
  const sentence = clauseAt(passage, figure.index)?.sentence ?? 0;
  const bracket = lastBefore(passage.brackets, figure.index);
  if (bracket && figure.index < bracket.end) {
    const inside = lastBefore(subjects.inside, figure.index);
    if (inside && inside.index > bracket.index) return scopeOf(inside.place, own);
    const before = passage.line.text.slice(Math.max(0, bracket.index - 16), bracket.index);
    if (NATION_BEFORE.test(before)) return scopeOf('nation', own);
  }
  const outside = lastBefore(subjects.outside, figure.index);
  return scopeOf(outside && outside.index >= sentence ? outside.place : 'own', own);
}

/** Whether the words right behind a figure give it to the nation; a place is always the province's. */
function isNations(text: string, figure: Pick<PlacedFigure, 'index' | 'text' | 'comparator'>): boolean {
  if (figure.comparator === 'rank' || figure.comparator === 'at-most') return false;
  const end = figure.index + figure.text.length;
  const behind = BEHIND_NATION.exec(text.slice(end, end + 24))?.[0];
  if (behind === undefined) return false;
  const isShare = figure.text.includes('%');
  return (
    !isShare || behind.includes('(') || LEVEL.test(text.slice(Math.max(0, figure.index - 40), figure.index))
  );
}

function scopeOf(place: Subject['place'], own: string | undefined): Scope {
  if (place === 'nation') return { place: 'nation', locality: null, doubts: ['nation'] };
  if (place === 'demand') return { place: 'nation', locality: null, doubts: ['centre-demand'] };
  if (place !== 'own' && 'slug' in place)
    return { place: place.slug, locality: null, doubts: own === undefined ? [] : ['other-province'] };
  const locality = place === 'own' ? null : place.locality;
  const doubts: DoubtCode[] = [
    ...(own === undefined ? ['no-place' as const] : []),
    ...(locality === null ? [] : ['locality' as const]),
  ];
  return { place: own ?? null, locality, doubts };
}
