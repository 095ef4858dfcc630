import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILES, RAW, RAW_NAME } from '../src/evidence/fixture.ts';
import { edit, withFolder, type Files } from '../src/knowledge/fixture.ts';
import { check, checkIn } from './check.fixture.ts';

describe('the check', () => {
  test('says that a content holds and how much of it nobody has verified, and ends with 0', () => {
    const { status, stdout, stderr } = check(FILES);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^content holds: 11 files, 1 articles, 2 documents, 1 targets, 1 results, 3 events\n/,
    );
    expect(stdout).toContain('not yet verified: 5 (--verbose lists them)\n');
  });

  test('lists every offender on stderr and ends with 1', () => {
    const province = edit('content/programmes/ioc.yaml', 'tuyen-quang', 'tuyen-quan', FILES);
    const both = edit('content/indicators/bang-rong.yaml', 'direction: more', 'direction: up', province);
    expect(check(both)).toEqual({
      status: 1,
      stdout: '',
      stderr: `content/indicators/bang-rong.yaml:3: "direction" is more, less or none: which way is better; found "up"
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

describe('the check of a draft', () => {
  const DRAFT = 'content/articles/ban-nhap.mdx';
  const ready = (FILES['content/articles/lo-trinh.mdx'] ?? '')
    .replaceAll('id: tq-', 'id: nhap-tq-')
    .replaceAll('id="tq-', 'id="nhap-tq-')
    .replace('source: src-000', 'source: src-000\ndraft: true');

  test('lists what it still lacks, in the order of work, and ends with 1', () => {
    const text = ready
      .replace('source: src-000', 'source: src-todo # TODO: mô tả nguồn')
      .replace(/^summary: .*$/m, 'summary: "TODO: tóm tắt"');
    const files = { ...FILES, [DRAFT]: text };
    const left = `draft: ${DRAFT}:6: source: mô tả nguồn
draft: ${DRAFT}:3: title and summary: tóm tắt
draft: ${DRAFT}: 2 left to do, in this order
`;
    expect(check(files, DRAFT)).toEqual({ status: 1, stdout: left, stderr: '' });
    const all = check(files);
    expect(all.status).toBe(0);
    expect(all.stdout.startsWith(`${left}content holds: `)).toBe(true);
  });

  test('says that it is ready, and ends with 0', () => {
    expect(check({ ...FILES, [DRAFT]: ready }, DRAFT)).toEqual({
      status: 0,
      stdout: `draft: ${DRAFT}: ready: set "edited" to today and remove "draft: true"\n`,
      stderr: '',
    });
  });

  test('names a file that is no draft', () => {
    expect(check(FILES, 'content/articles/lo-trinh.mdx')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^content\/articles\/lo-trinh\.mdx is no draft: /),
    });
  });
});

describe('the check against raw texts', () => {
  const ARTICLE = 'content/articles/lo-trinh.mdx';
  const RECORD = 'content/verified.json';
  const WITH_RAW: Files = { ...FILES, [`goc/${RAW_NAME}`]: RAW };
  const SUMMARY =
    'evidence: 2 claims, 0 events, 1 mentions, 1 terms, 1 passages on programmes: 7 figures found in their place; ' +
    '0 claims rest on public pages without a kept passage\n';
  const verifyIn = (root: string, ...flags: string[]) => checkIn(root, '--sources', 'goc', ...flags);
  const change = (root: string, before: string, after: string) => {
    const text = readFileSync(join(root, ARTICLE), 'utf8');
    expect(text).toContain(before);
    writeFileSync(join(root, ARTICLE), text.replace(before, after));
  };

  test('says how much was found, and how much is not yet recorded', () => {
    const { status, stdout, stderr } = check(WITH_RAW, '--sources', 'goc');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(SUMMARY);
    expect(stdout).toMatch(/not yet verified: 5 \(--verbose lists them\)\n$/);
  });

  test('lists what was never verified when it is asked to', () => {
    expect(check(WITH_RAW, '--verbose').stdout).toContain(`not yet verified: 5
content/articles/lo-trinh.mdx:16: claim tq-bang-rong-2030 is not yet verified
content/articles/lo-trinh.mdx:26: claim tq-bang-rong-2024 is not yet verified
`);
  });

  test('lists a figure in a wrong paragraph at its line, and ends with 1', () => {
    const wrong = edit(ARTICLE, 'paragraph: 5', 'paragraph: 6', WITH_RAW);
    expect(check(wrong, '--sources', 'goc')).toEqual({
      status: 1,
      stdout: '',
      stderr: `${ARTICLE}:17: claim tq-bang-rong-2030: "2030" is not in paragraph 6 of src-000; it stands in paragraph 5, line 1 (the title)
${ARTICLE}:17: claim tq-bang-rong-2030: "100%" is not in paragraph 6 of src-000; it stands in paragraph 5

2 to mend in 11 files.
`,
    });
  });

  test.each([
    ['a folder that isn’t there', WITH_RAW, 'khac', '--sources: there is no folder "khac"\n'],
    ['a file for a folder', WITH_RAW, `goc/${RAW_NAME}`, /is a file, not the folder of the raw texts\n$/],
    [
      'a source without its file',
      { ...FILES, 'goc/bai.txt': RAW },
      'goc',
      /^content\/sources\/src-000\.yaml:6: source src-000: 000_bai\.txt is missing \(looked for in goc\)\n/,
    ],
    [
      'a file that is no text',
      { ...FILES, [`goc/${RAW_NAME}`]: '%PDF-1.7' },
      'goc',
      /^content\/sources\/src-000\.yaml:6: source src-000: 000_bai\.txt is a PDF; /,
    ],
  ])('names %s', (_, files, folder, message) => {
    const { status, stdout, stderr } = check(files, '--sources', folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('refuses to record without sources, and ends with 2', () => {
    const { status, stderr } = check(WITH_RAW, '--record');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^--record needs --sources DIR/);
  });

  test('records what was found, which then holds without the raw texts', () => {
    withFolder(WITH_RAW, (root) => {
      const recorded = verifyIn(root, '--record');
      expect(recorded.stdout).toContain(`recorded: 5 places in ${RECORD}\n`);
      expect(checkIn(root)).toMatchObject({ status: 0, stderr: '' });
      expect(checkIn(root).stdout).not.toContain('not yet verified');

      change(root, 'paragraph: 6', 'paragraph: 5');
      expect(checkIn(root)).toMatchObject({
        status: 1,
        stderr: `${ARTICLE}:26: claim tq-bang-rong-2024: paragraph is 5; 6 was verified against src-000. Mend it, or verify it again: npm run check -- --sources DIR --record

1 to mend in 11 files.
`,
      });
    });
  });

  test('records again what was moved and is found there', () => {
    withFolder(WITH_RAW, (root) => {
      verifyIn(root, '--record');
      change(root, "'80%'", "'80% số hộ'");
      expect(verifyIn(root).status).toBe(1);
      expect(verifyIn(root, '--record').status).toBe(0);
      expect(checkIn(root).status).toBe(0);
      expect(readFileSync(join(root, RECORD), 'utf8')).toContain('"figures": ["2024", "80% số hộ"]');
    });
  });

  test('forgets what an editor without the raw texts has mended, and says what it can’t find', () => {
    withFolder(WITH_RAW, (root) => {
      expect(checkIn(root, '--forget', 'tq-bang-rong-2024').stderr).toBe(
        '--forget: there is no content/verified.json: nothing was verified\n',
      );
      verifyIn(root, '--record');
      change(root, 'paragraph: 6', 'paragraph: 5');
      expect(checkIn(root, '--forget', 'tq-bang-rong-204').stderr).toMatch(
        /^--forget: there is no recorded entry "tq-bang-rong-204"; did you mean "tq-bang-rong-2024"/,
      );
      const { status, stdout } = checkIn(root, '--forget', 'tq-bang-rong-2024');
      expect(status).toBe(0);
      expect(stdout).toMatch(/^forgotten: tq-bang-rong-2024 is no longer in .*\nnot yet verified: 1/s);
    });
  });

  test('the same content gives the same record, byte by byte', () => {
    withFolder(WITH_RAW, (root) => {
      verifyIn(root, '--record');
      const first = readFileSync(join(root, RECORD), 'utf8');
      verifyIn(root, '--record');
      expect(readFileSync(join(root, RECORD), 'utf8')).toBe(first);
    });
  });

  test('writes nothing where anything is missing, and leaves an older record as it was', () => {
    withFolder(WITH_RAW, (root) => {
      change(root, 'paragraph: 5', 'paragraph: 4');
      expect(verifyIn(root, '--record').status).toBe(1);
      expect(existsSync(join(root, RECORD))).toBe(false);
      change(root, 'paragraph: 4', 'paragraph: 5');
      verifyIn(root, '--record');
      const before = readFileSync(join(root, RECORD), 'utf8');
      change(root, 'paragraph: 5', 'paragraph: 4');
      expect(verifyIn(root, '--record').status).toBe(1);
      expect(readFileSync(join(root, RECORD), 'utf8')).toBe(before);
      expect(readdirSync(join(root, 'content')).filter((name) => name.includes('verified'))).toEqual([
        'verified.json',
      ]);
    });
  });

  test('notes that a raw text is another than the recorded one', () => {
    withFolder(WITH_RAW, (root) => {
      verifyIn(root, '--record');
      writeFileSync(join(root, 'goc', RAW_NAME), `${RAW}\n  • Số lượt truy cập: 12\n`);
      expect(verifyIn(root)).toMatchObject({ status: 0, stderr: '' });
      expect(verifyIn(root).stdout).toContain(
        'note: 000_bai.txt is not the file that was recorded; --record records this one\n',
      );
    });
  });

  test('what a draft lacks keeps nothing from being recorded, and a draft isn’t', () => {
    const draft = edit(ARTICLE, "edited: '2026-11-20'", "edited: '2026-11-20'\ndraft: true", WITH_RAW);
    const {
      'content/highlights/bang-rong.yaml': _,
      'content/cautions/mot-bai-bao.yaml': __,
      ...files
    } = draft;
    withFolder(edit(ARTICLE, 'paragraph: 5', 'paragraph: 6', files), (root) => {
      const { status, stdout } = verifyIn(root, '--record');
      expect(status).toBe(0);
      expect(stdout).toMatch(
        /^draft: content\/articles\/lo-trinh\.mdx:18: claim tq-bang-rong-2030: "100%" is not in/m,
      );
      expect(stdout).toContain('recorded: 3 places');
    });
  });
});
