/** `npm run fuzz:import`: the importer on thousands of damaged articles. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readArguments, refuseUsage } from './command.ts';

const HELP = `Imports articles damaged at random, and files of 20 MB: nothing may throw, hang, get lost, or give a draft that
can't be read. The same numbers give the same damage on every machine.

  npm run fuzz:import [-- --count 10000 --from 1]

  --count N   how many (default: 10000; npm test imports 300)
  --from N    the number of the first (default: 1): to see one failure again, its number with --count 1

Takes about ten minutes.`;

const { count, from } = readArguments(HELP, {
  count: { type: 'string', default: '10000' },
  from: { type: 'string', default: '1' },
});
for (const number of [count, from])
  if (!/^[1-9]\d*$/.test(number)) refuseUsage(`"${number}" is no whole number from 1.`, HELP);

const VITEST = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
// Says after each part how it went.
const { status } = spawnSync(
  process.execPath,
  [VITEST, 'run', '--reporter=verbose', 'src/importer/fuzz.test.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, FUZZ: count, FUZZ_FROM: from },
  },
);
process.exitCode = status ?? 1;
