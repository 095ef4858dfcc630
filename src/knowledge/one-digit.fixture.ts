/** Slips of the pen: one digit changed in one numeral of a content file, wherever it stands. */
import { findNumbers } from '../figures/number-tokens.ts';
import { readProse } from '../figures/prose.ts';
import { placeNumerals } from './number-places.ts';
import type { RawFile } from './read-content.ts';

/** One digit as it stands, and the file with another in its place. */
export interface Slip {
  /** `prose`, `table`, or the field of the frontmatter. */
  readonly where: string;
  readonly line: number;
  /** Where the digit stands in the file. */
  readonly at: number;
  /** The numeral before and after. */
  readonly printed: string;
  readonly mutated: string;
  readonly text: string;
}

/**
 * Fields whose digits only the record of numbers holds: ids and references, where a wrong one may name another entry that
 * exists.
 */
const REFERENCES = new Set([
  ...['id', 'indicator', 'province', 'document', 'documents', 'resolution', 'implements'],
  ...['source', 'sources', 'evidence', 'claims', 'articles', 'programmes', 'key'],
]);

/** How a digit slips: to the next one, or to every other. */
type Digits = 'one' | 'every';

/**
 * Every slip of a file, one after another. `one` changes the last digit of each figure to the next; `every` changes each
 * digit to each of the nine others.
 */
export function* slipsOf(file: RawFile, digits: Digits): Generator<Slip> {
  for (const { where, index, printed } of placeNumerals(file)) {
    const line = file.text.slice(0, index).split('\n').length;
    for (const [place, digit] of changes(printed, digits)) {
      const at = index + place;
      const mutated = `${printed.slice(0, place)}${digit}${printed.slice(place + 1)}`;
      const text = `${file.text.slice(0, at)}${digit}${file.text.slice(at + 1)}`;
      yield { where, line, at, printed, mutated, text };
    }
  }
}

/**
 * Whether a reader sees the digit as part of a figure, date or symbol, as opposed to an id or the target of a link.
 * @example const isFigure = figuresOf(file); isFigure(slip)
 */
export function figuresOf({ text, body }: RawFile): (slip: Slip) => boolean {
  const start = text.length - body.length;
  const inProse = new Set(
    readProse(body).flatMap((block) =>
      findNumbers(block.text).flatMap(({ index, length }) =>
        Array.from({ length }, (_, offset) => start + block.bodyIndex(index + offset)),
      ),
    ),
  );
  return ({ where, at }) => (where === 'prose' ? inProse.has(at) : !REFERENCES.has(where));
}

/** The place of a digit in the numeral, and what stands there instead. */
function changes(printed: string, digits: Digits): [number, number][] {
  const pattern = digits === 'one' ? /\d(?!\d|[.,]\d)/g : /\d/g;
  return [...printed.matchAll(pattern)].flatMap(({ 0: digit, index }) =>
    others(Number(digit), digits).map((other): [number, number] => [index, other]),
  );
}

function others(digit: number, digits: Digits): number[] {
  if (digits === 'one') return [(digit + 1) % 10];
  return Array.from({ length: 10 }, (_, other) => other).filter((other) => other !== digit);
}
