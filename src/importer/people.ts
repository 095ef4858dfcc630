/**
 * People as an article prints them, with their office.
 *
 * Nobody is taken for a person without a word that says so: a form of address before the name (`ông`, `đồng chí`, `TS.`) or
 * an office (`Bí thư Tỉnh ủy Vũ Đại Thắng`). Where an office is followed by a place and a name, the name begins with a
 * family name.
 */
import { unifyTonePlacement } from '../vietnamese/tone-placement.ts';
import { isPersonName } from './byline.ts';
import type { ProvinceNames } from './context.ts';
import { sentencesOf } from './mentions.ts';
import { isNameWord, runEnd, textAt, wordsOf } from './name-words.ts';
import type { NameWord } from './name-words.ts';
import { isFamilyName, startsAnyName } from './person-names.ts';
import { OFFICE, OFFICE_WORD, officeBehind, officeOf } from './person-offices.ts';
import { findProvinces } from './provinces.ts';
import type { Mention, NumberedLine } from './result.ts';

/** A person at one place. */
interface Found {
  readonly name: string;
  readonly role: string | null;
}

interface Sentence {
  readonly text: string;
  readonly words: readonly NameWord[];
  readonly provinces: ReadonlySet<number>;
}

const ADDRESS =
  /^(?:ông|bà|anh|chị|em|cô|cụ|thầy|chú|bác|nhạc sĩ|nghệ nhân|đồng chí|bác sĩ|kỹ sư|luật sư|giáo sư|tiến sĩ|thạc sĩ|nhà báo|chuyên gia|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|thiếu tướng|trung tướng|thượng tướng|đại tướng)$/iu;
/** With a capital in mid-sentence these are a place's: `đảo Cô Tô Con`. */
const FAMILIAR = /^(?:anh|chị|em|cô|cụ|thầy|chú|bác)$/iu;
const TITLE =
  /^(?:bác sĩ|kỹ sư|luật sư|giáo sư|tiến sĩ|thạc sĩ|nhà báo|nghệ nhân|nhạc sĩ|chuyên gia|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|thiếu tướng|trung tướng|thượng tướng|đại tướng)$/iu;
const DEGREES = /(?<![\p{L}])(?:(?:PGS|GS|TSKH|TS|ThS|BSCKII|BS|KS|LS|CN|Đ\/c)\.?[\s,]*)+$/u;
/** What begins as a name with a form of address and is a place or a festival. */
const NO_PERSON = /^(?:Bà (?:Rịa|Nà|Đen|Trưng|Triệu|Chúa|Huyện)|Ông (?:Táo|Trời|Công)|Anh (?:Quốc|Sơn))/u;
const ACTS =
  /^\s+(?:cho biết|cho hay|cho rằng|chia sẻ|khẳng định|nhấn mạnh|phát biểu|yêu cầu|đề nghị|chủ trì|nói|kể|thông tin|trao|thăm|kiểm tra|dự|tham dự|ký|đã|vừa|làm|và|cùng)(?!\p{L})/u;
const SPEAKER = /^\s*[,:]/u;
/** Between an office and a name these say that the name is another's. */
const BETWEEN = /^(?:ông|bà|anh|chị|với|cùng|cho|đã|để|khi|là|làm|được|trao|nói|thăm|dự|có|đến|từ|tại)$/iu;
const LONGEST_NAME = 5;
const LONGEST_OFFICE = 18;
const LONGEST_CREDIT = 80;
const PHOTOGRAPHER = /(?:ảnh|photo)\s*:\s*(?<name>(?:\p{Lu}\p{L}* ?){2,4})/iu;
/** Words before a run of capitals that make it the name of a thing. */
const NAMES_A_THING =
  /^(?:trường|thpt|thcs|đường|phố|quảng|công|giải|học|viện|nhà|chợ|cầu|sân|bảo|tnc?s|niên|sản|thành|hcm|mang|tên|tặng|hiệu)$/iu;
/** The second word of many names, and of few places. */
const MIDDLE = /^(?:Văn|Thị)$/u;
const PLACE_BEFORE = /^(?:huyện|xã|phường|trấn|phố|quận|khu|tỉnh|bản|thôn|đảo|TP|P|Q)$/u;

