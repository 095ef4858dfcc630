/** Slips of the pen: one digit changed in one figure of an article, document or caution, everywhere a figure can stand. */
import { isPair, parseDocument, visit } from 'yaml';
import { findNumbers } from '../figures/number-tokens.ts';
import { readProse } from '../figures/prose.ts';
import type { RawFile } from './read-content.ts';

/** One figure as it stands, and the file with one digit of it changed. */
export interface Slip {
  /** `prose`, or the field of the frontmatter. */
  readonly where: string;
  readonly line: number;
  readonly printed: string;
  readonly mutated: string;
  readonly text: string;
}

/**
 * Fields whose digits are no figures: ids and references (a wrong one is found as such, or names another entry that
 * exists), and the day of the last edit, which nothing else tells.
 */
const NO_FIGURES = new Set([
  ...['id', 'indicator', 'province', 'document', 'documents', 'resolution', 'implements'],
  ...['source', 'sources', 'edited', 'claims', 'articles', 'programmes'],
]);

/** How a digit slips: to the next one, or to every other. */
type Digits = 'one' | 'every';

/**
 * Every slip of a file. `one` changes the last digit of each figure to the next; `every` changes each digit of each
 * figure to each of the nine others.
 */
export function slipsOf(file: RawFile, digits: Digits): Slip[] {
  return [...figuresInProse(file), ...figuresInFrontmatter(file)].flatMap(({ where, index, length }) => {
    const printed = file.text.slice(index, index + length);
    const line = file.text.slice(0, index).split('\n').length;
    return changes(printed, digits).map((mutated) => ({
      ...{ where, line, printed, mutated },
      text: file.text.slice(0, index) + mutated + file.text.slice(index + length),
    }));
  });
}

interface Spot {
  readonly where: string;
  readonly index: number;
  readonly length: number;
}

function figuresInProse({ text, body }: RawFile): Spot[] {
  const start = text.length - body.length;
  return readProse(body).flatMap((block) =>
    findNumbers(block.text).map(({ index, length }) => ({
      ...{ where: 'prose', length },
      index: start + block.bodyIndex(index),
    })),
  );
}

function figuresInFrontmatter({ text, body }: RawFile): Spot[] {
  const above = text.startsWith('---') ? text.indexOf('\n') + 1 : 0;
  const yaml = text.slice(above, text.length - body.length).replace(/^---\s*$/m, '');
  const spots: Spot[] = [];
  visit(parseDocument(yaml), {
    Scalar(key, { range }, ancestors) {
      const fields = ancestors.filter(isPair).map((pair) => String(pair.key));
      if (key === 'key' || !range || NO_FIGURES.has(fields.at(-1) ?? '')) return;
      for (const { 0: digits, index } of yaml.slice(range[0], range[1]).matchAll(/\d+(?:[.,]\d+)*/g))
        spots.push({ where: fields.join('.'), index: above + range[0] + index, length: digits.length });
    },
  });
  return spots;
}

function changes(printed: string, digits: Digits): string[] {
  const places = [...printed.matchAll(/\d/g)].map(({ index }) => index);
  const replace = (at: number, digit: number) => `${printed.slice(0, at)}${digit}${printed.slice(at + 1)}`;
  if (digits === 'one') return places.slice(-1).map((at) => replace(at, (Number(printed[at]) + 1) % 10));
  return places.flatMap((at) =>
    Array.from({ length: 10 }, (_, digit) => digit)
      .filter((digit) => digit !== Number(printed[at]))
      .map((digit) => replace(at, digit)),
  );
}
