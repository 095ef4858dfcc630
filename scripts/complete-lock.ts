/**
 * Adds to `package-lock.json` the optional packages of other platforms that the registry at hand didn't list.
 *
 * npm leaves an optional dependency out of the lock where the registry lacks it, and `npm ci` then refuses the whole
 * lock. An entry with name, version and platform is enough for it: the package is skipped where the platform differs
 * and fetched, by version, where it is the same (docs/decisions/0002). Run by hand after every `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readArguments, run } from './command.ts';
import { missingEntries, type LockPackages } from './lock-entries.ts';

const HELP = `Adds the lock entries of optional platform packages that the registry at hand lacks.

  npm run complete-lock

Run it after every npm install: without these entries npm ci refuses the lock. Prints what was added.`;

const LOCK = 'package-lock.json';

readArguments(HELP, {});

await run(() => {
  const lock = JSON.parse(readFileSync(LOCK, 'utf8')) as { packages: LockPackages };
  const missing = missingEntries(lock.packages);
  const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  const added = Object.keys(missing);
  if (added.length > 0) {
    writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  }
  for (const path of added) console.log(`added ${path}`);
  console.log(added.length === 0 ? `${LOCK} is complete.` : `${added.length} entries added to ${LOCK}.`);
});
