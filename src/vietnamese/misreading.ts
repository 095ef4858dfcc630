/**
 * Which letters scanners and typists mix up, and how likely one syllable was printed for another.
 *
 * The *skeleton* of a syllable is what is left when every mark is gone: `chuyển`, `chuyến` and `chuyền` share `chuyen`. Most
 * misreadings lose, add or swap marks, so that printed and meant syllable have one skeleton; a few swap letters of like
 * shape (`1ượng` for `lượng`). The *cost* of a misreading grows as it gets less likely: about 0.5 for one mark, none where
 * two spellings of the same syllable live side by side (`hoà` and `hòa`, `kĩ` and `kỹ`).
 */
import { fold } from './fold.ts';
import { memo } from './memo.ts';
import { isSyllable } from './syllable.ts';

/** A syllable in letters: the base, the mark that makes it another vowel or đ, and all tone marks of the syllable. */
interface Letters {
  readonly bases: string;
  readonly marks: readonly string[];
  readonly tones: ReadonlySet<string>;
}

/** No misreading costs more; what does is another word. */
export const DEAREST = 3;

const HUYEN = '\u0300';
const SAC = '\u0301';
const NGA = '\u0303';
const HOI = '\u0309';
const NANG = '\u0323';
const TONES = new Set([HUYEN, SAC, NGA, HOI, NANG]);

const LOST_MARK = 0.5;
const EXTRA_MARK = 1.3;
const OTHER_MARK = 1;
const STROKE = 0.7;
const LOST_TONE = 0.7;
const EXTRA_TONE = 1.5;
const MISPLACED_TONE = 0.3;
const ONE_OF_TWO_TONES = 0.5;
const OTHER_TONE = 1.3;
/** Pairs of tones that look alike in small print, and what it costs to take one for the other. */
const LIKE_TONES = new Map([
  [SAC + HOI, 0.5],
  [HOI + NGA, 0.5],
  [HUYEN + SAC, 0.9],
  [HUYEN + HOI, 0.9],
  [SAC + NGA, 0.9],
  [HUYEN + NGA, 1],
]);

/** Letters of like shape, as printed and as meant. */
const LIKE_SHAPES: readonly (readonly [string, string])[] = [
  ['1', 'l'],
  ['1', 'i'],
  ['0', 'o'],
  ['5', 's'],
  ['l', 'i'],
  ['i', 'l'],
  ['l', 't'],
  ['rn', 'm'],
  ['ii', 'n'],
  ['ri', 'n'],
  ['b', 'h'],
  ['h', 'b'],
  ['c', 'e'],
  ['e', 'c'],
  ['u', 'n'],
  ['n', 'u'],
  ['cl', 'd'],
  ['q', 'g'],
  ['f', 't'],
];
export const LIKE_SHAPE_COST = 1.2;
/** Onsets after which an open i may be spelled y: `kỹ` and `kĩ`. */
const OPEN_Y = /(?<![\p{L}])([hklmstv])y(?![\p{L}])/gu;

/**
 * The text without any mark, in lower case, an open y spelled i: what a syllable and its misreadings have in common.
 * The text keeps its length and its lines.
 *
 * @example skeletonOf('Kỹ thuật') // 'ki thuat'
 */
export function skeletonOf(text: string): string {
  return fold(text).replace(OPEN_Y, '$1i');
}

/**
 * The skeleton of one syllable, remembered.
 *
 * @example syllableSkeleton('lượng') // 'luong'
 */
export const syllableSkeleton: (syllable: string) => string = memo(skeletonOf);

/**
 * How unlikely it is that `meant` was printed as `printed`, from 0; undefined where the one can't be a misreading of the
 * other by marks alone. Both in lower-case NFC.
 *
 * @example misreadingCost('luợng', 'lượng') // 0.5
 * @example misreadingCost('hoà', 'hòa') // 0
 * @example misreadingCost('nam', 'năng') // undefined
 */
export function misreadingCost(printed: string, meant: string): number | undefined {
  if (printed === meant) return 0;
  const [from, to] = [lettersOf(printed), lettersOf(meant)];
  if (from.bases !== to.bases) return undefined;
  const cost = costOfMarks(from, to) + costOfTones(from.tones, to.tones);
  if (cost > DEAREST) return undefined;
  return cost === 0 && !isSyllable(printed) ? MISPLACED_TONE : cost;
}

/**
 * What a word may have been if one of its letters was taken for another of like shape: at most one letter differs.
 *
 * @example likeShapes('1ao') // ['lao', 'iao']
 */
export function likeShapes(printed: string): string[] {
  const found = new Set<string>();
  for (const [from, to] of LIKE_SHAPES) {
    for (let at = printed.indexOf(from); at >= 0; at = printed.indexOf(from, at + 1)) {
      found.add(printed.slice(0, at) + to + printed.slice(at + from.length));
    }
  }
  return [...found];
}

function costOfMarks(from: Letters, to: Letters): number {
  return from.marks.reduce((sum, mark, at) => sum + costOfMark(mark, to.marks[at] ?? ''), 0);
}

function costOfMark(from: string, to: string): number {
  if (from === to) return 0;
  if (from === 'đ' || to === 'đ') return STROKE;
  if (from === '') return LOST_MARK;
  return to === '' ? EXTRA_MARK : OTHER_MARK;
}

function costOfTones(from: ReadonlySet<string>, to: ReadonlySet<string>): number {
  const [meant = ''] = to;
  const [printed = '', second] = from;
  if (second !== undefined) return from.has(meant) ? ONE_OF_TWO_TONES : OTHER_TONE;
  if (printed === meant) return 0;
  if (printed === '') return LOST_TONE;
  if (meant === '') return EXTRA_TONE;
  return (
    LIKE_TONES.get([printed, meant].toSorted().join('')) ?? LIKE_TONES.get(meant + printed) ?? OTHER_TONE
  );
}

const lettersOf = memo(readLetters);

function readLetters(syllable: string): Letters {
  const marks: string[] = [];
  const tones = new Set<string>();
  let bases = '';
  for (const character of syllable.normalize('NFD')) {
    if (TONES.has(character)) tones.add(character);
    else if (/\p{M}/u.test(character)) marks[marks.length - 1] = character;
    else {
      bases += character === 'đ' ? 'd' : character;
      marks.push(character === 'đ' ? 'đ' : '');
    }
  }
  return { bases: skeletonOf(bases), marks, tones };
}
