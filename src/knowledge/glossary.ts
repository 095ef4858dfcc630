/** The glossary in the order of the Vietnamese alphabet. */
import type { TermNode } from '../model/nodes.ts';
import { firstLetter, sortVietnamese } from '../vietnamese/collation.ts';

export const TERM_KINDS = {
  abbreviation: 'Chữ viết tắt',
  concept: 'Khái niệm',
  'symbol-part': 'Phần của số hiệu',
} as const;

export interface LetterGroup<Term> {
  /** A letter of the Vietnamese alphabet, or `#` for terms that begin with a digit. */
  letter: string;
  /** The anchor of the group: ASCII. */
  anchor: string;
  terms: Term[];
}

/**
 * Terms under their first letters; those that begin with a digit come first.
 * @example groupByLetter(terms).map(({ letter }) => letter) // ['#', 'A', 'B', 'C', 'Đ', …]
 */
export function groupByLetter<Term extends Pick<TermNode, 'data'>>(
  terms: Iterable<Term>,
): LetterGroup<Term>[] {
  const groups = Map.groupBy(
    sortVietnamese([...terms], ({ data }) => data.term),
    ({ data }) => firstLetter(data.term),
  );
  const letters = sortVietnamese([...groups.keys()], (letter) => letter);
  return letters.map((letter) => ({ letter, anchor: anchorOf(letter), terms: groups.get(letter) ?? [] }));
}

/** The filters of the glossary. */
export const TERM_FILTERS = [
  {
    name: 'loai',
    label: 'Loại',
    options: Object.entries(TERM_KINDS).map(([value, label]) => ({ value, label })),
  },
];

/** Letters with marks are told apart by their code: `chu-d`, `chu-110`. */
function anchorOf(letter: string): string {
  if (letter === '#') return 'chu-so';
  return /^[A-Z]$/.test(letter)
    ? `chu-${letter.toLowerCase()}`
    : `chu-${letter.codePointAt(0)?.toString(16) ?? ''}`;
}
