/** `npm test`: everything that must hold before a change is published, step by step. */
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { findBrowser } from './browser.ts';
import { CommandError, readCommandLine, refuseUsage, run } from './command.ts';

interface Step {
  readonly name: string;
  /** What it holds, for the help. */
  readonly holds: string;
  /** The script of package.json that runs it, with its arguments. */
  readonly script: readonly string[];
  readonly needsBrowser?: true;
  /** Only reads, on one core: such steps that follow one another run side by side. */
  readonly onlyReads?: true;
}

const STEPS: readonly Step[] = [
  { name: 'check', holds: 'content: fields, references, figures', script: ['check'] },
  { name: 'lint', holds: 'code: rules, direction of imports', script: ['lint'], onlyReads: true },
  { name: 'format', holds: 'code: formatting', script: ['format:check'], onlyReads: true },
  { name: 'types', holds: 'code: types, templates too', script: ['types'], onlyReads: true },
  { name: 'unit', holds: 'unit tests, beside the code', script: ['test:unit'] },
  { name: 'build', holds: 'the site builds', script: ['build'] },
  {
    name: 'browser',
    holds: 'the built site in a browser: journeys, links, accessibility',
    script: ['playwright'],
    needsBrowser: true,
  },
];

/** Letters of the column of names. */
const NAME = 9;

const HELP = `Runs all tests, or the steps that are named, and stops at the first that fails.

  npm test -- [STEP…]

${STEPS.map(({ name, holds }) => `  ${name.padEnd(NAME)}${holds}`).join('\n')}

The browser step takes the Chrome or Chromium that is already here (CHROME_PATH names one), else Debian's package, else
Playwright's own. It tests the site that the build step built into dist/.`;

const steps = readSteps();

await run(async () => {
  const counts = { passed: 0, skipped: 0 };
  for (const group of sideBySide(steps)) {
    const env = group.some(({ needsBrowser }) => needsBrowser) ? await browserEnvironment() : {};
    if (group.length === 1) process.stdout.write(group.map(({ name }) => name.padEnd(NAME)).join(''));
    // All of a group are waited for, so that what each has to tell is told.
    const ended = await Promise.allSettled(group.map((step) => runStep(step, env, group.length > 1)));
    for (const each of ended) {
      if (each.status === 'rejected') throw each.reason;
      counts.passed += lastCount(each.value, 'passed');
      counts.skipped += lastCount(each.value, 'skipped');
    }
  }
  if (counts.passed > 0) console.log(`${counts.passed} passed, 0 failed, ${counts.skipped} skipped`);
});

function readSteps(): readonly Step[] {
  const { positionals: names } = readCommandLine(HELP, {});
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown !== undefined) refuseUsage(`There is no step "${unknown}".`, HELP);
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name));
}

/** The steps in their order, those in one list that run at the same time. */
function sideBySide(all: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of all) {
    const last = groups.at(-1);
    if (step.onlyReads && last?.every(({ onlyReads }) => onlyReads)) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** The browser to use, and a free port for the site it opens. */
async function browserEnvironment(): Promise<Record<string, string>> {
  const { executablePath, note } = findBrowser();
  console.log(note);
  return { CHROME_PATH: executablePath, TEST_PORT: String(await freePort()) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Runs one step, says how long it took, and returns what it printed; what it printed is shown where it fails. */
async function runStep(
  { name, script }: Step,
  env: Record<string, string>,
  isBesides: boolean,
): Promise<string> {
  const start = performance.now();
  const { output, code } = await npmRun(script, env);
  const seconds = `${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`;
  console.log(`${isBesides ? name.padEnd(NAME) : ''}${code === 0 ? 'passed' : 'FAILED'} ${seconds}`);
  if (code === 0) {
    process.stdout.write(flakyTests(output));
    return output;
  }
  process.stderr.write(output);
  throw new CommandError(`\nThe ${name} step failed. To run it alone: npm test -- ${name}`);
}

function npmRun(
  script: readonly string[],
  env: Record<string, string>,
): Promise<{ output: string; code: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', ...script], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ output: Buffer.concat(chunks).toString('utf8'), code: code ?? 1 });
    });
  });
}

/** The part of a test runner's summary that names tests which passed at the second try only; empty where there are none. */
function flakyTests(output: string): string {
  return /^ +\d+ flaky\n(?: {4}.+\n)+/m.exec(output)?.[0] ?? '';
}

/** The last count of a kind in a test runner's summary: Vitest counts files before tests. */
function lastCount(output: string, kind: 'passed' | 'skipped'): number {
  return Number([...output.matchAll(new RegExp(`(\\d+) ${kind}`, 'g'))].at(-1)?.[1] ?? 0);
}
