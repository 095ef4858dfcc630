/**
 * Finds what is garbled in a text that decodes: glyphs of TCVN3, VNI, VISCII or Windows-1258, VIQR, mojibake, lost letters.
 *
 * The evidence is words. A word is *gained* by an encoding if it is no Vietnamese as it stands, and Vietnamese with marks
 * when it is read in that encoding; it is *sound* if it is Vietnamese with marks as it stands and wouldn't be then. Words
 * without marks, numbers and foreign words say nothing. A *run* is a row of gained words with no sound one between.
 */
import { isSyllable, words } from '../vietnamese/syllable.ts';
import { SUSPECTS, type Suspect } from './legacy-encodings.ts';
import { describeLines } from './line-ranges.ts';

/** What an encoding would explain. */
interface Garbled {
  readonly suspect: Suspect;
  /** By their index. */
  readonly lines: readonly number[];
  /** Whether most of the text is garbled, not just these lines. */
  readonly isWhole: boolean;
  readonly gained: number;
}

interface Numbered {
  readonly line: string;
  /** In the file. */
  readonly number: number;
}

/** The words that can be evidence, each once, and where they stand. */
interface Vocabulary {
  readonly words: readonly string[];
  /** Whether each of them is Vietnamese with marks as it stands. */
  readonly isSound: readonly boolean[];
  /** The words of the text in order, by their place in `words`. */
  readonly sequence: readonly number[];
  /** The line of each of the sequence, by its index. */
  readonly lines: readonly number[];
}

type Effect = 'gained' | 'strong' | 'sound' | 'none';

