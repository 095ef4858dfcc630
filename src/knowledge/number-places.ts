/** Where the numerals of a content file stand: which field of the frontmatter, which column of no text, or the prose. */
import { findNumerals, type Numeral } from '../figures/numerals.ts';
import type { RawFile } from './read-content.ts';

export interface PlacedNumeral extends Numeral {
  /** `prose`, `table`, or the field of the frontmatter. */
  readonly where: string;
}

/** The day of our own last edit changes with every edit. */
const OWN_DAY = 'edited';
const KEY = /(?:^|[{,]\s*|^[ \t]*(?:- )*)(?<key>[a-z][a-z0-9-]*):(?=\s|$)/gm;

/**
 * Every numeral of a file in order, but for the day of our own last edit.
 * @example placeNumerals(file)[0] // { where: 'symbol', index: 12, printed: '52-NQ/TW' }
 */
export function placeNumerals({
  file,
  text,
  body,
}: Pick<RawFile, 'file' | 'text' | 'body'>): PlacedNumeral[] {
  const numerals = findNumerals(text);
  if (file.endsWith('.csv')) return numerals.map((numeral) => ({ ...numeral, where: 'table' }));
  const start = file.endsWith('.mdx') ? text.length - body.length : text.length;
  const keys = [...text.slice(0, start).matchAll(KEY)];
  let at = 0;
  return numerals
    .map((numeral) => {
      while (at < keys.length && (keys[at]?.index ?? 0) <= numeral.index) at += 1;
      const where = numeral.index < start ? (keys[at - 1]?.groups?.['key'] ?? 'frontmatter') : 'prose';
      return { ...numeral, where };
    })
    .filter(({ where }) => where !== OWN_DAY);
}