/**
 * The people named in these lines, each once, in order of first mention. A bare `ông Hặc` counts for the one person
 * whose name ends so.
 *
 * @example findPeople(lines, provinces)[0] // { name: 'Vũ Đại Thắng', role: 'Bí thư Tỉnh ủy', paragraphs: [3, 20] }
 */
export function findPeople(lines: readonly NumberedLine[], provinces: readonly ProvinceNames[]): Mention[] {
  const people = new Map<string, { name: string; role: string | null; paragraphs: Set<number> }>();
  const later: { readonly name: string; readonly paragraph: number }[] = [];
  for (const { text, paragraph, kind } of lines) {
    for (const sentence of sentencesOf(text)) {
      const credited = kind === 'caption' ? photographer(sentence.text) : [];
      for (const { name, role } of [...peopleIn(sentence.text, provinces), ...credited]) {
        if (!name.includes(' ')) {
          if (paragraph !== undefined) later.push({ name, paragraph });
          continue;
        }
        const key = unifyTonePlacement(name);
        const known = people.get(key) ?? { name, role: null, paragraphs: new Set<number>() };
        known.role ??= role;
        if (paragraph !== undefined) known.paragraphs.add(paragraph);
        people.set(key, known);
      }
    }
  }
  const byLast = Map.groupBy(people.values(), ({ name }) => name.split(' ').at(-1) ?? '');
  for (const { name, paragraph } of later) {
    const [only, ...others] = byLast.get(name) ?? [];
    if (only && others.length === 0) only.paragraphs.add(paragraph);
  }
  return [...people.values()].map(({ name, role, paragraphs }) => {
    return { name, role, paragraphs: [...paragraphs].sort((a, b) => a - b) };
  });
}

function photographer(text: string): Found[] {
  const name = PHOTOGRAPHER.exec(text.slice(-LONGEST_CREDIT))?.groups?.['name']?.trim() ?? '';
  return isPersonName(name) ? [{ name, role: null }] : [];
}

function peopleIn(text: string, provinceNames: readonly ProvinceNames[]): Found[] {
  if (!/\p{Lu}\p{Ll}/u.test(text)) return [];
  const words = wordsOf(text);
  const provinces = new Set(findProvinces(text, provinceNames).map(({ index }) => index));
  const sentence = { text, words, provinces };
  const found: Found[] = [];
  for (let at = 0; at < words.length;) {
    const person = addressed(sentence, at) ?? inOffice(sentence, at) ?? listed(sentence, at);
    if (person) found.push({ name: person.name, role: person.role });
    at = person ? person.end : at + 1;
  }
  return found;
}

/** `ông Nguyễn Văn A, Giám đốc Sở …`, `TS. Trần B`. */
function addressed(sentence: Sentence, at: number): (Found & { end: number }) | undefined {
  const { text, words } = sentence;
  const form = addressAt(sentence, at);
  const first = form && words[form.start];
  if (!first || !isWellFormed(sentence, at, form)) return undefined;
  const end = runEnd(words, form.start, true);
  if (end - form.start === 1 && !startsAnyName(first.text)) return undefined;
  const name = nameOf(sentence, form.start, Math.min(end, form.start + LONGEST_NAME));
  if (name === '') return undefined;
  return { name, role: officeBehind(text.slice(words[end - 1]?.end)) ?? form.rank, end };
}

/** A form of address, or degrees, and where the name behind it starts. */
interface Address {
  readonly start: number;
  readonly rank: string | null;
  readonly isDegree: boolean;
}

function addressAt({ text, words }: Sentence, at: number): Address | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return undefined;
  const before = text.slice(Math.max(0, word.index - 24), word.index);
  const degrees = isNameWord(word) ? DEGREES.exec(before)?.[0].trim() : undefined;
  if (degrees !== undefined) return { start: at, rank: degrees, isDegree: true };
  const two = next?.gap === ' ' ? `${word.text} ${next.text}` : '';
  const form = [two, word.text].find((each) => ADDRESS.test(each));
  if (form === undefined) return undefined;
  const start = at + form.split(' ').length;
  if (words[start]?.gap !== ' ') return undefined;
  return { start, rank: TITLE.test(form) ? form : null, isDegree: false };
}

