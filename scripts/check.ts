/** `npm run check`: checks all content and lists every offender with its file and line. Exit 1 if there is any. */
import { checkContent } from '../src/knowledge/check-content.ts';
import { referenceDate } from '../src/knowledge/reference-date.ts';
import { CommandError, readArguments, run } from './command.ts';

const HELP = `Checks content/: fields, references, claims in prose, document symbols.

  npm run check

Prints one line for each offender, as file:line: what is wrong. Exits with 1 if there is any, 2 for wrong usage.
What drafts still lack is listed too, and keeps nothing from being built.
REFERENCE_DATE=2026-11-22 sets the day on which statuses are computed.`;

readArguments(HELP, {});

await run(() => {
  const { offences, inDrafts, graph, fileCount } = checkContent(process.cwd(), referenceDate());
  for (const offence of inDrafts) console.log(`draft: ${offence}`);
  if (offences.length > 0) {
    throw new CommandError(`${offences.join('\n')}\n\n${offences.length} to mend in ${fileCount} files.`);
  }
  if (!graph) return;
  const { articles, documents, targets, results, events } = graph;
  const claims = `${targets.size} targets, ${results.size} results`;
  console.log(
    `content holds: ${fileCount} files, ${articles.size} articles, ${documents.size} documents, ${claims}, ${events.length} events`,
  );
});
