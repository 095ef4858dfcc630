/** Runs `npm run check` on a folder of a test's own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withFolder, type Files } from '../src/knowledge/fixture.ts';

const COMMAND = fileURLToPath(new URL('./check.ts', import.meta.url));

/** The check of these files, in a folder that is gone afterwards. */
export function check(files: Files, ...flags: string[]) {
  return withFolder(files, (cwd) => checkIn(cwd, ...flags));
}

/** The check of a folder. */
export function checkIn(cwd: string, ...flags: string[]) {
  const env = { ...process.env, REFERENCE_DATE: '2026-11-22' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...flags], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
