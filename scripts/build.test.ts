import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { edit, withFolder, type Files } from '../src/knowledge/fixture.ts';

const COMMAND = fileURLToPath(new URL('./build.ts', import.meta.url));
const ARTICLE = 'content/articles/lo-trinh.mdx';

function build(files: Files) {
  return withFolder(files, (cwd) => {
    const { status, stderr } = spawnSync(process.execPath, [COMMAND], { cwd, encoding: 'utf8' });
    return { status, said: stderr.split('\n'), built: existsSync(join(cwd, 'dist')) };
  });
}

test.each<[string, Files, string]>([
  [
    'an unknown document',
    edit(ARTICLE, 'trung-uong/52-nq-tw]', 'trung-uong/52-nq-tu]'),
    `${ARTICLE}:5: there is no document "trung-uong/52-nq-tu"; did you mean "trung-uong/52-nq-tw"?`,
  ],
  [
    'an unknown province',
    edit(ARTICLE, 'province: tuyen-quang\nresolution', 'province: tuyen-quan\nresolution'),
    `${ARTICLE}:4: there is no province "tuyen-quan"; did you mean "tuyen-quang"?`,
  ],
  [
    'an unknown indicator',
    edit(ARTICLE, 'indicator: bang-rong\n    province', 'indicator: bang-ron\n    province'),
    `${ARTICLE}:10: there is no indicator "bang-ron"; did you mean "bang-rong"?`,
  ],
  [
    'an unknown source',
    edit(ARTICLE, 'source: src-000', 'source: src-001'),
    `${ARTICLE}:6: there is no source "src-001"; did you mean "src-000"?`,
  ],
  [
    'a bad date',
    edit(ARTICLE, "due: '2030'", 'due: 2030'),
    `${ARTICLE}:14: "targets[0].due" is a period in quotation marks, such as "2030" or "2019-06-30"; found 2030`,
  ],
  [
    'a bad quantity',
    edit(ARTICLE, '{ is: 80 }', '{ is: 80% }'),
    `${ARTICLE}:21: "results[0].quantity": "is" takes a number such as 30; found "80%"`,
  ],
  [
    'a repeated id',
    edit(ARTICLE, 'id: tq-bang-rong-2024', 'id: tq-bang-rong-2030'),
    `${ARTICLE}:17: the id "tq-bang-rong-2030" is already used further up in this file; ids are unique over the whole site`,
  ],
])(
  'the build fails for %s, says where and what would be right, and writes nothing',
  (_what, files, sentence) => {
    const { status, said, built } = build(files);
    expect(said).toContain(sentence);
    expect(status).toBe(1);
    expect(built).toBe(false);
  },
);
