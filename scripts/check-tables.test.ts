/** `npm run check -- --accept`, for tables. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SMALL_FILES, withFolder } from '../src/knowledge/fixture.ts';
import { checkIn } from './check.fixture.ts';

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

test('a table is held to what was recorded, until it is accepted again', () => {
  withFolder(FILES, (root) => {
    expect(checkIn(root).status).toBe(1);
    expect(checkIn(root, '--accept', 'all').status).toBe(0);
    expect(checkIn(root).status).toBe(0);
    writeFileSync(join(root, TABLE), 'place,share\nha-giang,61.6\n');
    expect(checkIn(root).stderr).toMatch(`${TABLE}:2: `);
    expect(checkIn(root, '--accept', TABLE).status).toBe(0);
    expect(checkIn(root).status).toBe(0);
  });
});

test('nothing is accepted while anything else is wrong', () => {
  withFolder({ ...FILES, [TABLE]: 'place,share\nha-gian,61.5\n' }, (root) => {
    const { status, stderr } = checkIn(root, '--accept', 'all');
    expect(status).toBe(1);
    expect(stderr).toMatch(`${TABLE}:2: there is no province "ha-gian"; did you mean "ha-giang"?`);
    expect(existsSync(join(root, 'content/tables.json'))).toBe(false);
  });
});
