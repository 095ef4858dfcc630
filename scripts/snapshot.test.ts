import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseEdition } from '../src/changes/edition.ts';
import { FILES } from '../src/evidence/fixture.ts';
import { edit, withFolder } from '../src/knowledge/fixture.ts';

const COMMAND = fileURLToPath(new URL('./snapshot.ts', import.meta.url));
const ARTICLE = 'content/articles/lo-trinh.mdx';
const FIRST = 'content/editions/2026-11-22.json';

/** Runs the command in a folder; the day is the reference date. */
function snapshot(cwd: string, day: string, ...flags: string[]) {
  const env = { ...process.env, REFERENCE_DATE: day };
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...flags], {
    ...{ cwd, env, encoding: 'utf8' },
  });
  return { status, said: stdout + stderr };
}

/** Changes a figure of the small content, in prose and frontmatter alike. */
function change(cwd: string, figure: number): void {
  const text = FILES[ARTICLE] ?? '';
  writeFileSync(join(cwd, ARTICLE), text.replaceAll('80', String(figure)));
}

test('an edition keeps every figure, and one that says the same is left as it is', () => {
  withFolder(FILES, (cwd) => {
    expect(snapshot(cwd, '2026-11-22')).toEqual({ status: 0, said: `${FIRST}: 3 figures\n` });
    const text = readFileSync(join(cwd, FIRST), 'utf8');
    expect(parseEdition(text)).toMatchObject({
      edition: {
        date: '2026-11-22',
        figures: [
          { id: 'tq-bang-rong-2024', quantity: { comparator: 'is', value: 80 } },
          { id: 'tq-bang-rong-2030', quantity: { comparator: 'complete' } },
          { id: 'trung-uong/52-nq-tw:issued', period: '2019-09-27' },
        ],
      },
    });
    expect(snapshot(cwd, '2026-11-22')).toEqual({ status: 0, said: `${FIRST} says the same already.\n` });
    expect(readdirSync(join(cwd, 'content/editions'))).toEqual(['2026-11-22.json']);
  });
});

test('a day on which nothing has changed gets none; a changed figure does, and is told', () => {
  withFolder(FILES, (cwd) => {
    snapshot(cwd, '2026-11-22');
    expect(snapshot(cwd, '2026-11-23')).toEqual({
      status: 0,
      said: 'No figure has changed since the edition of 2026-11-22: nothing to keep.\n',
    });
    change(cwd, 81);
    expect(snapshot(cwd, '2026-11-24')).toEqual({
      status: 0,
      said: 'content/editions/2026-11-24.json: 3 figures; since 2026-11-22: 1 changed\n',
    });
  });
});

test('an edition of the same day that says something else is replaced only by force', () => {
  withFolder(FILES, (cwd) => {
    snapshot(cwd, '2026-11-22');
    const text = readFileSync(join(cwd, FIRST), 'utf8');
    change(cwd, 81);
    expect(snapshot(cwd, '2026-11-22')).toEqual({
      status: 1,
      said: `${FIRST} exists and says something else. --force replaces it.\n`,
    });
    expect(readFileSync(join(cwd, FIRST), 'utf8')).toBe(text);
    expect(snapshot(cwd, '2026-11-22', '--force').status).toBe(0);
    expect(readFileSync(join(cwd, FIRST), 'utf8')).toContain('{"comparator":"is","value":81}');
  });
});

test('a day before the newest edition is refused: what came after it is published', () => {
  withFolder(FILES, (cwd) => {
    snapshot(cwd, '2026-11-22');
    const { status, said } = snapshot(cwd, '2026-11-21');
    expect(status).toBe(1);
    expect(said).toContain('The newest edition is of 2026-11-22');
  });
});

test('content that doesn’t hold together gets no edition', () => {
  withFolder(edit(ARTICLE, 'indicator: bang-rong', 'indicator: bang', FILES), (cwd) => {
    const { status, said } = snapshot(cwd, '2026-11-22');
    expect(status).toBe(1);
    expect(said).toContain(`${ARTICLE}:`);
    expect(existsSync(join(cwd, FIRST))).toBe(false);
  });
});

test('a broken edition is an offence of the content', () => {
  withFolder({ ...FILES, [FIRST]: '{' }, (cwd) => {
    const { status, said } = snapshot(cwd, '2026-11-23');
    expect(status).toBe(1);
    expect(said).toMatch(/2026-11-22\.json:.*the JSON cannot be read/);
  });
});

test('it explains itself, and refuses what it doesn’t know', () => {
  withFolder({}, (cwd) => {
    expect(snapshot(cwd, '2026-11-22', '--help')).toMatchObject({ status: 0 });
    expect(snapshot(cwd, '2026-11-22', '--now')).toMatchObject({ status: 2 });
  });
});
