/**
 * Whole numbers in Vietnamese words, read by their grammar: `trăm`, `nghìn`, `triệu` and `tỷ` each split a
 * number into how many of them there are and what is left.
 */

/** Spellings that live beside the ones in the tables below. */
const SAME_WORD: Readonly<Record<string, string>> = {
  bẩy: 'bảy',
  lẻ: 'linh',
  ngàn: 'nghìn',
  tỉ: 'tỷ',
  nhăm: 'lăm',
};

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Units after tens, where three of them change their spelling. */
const AFTER_TEN = new Map([...DIGITS.entries()].slice(1).map(([value, word]) => [word, value]));
AFTER_TEN.delete('năm');
AFTER_TEN.set('lăm', 5);
const AFTER_TENS = new Map(AFTER_TEN);
AFTER_TENS.delete('một');
AFTER_TENS.set('mốt', 1);
AFTER_TENS.set('tư', 4);
/** Units after `linh`, which stands for the missing tens: `một trăm linh tư`. */
const AFTER_LINH = new Map([...DIGITS.entries()].slice(1).map(([value, word]) => [word, value]));
AFTER_LINH.set('tư', 4);

const UNDER_HUNDRED: ReadonlyMap<string, number> = new Map(underHundred());

/** Largest first, since the largest scale splits the number first. */
const SCALES: readonly (readonly [string, number])[] = [
  ['tỷ', 1e9],
  ['triệu', 1e6],
  ['nghìn', 1e3],
];

/**
 * The whole number that lower-case words spell, below a thousand billion. Undefined when they spell none.
 *
 * @example parseWhole(['một', 'nghìn', 'hai', 'trăm', 'linh', 'năm']) // 1205
 */
export function parseWhole(spelled: readonly string[]): number | undefined {
  return parseScaled(
    spelled.map((word) => SAME_WORD[word] ?? word),
    0,
  );
}

/**
 * What one scale word multiplies by: thousand, million or billion; undefined for any other word.
 *
 * @example scaleOf('ngàn') // 1000
 */
export function scaleOf(word: string): number | undefined {
  return SCALES.find(([name]) => name === (SAME_WORD[word] ?? word))?.[1];
}

function parseScaled(spelled: readonly string[], depth: number): number | undefined {
  const scale = SCALES[depth];
  if (!scale) return parseUnderThousand(spelled);
  const [word, factor] = scale;
  const at = spelled.indexOf(word);
  if (at < 0) return parseScaled(spelled, depth + 1);
  const count = parseUnderThousand(spelled.slice(0, at));
  const left = parseAfterScale(spelled.slice(at + 1), depth);
  return !count || left === undefined ? undefined : count * factor + left;
}

/** In speech `một triệu hai` is 1.2 million: what follows a scale counts only if it names the next one. */
function parseAfterScale(spelled: readonly string[], depth: number): number | undefined {
  if (spelled.length === 0) return 0;
  const least = Math.max(10, SCALES[depth + 1]?.[1] ?? 0);
  const left = parseScaled(spelled, depth + 1);
  return left !== undefined && left >= least ? left : undefined;
}

function parseUnderThousand(spelled: readonly string[]): number | undefined {
  const at = spelled.indexOf('trăm');
  if (at < 0) return UNDER_HUNDRED.get(spelled.join(' '));
  const hundreds = at === 1 ? DIGITS.indexOf(spelled[0] ?? '') : -1;
  const left = parseAfterHundreds(spelled.slice(at + 1));
  return hundreds < 0 || left === undefined ? undefined : hundreds * 100 + left;
}

/** After `trăm` comes nothing, `linh` and a unit, or at least ten. */
function parseAfterHundreds(spelled: readonly string[]): number | undefined {
  if (spelled.length === 0) return 0;
  if (spelled[0] === 'linh') return AFTER_LINH.get(spelled.slice(1).join(' '));
  const left = UNDER_HUNDRED.get(spelled.join(' '));
  return left !== undefined && left >= 10 ? left : undefined;
}

function underHundred(): [string, number][] {
  const units = DIGITS.map((word, value): [string, number] => [word, value]);
  const teens = [...AFTER_TEN].map(([word, value]): [string, number] => [`mười ${word}`, 10 + value]);
  const dozens = units.slice(1).map(([word, value]): [string, number] => [`${word} chục`, value * 10]);
  const tens = units
    .slice(2)
    .flatMap(([word, value]): [string, number][] => [
      [`${word} mươi`, value * 10],
      ...[...AFTER_TENS].map(([unit, rest]): [string, number] => [`${word} mươi ${unit}`, value * 10 + rest]),
    ]);
  return [...units, ['mười', 10], ...teens, ...dozens, ...tens];
}
