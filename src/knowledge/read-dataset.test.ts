import { describe, expect, test } from 'vitest';
import { readRows } from './read-dataset.ts';

const FILE = 'content/datasets/dti-2022.csv';
const read = (text: string) => readRows({ file: FILE, text }, ['rank', 'score']);
const offences = (text: string) =>
  read(text).offences.map(({ file, line, message }) => `${file}:${line}: ${message}`);

test('a table is read line by line, empty cells left out', () => {
  const text = 'place,rank,score,source,note,inferred\nha-giang,57,,src-000 na-21,"Một, hai.",rank\n';
  expect(read(text)).toEqual({
    offences: [],
    rows: [
      {
        ...{ line: 2, place: 'ha-giang', cells: { rank: '57' } },
        ...{ sources: ['src-000', 'na-21'], note: 'Một, hai.', inferred: ['rank'] },
      },
    ],
  });
});

describe('what keeps a file from being a table is told with its line:', () => {
  test.each([
    ['nothing in it', '', `${FILE}:1: the table cannot be read: it is empty`],
    [
      'a column that is missing',
      'place,rank\nha-giang,57\n',
      `${FILE}:1: the column "score" is missing; the head has place, rank`,
    ],
    [
      'a column that nobody named',
      'place,rank,score,year\nha-giang,57,,2022\n',
      `${FILE}:1: the fields of the table name no column "year"; they name rank, score`,
    ],
    [
      'a column that stands twice',
      'place,rank,score,rank\nha-giang,57,,57\n',
      `${FILE}:1: the column "rank" stands twice`,
    ],
    [
      'a row of another length',
      'place,rank,score\nha-giang,57,\ntuyen-quang,48\n',
      `${FILE}:3: the row has 2 cells, the head 3; a text with a comma stands in "quotation marks"`,
    ],
    [
      'a cell over two lines',
      'place,rank,score,note\nha-giang,57,,"Một\nhai"\n',
      `${FILE}:3: a cell runs over several lines`,
    ],
  ])('%s', (_, text, sentence) => {
    expect(offences(text)).toEqual([sentence]);
  });

  test('a quotation mark that isn’t closed', () => {
    const [offence] = offences('place,rank,score\n"ha-giang,57,\n');
    expect(offence).toMatch(`${FILE}:`);
    expect(offence).toMatch(/the table cannot be read: Quote Not Closed/);
  });
});
