/** Raw articles of our own writing, each with another kind of portal's noise, against what a reader finds in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EMPTY_CONTEXT } from './context.ts';
import type { ImportContext } from './context.ts';
import { importArticle } from './import-article.ts';
import { readText } from './read-text.ts';
import type { ImportResult } from './result.ts';

interface Expected {
  readonly title: string | null;
  readonly published: string | null;
  readonly captured: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly original: string | null;
  readonly province: readonly string[];
  readonly topic: string | null;
  /** What each line is, by its number. */
  readonly lines: Readonly<Record<string, string>>;
}

/** Made up, but for the one whose name is a common word as well. */
const PROVINCES = {
  'son-ha': 'Sơn Hạ',
  'van-linh': 'Vân Lĩnh',
  'binh-lam': 'Bình Lâm',
  'dong-khe': 'Đông Khê',
  'hoa-binh': 'Hòa Bình',
};
const CONTEXT: ImportContext = {
  ...EMPTY_CONTEXT,
  provinces: Object.entries(PROVINCES).map(([slug, name]) => ({ slug, name, kind: 'province', aliases: [] })),
};
const SAMPLES = join(import.meta.dirname, 'samples');
const FILES = ['.', 'held-back']
  .flatMap((folder) => readdirSync(join(SAMPLES, folder)).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.txt'));

describe.each(FILES)('%s', (file) => {
  const bytes = readFileSync(join(SAMPLES, file));
  const expected = JSON.parse(readFileSync(join(SAMPLES, file.replace('.txt', '.json')), 'utf8')) as Expected;
  const result = importBytes(bytes, file);

  test('says of itself what a reader finds', () => {
    const { lines: _, ...metadata } = expected;
    expect({
      title: result.title,
      published: result.published?.date ?? null,
      captured: result.captured,
      author: result.author,
      publisher: result.publisher,
      original: result.original,
      province: result.province,
      topic: result.topics[0]?.pillar ?? null,
    }).toEqual(metadata);
  });

  test('every line is what a reader takes it for', () => {
    expect(whatLinesAre(result)).toEqual(expected.lines);
  });
});

function importBytes(bytes: Uint8Array, file: string): ImportResult {
  const read = readText(bytes);
  const result = 'refused' in read ? read : importArticle(read.text, { file, context: CONTEXT });
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

function whatLinesAre({ margin, dropped, body }: ImportResult): Record<string, string> {
  return Object.fromEntries([
    ...margin.map(({ line, where }) => [line, where]),
    ...dropped.map(({ line, reason }) => [line, `dropped: ${reason}`]),
    ...body.map(({ line, kind }) => [line, kind]),
  ]) as Record<string, string>;
}
