import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { edit, SMALL_FILES, withFolder, type Files } from './fixture.ts';
import { ACCEPT, formatNumberRecord, listNumbers, NUMBERS_FILE, readNumberRecord } from './number-record.ts';
import { readContent } from './read-content.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ARTICLE = 'content/articles/lo-trinh.mdx';
const CENTRE = 'content/documents/trung-uong/52-nq-tw.mdx';
const SOURCE = 'content/sources/src-000.yaml';
const TERM = 'content/glossary/dti.yaml';

const WITH_DATES = edit(CENTRE, 'Văn bản đứng đầu.', 'Ban hành tháng 9/2019, cuối năm 2019.');
const RECORD = withFolder(WITH_DATES, (root) => formatNumberRecord(listNumbers(readContent(root))));
const RECORDED: Files = { ...WITH_DATES, [NUMBERS_FILE]: RECORD };

const check = (files: Files) => withFolder(files, (root) => checkContent(root, '2026-11-22'));
const offences = (files: Files) => check(files).offences;
const told = (says: string, was: string, file: string) =>
  `says "${says}", it was "${was}" when last read through; if the change is meant: ${ACCEPT} ${file}`;

test('the record is sorted, a file to a line', () => {
  expect(RECORD.split('\n').slice(0, 3)).toEqual([
    '{',
    expect.stringMatching(
      /^ {2}"content\/articles\/lo-trinh\.mdx": "tuyen-quang\/402-kh-tu .* 80% tq-bang-rong-2030",$/,
    ),
    '  "content/cautions/mot-bai-bao.yaml": "2024 tq-bang-rong-2024",',
  ]);
});

test('content as it was recorded has no offences, and nothing to accept', () => {
  expect(check(RECORDED)).toMatchObject({ offences: [], unaccepted: [] });
});

describe('digits that changed are told with both values:', () => {
  test.each([
    [
      'a source’s day',
      edit(SOURCE, '2020-07-09', '2020-07-19', RECORDED),
      [`${SOURCE}:3: published ${told('2020-07-19', '2020-07-09', SOURCE)}`],
    ],
    [
      'a paragraph of a term',
      edit(TERM, 'paragraph: 3', 'paragraph: 8', RECORDED),
      [`${TERM}:5: paragraph ${told('8', '3', TERM)}`],
    ],
    [
      'two digits swapped',
      edit(SOURCE, '07-09', '09-07', RECORDED),
      [`${SOURCE}:3: published ${told('2020-09-07', '2020-07-09', SOURCE)}`],
    ],
  ])('%s', (_, files, sentences) => {
    expect(offences(files)).toEqual(sentences);
  });

  test('a year in prose has its word', () => {
    const files = edit(
      CENTRE,
      "issued: '2019-09-27'",
      "issued: '2019-09-27'\nplain: [cuối năm 2018]",
      WITH_DATES,
    );
    const record = withFolder(files, (root) => formatNumberRecord(listNumbers(readContent(root))));
    const slipped = edit(CENTRE, ', cuối năm 2019', ', cuối năm 2018', { ...files, [NUMBERS_FILE]: record });
    expect(offences(slipped)).toEqual([`${CENTRE}:18: prose ${told('năm 2018', 'năm 2019', CENTRE)}`]);
  });

  test('a line that another check tells of is told once', () => {
    const slipped = offences(edit(ARTICLE, '{ is: 80 }', '{ is: 81 }', RECORDED));
    expect(slipped.filter((offence) => offence.startsWith(`${ARTICLE}:21:`))).toHaveLength(1);
  });
});

describe('no offence, but to be accepted:', () => {
  test('numbers that are new', () => {
    const files = edit(TERM, 'Đo mức độ', 'Đo 3 mức độ', RECORDED);
    expect(check(files)).toMatchObject({ offences: [], unaccepted: [{ file: TERM, count: 1 }] });
  });

  test('a file that is new, and all where there is no record', () => {
    const term = { 'content/glossary/pci.yaml': (SMALL_FILES[TERM] ?? '').replaceAll('DTI', 'PCI') };
    const { offences: found, unaccepted } = check({ ...RECORDED, ...term });
    expect({ found, unaccepted }).toEqual({
      found: [],
      unaccepted: [{ file: 'content/glossary/pci.yaml', count: 2 }],
    });
    expect(check(WITH_DATES)).toMatchObject({ offences: [] });
    expect(check(WITH_DATES).unaccepted.length).toBeGreaterThan(5);
  });

  test('the day of our own edit isn’t recorded, nor is a draft', () => {
    expect(RECORD).not.toContain('2026-11-20');
    const draft = (SMALL_FILES[ARTICLE] ?? '')
      .replaceAll('tq-', 'nhap-')
      .replace(/^edited/m, 'draft: true\nedited');
    const record = withFolder({ ...SMALL_FILES, 'content/articles/nhap.mdx': draft }, (root) =>
      listNumbers(readContent(root)),
    );
    expect(Object.keys(record)).not.toContain('content/articles/nhap.mdx');
  });
});

test('a file that is gone is told, with what to do', () => {
  const { [TERM]: _, ...without } = RECORDED;
  expect(offences(without)).toEqual([
    `${NUMBERS_FILE}:1: ${TERM} is recorded and is no longer there; if that is meant: ${ACCEPT} ${TERM}`,
  ]);
});

test('a record that is no record is told', () => {
  expect(offences({ ...RECORDED, [NUMBERS_FILE]: '{"a": 1}' })).toEqual([
    `${NUMBERS_FILE}:1: the record cannot be read; restore it, or write it anew: ${ACCEPT} all`,
  ]);
});

test('the record in the repository is of all files as they are', () => {
  const read = readNumberRecord(ROOT);
  const recorded = 'record' in read ? read.record : {};
  const now = listNumbers(readContent(ROOT));
  const files = new Set([...Object.keys(recorded), ...Object.keys(now)]);
  expect(
    [...files].filter((file) => recorded[file] !== now[file]),
    `${ACCEPT} all`,
  ).toEqual([]);
});
