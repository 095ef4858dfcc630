import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BROKEN_CONTENT } from '../src/knowledge/broken-content.fixture.ts';
import { withFolder, type Files } from '../src/knowledge/fixture.ts';

const COMMAND = fileURLToPath(new URL('./build.ts', import.meta.url));

function build(files: Files) {
  return withFolder(files, (cwd) => {
    const { status, stderr } = spawnSync(process.execPath, [COMMAND], { cwd, encoding: 'utf8' });
    return { status, said: stderr.split('\n'), built: existsSync(join(cwd, 'dist')) };
  });
}

test.each(BROKEN_CONTENT)(
  'the build fails for %s, says where and what would be right, and writes nothing',
  (_what, files, sentence) => {
    const { status, said, built } = build(files);
    expect(said).toContain(sentence);
    expect(status).toBe(1);
    expect(built).toBe(false);
  },
);
