/** `npm run import`: raw article text → MDX drafts, with a report of what was found and what needs a second look. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EMPTY_CONTEXT, importContext } from '../src/importer/context.ts';
import type { ImportContext } from '../src/importer/context.ts';
import { draftSlug, findSource, writeDraft } from '../src/importer/draft.ts';
import { importArticle } from '../src/importer/import-article.ts';
import { readText } from '../src/importer/read-text.ts';
import { formatReport } from '../src/importer/report.ts';
import type { ImportResult } from '../src/importer/result.ts';
import { readContent } from '../src/knowledge/read-content.ts';
import { referenceDate } from '../src/knowledge/reference-date.ts';
import { writeNewFile } from './write-file.ts';

const HELP = `Turns the raw text of an article into a draft for content/articles/.

  npm run import -- FILE… [--out DIR] [--json] [--dry-run]

  FILE        plain text in UTF-8, as copied from a page
  --out DIR   the folder for the drafts (default: content/articles)
  --json      print what was found as JSON, an array for several files, and write nothing
  --dry-run   print the reports and write nothing
  -h, --help  print this

A draft never replaces a file. A file that can't be imported doesn't stop the others.
Exit code: 0 if every file was imported, 1 if any wasn't, 2 for wrong usage.`;

const OPTIONS = {
  out: { type: 'string', default: join('content', 'articles') },
  json: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

main();

function main(): void {
  const { values, positionals: files } = readArguments();
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (files.length === 0) {
    refuseUsage('Name at least one file.');
    return;
  }
  const context = readContext();
  const results = files.flatMap((file) => importFile(file, context) ?? []);
  if (values.json) printJson(results, files.length);
  else
    writeDrafts(results, { context, out: values.out, isDryRun: values['dry-run'], fileCount: files.length });
}

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    refuseUsage(error instanceof Error ? error.message : String(error));
    process.exit();
  }
}

function refuseUsage(message: string): void {
  console.error(`${message}\n\n${HELP}`);
  process.exitCode = 2;
}

/** Without content every document and province is unknown, which the first article of all has to live with. */
function readContext(): ImportContext {
  if (!existsSync('content')) return EMPTY_CONTEXT;
  try {
    return importContext(readContent(process.cwd()).content);
  } catch (error) {
    console.error(`content/ could not be read, so nothing counts as known: ${describe(error)}`);
    return EMPTY_CONTEXT;
  }
}

function importFile(file: string, context: ImportContext): ImportResult | undefined {
  try {
    const read = readText(readFileSync(file));
    const result = 'refused' in read ? read : importArticle(read.text, { file, context });
    if (!('refused' in result)) return result;
    fail(`${file} ${result.refused}`);
  } catch (error) {
    fail(`${file} ${describe(error)}`);
  }
  return undefined;
}

function printJson(results: readonly ImportResult[], fileCount: number): void {
  const [only] = results;
  if (fileCount > 1) console.log(JSON.stringify(results, null, 2));
  else if (only) console.log(JSON.stringify(only, null, 2));
}

interface DraftOptions {
  readonly context: ImportContext;
  readonly out: string;
  readonly isDryRun: boolean;
  readonly fileCount: number;
}

function writeDrafts(results: readonly ImportResult[], options: DraftOptions): void {
  const { context, out, isDryRun, fileCount } = options;
  const taken = new Set<string>();
  for (const result of results) {
    const path = join(out, `${draftSlug(result)}.mdx`);
    console.log(formatReport(result));
    for (const article of findSource(result, context.sources)?.articles ?? []) {
      console.log(`  note        content/articles/${article}.mdx is made from this source`);
    }
    const draft = writeDraft(result, { sources: context.sources, today: referenceDate() });
    const isFree = isDryRun ? !taken.has(path) && !existsSync(path) : writeSafely(path, draft);
    if (isFree === false) fail(`${result.file}: ${path} exists already; a draft never replaces a file`);
    if (!isFree) continue;
    taken.add(path);
    console.log(`  ${isDryRun ? 'would write' : 'written to '} ${path}\n`);
  }
  const done = `${taken.size} of ${fileCount} ${fileCount === 1 ? 'file' : 'files'}`;
  console.log(isDryRun ? `${done} would be imported; nothing was written.` : `${done} imported.`);
}

/** Undefined where the file couldn't be written, which has been said then. */
function writeSafely(path: string, text: string): boolean | undefined {
  try {
    return writeNewFile(path, text);
  } catch (error) {
    fail(`${path} could not be written: ${describe(error)}`);
    return undefined;
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function describe(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return MESSAGES[code] ?? (error instanceof Error ? error.message : String(error));
}
