import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SON_LA } from '../src/importer/draft.fixture.ts';
import { EMPTY_CONTEXT } from '../src/importer/context.ts';
import { importBytes } from '../src/importer/import-bytes.ts';
import { mutant } from '../src/importer/mutate.fixture.ts';
import { createDraftWriter } from './import-drafts.ts';

const SAMPLES = join(import.meta.dirname, '../src/importer/samples');
const articles = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(SAMPLES, name), 'utf8'));

let out = '';
beforeEach(() => (out = mkdtempSync(join(tmpdir(), 'drafts-'))));
afterEach(() => rmSync(out, { recursive: true }));

const writer = (isDryRun = false) =>
  createDraftWriter({ out, isDryRun, sources: [], today: '2026-11-22', taken: new Set(['sl-doan-4']) });
const path = () => join(out, 'son-la-bang-rong-ve-lang.mdx');

describe('a writer of drafts', () => {
  test('writes each to a name of its own', () => {
    expect(writer()(SON_LA)).toEqual({ path: path() });
    expect(readFileSync(path(), 'utf8')).toContain('id: sl-doan-4-2\n');
  });

  test('names the input that has the same title, also when nothing is written', () => {
    for (const isDryRun of [true, false]) {
      const write = writer(isDryRun);
      write(SON_LA);
      expect(write({ ...SON_LA, file: 'b.txt' })).toEqual({
        failed: `b.txt: ${path()} was just made from raw/son-la.txt, which has the same title`,
      });
    }
  });

  test('gives two articles of one run different ids', () => {
    const write = writer();
    write(SON_LA);
    write({ ...SON_LA, title: 'Bài khác' });
    const ids = readdirSync(out).flatMap((name) =>
      [...readFileSync(join(out, name), 'utf8').matchAll(/- id: (\S+)/g)].map(([, id]) => id),
    );
    expect(new Set(ids).size).toBe(4);
  });

  test('never replaces a file, whatever comes', () => {
    const written = new Map<string, string>();
    for (const name of readdirSync(out)) written.set(name, '');
    writeFileSync(path(), 'của người khác');
    written.set('son-la-bang-rong-ve-lang.mdx', 'của người khác');
    const write = writer();
    expect(write(SON_LA)).toHaveProperty('failed');
    for (let number = 1; number <= 150; number += 1) {
      const { bytes } = mutant(number, articles);
      const result = importBytes(bytes, { file: `${number}.txt`, context: EMPTY_CONTEXT });
      if (!('refused' in result)) write(result);
      for (const name of readdirSync(out)) {
        const text = readFileSync(join(out, name), 'utf8');
        expect(written.get(name) ?? text).toBe(text);
        written.set(name, text);
      }
    }
    expect(written.size).toBeGreaterThan(20);
    expect([...written.keys()].filter((name) => !name.endsWith('.mdx'))).toEqual([]);
  });
});
