/**
 * Organisations as an article prints them.
 *
 * A name is told by what it begins with: a committee of the Party or the State, a ministry or department with its field, a
 * word such as `Trung tâm` or `Công ty` with a capital, or a firm's own name. It ends with its last capital, with the
 * name of its province, or before a verb. Bodies named in general (`các sở, ban, ngành`) are none.
 */
import { unifyTonePlacement } from '../vietnamese/tone-placement.ts';
import type { ProvinceNames } from './context.ts';
import { sentencesOf } from './mentions.ts';
import { textAt, wordsOf } from './name-words.ts';
import type { NameWord } from './name-words.ts';
import { BRANDS, COMMITTEES, ENDS, FIELDS, HEADS, NO_NAME, SHORT_HEADS } from './organisation-words.ts';
import { findProvinces } from './provinces.ts';
import type { Mention, NumberedLine } from './result.ts';

/** Indexes count in the sentence. */
interface Stretch {
  readonly index: number;
  readonly end: number;
}

const LETTERED = String.raw`\p{Lu}[\p{Lu}&-]*[&-]?\p{Lu}(?![\p{L}])`;
const COMMITTEE = new RegExp(`(?<![\\p{L}\\p{N}&-])(?:${COMMITTEES.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const DEPARTMENT = new RegExp(
  `(?<![\\p{L}\\p{N}&-])(?:Bộ|Sở|Phòng|Vụ|Ty) (?:${FIELDS.join('|')}|${LETTERED})(?![\\p{L}\\p{N}&])`,
  'gu',
);
const BRAND = new RegExp(`(?<![\\p{L}\\p{N}&-])(?:${BRANDS.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'gu');
/** What says of which place a committee or department is. */
const OF_PLACE = /^ (?:(?:tỉnh|thành phố|TP\.?|huyện|quận|xã|phường) )?(?=\p{Lu})/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const ANY_CAPITAL = /\p{Lu}/u;
const BODY = /^(?:Sở|Bộ|UBND|HĐND)$/u;
/** `Đoàn` is a family name otherwise. */
const UNION = /^(?:Thanh|TNCS|ĐBQH|Luật|Đại)$/u;
/** Named in general, though the article means one. */
const GENERAL =
  /^(?:Văn phòng )?(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)(?: (?:huyện|quận|thị xã|thị trấn|xã|phường|đặc khu))?$/u;
const LONGEST_NAME = 14;

/**
 * The organisations named in these lines, each once, in order of first mention.
 *
 * @example findOrganisations(lines, provinces)[0]?.name // 'Sở KH&CN'
 */
export function findOrganisations(
  lines: readonly NumberedLine[],
  provinces: readonly ProvinceNames[],
): Mention[] {
  const organisations = new Map<string, { readonly name: string; readonly paragraphs: Set<number> }>();
  for (const { text, paragraph } of lines) {
    for (const sentence of sentencesOf(text)) {
      for (const { index, end } of stretchesIn(sentence.text, provinces)) {
        const name = sentence.text.slice(index, end);
        const key = unifyTonePlacement(name).toLocaleLowerCase('vi');
        const known = organisations.get(key) ?? { name, paragraphs: new Set<number>() };
        if (paragraph !== undefined) known.paragraphs.add(paragraph);
        organisations.set(key, known);
      }
    }
  }
  return [...organisations.values()].map(({ name, paragraphs }) => {
    return { name, role: null, paragraphs: [...paragraphs].sort((a, b) => a - b) };
  });
}

function stretchesIn(text: string, provinceNames: readonly ProvinceNames[]): Stretch[] {
  if (!ANY_CAPITAL.test(text) || text === text.toLocaleUpperCase('vi')) return [];
  const provinces = new Map(
    findProvinces(text, provinceNames).map(({ index, length }) => [index, index + length]),
  );
  const exact = [COMMITTEE, DEPARTMENT, BRAND].flatMap((shape) =>
    [...text.matchAll(shape)].map(({ index, 0: name }) =>
      withPlace(text, { index, end: index + name.length }, provinces),
    ),
  );
  const words = wordsOf(text);
  const described = words.flatMap((_, at) => describedAt({ text, words, provinces }, at));
  return outermost([...exact, ...described]).filter(
    ({ index, end }) => !GENERAL.test(text.slice(index, end)),
  );
}

/** `UBND đặc khu Vân Đồn`, `Tỉnh ủy Quảng Ninh`, `VNPT Quảng Ninh`; a person's name is no place. */
function withPlace(text: string, { index, end }: Stretch, provinces: ReadonlyMap<number, number>): Stretch {
  const joint = OF_PLACE.exec(text.slice(end, end + 20))?.[0];
  if (joint === undefined) return { index, end };
  const province = provinces.get(end + joint.length);
  if (province !== undefined) return { index, end: province };
  const isLocal = /(?:huyện|quận|xã|phường|trấn|đặc khu|thành phố)$/u.test(
    text.slice(index, end) + joint.trimEnd(),
  );
  const place = /^(?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+){0,1}/u.exec(
    text.slice(end + joint.length, end + 60),
  )?.[0];
  return isLocal && place !== undefined ? { index, end: end + joint.length + place.length } : { index, end };
}

/** A sentence taken apart. */
interface Sentence {
  readonly text: string;
  readonly words: readonly NameWord[];
  readonly provinces: ReadonlyMap<number, number>;
}

/** `Trung tâm Truyền thông Quảng Ninh`, `Công ty CP Giải pháp công nghệ số ATH`. */
function describedAt(sentence: Sentence, at: number): Stretch[] {
  const { words } = sentence;
  const first = words[at];
  const start = at + headLength(sentence, at);
  if (!first || start === at) return [];
  const { end, capital, province } = filling(sentence, start, at + LONGEST_NAME);
  if (province !== undefined) return [{ index: first.index, end: province }];
  const isLong = end === at + LONGEST_NAME;
  const last = capital !== undefined && isLong ? capital : end - 1;
  const isPlain = capital === undefined && (isLong || isSentenceStart(first, at));
  if (last < start || isPlain) return [];
  return [{ index: first.index, end: words[trimmed(words, last)]?.end ?? first.end }];
}

/** What fills a name from a place on: where it ends, its last word with a capital, the end of a province's name. */
function filling(sentence: Sentence, start: number, limit: number) {
  const { words, provinces } = sentence;
  let [end, capital]: [number, number | undefined] = [start, undefined];
  for (; end < limit && isInside(sentence, end); end += 1) {
    const province = provinces.get(words[end]?.index ?? -1);
    if (province !== undefined) return { end, capital, province };
    if (ANY_CAPITAL.test(textAt(words, end))) capital = end;
  }
  return { end, capital, province: undefined };
}

/** How many words the head has that stands at a place; 0 where none does. */
function headLength(sentence: Sentence, at: number): number {
  const { text, words } = sentence;
  const first = words[at];
  if (!first || !CAPITALISED.test(first.text)) return 0;
  const length = [3, 2, 1].find((count) => HEADS.test(textOf(sentence, at, at + count))) ?? 0;
  if (length === 0 || NO_NAME.test(text.slice(first.index, first.index + 40))) return 0;
  if (length > 1) return length;
  const next = textAt(words, at + 1);
  if (SHORT_HEADS.test(first.text) && !ANY_CAPITAL.test(next)) return 0;
  return first.text === 'Đoàn' && !UNION.test(next) ? 0 : length;
}

/** Where every word has a capital, so that it tells nothing. */
function isSentenceStart({ gap }: NameWord, at: number): boolean {
  return at === 0 || /[.:“"]\s*$/u.test(gap);
}

/** Whether a name goes on with the word at a place. */
function isInside(sentence: Sentence, place: number): boolean {
  const { words } = sentence;
  const [word, next] = [words[place], words[place + 1]];
  if (!word || !/^(?: | [-–] | & )$/u.test(word.gap) || /^\d/u.test(word.text)) return false;
  const behind = next?.gap === ' ' ? next.text : '';
  if (ENDS.has(word.text) || ENDS.has(`${word.text} ${behind}`)) return false;
  if (HEADS.test(word.text) && word.gap !== ' ') return false;
  if (word.text === 'của') return behind === 'tỉnh' || CAPITALISED.test(behind);
  return word.text !== 'và' || joinsFields(sentence, place);
}

/** `và` joins fields (Khoa học và Công nghệ), not bodies. */
function joinsFields({ text, words }: Sentence, place: number): boolean {
  const next = textAt(words, place + 1);
  const isBody = [next, `${next} ${textAt(words, place + 2)}`].some(
    (each) => BODY.test(each) || HEADS.test(each),
  );
  return /^\p{L}/u.test(next) && !isBody && (CAPITALISED.test(next) || CAPITALISED.test(text));
}

/** The place of the last word that can end a name: no joint. */
function trimmed(words: readonly NameWord[], end: number): number {
  return ['và', 'của'].includes(textAt(words, end)) ? end - 1 : end;
}

function textOf(
  { text, words }: { text: string; words: readonly NameWord[] },
  from: number,
  to: number,
): string {
  const [first, last] = [words[from], words[to - 1]];
  const isJoined = words.slice(from + 1, to).every(({ gap }) => gap === ' ');
  return first && last && isJoined ? text.slice(first.index, last.end) : '';
}

/** Of names inside one another the longest. */
function outermost(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.index - b.index || b.end - a.end)) {
    const before = kept.at(-1);
    if (!before || stretch.index >= before.end) kept.push(stretch);
  }
  return kept;
}
