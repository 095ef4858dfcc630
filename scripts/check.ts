/** `npm run check`: checks all content and lists every offender with its file and line. Exit 1 if there is any. */
import { join, relative, sep } from 'node:path';
import { verifyContent, type VerifiedContent } from '../src/evidence/verify-content.ts';
import { acceptNumbers, chooseAccepted } from '../src/knowledge/accept.ts';
import { NONE, type Accepted } from '../src/knowledge/accepted.ts';
import { checkContent, type CheckedContent, type CheckedDraft } from '../src/knowledge/check-content.ts';
import { NUMBERS_FILE } from '../src/knowledge/number-record.ts';
import { readContent } from '../src/knowledge/read-content.ts';
import { referenceDate } from '../src/knowledge/reference-date.ts';
import { TABLES_FILE } from '../src/knowledge/table-record.ts';
import { changedSources, RECORD_FILE, recordWithout } from '../src/knowledge/verified.ts';
import { formatRecord } from '../src/model/verification-record.ts';
import { CommandError, readCommandLine, refuseUsage, run } from './command.ts';
import { replaceFile } from './write-file.ts';

const HELP = `Checks content/: fields, references, document symbols, every figure in prose and frontmatter against its claim, and that
every fact still says what was verified against its source, and every digit what it said when last read through.

  npm run check [-- [DRAFT…] [--sources DIR [--record]] [--forget ID] [--verbose]]
  npm run check -- --accept FILE…|all

  DRAFT           a draft in content/articles/: print only what it still lacks before it can be published, in the
                  order of work; exits with 1 as long as there is anything
  --sources DIR   look up every figure of the evidence in the raw texts of the sources, which lie in DIR under the
                  names that content/sources/ gives them
  --record        with --sources: when all is found, write what was verified to ${RECORD_FILE}
  --accept        when you have read the named files through, or all: write their numbers to ${NUMBERS_FILE}, and those
                  of tables to ${TABLES_FILE}; nothing is written while anything else is to mend
  --forget ID     without the raw texts: take a claim, event, document, term or programme that you mended out of
                  ${RECORD_FILE}; it counts as not yet verified until somebody with the texts records it again
  --verbose       list what has a place in a source and was never verified, and files with numbers not yet accepted

Prints one line for each offender, as file:line: what is wrong. Exits with 1 if there is any, 2 for wrong usage.
What drafts still lack is listed too, in the order of work, and keeps nothing from being built.
REFERENCE_DATE=2026-11-22 sets the day on which statuses are computed and evidence is verified.`;

/** How many accepted files are named. */
const LISTED = 20;

const {
  values: { sources, record, accept, forget, verbose },
  positionals: named,
} = readCommandLine(HELP, {
  sources: { type: 'string' },
  record: { type: 'boolean', default: false },
  accept: { type: 'boolean', default: false },
  forget: { type: 'string' },
  verbose: { type: 'boolean', default: false },
});
if (record && sources === undefined)
  refuseUsage('--record needs --sources DIR: it records what was found there.', HELP);
if (named.length > 0 && (record || forget !== undefined))
  refuseUsage('--record and --forget are about all content: name no file beside them.', HELP);
if (accept && named.length === 0)
  refuseUsage('--accept needs the files that you have read through, or all.', HELP);

await run(() => {
  const root = process.cwd();
  const today = referenceDate();
  if (forget !== undefined) forgetEntry(root, forget);
  const accepted = accept ? findAccepted(root) : NONE;
  const chosen = accept ? [] : named;
  const checked = checkContent(root, today, { withRecord: !record, accepted });
  const verified = sources === undefined ? undefined : verifySources(root, sources, today);
  const drafts = chosen.length === 0 ? checked.drafts : chosen.map((file) => findDraft(file, checked.drafts));
  const left = describeDrafts(drafts, verified?.inDrafts ?? []);
  if (chosen.length > 0) {
    if (left > 0) process.exitCode = 1;
    return;
  }
  refuseOffences([...checked.offences, ...(verified?.offences ?? [])], checked.fileCount);
  describeContent(checked);
  if (verified) console.log(verified.summary);
  if (accept) writeAccepted(root, accepted);
  describeUnaccepted(checked);
  if (record && verified) writeRecord(root, verified);
  else describeRecord(checked, verified, root);
});

/** A path as messages and records have it, from the folder that holds `content/`. */
function contentPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/');
}

