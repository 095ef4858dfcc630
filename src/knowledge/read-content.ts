/**
 * Reads `content/` from disk for commands that run outside Astro: the check, the importer, the Markdown plugins.
 * Pages read the same files through `astro:content`, with the same schemas.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LineCounter, parseDocument, type Document, type YAMLParseError } from 'yaml';
import {
  COLLECTIONS,
  type CollectionName,
  type Content,
  type Entry,
  type Offence,
} from '../model/content.ts';
import type { ArticleData } from '../model/article.ts';
import { readDraftArticle } from '../model/draft-article.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { checkTable, describeRowIssue, isTable, withRows } from './read-dataset.ts';
import { describeIssue } from './schema-issue.ts';

/** A content file as text, with what is needed to lead an offence back to its line. */
export interface RawFile {
  file: string;
  /** The whole file as it was read. */
  text: string;
  /** The Markdown below the frontmatter, blanks in place of its comments; empty in a YAML file. */
  body: string;
  /** The line of the file on which the body starts, from 1. */
  bodyLine: number;
  /** Whether its frontmatter says that it is a draft. */
  draft: boolean;
  /** The line of a field of the frontmatter, from 1; of its nearest parent where the field is absent. */
  lineOf: (path: readonly (string | number)[]) => number;
}

export interface ReadContent {
  content: Content;
  files: ReadonlyMap<string, RawFile>;
  offences: Offence[];
  /** Ids of entries that didn't validate and of the claims in them: what refers to them is no second offence. */
  unread: ReadonlySet<string>;
}

/** What reading gathers while it goes from file to file. */
interface Gathered {
  files: Map<string, RawFile>;
  offences: Offence[];
  unread: Set<string>;
}

/**
 * Reads and validates every content file; an entry that doesn't validate is left out and listed.
 * @param root the folder that holds `content/`
 */
export function readContent(root: string): ReadContent {
  const gathered: Gathered = { files: new Map(), offences: [], unread: new Set() };
  const read = <Name extends CollectionName>(name: Name): Content[Name] =>
    readCollection(root, name, gathered) as unknown as Content[Name];
  const content: Content = {
    articles: read('articles'),
    documents: read('documents'),
    reports: read('reports'),
    datasets: read('datasets'),
    provinces: read('provinces'),
    indicators: read('indicators'),
    sources: read('sources'),
    glossary: read('glossary'),
    cautions: read('cautions'),
    programmes: read('programmes'),
    highlights: read('highlights'),
  };
  return { content, ...gathered };
}

/**
 * The datasets alone, for pages: Astro's loaders don't read the tables beside the fields.
 * Throws where one cannot be read.
 * @example readDatasets(process.cwd()).find(({ id }) => id === 'dti-2022')?.data.rows.length // 63
 */
export function readDatasets(root: string): Content['datasets'] {
  const gathered: Gathered = { files: new Map(), offences: [], unread: new Set() };
  const entries = readCollection(root, 'datasets', gathered) as Content['datasets'];
  if (gathered.offences.length === 0) return entries;
  throw new Error(gathered.offences.map(({ file, message }) => `${file}: ${message}`).join('\n'));
}

/**
 * The files whose frontmatter says that they are drafts, valid or not, by their path from the root.
 * @example listDrafts(process.cwd()) // ['content/articles/bai-moi.mdx']
 */
export function listDrafts(root: string): string[] {
  return [...readContent(root).files.values()].filter(({ draft }) => draft).map(({ file }) => file);
}

/**
 * The line of a file on which a character of its body stands, from 1.
 * @example bodyLineAt(file, file.body.indexOf('93%')) // 320
 */
export function bodyLineAt({ body, bodyLine }: RawFile, index: number): number {
  return bodyLine + body.slice(0, index).split('\n').length - 1;
}

