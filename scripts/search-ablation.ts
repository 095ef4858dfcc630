/**
 * Our search without one of its parts, to see what the part is worth. The source says nothing of it: one function or table
 * of a module is replaced by one that does nothing, when the engine is bundled and, where the part works in the index too,
 * when the index is written.
 */
import { sep } from 'node:path';

interface Replacement {
  /** The end of the module's path. */
  readonly file: string;
  /** What it declares at its top level. */
  readonly name: string;
  /** An expression to stand in its place. */
  readonly by: string;
}

export interface Part extends Replacement {
  readonly part: string;
  /** Whether pages are indexed in another way too. */
  readonly isInIndex?: true;
}

export const PARTS: readonly Part[] = [
  {
    part: 'the register of numbers',
    file: 'src/search/find-by-number.ts',
    name: 'findByNumber',
    by: "() => ({ documents: [], asked: 'document' })",
  },
  {
    ...{ part: 'd for đ, i for y', isInIndex: true },
    ...{ file: 'src/search/index-form.ts', name: 'plainLetters', by: '(text) => text' },
  },
  {
    ...{ part: 'days', isInIndex: true },
    ...{ file: 'src/vietnamese/date-parsing.ts', name: 'findDates', by: '() => []' },
  },
  {
    ...{ part: 'signs in numbers', isInIndex: true },
    ...{
      file: 'src/search/index-form.ts',
      name: 'numberWord',
      by: "(number) => number.replace(/[.,]/g, '')",
    },
  },
  { part: 'marks as typed', file: 'src/search/word-match.ts', name: 'matchQuality', by: '() => 1' },
  { part: 'the lift of phrases', file: 'src/search/find-pages.ts', name: 'lift', by: '() => undefined' },
  {
    part: 'the place of the words',
    ...{ file: 'src/search/rank-page.ts', name: 'scorePage' },
    by: '({ kind, text, isNamed }) => KIND_WEIGHTS[kind] * text.coverage + (isNamed ? PARTS.named : 0)',
  },
  {
    part: 'weights of kinds',
    ...{ file: 'src/search/rank-page.ts', name: 'KIND_WEIGHTS', by: 'new Proxy({}, { get: () => 1 })' },
  },
  {
    part: 'names of pages',
    ...{ file: 'src/search/site-names.ts', name: 'createNameLookup' },
    by: '() => () => NO_NAME',
  },
  { part: 'places', file: 'src/search/site-names.ts', name: 'placeAmong', by: '() => undefined' },
  { part: 'what is asked', file: 'src/search/understand-query.ts', name: 'askingOf', by: '() => undefined' },
  {
    part: 'texts word for word',
    file: 'src/search/rank-query.ts',
    name: 'asSaid',
    by: 'async ({ terms }) => terms',
  },
  { part: 'rare words', file: 'src/search/find-pages.ts', name: 'rarity', by: '() => 1' },
  { part: 'typing errors', file: 'src/search/remedies.ts', name: 'needsCorrection', by: '() => false' },
  { part: 'other names', file: 'src/search/remedies.ts', name: 'renameParts', by: 'async () => undefined' },
  {
    part: 'names of the glossary in few words',
    ...{ file: 'src/search/remedies.ts', name: 'renameTerms', by: 'async () => undefined' },
  },
  { part: 'names in part', file: 'src/search/page-names.ts', name: 'rankNames', by: '() => 0' },
  { part: 'people', file: 'src/search/site-names.ts', name: 'pagesOfPeople', by: '() => new Map()' },
  { part: 'raw typing', file: 'src/search/raw-typing.ts', name: 'rawTyping', by: '() => undefined' },
  { part: 'words run together', file: 'src/search/respace.ts', name: 'partWord', by: '() => []' },
  {
    part: 'words written apart',
    ...{ file: 'src/search/respace.ts', name: 'joinWords', by: '(_vocabulary, terms) => terms' },
  },
  { part: 'dropped words', file: 'src/search/remedies.ts', name: 'loosen', by: 'async () => undefined' },
  {
    part: 'how readers ask',
    ...{ file: 'src/search/rank-asked.ts', name: 'rankAsked', by: '() => NOT_ASKED' },
  },
  {
    part: 'missing numbers',
    ...{ file: 'src/search/missing-numbers.ts', name: 'shareMissing', by: '() => 0' },
  },
  {
    part: 'titles that are the query',
    ...{ file: 'src/search/rank-pages.ts', name: 'liftTitled', by: '(pages) => [...pages]' },
  },
  {
    part: 'texts that few pages have',
    ...{ file: 'src/search/find-pages.ts', name: 'FEW', by: '-1' },
  },
];

/**
 * The source of a module without a part of the search; as it is where the part isn't in it.
 * @param path of the module, in the system's form
 * @throws Error where the module has no such declaration, so that the table above is out of date
 * @example withoutPart({ file: 'a.ts', name: 'f', by: '() => 1' }, '/x/a.ts', 'export function f() {}')
 */
export function withoutPart({ file, name, by }: Replacement, path: string, source: string): string {
  if (!path.split(sep).join('/').endsWith(`/${file}`)) return source;
  const declaration = new RegExp(`^(export )?((?:async )?function|const) ${name}\\b`, 'm');
  const found = declaration.exec(source);
  if (found === null) throw new Error(`${file} declares no ${name}: mend scripts/search-ablation.ts`);
  const [, exported = '', keyword = ''] = found;
  return `${source.replace(declaration, `${keyword} ${name}AsItIs`)}\n${exported}const ${name} = ${by};\n`;
}
