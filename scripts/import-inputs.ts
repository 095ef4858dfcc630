/** What `npm run import` reads: files, the articles of a folder, standard input. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { STANDARD_INPUT } from '../src/importer/file-name.ts';
import { describeSystemError } from './system-error.ts';

export interface Inputs {
  /** Each once, in the order named; those of a folder by name. */
  readonly files: readonly string[];
  /** What of folders was passed over. */
  readonly notes: readonly string[];
  /** What was named and can't be read at all. */
  readonly failures: readonly string[];
}

/** Neither a text nor a saved page comes near. */
const LARGEST_MEGABYTES = 64;
const ARTICLE = /\.(?:txt|html?)$/iu;

/**
 * The files behind what was named on the command line. A folder stands for the articles right in it: what lies deeper is
 * what a browser saved beside a page.
 * @example listInputs(['bai.txt', 'thu-muc']).files // ['bai.txt', 'thu-muc/a.html', 'thu-muc/b.txt']
 */
export function listInputs(names: readonly string[]): Inputs {
  const files = new Map<string, string>();
  const notes: string[] = [];
  const failures: string[] = [];
  const add = (file: string) => {
    const key = file === STANDARD_INPUT ? file : resolve(file);
    if (!files.has(key)) files.set(key, file);
  };
  for (const name of names) {
    try {
      if (name === STANDARD_INPUT || !statSync(name).isDirectory()) add(name);
      else {
        const { articles, note } = listFolder(name);
        for (const file of articles) add(file);
        if (articles.length === 0) failures.push(`${name} holds no file ending in .txt, .html or .htm`);
        else notes.push(note);
      }
    } catch (error) {
      failures.push(`${name} ${describeSystemError(error)}`);
    }
  }
  return { files: [...files.values()], notes, failures };
}

/**
 * The bytes of an input.
 * @throws where it can't be read, with a message or code that `describeSystemError` words
 * @example await readInput('-')
 */
export async function readInput(file: string): Promise<Uint8Array> {
  if (file === STANDARD_INPUT) return readStandardInput();
  const stats = statSync(file);
  if (!stats.isFile() && !stats.isFIFO()) throw new Error('is neither a file nor a folder');
  if (stats.size > LARGEST_MEGABYTES * 1e6) throw new Error(TOO_LARGE);
  return readFileSync(file);
}

const TOO_LARGE = `is larger than ${LARGEST_MEGABYTES} MB, which no article is`;

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST_MEGABYTES * 1e6) throw new Error(TOO_LARGE);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function listFolder(folder: string): { articles: string[]; note: string } {
  const entries = readdirSync(folder, { withFileTypes: true });
  const isArticle = new Set(entries.filter((entry) => !entry.isDirectory() && ARTICLE.test(entry.name)));
  const articles = [...isArticle]
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }));
  const folders = entries.filter((entry) => entry.isDirectory()).length;
  const others = entries.filter((entry) => !entry.isDirectory() && !isArticle.has(entry));
  const endings = [...new Set(others.map(({ name }) => /\.[^.]+$/.exec(name)?.[0] ?? name))].sort();
  const skipped = [
    ...(others.length === 0
      ? []
      : [`${counted(others.length, 'other file')} (${endings.slice(0, 5).join(', ')})`]),
    ...(folders === 0 ? [] : [counted(folders, 'folder')]),
  ];
  const note = `${folder}: ${counted(articles.length, 'file')} ending in .txt, .html or .htm`;
  return {
    articles: articles.map((name) => join(folder, name)),
    note: skipped.length === 0 ? note : `${note}; skipped ${skipped.join(' and ')}`,
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
