import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { edit, SMALL_FILES, withFolder, type Files } from '../src/knowledge/fixture.ts';

const COMMAND = fileURLToPath(new URL('./check.ts', import.meta.url));

function check(files: Files, ...flags: string[]) {
  const env = { ...process.env, REFERENCE_DATE: '2026-11-22' };
  return withFolder(files, (cwd) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...flags], {
      cwd,
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  });
}

describe('the check', () => {
  test('says in one line that a content holds, and ends with 0', () => {
    expect(check(SMALL_FILES)).toEqual({
      status: 0,
      stdout: 'content holds: 11 files, 1 articles, 2 documents, 1 targets, 1 results, 3 events\n',
      stderr: '',
    });
  });

  test('lists every offender on stderr and ends with 1', () => {
    const province = edit('content/programmes/ioc.yaml', 'province: tuyen-quang', 'province: tuyen-quan');
    const both = edit('content/articles/lo-trinh.mdx', '52-NQ/TW.', '53-NQ/TW.', province);
    expect(check(both)).toEqual({
      status: 1,
      stdout: '',
      stderr: `content/articles/lo-trinh.mdx:27: no document has the symbol "53-NQ/TW"; add it under content/documents/ or check the spelling
content/programmes/ioc.yaml:3: there is no province "tuyen-quan"; did you mean "tuyen-quang"?

2 to mend in 11 files.
`,
    });
  });

  test('explains itself and ends with 0', () => {
    const { status, stdout, stderr } = check({}, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Checks content\/.*npm run check/s);
  });

  test('refuses a flag it doesn’t know, explains itself on stderr and ends with 2', () => {
    const { status, stdout, stderr } = check({}, '--fix');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/Unknown option '--fix'.*npm run check/s);
  });
});
