import { describe, expect, test } from 'vitest';
import type { Accepted } from './accepted.ts';
import { checkContent } from './check-content.ts';
import { edit, SMALL_FILES, withFolder, type Files } from './fixture.ts';
import { ACCEPT } from './number-record.ts';
import { readContent } from './read-content.ts';
import { checkTables, fingerprintTables, formatTableRecord, TABLES_FILE } from './table-record.ts';

const YAML = 'content/datasets/bang.yaml';
const CSV = 'content/datasets/bang.csv';

const DATASET: Files = {
  ...SMALL_FILES,
  [YAML]: `title: Bảng thử năm 2022
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
  [CSV]: 'place,share,note\nha-giang,61.5,Nguồn làm tròn.\n',
};

const RECORD = withFolder(DATASET, (root) => formatTableRecord(fingerprintTables(readContent(root))));
const RECORDED: Files = { ...DATASET, [TABLES_FILE]: RECORD };

const offences = (files: Files) =>
  withFolder(files, (root) =>
    checkTables(readContent(root), root).map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`),
  );

test('tables as they were recorded have no offences', () => {
  expect(offences(RECORDED)).toEqual([]);
  expect(withFolder(RECORDED, (root) => checkContent(root, '2026-11-22').offences)).toEqual([]);
});

test('words may change', () => {
  expect(offences(edit(CSV, 'Nguồn làm tròn', 'Làm tròn', RECORDED))).toEqual([]);
  expect(offences(edit(YAML, 'Một nơi', 'Chỉ một nơi', RECORDED))).toEqual([]);
});

describe('what isn’t as it was recorded is told:', () => {
  test.each([
    [
      'a figure',
      edit(CSV, '61.5', '61.6', RECORDED),
      `${CSV}:2 row ha-giang isn't what was recorded. Read it against its source; if this is right: ${ACCEPT} ${YAML}`,
    ],
    [
      'a number in a note',
      edit(CSV, 'Nguồn làm tròn', 'Năm 2022', RECORDED),
      `${CSV}:2 row ha-giang isn't what was recorded. Read it against its source; if this is right: ${ACCEPT} ${YAML}`,
    ],
    [
      'a row that is new',
      edit(CSV, 'ha-giang,61.5', 'tuyen-quang,60,\nha-giang,61.5', RECORDED),
      `${CSV}:2 row tuyen-quang was never recorded. Read it against its source; if this is right: ${ACCEPT} ${YAML}`,
    ],
    [
      'a row that is gone',
      edit(CSV, 'ha-giang,61.5', 'tuyen-quang,61.5', RECORDED),
      `${CSV}: row ha-giang was recorded and is gone. Read the table against its source; if this is right: ${ACCEPT} ${YAML}`,
    ],
    [
      'a number of the fields',
      edit(YAML, "as-of: '2022'", "as-of: '2023'", RECORDED),
      `${YAML}: a number, column or index of the fields changed. Read them against its source; if this is right: ${ACCEPT} ${YAML}`,
    ],
    [
      'a table that is new',
      { ...RECORDED, [TABLES_FILE]: '{}' },
      `${YAML}: the table was never recorded. Read it against its source, then: ${ACCEPT} ${YAML}`,
    ],
    ['the record itself', DATASET, `${TABLES_FILE}: the record is missing; restore it, or: ${ACCEPT} all`],
    [
      'a record that is no record',
      { ...RECORDED, [TABLES_FILE]: '{"bang": 1}' },
      `${TABLES_FILE}: the record cannot be read; restore it, or: ${ACCEPT} all`,
    ],
  ])('%s', (_, files, sentence) => {
    expect(offences(files)).toContain(sentence);
  });

  test('a table that was taken out', () => {
    const { [YAML]: _yaml, [CSV]: _csv, ...without } = RECORDED;
    expect(offences(without)).toEqual([
      `${TABLES_FILE}: the dataset bang is recorded and no longer there; if it was taken out on purpose: ${ACCEPT} all`,
    ]);
  });
});

test('what is accepted is no offence', () => {
  const changed = edit(CSV, '61.5', '61.6', RECORDED);
  const accept = (accepted: Accepted) =>
    withFolder(changed, (root) => checkTables(readContent(root), root, accepted));
  expect(accept(new Set([YAML]))).toEqual([]);
  expect(accept('all')).toEqual([]);
  expect(accept(new Set(['content/datasets/khac.yaml']))).toHaveLength(1);
});
