/** `npm run import`: raw article text → MDX drafts, with a report of what was found and what needs a second look. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_CONTEXT, importContext } from '../src/importer/context.ts';
import type { ImportContext } from '../src/importer/context.ts';
import { findSource } from '../src/importer/draft.ts';
import { importBytes } from '../src/importer/import-bytes.ts';
import { formatReport, formatRow } from '../src/importer/report.ts';
import type { ImportResult } from '../src/importer/result.ts';
import { claimIds } from '../src/knowledge/claim-ids.ts';
import { readContent } from '../src/knowledge/read-content.ts';
import { ownProse, readLexicon } from '../src/knowledge/read-lexicon.ts';
import { referenceDate } from '../src/knowledge/reference-date.ts';
import { readCommandLine, refuseUsage, run } from './command.ts';
import { createDraftWriter } from './import-drafts.ts';
import { listInputs, readInput } from './import-inputs.ts';
import { createProgress } from './progress.ts';
import { describeSystemError } from './system-error.ts';
import { withoutInterruption } from './without-interruption.ts';

const HELP = `Turns the raw text of an article into a draft for content/articles/.

  npm run import -- FILE… [--out DIR] [--json] [--dry-run] [--verbose]

  FILE        plain text in UTF-8, as copied from a page, or the page as a browser saved it (.html);
              - for standard input; a folder for every .txt, .html and .htm in it, without the folders below
  --out DIR   the folder for the drafts (default: content/articles)
  --json      print what was found as JSON, an array for several files or a folder, and write nothing
  --dry-run   print the reports and write nothing
  --verbose   list every dropped line, claim and name; of many files, give the whole report of each
  -h, --help  print this

A draft never replaces a file. A file that can't be imported doesn't stop the others. Refused, with what it is: text that
isn't Vietnamese in UTF-8, text damaged beyond use, and whatever bears a mark of classification (mật, tối mật, tuyệt mật).
Exit code: 0 if every file was imported, 1 if any wasn't, 2 for wrong usage.

npm run check -- content/articles/DRAFT.mdx lists what a draft still lacks.`;

/** Of more files than these, each gets a line in place of its report. */
const MOST_REPORTS = 5;

const { values, positionals } = readCommandLine(HELP, {
  out: { type: 'string', default: join('content', 'articles') },
  json: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
});
if (positionals.length === 0) refuseUsage('Name at least one file, a folder, or - for standard input.', HELP);

// Whoever reads the output may stop early: `… | head`.
process.stdout.on('error', (error: Error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
});

await run(async () => {
  const { files, notes, failures } = listInputs(positionals);
  for (const note of notes) (values.json ? console.error : console.log)(note);
  failures.forEach(fail);
  const known = readKnown();
  const isList = positionals.length > 1 || notes.length > 0;
  if (values.json) await printJson(importAll(files, known.context), isList);
  else await writeDrafts(files, known, files.length + failures.length);
});

interface Known {
  readonly context: ImportContext;
  /** Ids that claims and events bear. */
  readonly taken: ReadonlySet<string>;
}

/** Without content every document and province is unknown, which the first article of all has to live with. */
function readKnown(): Known {
  const none = new Set<string>();
  if (!existsSync('content')) return { context: withLexicon(EMPTY_CONTEXT, []), taken: none };
  try {
    const read = readContent(process.cwd());
    const prose = ownProse(read.files.values());
    return { context: withLexicon(importContext(read.content), prose), taken: claimIds(read) };
  } catch (error) {
    console.error(`content/ could not be read, so nothing counts as known: ${describeSystemError(error)}`);
    return { context: withLexicon(EMPTY_CONTEXT, []), taken: none };
  }
}

function withLexicon(context: ImportContext, prose: readonly string[]): ImportContext {
  const lexicon = readLexicon(prose);
  if (lexicon) return { ...context, lexicon };
  console.error("The dictionary isn't installed (npm ci): misread letters are not looked for.");
  return context;
}

/** One result at a time, so that a thousand files need no more memory than one. */
async function* importAll(files: readonly string[], context: ImportContext): AsyncGenerator<ImportResult> {
  const progress = createProgress(files.length);
  for (const file of files) {
    progress.show(file);
    const result = await importFile(file, context);
    progress.clear();
    if ('refused' in result) fail(`${file} ${result.refused}`);
    else yield result;
  }
}

async function importFile(
  file: string,
  context: ImportContext,
): Promise<ImportResult | { readonly refused: string }> {
  try {
    return importBytes(await readInput(file), { file, context });
  } catch (error) {
    return { refused: describeSystemError(error) };
  }
}

async function printJson(results: AsyncIterable<ImportResult>, isList: boolean): Promise<void> {
  let count = 0;
  for await (const result of results) {
    const lead = !isList ? '' : count === 0 ? '[\n' : ',\n';
    await print(`${lead}${JSON.stringify(result, null, 2)}`);
    count += 1;
  }
  if (isList) await print(count === 0 ? '[]\n' : '\n]\n');
  else if (count > 0) await print('\n');
}

/** Waits until it is written: a slow reader must not make the output pile up. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

async function writeDrafts(
  files: readonly string[],
  { context, taken }: Known,
  named: number,
): Promise<void> {
  const { out, 'dry-run': isDryRun, verbose: isVerbose } = values;
  const { sources } = context;
  const write = createDraftWriter({ out, isDryRun, sources, taken, today: referenceDate() });
  const isBrief = files.length > MOST_REPORTS && !isVerbose;
  let written = 0;
  for await (const result of importAll(files, context)) {
    const outcome = await withoutInterruption(() => write(result));
    if (!isBrief) console.log(formatReport(result, { isVerbose }));
    for (const article of findSource(result, sources)?.articles ?? []) {
      console.log(
        `${isBrief ? `${result.file}: ` : '  note        '}content/articles/${article}.mdx is made from this source`,
      );
    }
    if ('failed' in outcome) {
      fail(outcome.failed);
      continue;
    }
    written += 1;
    if (isBrief) console.log(formatRow(result, outcome.path));
    else console.log(`  ${isDryRun ? 'would write' : 'written to '} ${outcome.path}\n`);
  }
  summarize(written, named);
}

function summarize(written: number, named: number): void {
  const done = `${written} of ${named} ${named === 1 ? 'file' : 'files'}`;
  if (values['dry-run']) console.log(`${done} would be imported; nothing was written.`);
  else
    console.log(
      `${done} imported.${written === 0 ? '' : ' npm run check lists what the drafts still lack.'}`,
    );
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
