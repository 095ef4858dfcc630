/** `npm run snapshot`: keeps every figure of the content as the edition of the day. */
import { existsSync, readFileSync } from 'node:fs';
import { formatEdition } from '../src/changes/edition.ts';
import { GROUPS, isEmpty, stepBetween, type Step } from '../src/changes/history.ts';
import { listFigures } from '../src/changes/list-figures.ts';
import { checkContent } from '../src/knowledge/check-content.ts';
import { editionFile, readEditions } from '../src/knowledge/read-editions.ts';
import { referenceDate } from '../src/knowledge/reference-date.ts';
import { CommandError, readArguments, run } from './command.ts';
import { replaceFile } from './write-file.ts';

const HELP = `Keeps every figure of the content as the edition of the day: content/editions/YYYY-MM-DD.json.
Take one before publishing and commit it; /thay-doi/ shows what changed from edition to edition.

  npm run snapshot -- [--force]

  --force   replaces an edition of the same day that says something else

Nothing is written where no figure has changed since the newest edition. Content that doesn't hold together, an
edition of the same day that says something else and a day before the newest edition are refused: exit 1.
REFERENCE_DATE=2026-11-22 sets the day.`;

const { force } = readArguments(HELP, { force: { type: 'boolean', default: false } });

await run(() => {
  const date = referenceDate();
  const { offences, graph } = checkContent(process.cwd(), date);
  if (!graph)
    throw new CommandError(`${offences.join('\n')}\n\nNo edition is taken of content that doesn't hold.`);

  const figures = listFigures(graph);
  const { editions } = readEditions(process.cwd());
  const newest = editions.at(-1);
  if (newest && newest.date > date) {
    throw new CommandError(
      `The newest edition is of ${newest.date}: one of ${date} would change what came after it.`,
    );
  }
  const file = editionFile(date);
  const text = formatEdition({ date, figures });
  if (existsSync(file) && readFileSync(file, 'utf8') === text)
    return console.log(`${file} says the same already.`);
  if (existsSync(file) && !force) {
    throw new CommandError(`${file} exists and says something else. --force replaces it.`);
  }

  const earlier = editions.filter((edition) => edition.date < date).at(-1);
  const step = earlier && stepBetween(earlier, { date, figures });
  if (step && isEmpty(step) && !existsSync(file)) {
    return console.log(`No figure has changed since the edition of ${step.from}: nothing to keep.`);
  }
  replaceFile(file, text);
  console.log(
    `${file}: ${figures.length} figures${step ? `; since ${step.from}: ${countInEnglish(step)}` : ''}`,
  );
});

function countInEnglish(step: Step): string {
  const counts = GROUPS.map(({ key }) => `${step[key].length} ${key}`);
  return counts.filter((count) => !count.startsWith('0 ')).join(', ') || 'no change';
}