function findDraft(path: string, drafts: readonly CheckedDraft[]): CheckedDraft {
  const file = contentPath(path);
  const found = drafts.find((draft) => draft.file === file);
  if (found) return found;
  throw new CommandError(
    `${path} is no draft: there is no such file in content/articles/ that says "draft: true".`,
  );
}

/** Prints what is left, in the order of work, and returns how much that is. */
function describeDrafts(drafts: readonly CheckedDraft[], unfound: readonly string[]): number {
  let count = 0;
  for (const { file, left } of drafts) {
    const evidence = unfound.filter((offence) => offence.startsWith(`${file}:`));
    for (const { step, line, message } of left) console.log(`draft: ${file}:${line}: ${step}: ${message}`);
    for (const offence of evidence) console.log(`draft: ${offence}`);
    const sum = left.length + evidence.length;
    count += sum;
    if (sum > 0) console.log(`draft: ${file}: ${sum} left to do, in this order`);
    else console.log(`draft: ${file}: ready: set "edited" to today and remove "draft: true"`);
  }
  return count;
}

function forgetEntry(root: string, id: string): void {
  const without = recordWithout(root, id);
  if ('refused' in without) throw new CommandError(`--forget: ${without.refused}`);
  replaceFile(join(root, RECORD_FILE), without.text);
  console.log(`forgotten: ${id} is no longer in ${RECORD_FILE}`);
}

function verifySources(root: string, folder: string, day: string): VerifiedContent {
  const verified = verifyContent(readContent(root), { folder, day });
  if ('refused' in verified) throw new CommandError(`--sources: ${verified.refused}`);
  return verified;
}

function refuseOffences(offences: readonly string[], fileCount: number): void {
  if (offences.length === 0) return;
  throw new CommandError(`${offences.join('\n')}\n\n${offences.length} to mend in ${fileCount} files.`);
}

function describeContent({ graph, fileCount, coverage }: CheckedContent): void {
  if (!graph) return;
  const { articles, documents, targets, results, events } = graph;
  const claims = `${targets.size} targets, ${results.size} results`;
  console.log(
    `content holds: ${fileCount} files, ${articles.size} articles, ${documents.size} documents, ${claims}, ${events.length} events`,
  );
  const { numbers, bound, dates, symbols, plain, offending } = coverage;
  console.log(
    `figures in prose: ${numbers}: ${bound} bound to claims, ${dates} dates, ${symbols} symbols, ${plain} declared plain, ${offending} offending`,
  );
}

function describeRecord(
  { unverified }: CheckedContent,
  verified: VerifiedContent | undefined,
  root: string,
): void {
  for (const file of verified ? changedSources(verified.record, root) : []) {
    console.log(`note: ${file} is not the file that was recorded; --record records this one`);
  }
  if (unverified.length === 0) return;
  console.log(`not yet verified: ${unverified.length}${verbose ? '' : ' (--verbose lists them)'}`);
  if (verbose) console.log(unverified.join('\n'));
}

function writeRecord(root: string, { record: verification }: VerifiedContent): void {
  replaceFile(join(root, RECORD_FILE), formatRecord(verification));
  console.log(`recorded: ${verification.entries.length} places in ${RECORD_FILE}`);
}

function findAccepted(root: string): Accepted {
  const names = named.map((name) => (name === 'all' ? name : contentPath(name)));
  const found = chooseAccepted(names, readContent(root), root);
  if ('refused' in found) throw new CommandError(`--accept: ${found.refused}`);
  return found.accepted;
}

function writeAccepted(root: string, accepted: Accepted): void {
  const { files, changed } = acceptNumbers(readContent(root), root, accepted);
  for (const { file, text } of files) replaceFile(join(root, file), text);
  for (const file of changed.slice(0, LISTED)) console.log(`accepted: ${file}`);
  if (changed.length > LISTED) console.log(`accepted: ${changed.length - LISTED} more`);
  if (changed.length === 0) console.log('accepted: nothing has changed');
}

function describeUnaccepted({ unaccepted }: CheckedContent): void {
  if (unaccepted.length === 0) return;
  const sum = unaccepted.reduce((total, { count }) => total + count, 0);
  console.log(
    `not yet accepted: ${sum} numbers in ${unaccepted.length} files (when you have read them through: npm run check -- --accept FILE…)`,
  );
  if (verbose) for (const { file, count } of unaccepted) console.log(`${file}: ${count}`);
}