/** So many words gained, if they are no fewer than the sound ones, are a garbled text. */
const ENOUGH_GAINED = 3;
/** No encoding is suspected for less than so many different words that only it explains. */
const ENOUGH_STRONG = 2;
/** So many different ones in a row are a garbled passage, whatever stands around it. */
const SHORTEST_RUN = 3;
/** No word of Vietnamese is longer, even with two bytes a letter twice over. */
const LONGEST_WORD = 48;
const LONGEST_SYLLABLE = 9;
const LONGEST_EXCERPT = 60;
const LINE_END = /\r\n|[\r\n\u2028\u2029]/u;
const WORD = /[^ \t\v\f]{2,}/gu;
const LOST = '\ufffd';
const MARKED = /[^\u0000-\u007f]/u;
/** A letter of no Vietnamese keyboard, or a mark inside a word. */
const WORTH_A_LOOK = /[^\u0000-\u007f]|[\^(+'`?~.][a-z'`?~.]/iu;
const FIRST_GLYPH = /[\u0080-\u00ff]|[\^+'`?~.][a-z'`?~.]/iu;

/**
 * Why the text can't be used as it stands, a predicate that names encoding, lines and how the first one would read;
 * undefined where nothing is wrong. Takes the text before its line ends are unified, as a byte of mojibake may look like one.
 *
 * @param fileLines the line of the file for each line of the text, if it isn't the same
 * @example findGarbled('céng hoµ x· héi') // 'is written in TCVN3 (ABC): line 1 “céng hoµ x· héi” would read “cộng hoà …”'
 */
export function findGarbled(text: string, fileLines?: readonly number[]): string | undefined {
  const lines = text
    .split(LINE_END)
    .map((line, index) => ({ line, number: fileLines?.[index] ?? index + 1 }));
  const vocabulary = readVocabulary(lines);
  const worst = SUSPECTS.map((suspect) => weigh(vocabulary, suspect))
    .filter((garbled) => garbled !== undefined)
    .reduce<Garbled | undefined>(
      (best, each) => (best && best.gained >= each.gained ? best : each),
      undefined,
    );
  return worst ? describe(worst, lines) : findLost(lines);
}

function findLost(lines: readonly Numbered[]): string | undefined {
  const lost = lines.filter(({ line }) => line.includes(LOST));
  if (lost[0] === undefined) return undefined;
  const where = describeLines(lost.map(({ number }) => number));
  const { line } = lost[0];
  return `has lost letters (U+FFFD) in ${where}: “${excerpt(line, line.indexOf(LOST))}”; copy these lines anew from the page`;
}

function describe({ suspect, lines: places, isWhole }: Garbled, text: readonly Numbered[]): string {
  const line = text[places[0] ?? 0]?.line ?? '';
  const lines = places.map((place) => text[place]?.number ?? 1);
  const at = Math.max(line.search(FIRST_GLYPH), 0);
  const before = excerpt(line, at);
  const after = before
    .split(' ')
    .map((word) => suspect.convert(word)?.trim() ?? word)
    .join(' ');
  const verb = suspect.name.startsWith('UTF-8') ? 'is' : 'is written in';
  const what = isWhole ? `${verb} ${suspect.name}` : `has a passage that ${verb} ${suspect.name}`;
  const where = isWhole ? `line ${lines[0] ?? 1}` : describeLines(lines);
  return `${what}: ${where} “${before}” would read “${after}”; ${suspect.advice}`;
}

/** Whole words around a place of a line. */
function excerpt(line: string, at: number): string {
  const from = at < LONGEST_EXCERPT ? 0 : line.lastIndexOf(' ', at - 1) + 1;
  const start = at - from > LONGEST_EXCERPT ? at : from;
  const cut = line.slice(start, start + LONGEST_EXCERPT);
  if (start + LONGEST_EXCERPT >= line.length) return cut.trim();
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`.trim();
}

function readVocabulary(text: readonly Numbered[]): Vocabulary {
  const places = new Map<string, number>();
  const sequence: number[] = [];
  const lines: number[] = [];
  text.forEach(({ line }, index) => {
    if (!WORTH_A_LOOK.test(line)) return;
    for (const [word] of line.matchAll(WORD)) {
      if (word.length > LONGEST_WORD || !WORTH_A_LOOK.test(word)) continue;
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      sequence.push(place);
      lines.push(index);
    }
  });
  const all = [...places.keys()];
  return { words: all, isSound: all.map(isVietnamese), sequence, lines };
}

function weigh({ words: all, isSound, sequence, lines }: Vocabulary, suspect: Suspect): Garbled | undefined {
  const effects = all.map((word, index) => findEffect(word, suspect, isSound[index] === true));
  if (effects.filter((effect) => effect === 'strong').length < ENOUGH_STRONG) return undefined;
  const counts: Record<Effect, number> = { gained: 0, strong: 0, sound: 0, none: 0 };
  const gainedIn = new Set<number>();
  const runs = new Set<number>();
  let run = new Map<number, number>();
  sequence.forEach((word, index) => {
    const effect = effects[word] ?? 'none';
    const line = lines[index] ?? 0;
    counts[effect] += 1;
    if (effect === 'sound' && suspect.isPlain !== true) run = new Map();
    if (effect !== 'gained' && effect !== 'strong') return;
    gainedIn.add(line);
    run.set(word, line);
    if (run.size === shortestRun(suspect)) for (const each of run.values()) runs.add(each);
    if (run.size >= shortestRun(suspect)) runs.add(line);
  });
  const gained = counts.gained + counts.strong;
  const isWhole = gained >= ENOUGH_GAINED && gained >= counts.sound;
  if (!isWhole && runs.size === 0) return undefined;
  return { suspect, lines: [...(isWhole ? gainedIn : runs)].toSorted((a, b) => a - b), isWhole, gained };
}

function shortestRun({ isPlain }: Suspect): number {
  return isPlain === true ? ENOUGH_STRONG : SHORTEST_RUN;
}

function findEffect(word: string, { convert, isStrong }: Suspect, isSound: boolean): Effect {
  if (isStrong === undefined && !MARKED.test(word)) return 'none';
  const read = convert(word);
  const isGained = read !== undefined && isVietnamese(read);
  if (isSound) return isGained ? 'none' : 'sound';
  if (!isGained) return 'none';
  return isStrong === undefined || isStrong(word) ? 'strong' : 'gained';
}

/** Whether all of it is syllables of Vietnamese, one of them with marks. */
function isVietnamese(text: string): boolean {
  const parts = words(text);
  return (
    parts.length > 0 &&
    parts.some((part) => MARKED.test(part)) &&
    parts.every((part) => part.length <= LONGEST_SYLLABLE && isSyllable(part))
  );
}
