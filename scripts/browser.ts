/** Finding a browser for tests and measurements, whatever the machine has. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { CommandError } from './command.ts';

export interface Browser {
  readonly executablePath: string;
  /** What was done to find it, in one line. */
  readonly note: string;
  /** Flags it needs on this machine. */
  readonly args: readonly string[];
}

/** What looking for a browser does to the machine; tests give their own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly isExecutable: (path: string) => boolean;
  /** Runs a command; false where it is missing or fails. */
  readonly run: (command: string, args: readonly string[]) => boolean;
  /** Where Playwright keeps its own browser, whether it is there or not. */
  readonly playwrightPath: () => string;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * A Chrome or Chromium to run: the one `CHROME_PATH` names, else one on the PATH or Playwright's, else Debian's package,
 * else Playwright's own, the last two installed on the way.
 * @throws CommandError where none could be had
 * @example const { executablePath, args } = findBrowser();
 */
export function findBrowser(machine: Machine = thisMachine()): Browser {
  // Chromium's sandbox refuses to run as root.
  const args = machine.isRoot ? ['--no-sandbox'] : [];
  for (const [find, say] of WAYS) {
    const executablePath = find(machine);
    if (executablePath !== undefined) return { executablePath, note: say(executablePath), args };
  }
  throw new CommandError(
    'There is no Chrome or Chromium here and none could be installed. Install one, or name it: CHROME_PATH=/path/to/chrome',
  );
}

type Way = readonly [find: (machine: Machine) => string | undefined, say: (path: string) => string];

const WAYS: readonly Way[] = [
  [named, (path) => `browser: ${path}, named by CHROME_PATH`],
  [onPath, (path) => `browser: ${path}, already here`],
  [playwrights, (path) => `browser: ${path}, already here from Playwright`],
  [fromDebian, (path) => `browser: ${path}, installed from Debian's package chromium`],
  [fromPlaywright, (path) => `browser: ${path}, downloaded by Playwright`],
];

function named({ env, isExecutable }: Machine): string | undefined {
  const path = env['CHROME_PATH'];
  if (path === undefined || path === '') return undefined;
  if (!isExecutable(path)) throw new CommandError(`CHROME_PATH names ${path}, which cannot be run.`);
  return path;
}

function onPath({ env, isExecutable }: Machine): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function playwrights({ playwrightPath, isExecutable }: Machine): string | undefined {
  const path = playwrightPath();
  return path !== '' && isExecutable(path) ? path : undefined;
}

function fromDebian(machine: Machine): string | undefined {
  const { isRoot, run } = machine;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  if (!isRoot && !run('sudo', ['-n', 'true'])) return undefined;
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, rest);
  };
  // An out-of-date list of packages is worth a try too.
  apt('update', '-q');
  return apt('install', '-y', '-q', '--no-install-recommends', 'chromium') ? onPath(machine) : undefined;
}

function fromPlaywright(machine: Machine): string | undefined {
  return machine.run('npx', ['playwright', 'install', 'chromium']) ? playwrights(machine) : undefined;
}

function thisMachine(): Machine {
  return {
    env: process.env,
    isRoot: process.getuid?.() === 0,
    isExecutable,
    run: (command, args) => {
      try {
        execFileSync(command, args, {
          stdio: 'ignore',
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        });
        return true;
      } catch {
        return false;
      }
    },
    playwrightPath: () => {
      try {
        return chromium.executablePath();
      } catch {
        return '';
      }
    },
  };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}