/** Whether what follows a form of address is a person's name and no place that sounds like one. */
function isWellFormed({ text, words }: Sentence, at: number, { start, isDegree }: Address): boolean {
  const word = words[at];
  const isFamily = isFamilyName(textAt(words, start));
  if (isDegree) return isFamily;
  if (!word || NO_PERSON.test(text.slice(word.index, word.index + 20))) return false;
  const isOdd = at > 0 && word.gap === ' ' && /^\p{Lu}/u.test(word.text);
  return !isOdd || (isFamily && !FAMILIAR.test(word.text));
}

/** `các đồng chí: Lê An, Phó Bí thư Tỉnh ủy; Bùi Thị Mơ, Chủ tịch …`: a name with its office behind it. */
function listed(sentence: Sentence, at: number): (Found & { end: number }) | undefined {
  const { text, words } = sentence;
  const word = words[at];
  if (!word || !isFamilyName(word.text) || !(at === 0 || /[:;]\s*$/u.test(word.gap))) return undefined;
  const end = runEnd(words, at);
  const role = officeBehind(text.slice(words[end - 1]?.end));
  const isName = end - at >= 2 && end - at <= LONGEST_NAME && !sentence.provinces.has(word.index);
  return role !== undefined && isName ? { name: nameOf(sentence, at, end), role, end } : undefined;
}

/** `Bí thư Tỉnh ủy Vũ Đại Thắng` */
function inOffice(sentence: Sentence, at: number): (Found & { end: number }) | undefined {
  const { text, words } = sentence;
  const word = words[at];
  if (!word || !OFFICE_WORD.test(word.text) || !OFFICE.test(text.slice(word.index, word.index + 40)))
    return undefined;
  const head = officeOf(text.slice(word.index, word.index + 40)).length + word.index;
  for (let place = at + 1; place < Math.min(words.length, at + LONGEST_OFFICE); place += 1) {
    const here = words[place];
    if (!here || !/^(?: | - | & |\/)$/u.test(here.gap) || BETWEEN.test(here.text)) return undefined;
    if (!isNameWord(here) || here.index < head) continue;
    const end = runEnd(words, place);
    if (end === place) continue;
    const start = nameStart(sentence, { from: place, end, isNext: here.index <= head + 1 });
    if (start !== undefined) {
      const role = text.slice(word.index, words[start]?.index).trim();
      return { name: nameOf(sentence, start, end), role, end };
    }
    place = end - 1;
  }
  return undefined;
}

/** A run of capitals behind an office. */
interface Run {
  readonly from: number;
  readonly end: number;
  /** Whether nothing stands between it and the office. */
  readonly isNext: boolean;
}

/** Where in a run of capitals a person's name begins: behind the name of a place, with a family name. */
function nameStart({ text, words, provinces }: Sentence, { from, end, isNext }: Run): number | undefined {
  const before = textAt(words, from - 1);
  const isProvince = provinces.has(words[from]?.index ?? -1);
  const isPlace = PLACE_BEFORE.test(before) && !isProvince;
  const isThing = NAMES_A_THING.test(before);
  const isWhole = isPlace && (end - from === 3 || MIDDLE.test(textAt(words, from + 1)));
  const behind = text.slice(words[end - 1]?.end);
  const isTold = isNext || ACTS.test(behind) || SPEAKER.test(behind);
  const skips = isWhole ? [0] : isThing ? [2, 3] : isPlace || isProvince ? [2, 3, 1] : [0, 1, 2, 3, 4];
  return skips
    .map((skip) => from + skip)
    .find((start) => {
      const length = end - start;
      const isFamily = isFamilyName(textAt(words, start)) && !provinces.has(words[start]?.index ?? -1);
      return isFamily && length >= 2 && length <= 4 && (isTold || (length > 2 && !isWhole));
    });
}

function nameOf({ text, words }: Sentence, start: number, end: number): string {
  const [first, last] = [words[start], words[end - 1]];
  return first && last && end > start ? text.slice(first.index, last.end) : '';
}