function readCollection(root: string, name: CollectionName, gathered: Gathered): Entry<unknown>[] {
  const { schema, extension } = COLLECTIONS[name];
  const base = join(root, 'content', name);
  return listFiles(base).flatMap((path) => {
    const file = relative(root, path).split(sep).join('/');
    const id = relative(base, path)
      .split(sep)
      .join('/')
      .replace(/\.[^.]+$/, '');
    if (name === 'datasets' && isTable(path)) {
      gathered.offences.push(...checkTable(path, file));
      return [];
    }
    if (!path.endsWith(`.${extension}`)) {
      gathered.offences.push({ file, message: `a file of content/${name}/ ends in .${extension}` });
      return [];
    }
    gathered.offences.push(...checkName(file, id));
    const { yaml, raw: fields } = readFrontmatter(path, file, gathered);
    const raw = name === 'datasets' ? withRows({ path, file }, fields, gathered) : fields;
    const parsed = raw === undefined ? undefined : schema.safeParse(raw);
    if (parsed?.success) return [{ id, file, data: parsed.data }];
    const issues = parsed?.error.issues ?? [];
    gathered.offences.push(
      ...issues.flatMap((issue) => describeRowIssue(issue, file) ?? describeIssue(issue, raw, file)),
    );
    const draft = name === 'articles' ? readDraftArticle(raw) : undefined;
    const read = new Set(draft && [id, ...idsOf(draft)]);
    for (const unread of [id, ...statedIds(yaml)]) if (!read.has(unread)) gathered.unread.add(unread);
    return draft ? [{ id, file, data: draft }] : [];
  });
}

/** The YAML of a file and the same as plain data; no data where it cannot be read. */
function readFrontmatter(
  path: string,
  file: string,
  { files, offences }: Gathered,
): { yaml: string; raw: unknown } {
  const text = readFileSync(path, 'utf8');
  const line = text.split('\n').findIndex((row) => row !== row.normalize('NFC')) + 1;
  if (line > 0)
    offences.push({ file, line, message: 'the file is not in Unicode form NFC, from this line on' });

  const composed = text.normalize('NFC');
  const inMdx = path.endsWith('.mdx');
  const { yaml, body, bodyLine } = inMdx
    ? splitFrontmatter(composed)
    : { yaml: composed, body: '', bodyLine: 1 };
  const above = inMdx ? 1 : 0;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  files.set(file, {
    file,
    text,
    body: withoutComments(body),
    bodyLine,
    draft: document.get('draft') === true,
    lineOf: (at) => findLine(document, lines, at) + above,
  });
  if (inMdx && bodyLine === 1) {
    offences.push({
      file,
      line: 1,
      message: 'the file starts with its frontmatter, between two lines of ---',
    });
    return { yaml, raw: undefined };
  }
  offences.push(...document.errors.map((error) => describeYamlError(error, file, above)));
  return { yaml, raw: document.errors.length > 0 ? undefined : (document.toJS() ?? {}) };
}

/** The parser counts lines within the YAML; ours are those of the file. */
function describeYamlError(
  { message, linePos }: Pick<YAMLParseError, 'message' | 'linePos'>,
  file: string,
  above: number,
): Offence {
  const [first = ''] = message.split('\n');
  const what = first.replace(/ at line \d+, column \d+:?$/, '');
  return { file, line: (linePos?.[0].line ?? 1) + above, message: `the YAML cannot be read: ${what}` };
}

/** Comments of MDX are no prose; blanks in their place keep every index and line. */
function withoutComments(body: string): string {
  return body.replace(/\{\/\*[\s\S]*?\*\/\s*\}/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

function idsOf({ targets, results, events }: Pick<ArticleData, 'targets' | 'results' | 'events'>): string[] {
  return [...targets, ...results, ...events].map(({ id }) => id);
}

/** The ids of claims and events in frontmatter that cannot be read, or not as a whole. */
function statedIds(yaml: string): string[] {
  return [...yaml.matchAll(/\bid:\s*['"]?([a-z0-9-]+)/g)].map((match) => match[1] ?? '');
}

function checkName(file: string, id: string): Offence[] {
  return /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(id)
    ? []
    : [
        {
          file,
          message: 'a content file is named in lower-case ASCII with hyphens: its name is its address',
        },
      ];
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The line of the deepest node on the path that exists. */
function findLine(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as
      { range?: [number, number, number] } | undefined;
    const offset = node?.range?.[0];
    if (offset !== undefined) return lines.linePos(offset).line;
  }
  return 1;
}
