import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, 'import.ts');
const ARTICLE = (title: string) =>
  `${title}\n5/2/2022 09:25\nToàn tỉnh đã có mạng băng rộng đến từng xã, và 93% số hộ dùng được dịch vụ công trực tuyến.\n`;
const DRAFT = join('content', 'articles', 'bang-rong-ve-lang.mdx');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  write('lang.txt', ARTICLE('Băng rộng về làng'));
  write('ban.txt', ARTICLE('Băng rộng về bản'));
  write('trong.txt', '');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

/** Runs the command in the folder, which is no repository: nothing counts as known. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('drafts', () => {
  test('are written to content/articles, with a report and a summary', () => {
    const { status, stdout, stderr } = run('lang.txt', 'ban.txt');
    expect([status, stderr]).toEqual([0, '']);
    expect(readdirSync(join(folder, 'content', 'articles'))).toEqual([
      'bang-rong-ve-ban.mdx',
      'bang-rong-ve-lang.mdx',
    ]);
    expect(read(DRAFT)).toMatch(/^---\ntitle: Băng rộng về làng\n[^]*\ndraft: true\n[^]*đoạn 1, dòng 3/);
    expect(stdout).toContain(`written to  ${DRAFT}`);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('2 of 2 files imported.');
  });

  test('go where --out says', () => {
    expect(run('lang.txt', '--out', 'nháp/mới').status).toBe(0);
    expect(existsSync(join(folder, 'nháp', 'mới', 'bang-rong-ve-lang.mdx'))).toBe(true);
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });

  test('never replace a file; the others are imported all the same', () => {
    mkdirSync(join(folder, 'bai'));
    write(join('bai', 'bang-rong-ve-lang.mdx'), 'của người khác');
    const { status, stdout, stderr } = run('lang.txt', 'ban.txt', '--out', 'bai');
    expect([status, stderr]).toEqual([
      1,
      `lang.txt: ${join('bai', 'bang-rong-ve-lang.mdx')} exists already; a draft never replaces a file\n`,
    ]);
    expect(read(join('bai', 'bang-rong-ve-lang.mdx'))).toBe('của người khác');
    expect(readdirSync(join(folder, 'bai'))).toEqual(['bang-rong-ve-ban.mdx', 'bang-rong-ve-lang.mdx']);
    expect(stdout).toContain('1 of 2 files imported.');
  });

  test('of two files with one title, only the first is written', () => {
    write('lang-2.txt', `${ARTICLE('Băng rộng về làng')}Một câu nữa mà tệp đầu không có.\n`);
    expect(run('lang.txt', 'lang-2.txt').status).toBe(1);
    expect(read(DRAFT)).not.toContain('Một câu nữa');
  });

  test('are not written by --dry-run', () => {
    const { status, stdout } = run('lang.txt', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain(`would write ${DRAFT}`);
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });
});

describe('--json', () => {
  test('prints one object for one file and writes nothing', () => {
    const { status, stdout, stderr } = run('lang.txt', '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'lang.txt',
      title: 'Băng rộng về làng',
      published: { date: '2022-02-05', precision: 'day', evidence: 'line 2' },
      figures: [{ text: '93%', value: 93, unit: '%', comparator: 'is', paragraph: 1, role: 'result' }],
    });
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });

  test('prints an array for several, without those that can’t be read', () => {
    const { status, stdout, stderr } = run('lang.txt', 'trong.txt', 'ban.txt', '--json');
    expect([status, stderr]).toEqual([1, 'trong.txt is empty\n']);
    expect((JSON.parse(stdout) as { file: string }[]).map(({ file }) => file)).toEqual([
      'lang.txt',
      'ban.txt',
    ]);
  });
});

describe('a file that can’t be imported', () => {
  test.each([
    ['trong.txt', 'trong.txt is empty\n'],
    ['khong-co.txt', 'khong-co.txt does not exist\n'],
    ['.', '. is a folder\n'],
  ])('%s is named with what is wrong and doesn’t stop the others', (file, message) => {
    const { status, stdout, stderr } = run(file, 'lang.txt');
    expect([status, stderr]).toEqual([1, message]);
    expect(stdout).toContain('1 of 2 files imported.');
    expect(existsSync(join(folder, DRAFT))).toBe(true);
  });
});

describe('usage', () => {
  test('is explained by --help', () => {
    const { status, stdout } = run('--help');
    expect([status, stdout.split('\n')[0]]).toEqual([
      0,
      'Turns the raw text of an article into a draft for content/articles/.',
    ]);
  });

  test.each([
    ['no file', []],
    ['an unknown option', ['lang.txt', '--force']],
  ])('that is wrong ends with 2: %s', (_, args) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npm run import -- FILE…');
  });
});
