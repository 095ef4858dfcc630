/**
 * One digit changed anywhere in a dataset, in its rows or in its fields, is noticed. A table has no sentences that bind its
 * figures: its order tells of some slips, its record of all. `EVERY_DIGIT=1` tries each digit with each of the nine others.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { tableFile } from '../model/address.ts';
import { readContent } from './read-content.ts';
import { checkTables, fingerprintTables, formatTableRecord, TABLES_FILE } from './table-record.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EVERY = process.env['EVERY_DIGIT'] !== undefined;
const real = readContent(ROOT);
const tally = { changed: 0, byOrder: 0, byRecord: 0 };

/** A text with one digit changed: the last of each number to the next one, or each to every other. */
function slips(text: string): { mutated: string; line: number }[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].flatMap(({ 0: printed, index }) => {
    const places = [...printed.matchAll(/\d/g)].map((digit) => index + digit.index);
    const line = text.slice(0, index).split('\n').length;
    return (EVERY ? places : places.slice(-1)).flatMap((at) =>
      others(Number(text[at])).map((digit) => ({
        mutated: `${text.slice(0, at)}${digit}${text.slice(at + 1)}`,
        line,
      })),
    );
  });
}

function others(digit: number): number[] {
  if (!EVERY) return [(digit + 1) % 10];
  return Array.from({ length: 10 }, (_, other) => other).filter((other) => other !== digit);
}

/** What is wrong with one dataset as it lies in a folder of its own, beside its record as it was. */
function offencesOf(root: string) {
  const read = readContent(root);
  return { order: read.offences, record: checkTables(read, root) };
}

function put(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

afterAll(() => {
  const { changed, byOrder, byRecord } = tally;
  process.stdout.write(
    `one digit changed in ${changed} numbers of datasets: ${byOrder} caught by their order, ${byRecord} by their record\n`,
  );
});

test.each(real.content.datasets.map(({ id, file }) => ({ id, file })))(
  'one digit changed in $id is noticed',
  ({ id, file }) => {
    const table = tableFile(file);
    const texts = new Map([file, table].map((each) => [each, real.files.get(each)?.text ?? '']));
    const root = mkdtempSync(join(tmpdir(), 'dataset-'));
    try {
      for (const [each, text] of texts) put(root, each, text);
      put(root, TABLES_FILE, formatTableRecord(fingerprintTables(readContent(root))));
      expect(offencesOf(root)).toEqual({ order: [], record: [] });
      const missed = [...texts].flatMap(([each, text]) =>
        slips(text).flatMap(({ mutated, line }) => {
          put(root, each, mutated);
          const { order, record } = offencesOf(root);
          put(root, each, text);
          tally.changed += 1;
          tally.byOrder += Number(order.length > 0);
          tally.byRecord += Number(record.length > 0);
          return order.length + record.length > 0 ? [] : [`${each}:${line}`];
        }),
      );
      expect(missed, id).toEqual([]);
    } finally {
      rmSync(root, { recursive: true });
    }
  },
  600_000,
);

test('the record in the repository is of the tables as they are', () => {
  expect(checkTables(real, ROOT)).toEqual([]);
});
