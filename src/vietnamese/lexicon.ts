/**
 * The words in use: what `syllable.ts` can't know, since it judges form alone (`triến` is well-formed and no word).
 *
 * A *syllable in use* occurs in a word of the dictionary, of our own list or in prose that was proofread. A *word* has two to
 * five syllables. *Trusted* words are those of our own list; a general dictionary has rare and dialect words besides,
 * and some slips. Spellings that differ in the place of the tone mark, or in an open i and y, are one.
 */
import { memo } from './memo.ts';
import { misreadingCost, skeletonOf, syllableSkeleton } from './misreading.ts';
import { isSyllable } from './syllable.ts';
import { unifyTonePlacement } from './tone-placement.ts';

/** A word as the lists spell it, and whether it is of our own. */
export interface LexiconWord {
  readonly syllables: readonly string[];
  readonly isTrusted: boolean;
  /** Whether it is written with a capital: then it is a name. */
  readonly isName: boolean;
}

/** How common a syllable is. */
export interface Usage {
  /** In a thousand syllables of proofread prose; of a syllable that our own list has by itself, at least by its rank there. */
  readonly perMille: number;
  /** In how many words it stands. */
  readonly words: number;
  /** Whether our own list has it by itself, as one that stands alone all the time. */
  readonly isSmall: boolean;
}

export interface Lexicon {
  /** How a syllable is used; undefined for one that isn't in use. In lower case, either placement of the tone. */
  readonly usage: (syllable: string) => Usage | undefined;
  /** Whether a word is several syllables in use, written as one: a loan word (`ôtô`), or words whose space was lost. */
  readonly isRunTogether: (form: string) => boolean;
  /** The syllables in use with a skeleton. */
  readonly syllablesLike: (skeleton: string) => readonly string[];
  /** The words with a skeleton, its syllables parted by single spaces. */
  readonly wordsLike: (skeleton: string) => readonly LexiconWord[];
  /** How often one syllable follows the other in proofread prose. */
  readonly followed: (first: string, second: string) => number;
}

export interface WordLists {
  /** A general dictionary, one word a line. */
  readonly dictionary: string;
  /** Our own list: lines of words parted by commas, `#` before a comment. */
  readonly trusted: string;
  /** Proofread prose. */
  readonly prose: readonly string[];
}

interface Count {
  words: number;
  prose: number;
}

/** What the lists are gathered into. */
interface Gathered {
  /** Words by skeleton, several parted by line feeds. */
  readonly words: Map<string, string>;
  readonly trusted: Map<string, LexiconWord[]>;
  readonly counts: Map<string, Count>;
  /** Syllables that stand alone all the time, with their rank. */
  readonly small: Map<string, number>;
  readonly pairs: Map<string, number>;
  proseLength: number;
}

