/**
 * What a short form stands for, where the text says so in brackets: `chính quyền điện tử (CQĐT)`, `CQĐT (chính quyền điện
 * tử)`.
 *
 * The words count if their initials are the letters of the short form; if they are what the glossary has; or if they begin
 * with a word that names such things (`Chỉ số …`, `Trung tâm …`), since `IOC` and `PCI` are initials of English words. Where
 * none of this tells how far the words reach, nothing is said.
 */

/** A short form in its sentence. */
export interface PlacedForm {
  readonly short: string;
  readonly index: number;
}

const CONNECTORS = new Set(['và', 'của', 'về', 'các', 'cho', '-', '–', '&', 'trong', 'theo', 'với']);
const HEADS =
  /(?<!\p{L})(?:Bộ chỉ số|[Cc]hỉ số|Trung tâm|[Hh]ệ thống|[Nn]ền tảng|[Tt]rục|Tổ chức|Quỹ|Hiệp hội|[Mm]ạng|[Tt]ổng sản phẩm|[Gg]iao diện|[Cc]ông nghệ thông tin|[Mm]ô hình)\s/gu;
/** Foreign initials whose Vietnamese words are settled; they count only where the text prints them. */
const SETTLED: Readonly<Record<string, readonly string[]>> = {
  AI: ['trí tuệ nhân tạo'],
  IOT: ['Internet vạn vật', 'internet kết nối vạn vật', 'vạn vật kết nối'],
  FDI: ['đầu tư trực tiếp nước ngoài'],
  PPP: ['đối tác công - tư', 'đối tác công tư', 'hợp tác công - tư', 'hợp tác công tư'],
  ODA: ['hỗ trợ phát triển chính thức'],
  GRDP: ['tổng sản phẩm trên địa bàn tỉnh', 'tổng sản phẩm trên địa bàn'],
  GDP: ['tổng sản phẩm quốc nội', 'tổng sản phẩm trong nước'],
  'R&D': ['nghiên cứu và phát triển', 'nghiên cứu, phát triển'],
  BIGDATA: ['dữ liệu lớn'],
  ICT: ['công nghệ thông tin và truyền thông', 'CNTT - truyền thông', 'công nghệ thông tin - truyền thông'],
};
const CALLED = /^(?:(?:sau đây\s+)?(?:gọi|viết)\s+tắt(?:\s+là)?|tên gọi tắt(?:\s+là)?)\s*:?\s*/iu;
const WORD = /[\p{L}\p{N}&]+|[-–]/gu;
const REACH = 160;
const MOST_WORDS = 14;

/**
 * The expansion that stands beside a short form; undefined where there is none.
 *
 * @param settled what the glossary has for it
 * @example expansionOf({ short: 'CQĐT', index: 21 }, 'chính quyền điện tử (CQĐT)', undefined) // 'chính quyền điện tử'
 */
export function expansionOf(
  { short, index }: PlacedForm,
  text: string,
  settled: string | undefined,
): string | undefined {
  const end = index + short.length;
  const open = text.lastIndexOf('(', index);
  const inside = open >= 0 && open >= index - REACH ? text.slice(open + 1, index) : ')';
  const isInBrackets = !inside.includes(')') && /^\s*[),;]/u.test(text.slice(end, end + 3));
  if (!isInBrackets) return bracketBehind(text.slice(end, end + REACH), short, settled);
  const lead = inside.trim().replace(CALLED, '');
  const foreign = lead.replace(/\s*[-–,;:]$/u, '');
  if (lead !== '' && !hasInitials(foreign, short)) return undefined;
  const before = text.slice(Math.max(0, open - REACH), open).trimEnd();
  if (before.endsWith(')')) return undefined;
  return atEnd(before, short, settled) ?? (foreign === '' ? undefined : foreign);
}

/** `CQĐT (chính quyền điện tử)`; what else stands in brackets is no expansion. */
function bracketBehind(behind: string, short: string, settled: string | undefined): string | undefined {
  const inside = /^\s\((?<words>[^()]{4,120})\)/u.exec(behind)?.groups?.['words'];
  const words = (inside ?? '').replace(/^(?:viết tắt của|là|tức(?: là)?)\s+/u, '');
  if (words === '') return undefined;
  const isIt = hasInitials(words, short) || settledFor(short, settled).some((each) => same(each, words));
  const isHeaded = [...words.matchAll(HEADS)][0]?.index === 0 && !/\d/u.test(words);
  return isIt || isHeaded ? words : undefined;
}

/** The expansion that a text ends in. */
function atEnd(before: string, short: string, settled: string | undefined): string | undefined {
  const byInitials = endWithInitials(before, short);
  if (byInitials !== undefined) return byInitials;
  const known = settledFor(short, settled).find((each) => same(before.slice(-each.length), each));
  if (known !== undefined) return before.slice(-known.length);
  const clause = before.slice(
    Math.max(...[...before.matchAll(/[,;:.()"“”]\s/gu)].map((stop) => stop.index + 1), 0),
  );
  const head = [...clause.matchAll(HEADS)].at(-1);
  const phrase = head && clause.slice(head.index).replace(/["”]$/u, '');
  return phrase && phrase.split(' ').length > 2 && phrase.split(' ').length <= MOST_WORDS
    ? phrase
    : undefined;
}

/** The last words whose initials are the letters of the short form, read from behind. */
function endWithInitials(before: string, short: string): string | undefined {
  const letters = lettersOf(short);
  const words = [...before.matchAll(WORD)].slice(-MOST_WORDS * 2);
  const last = words.at(-1);
  let at = words.length - 1;
  let first = last;
  for (let left = letters.length; left > 0; at -= 1) {
    const word = words[at];
    if (!word || !last || /[.;:()]/u.test(before.slice(word.index + word[0].length, first?.index ?? 0)))
      return undefined;
    if (initial(word[0]) === letters[left - 1]) {
      left -= 1;
      first = word;
    } else if (!CONNECTORS.has(word[0]) || word === last) return undefined;
  }
  return first && last ? before.slice(first.index, last.index + last[0].length) : undefined;
}

function hasInitials(phrase: string, short: string): boolean {
  return phrase !== '' && endWithInitials(phrase, short) === phrase;
}

function settledFor(short: string, settled: string | undefined): readonly string[] {
  return [...(settled === undefined ? [] : [settled]), ...(SETTLED[short.toUpperCase()] ?? [])];
}

function same(one: string, other: string): boolean {
  const plain = (text: string) => text.toLocaleLowerCase('vi').replaceAll('–', '-');
  return plain(one) === plain(other);
}

function lettersOf(short: string): string[] {
  return [...short].filter((letter) => /\p{L}/u.test(letter)).map(initial);
}

function initial(word: string): string {
  return word.slice(0, 1).normalize('NFD').slice(0, 1).toLocaleUpperCase('vi');
}
