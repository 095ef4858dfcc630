/** `npm run check -- --accept`, for tables. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SMALL_FILES, withFolder } from '../src/knowledge/fixture.ts';

const COMMAND = fileURLToPath(new URL('./check.ts', import.meta.url));
const TABLE = 'content/datasets/bang.csv';

const FILES = {
  ...SMALL_FILES,
  'content/datasets/bang.yaml': `title: Bảng thử năm 2022
index: Thử
subject: chỉ số thử năm 2022
edition: '2022'
as-of: '2022'
of: 63
columns:
  share: { indicator: bang-rong, as: value, slug: ty-le }
sources: [src-000]
summary: Một nơi.
`,
  [TABLE]: 'place,share\nha-giang,61.5\n',
};

function check(cwd: string, ...flags: string[]) {
  const env = { ...process.env, REFERENCE_DATE: '2026-11-22' };
  return spawnSync(process.execPath, [COMMAND, ...flags], { cwd, env, encoding: 'utf8' });
}

test('a table is held to what was recorded, until it is accepted again', () => {
  withFolder(FILES, (root) => {
    expect(check(root).status).toBe(1);
    expect(check(root, '--accept', 'all').status).toBe(0);
    expect(check(root).status).toBe(0);
    writeFileSync(join(root, TABLE), 'place,share\nha-giang,61.6\n');
    expect(check(root).stderr).toMatch(`${TABLE}:2: `);
    expect(check(root, '--accept', TABLE).status).toBe(0);
    expect(check(root).status).toBe(0);
  });
});

test('nothing is accepted while anything else is wrong', () => {
  withFolder({ ...FILES, [TABLE]: 'place,share\nha-gian,61.5\n' }, (root) => {
    const { status, stderr } = check(root, '--accept', 'all');
    expect(status).toBe(1);
    expect(stderr).toMatch(`${TABLE}:2: there is no province "ha-gian"; did you mean "ha-giang"?`);
    expect(existsSync(join(root, 'content/tables.json'))).toBe(false);
  });
});