const NO_WORDS: readonly LexiconWord[] = [];
const LONGEST = 5;
const WORD = /^[\p{Ll}\p{M}]+(?: [\p{Ll}\p{M}]+)*$/u;
/** What is quoted stands as its source printed it, misread letters included. */
const QUOTED = /“[^”]*”/g;
const RUN = /[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*/gu;

/**
 * The lexicon of these lists; they are in NFC.
 *
 * @example createLexicon({ dictionary, trusted: 'tổ chức', prose: [] }).wordsLike('to chuc').length // 1
 */
export function createLexicon({ dictionary, trusted, prose }: WordLists): Lexicon {
  const gathered: Gathered = {
    words: new Map(),
    trusted: new Map(),
    counts: new Map(),
    small: new Map(),
    pairs: new Map(),
    proseLength: 0,
  };
  gatherDictionary(dictionary, gathered);
  gatherTrusted(trusted, gathered);
  for (const text of prose) gatherProse(text, gathered);
  return query(gathered);
}

/**
 * A syllable as the lexicon compares it: in lower case, the tone mark in one place.
 *
 * @example lexiconForm('Thuỷ') // 'thủy'
 */
export function lexiconForm(syllable: string): string {
  return formOf(syllable);
}

const formOf = memo((syllable) => unifyTonePlacement(syllable.toLowerCase()));

function query({ words, trusted, counts, small, pairs, proseLength }: Gathered): Lexicon {
  const isInUse = memo((syllable) => counts.has(syllable) && isSyllable(syllable));
  const bySkeleton = new Map<string, string[]>();
  for (const syllable of counts.keys()) push(bySkeleton, skeletonOf(syllable), syllable);
  const readWords = memo((skeleton): readonly LexiconWord[] => {
    const own = trusted.get(skeleton) ?? [];
    const others = (words.get(skeleton)?.split('\n') ?? [])
      .map((word) => ({ syllables: lexiconForm(word).split(' '), isTrusted: false, isName: false }))
      .filter((word) => word.syllables.every(isInUse) && !own.some((each) => isSame(each, word)));
    return [...own, ...others];
  });
  return {
    usage: (syllable) => {
      const times = isInUse(syllable) ? counts.get(syllable) : undefined;
      if (!times) return undefined;
      const rank = small.get(syllable);
      const counted = (1000 * times.prose) / Math.max(proseLength, 1000);
      const perMille = rank === undefined ? counted : Math.max(counted, perMilleAtRank(rank));
      return { words: times.words, perMille, isSmall: rank !== undefined };
    },
    isRunTogether: memo((form) => isRunTogether(form, isInUse)),
    syllablesLike: memo((skeleton) => bySkeleton.get(skeleton)?.filter(isInUse) ?? []),
    wordsLike: (skeleton) => (words.has(skeleton) || trusted.has(skeleton) ? readWords(skeleton) : NO_WORDS),
    followed: (first, second) => pairs.get(`${first} ${second}`) ?? 0,
  };
}

/** Frequency falls with the rank, as Zipf found: 4 in a thousand for the first, 0.1 for the two-hundredth. */
function perMilleAtRank(rank: number): number {
  return 20 / (rank + 5);
}

/** The marks of the whole list are taken off at once, which is far quicker than word by word. */
function gatherDictionary(dictionary: string, { words, counts }: Gathered): void {
  const lines = dictionary.toLowerCase().split(/\r?\n/);
  const skeletons = skeletonOf(lines.join('\n')).split('\n');
  lines.forEach((line, index) => {
    const parts = line.split(' ');
    for (const part of parts) count(counts, part).words += 1;
    if (parts.length < 2 || parts.length > LONGEST) return;
    const skeleton = skeletons[index] ?? '';
    const others = words.get(skeleton);
    words.set(skeleton, others === undefined ? line : `${others}\n${line}`);
  });
  for (const [syllable, entry] of counts) addForm(syllable, entry.words, counts);
}

/** A syllable spelled in the newer way counts in the older as well. */
function addForm(syllable: string, times: number, counts: Gathered['counts']): void {
  const form = /[oòóỏõọuùúủũụ][àáảãạèéẻẽẹỳýỷỹỵ]$/u.test(syllable) ? lexiconForm(syllable) : syllable;
  if (form !== syllable) count(counts, form).words += times;
}

function gatherTrusted(list: string, { trusted, counts, small }: Gathered): void {
  for (const line of list.split(/\r?\n/)) {
    if (line.startsWith('#')) continue;
    for (const word of line.split(',').map((part) => part.trim())) {
      const lower = word.toLowerCase();
      const syllables = unifyTonePlacement(lower).split(' ');
      if (!WORD.test(lower)) continue;
      if (syllables.length === 1) small.set(lower, small.get(lower) ?? small.size);
      else push(trusted, skeletonOf(word), { syllables, isTrusted: true, isName: word !== lower });
      for (const syllable of syllables) count(counts, syllable).words += 1;
    }
  }
}

/** Only runs with marks count, since keys and addresses have none, and only what another list has: a slip is no word. */
function gatherProse(text: string, gathered: Gathered): void {
  for (const [run] of text.normalize('NFC').replace(QUOTED, ' | ').matchAll(RUN)) {
    if (/^\p{ASCII}*$/u.test(run)) continue;
    let before: string | undefined;
    for (const syllable of unifyTonePlacement(run.toLowerCase()).split(' ')) {
      const entry = gathered.counts.get(syllable);
      if (entry) entry.prose += 1;
      if (entry && before !== undefined) {
        const pair = `${before} ${syllable}`;
        gathered.pairs.set(pair, (gathered.pairs.get(pair) ?? 0) + 1);
      }
      gathered.proseLength += 1;
      before = entry && syllable;
    }
  }
}

/** The second part begins with a consonant: in `hộỉ` no word has run into another. */
function isRunTogether(form: string, isInUse: (syllable: string) => boolean): boolean {
  for (let at = 1; at < form.length - 1; at += 1) {
    const isBreak = /[^aeiouy]/.test(syllableSkeleton(form.charAt(at)));
    if (isBreak && isInUse(form.slice(0, at)) && isInUse(form.slice(at))) return true;
  }
  return false;
}

function isSame(one: LexiconWord, other: LexiconWord): boolean {
  return one.syllables.every((syllable, at) => misreadingCost(syllable, other.syllables[at] ?? '') === 0);
}

function count(counts: Gathered['counts'], syllable: string): Count {
  const known = counts.get(syllable);
  if (known) return known;
  const entry = { words: 0, prose: 0 };
  counts.set(syllable, entry);
  return entry;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
