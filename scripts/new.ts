/** `npm run new`: a scaffold for one entry of a collection. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { referenceDate } from '../src/knowledge/reference-date.ts';
import { CommandError, readCommandLine, refuseUsage, run } from './command.ts';
import { COLLECTIONS, scaffold, ScaffoldError, type ScaffoldKind } from './scaffold.ts';
import { writeNewFile } from './write-file.ts';

const rows = Object.entries(COLLECTIONS).map(([kind, { takes }]) => `  ${kind.padEnd(11)}${takes}`);

const HELP = `Writes a scaffold for one entry of content/.

  npm run new -- KIND NAME [--province ID]

${rows.join('\n')}

  --province ID   whose document or programme it is, such as quang-ninh

A file that exists is never replaced. npm run check lists what is still to be filled in.
For an article from a portal's text, npm run import does more.`;

const { values, positionals } = readCommandLine(HELP, { province: { type: 'string' } });
const [kind, name, ...more] = positionals;

await run(() => {
  if (kind === undefined || !isKind(kind)) refuseUsage(`Say what to make; found "${kind ?? ''}".`, HELP);
  if (name === undefined || more.length > 0)
    refuseUsage('Give one name, in quotation marks where it has spaces.', HELP);
  const { province } = values;
  if (province !== undefined && !existsSync(join('content', 'provinces', `${province}.yaml`))) {
    throw new CommandError(`There is no province "${province}" in content/provinces/.`);
  }
  const { path, text } = make(kind, name, province);
  if (!writeNewFile(path, text)) {
    throw new CommandError(
      `${path} exists already and stays as it is. A second document with that symbol adds its year: …-2026.mdx.`,
    );
  }
  console.log(`written to ${path}\nFill in what is blank; npm run check lists what is missing.`);
});

function make(kind: ScaffoldKind, name: string, province: string | undefined) {
  try {
    return scaffold(kind, name, { province, today: referenceDate() });
  } catch (error) {
    if (error instanceof ScaffoldError) refuseUsage(error.message, HELP);
    throw error;
  }
}

function isKind(text: string): text is ScaffoldKind {
  return Object.hasOwn(COLLECTIONS, text);
}
