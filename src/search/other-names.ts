/**
 * Other forms of the names in a query: `BCH` for Ban Chấp hành and the other way round, as the glossary has them, and
 * initials that the site itself never writes, such as `CĐS`, by the names whose words begin so.
 */
import { fold } from '../vietnamese/fold.ts';
import { indexForm } from './index-form.ts';
import type { SiteTerm } from './page-facts.ts';
import { squash } from './site-names.ts';
import type { QueryTerm } from './understand-query.ts';

/** The queries that say the same in other words, at most a few; none where no name is known. */
export type OtherNames = (
  terms: readonly QueryTerm[],
  isKnown: (term: QueryTerm) => boolean,
  /** Names of pages that the page table hasn't; without them initials are left alone. */
  further: readonly string[] | undefined,
) => readonly string[];

/** The names that initials may stand for, the likeliest first. */
type Initials = ReadonlyMap<string, readonly string[]>;

/** Words of a name that are shortened to initials; fewer, where they can be no word or its beginning: `DN`, not `AI`, `CH`. */
const LEAST_INITIALS = 3;
const CONSONANTS = /^(?!(?:ch|gh|kh|ngh?|nh|ph|th|tr)$)[bcdđghklmnpqrstvx]{2,6}$/;
const MOST_INITIALS = 6;
const INITIALS = /^[a-zđ\d]{2,6}$/;
const MAX_RUN = 7;
const MAX_TRIED = 3;

/**
 * Whether a term can be initials of a name that only further names tell: two to six letters as initials are, of no word.
 * @example canBeInitials({ kind: 'word', text: 'cđs', … }, () => false) // true
 */
export function canBeInitials(term: QueryTerm, isKnown: (term: QueryTerm) => boolean): boolean {
  return INITIALS.test(term.text) && isUnknown(term, isKnown);
}

function isUnknown(term: QueryTerm, isKnown: (term: QueryTerm) => boolean): boolean {
  return term.kind === 'word' && (CONSONANTS.test(term.text) || !isKnown(term));
}

/**
 * Other names by the terms of the glossary, and by the words of further names.
 * @example createOtherNames([{ url: '', names: ['BCH', 'Ban Chấp hành'] }], [])(terms, () => true) // ['Ban Chấp hành đảng bộ']
 */
export function createOtherNames(terms: readonly SiteTerm[], names: readonly string[]): OtherNames {
  const byName = namesOfTerms(terms);
  let byInitials: Initials | undefined;
  return (asked, isKnown, further) => {
    const unknown = asked.map((term) => isUnknown(term, isKnown));
    if (unknown.includes(true) && further !== undefined)
      byInitials ??= merge(
        commonInitials([...terms.flatMap((term) => term.names), ...names]),
        commonInitials(further),
      );
    const typed = asked.map(({ text }) => text);
    // The glossary knows better than initials.
    const choices = typed.map(
      (text, i) =>
        (unknown[i] === true && !byName.has(squash(text)) ? byInitials?.get(text) : undefined) ?? [text],
    );
    const written = combine(choices).slice(0, MAX_TRIED);
    const texts = written[0] ?? typed;
    const replaced = (first: number, last: number, name: string) =>
      [...texts.slice(0, first), name, ...texts.slice(last + 1)].join(' ');
    for (const [first, last] of runs(asked.length)) {
      const run = texts.slice(first, last + 1).join(' ');
      const others = (byName.get(squash(run)) ?? []).filter((name) => plain(name) !== plain(run));
      const same = others.filter((name) => squash(name) === squash(run));
      const tried = (same.length > 0 ? same : others).slice(0, MAX_TRIED);
      if (tried.length > 0) return tried.map((name) => replaced(first, last, name));
    }
    return texts.join(' ') === typed.join(' ') ? [] : written.map((words) => words.join(' '));
  };
}

/** All names of a term by each of them, and by the initials of each. */
function namesOfTerms(terms: readonly SiteTerm[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, readonly string[]>();
  for (const { names } of terms) {
    const short = names.map(initials).filter(({ length }) => length >= LEAST_INITIALS);
    for (const key of [...short, ...names.map(squash)]) if (key !== '') byName.set(key, names);
  }
  return byName;
}

/** For initials the words that have them, side by side in a name, the most frequent first. */
function commonInitials(names: readonly string[]): Initials {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names) {
    const words = plain(name).split(' ');
    const letters = words.map(firstLetter);
    for (const [first, last] of runs(words.length)) {
      const length = last - first + 1;
      const key = letters.slice(first, last + 1).join('');
      if (length > MOST_INITIALS || (length < LEAST_INITIALS && !CONSONANTS.test(key))) continue;
      const run = words.slice(first, last + 1).join(' ');
      for (const spelling of new Set([key, fold(key)])) {
        const known = counts.get(spelling) ?? new Map<string, number>();
        counts.set(spelling, known.set(run, (known.get(run) ?? 0) + 1));
      }
    }
  }
  return new Map([...counts].map(([key, found]) => [key, byFrequency(found)]));
}

/** What either has, that of the first before that of the second. */
function merge(first: Initials, second: Initials): Initials {
  const keys = new Set([...first.keys(), ...second.keys()]);
  return new Map(
    [...keys].map((key) => [key, [...new Set([...(first.get(key) ?? []), ...(second.get(key) ?? [])])]]),
  );
}

function byFrequency(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** Every way to take one of each, those first that take the first ones. */
function combine(choices: readonly (readonly string[])[]): string[][] {
  return choices.reduce<string[][]>(
    (taken, each) => taken.flatMap((before) => each.slice(0, MAX_TRIED).map((one) => [...before, one])),
    [[]],
  );
}

/** Every stretch of so many words, the longest first. */
function runs(count: number): [first: number, last: number][] {
  const lengths = Array.from({ length: Math.min(count, MAX_RUN) }, (_, i) => Math.min(count, MAX_RUN) - i);
  return lengths.flatMap((length) =>
    Array.from({ length: count - length + 1 }, (_, first): [number, number] => [first, first + length - 1]),
  );
}

/**
 * How a name is shortened in writing.
 * @example initials('công nghệ thông tin') // 'cntt'
 */
export function initials(name: string): string {
  return plain(indexForm(name))
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');
}

/** Without a mark; đ is a letter of its own, where it is typed. */
function firstLetter(word: string): string {
  return word.startsWith('đ') ? 'đ' : fold(word).slice(0, 1);
}

/** The words of a name in lower case, one space between them. */
function plain(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
