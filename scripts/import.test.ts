import { spawn, spawnSync } from 'node:child_process';
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
import { describeSystemError } from './system-error.ts';

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
  mkdirSync(join(folder, 'rong'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

/** Runs the command in the folder, which is no repository: nothing counts as known. */
function run(...args: string[]) {
  return runWith('', ...args);
}

function runWith(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    ...{ cwd: folder, encoding: 'utf8', input },
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
    expect(read(DRAFT)).toMatch(/^---\ntitle: 'Băng rộng về làng'\n[^]*\ndraft: true\n[^]*đoạn 1, dòng 3/);
    expect(stdout).toContain(`written to  ${DRAFT}`);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      '2 of 2 files imported. npm run check lists what the drafts still lack.',
    );
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
    const { status, stderr } = run('lang.txt', 'lang-2.txt');
    expect([status, stderr]).toEqual([
      1,
      `lang-2.txt: ${DRAFT} was just made from lang.txt, which has the same title\n`,
    ]);
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
    ['rong', 'rong holds no file ending in .txt, .html or .htm\n'],
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

describe('what is read', () => {
  test('standard input, which has no name to be kept', () => {
    const { status, stdout } = runWith(ARTICLE('Băng rộng về làng'), '-');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^-\n {2}title {7}Băng rộng về làng\n/);
    expect(read(DRAFT)).not.toContain('file:');
  });

  test('the articles of a folder; what else is there is named', () => {
    mkdirSync(join(folder, 'bai', 'lang_files'), { recursive: true });
    for (const name of ['a.txt', 'b.HTM', 'c.html', 'd.jpg', join('lang_files', 'e.txt')])
      write(join('bai', name), ARTICLE(`Bài ${name}`));
    const { status, stdout, stderr } = run('bai', 'bai/a.txt', 'lang.txt', '--dry-run');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^bai: 3 files ending in \.txt, \.html or \.htm; skipped 1 other file \(\.jpg\) and 1 folder\n/,
    );
    expect(stdout).toContain('4 of 4 files would be imported');
  });

  test('a folder’s JSON is an array, and its note isn’t in it', () => {
    mkdirSync(join(folder, 'bai'));
    write(join('bai', 'a.txt'), ARTICLE('Một bài'));
    const { status, stdout, stderr } = run('bai', '--json');
    expect([status, stderr]).toEqual([0, 'bai: 1 file ending in .txt, .html or .htm\n']);
    expect(JSON.parse(stdout)).toMatchObject([{ title: 'Một bài' }]);
    expect(run('trong.txt', 'khong-co.txt', '--json').stdout).toBe('[]\n');
  });

  test('a saved web page', () => {
    const paragraph =
      'Toàn tỉnh đã có mạng băng rộng đến từng xã, và 93% số hộ dùng dịch vụ công trực tuyến.';
    write('trang.html', `<!doctype html><meta charset="utf-8"><h1>Băng rộng về làng</h1><p>${paragraph}</p>`);
    expect(run('trang.html').status).toBe(0);
    expect(read(DRAFT)).toContain('93% số hộ');
  });
});

describe('many files', () => {
  const many = Array.from({ length: 8 }, (_, at) => `bai-${at}.txt`);
  beforeEach(() => many.forEach((name) => write(name, ARTICLE(`Bài ${name}`))));

  test('have a line each, and their whole reports with --verbose', () => {
    const { status, stdout, stderr } = run(...many, 'trong.txt');
    expect([status, stderr]).toEqual([1, 'trong.txt is empty\n']);
    expect(stdout.split('\n')[0]).toMatch(
      /^bai-0\.txt: 1 paragraph, .*; content\/articles\/bai-bai-0-txt\.mdx$/,
    );
    expect(stdout.trimEnd().split('\n')).toHaveLength(9);
    expect(stdout).toContain('8 of 9 files imported.');
    expect(run(...many, '--out', 'khac', '--verbose').stdout).toContain(
      '  dropped     1: 1 publication date',
    );
  });
});

describe('a draft that can’t be written', () => {
  test.skipIf(process.getuid?.() === 0)('for lack of permission is named', () => {
    mkdirSync(join(folder, 'khoa'), { mode: 0o555 });
    const { status, stderr } = run('lang.txt', '--out', 'khoa');
    expect([status, stderr]).toEqual([
      1,
      `lang.txt: ${join('khoa', 'bang-rong-ve-lang.mdx')} could not be written: it may not be used: no permission\n`,
    ]);
  });

  test('because a file stands where the folder should be is named, and so is a full disk', () => {
    expect(run('lang.txt', '--out', 'ban.txt').stderr).toMatch(
      /could not be written: it has a file where a folder is needed/,
    );
    expect(describeSystemError(Object.assign(new Error(), { code: 'ENOSPC' }))).toBe(
      'does not fit: the disk is full',
    );
  });

  test('leaves nothing half-done when the run is interrupted', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `bai-${at}.txt`);
    names.forEach((name) => write(name, ARTICLE(`Bài ${name}`).repeat(20)));
    const child = spawn(process.execPath, [SCRIPT, ...names], { cwd: folder });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
      child.once('exit', (...how) => resolve(how)),
    );
    expect(signal === 'SIGINT' || code === 130).toBe(true);
    const drafts = readdirSync(join(folder, 'content', 'articles'));
    expect(drafts.filter((name) => !name.endsWith('.mdx'))).toEqual([]);
    for (const name of drafts) expect(read(join('content', 'articles', name))).toMatch(/^---\n[^]*\*\/\}\n$/);
  });
});
