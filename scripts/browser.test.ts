import { expect, test } from 'vitest';
import { findBrowser, type Machine } from './browser.ts';

/** A machine with some programs; what it is told to run is noted and may add more. */
function machine(given: Partial<Machine> & { programs?: string[]; installs?: Record<string, string> }) {
  const programs = new Set(given.programs ?? []);
  const ran: string[] = [];
  const made: Machine = {
    env: { PATH: '/bin:/usr/bin' },
    isRoot: false,
    isExecutable: (path) => programs.has(path),
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const [, installed] = Object.entries(given.installs ?? {}).find(([word]) => line.includes(word)) ?? [];
      if (installed !== undefined) programs.add(installed);
      return installed !== undefined || line === 'sudo -n true';
    },
    playwrightPath: () => '/cache/chromium',
    ...given,
  };
  return { made, ran };
}

test('the browser that is named goes first', () => {
  const { made } = machine({
    env: { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' },
    programs: ['/opt/chrome', '/usr/bin/chromium'],
  });
  expect(findBrowser(made)).toEqual({
    executablePath: '/opt/chrome',
    note: 'browser: /opt/chrome, named by CHROME_PATH',
    args: [],
  });
});

test('a named browser that cannot be run is an error, not passed over', () => {
  const { made } = machine({
    env: { CHROME_PATH: '/opt/none', PATH: '/usr/bin' },
    programs: ['/usr/bin/chromium'],
  });
  expect(() => findBrowser(made)).toThrow('CHROME_PATH names /opt/none, which cannot be run.');
});

test('one on the PATH is taken and nothing installed', () => {
  const { made, ran } = machine({ programs: ['/usr/bin/google-chrome', '/usr/bin/chromium'] });
  expect(findBrowser(made).note).toBe('browser: /usr/bin/chromium, already here');
  expect(ran).toEqual([]);
});

test("so is Playwright's, where it was downloaded before", () => {
  const { made, ran } = machine({ programs: ['/cache/chromium'] });
  expect(findBrowser(made).note).toBe('browser: /cache/chromium, already here from Playwright');
  expect(ran).toEqual([]);
});

test("then Debian's package is installed, by root without sudo", () => {
  const { made, ran } = machine({ isRoot: true, installs: { 'apt-get install': '/usr/bin/chromium' } });
  expect(findBrowser(made)).toEqual({
    executablePath: '/usr/bin/chromium',
    note: "browser: /usr/bin/chromium, installed from Debian's package chromium",
    args: ['--no-sandbox'],
  });
  expect(ran).toEqual(['apt-get update -q', 'apt-get install -y -q --no-install-recommends chromium']);
});

test('by others only where sudo asks for no password', () => {
  const { made, ran } = machine({ installs: { 'apt-get install': '/usr/bin/chromium' } });
  expect(findBrowser(made).executablePath).toBe('/usr/bin/chromium');
  expect(ran[0]).toBe('sudo -n true');

  const refused = machine({ run: () => false });
  expect(() => findBrowser(refused.made)).toThrow('none could be installed');
});

test("last comes Playwright's own", () => {
  const { made } = machine({ isRoot: true, installs: { 'playwright install': '/cache/chromium' } });
  expect(findBrowser(made).note).toBe('browser: /cache/chromium, downloaded by Playwright');
});
