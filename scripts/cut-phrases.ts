/**
 * Phrases cut from the bodies of pages at random places, to see whether a search finds the page and shows the passage.
 * Chance is seeded, so that the same pages give the same phrases.
 */

/** What a page says, in blocks that a phrase doesn't cross: a paragraph, an item, a cell. */
export interface PageText {
  readonly address: string;
  readonly blocks: readonly string[];
}

export interface CutPhrase {
  /** As printed, without the punctuation at its ends. */
  readonly phrase: string;
  /** The one page that has it. */
  readonly address: string;
}

export interface CutOptions {
  readonly count: number;
  readonly seed: number;
  /** Fewest and most words; 4 and 8 where they aren't given. */
  readonly words?: readonly [fewest: number, most: number];
  /** The whole text of other pages: what one of them says too is not cut. */
  readonly others?: readonly string[];
}

/** Where a phrase would be split, and what nobody types. */
const BREAK = /[.;:!?…](?=\s|$)|[“”"‘’()[\]|]|\s[–-]\s/u;

/**
 * Phrases of a few words within a sentence, each on one page only, cut at random; fewer than asked for where the pages
 * have no more.
 * @example cutPhrases([{ address: '/a/', blocks: ['Vùng lõm sóng là nơi không có sóng.'] }], { count: 1, seed: 1 })
 */
export function cutPhrases(pages: readonly PageText[], options: CutOptions): CutPhrase[] {
  const { count, seed, words: [fewest, most] = [4, 8], others = [] } = options;
  const random = seededRandom(seed);
  const sentences = pages.flatMap(({ address, blocks }) =>
    blocks.flatMap((block) =>
      block.split(BREAK).map((text) => ({ address, words: text.split(/\s+/).filter(isWord) })),
    ),
  );
  const places = sentences.flatMap(({ address, words }) =>
    words.slice(fewest - 1).map((_, start) => ({ address, words: words.slice(start) })),
  );
  const texts = [...pages.map(({ blocks }) => blocks.join(' | ')), ...others].map(
    (text) => ` ${plainWords(text)} `,
  );
  const found = new Map<string, CutPhrase>();
  while (found.size < count && places.length > 0) {
    const [place] = places.splice(Math.floor(random() * places.length), 1);
    if (place === undefined) break;
    const length = fewest + Math.floor(random() * (Math.min(most, place.words.length) - fewest + 1));
    const phrase = trimPunctuation(place.words.slice(0, length).join(' '));
    const key = plainWords(phrase);
    if (texts.filter((text) => text.includes(` ${key} `)).length === 1)
      found.set(key, { phrase, address: place.address });
  }
  return [...found.values()];
}

/**
 * Whether a text has a phrase, word for word, marks included; punctuation and capitals don't count.
 * @example hasPhrase('… vùng “lõm sóng” nào.', 'Vùng lõm sóng') // true
 */
export function hasPhrase(text: string, phrase: string): boolean {
  return ` ${plainWords(text)} `.includes(` ${plainWords(phrase)} `);
}

function plainWords(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function trimPunctuation(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
}

/** Numbers from 0 up to 1 that a seed decides: Mulberry32. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
