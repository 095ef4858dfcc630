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
    file: 'src/search/search-client.ts',
    name: 'findByNumber',
    by: '() => []',
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
    by: '() => () => ({ pages: new Set(), term: undefined })',
  },
  { part: 'typing errors', file: 'src/search/rank-query.ts', name: 'needsCorrection', by: '() => false' },
  { part: 'dropped words', file: 'src/search/rank-query.ts', name: 'loosen', by: 'async () => undefined' },
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
