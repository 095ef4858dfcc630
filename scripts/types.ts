/** `npm run types`: brings Astro's generated types up to date and checks the types of all code, templates too. */
import { check } from '@astrojs/check';
import { sync } from 'astro';
import { readArguments, run } from './command.ts';

const HELP = `Checks the types of all code, templates too.

  npm run types -- [--sync]

  --sync   only brings the generated types of .astro/ up to date, which linting needs`;

const { sync: onlySync } = readArguments(HELP, { sync: { type: 'boolean', default: false } });

await run(async () => {
  await sync({ root: process.cwd(), logLevel: 'warn' });
  if (onlySync) return;
  const hasErrors = await check({ root: process.cwd(), watch: false });
  if (hasErrors) process.exitCode = 1;
});
