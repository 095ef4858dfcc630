/**
 * Damage of the kinds that happen to files, done to articles at random from a seed: the same seed does the same damage on
 * every machine.
 */

/** Numbers from 0 up to 1, always the same for a seed (mulberry32, by Tommy Ettinger, in the public domain). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Dice {
  /** A whole number from 0 up to a bound. */
  readonly below: (bound: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
}

/** Made of a text, and of another one where two are needed. */
type Mutation = (text: string, dice: Dice, other: string) => string | Uint8Array;

const SNIPPETS = [
  ...[
    '<script>alert("*/}")</script>',
    '<style>a{b}</style>',
    '</p></div>',
    '<!-- -->',
    '<![CDATA[',
    '&nbsp;&#x0;',
  ],
  ...[
    '{/*',
    '*/}',
    '---',
    '```',
    '| a | b |',
    '- - -',
    '${x}',
    'import x from "y"',
    'export const a = 1',
    '<Claim id="x">',
  ],
  ...[
    '52-NQ/TW',
    'QĐ/UBND/2020/12',
    '38/63',
    '93%',
    '1.234,5',
    '31/02/2020',
    '2019-13-45',
    '“',
    '”',
    '(((',
    ')))',
  ],
  ...['\u0000', '\u00a0', '\u200b', '\u202e', '\ufeff', '\u0301\u0301\u0301', '👍🏽', '\ud800', '﷽', '\u2028'],
];
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: (text, { below }) => text.slice(0, below(text.length + 1)),
  'cut off': (text, { below }) => text.slice(below(text.length + 1)),
  doubled: (text) => text + text,
  'lines shuffled': (text, dice) => shuffle(text.split('\n'), dice).join('\n'),
  'words shuffled': (text, dice) => shuffle(text.split(' '), dice).join(' '),
  'lines doubled': (text, { below }) =>
    text
      .split('\n')
      .flatMap((line) => Array.from({ length: 1 + below(3) }, () => line))
      .join('\n'),
  'lines lost': (text, { below }) =>
    text
      .split('\n')
      .filter(() => below(3) > 0)
      .join('\n'),
  'lines joined': (text, { below }) => text.replace(/\n/g, (feed) => (below(2) === 0 ? ' ' : feed)),
  'one line': (text) => text.replaceAll('\n', ' '),
  'two articles mixed': (text, dice, other) =>
    shuffle([...text.split('\n'), ...other.split('\n')], dice).join('\n'),
  'letters lost': (text, { below }) => sprinkle(text, below, () => ''),
  'letters doubled': (text, { below }) => sprinkle(text, below, (letter) => letter + letter),
  'marks lost': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  decomposed: (text) => text.normalize('NFD'),
  'upper case': (text) => text.toUpperCase(),
  'snippets strewn': (text, dice) =>
    text.replace(/\s/g, (blank) => (dice.below(12) === 0 ? ` ${dice.pick(SNIPPETS) ?? ''}${blank}` : blank)),
  'figures swapped': (text, { below }) => text.replace(/\d/g, () => String(below(10))),
  'blanks strewn': (text, { below }) => text.replace(/ /g, () => ' \t\u00a0\r\n'.slice(0, 1 + below(5))),
  'bytes strewn': (text, { below }) => strew(new TextEncoder().encode(text), below, 1 + below(20)),
  'bytes cut': (text, { below }) => new TextEncoder().encode(text).slice(below(9), -1 - below(9)),
  'UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  mojibake: (text) => Buffer.from(text, 'utf8').toString('latin1'),
  'random bytes': (text, { below }) => Uint8Array.from({ length: text.length }, () => below(256)),
  'a huge line': (text, { below, pick }) => `${text}\n${(pick(SNIPPETS) ?? 'a').repeat(below(4000))}`,
  'a huge paragraph': (text, { below }) =>
    `${text}\n${`${text.replaceAll('\n', ' ')} `.repeat(1 + below(8))}`,
  'many lines': (text, dice) =>
    `${text}\n${`${dice.pick(text.split('\n')) ?? ''}\n`.repeat(dice.below(1500))}`,
  HTML: (text) => asPage(text),
  'HTML cut': (text, { below }) => asPage(text).slice(0, below(text.length * 2)),
  'HTML nested': (text, { below }) => asPage(`${'<div><b>'.repeat(below(1500))}${text}`),
  'HTML with snippets': (text, dice) => asPage(text.replace(/\n/g, () => `\n${dice.pick(SNIPPETS) ?? ''}`)),
  'HTML with scripts': (text) => asPage(text.replace(/\n/g, '\n<script>var a = "</p><p>";</script>')),
};
const NAMES = Object.keys(MUTATIONS);

export interface Mutant {
  /** What was done, for whoever has to find it again. */
  readonly how: string;
  readonly bytes: Uint8Array;
}

/**
 * The mutant of a number: one to three kinds of damage, done to one of the articles.
 * @example mutant(17, articles).how // 'cut + HTML nested'
 */
export function mutant(number: number, articles: readonly string[]): Mutant {
  const random = createRandom(number);
  const below = (bound: number) => Math.floor(random() * bound);
  const dice: Dice = { below, pick: (items) => items[below(items.length)] };
  const names: string[] = [];
  let text: string | Uint8Array = dice.pick(articles) ?? '';
  for (let left = 1 + below(3); left > 0 && typeof text === 'string'; left -= 1) {
    const name = dice.pick(NAMES) ?? '';
    names.push(name);
    text = MUTATIONS[name]?.(text.slice(0, LONGEST), dice, dice.pick(articles) ?? '') ?? text;
  }
  return { how: names.join(' + '), bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text };
}

/** Damage is done to so many letters at most, so that ten thousand mutants are read in minutes. */
const LONGEST = 60_000;

function asPage(text: string): string {
  const lines = text.split('\n');
  const rest = lines.slice(1).map((line, at) => (at % 7 === 3 ? `<h2>${line}</h2>` : `<p>${line}</p>`));
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${lines[0] ?? ''}</title></head><body><nav><a href="/">Trang chủ</a></nav><article><h1>${lines[0] ?? ''}</h1>${rest.join('\n')}</article></body></html>`;
}

function shuffle<Item>(items: readonly Item[], { below }: Dice): Item[] {
  const shuffled = [...items];
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    const [a, b] = [shuffled[at], shuffled[other]];
    if (a !== undefined && b !== undefined) [shuffled[at], shuffled[other]] = [b, a];
  }
  return shuffled;
}

function sprinkle(text: string, below: Dice['below'], change: (letter: string) => string): string {
  return text.replace(/./gu, (letter) => (below(40) === 0 ? change(letter) : letter));
}

function strew(bytes: Uint8Array, below: Dice['below'], count: number): Uint8Array {
  const strewn = bytes.slice();
  for (let left = count; left > 0; left -= 1) strewn[below(strewn.length)] = below(256);
  return strewn;
}
