/**
 * The five raw articles against the sheet of what a careful reader finds in them. Both lie beside the repository; where
 * they are absent there is nothing to compare, and the suite says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isoDate } from '../vietnamese/date.ts';
import { parseDate } from '../vietnamese/date-parsing.ts';
import type { ImportContext } from './context.ts';
import { EMPTY_CONTEXT } from './context.ts';
import { importArticle } from './import-article.ts';
import { readText } from './read-text.ts';
import { numberParagraphs } from './result.ts';
import type { ImportResult } from './result.ts';

interface Passage {
  readonly seed: string;
  readonly p?: number;
  readonly where: string;
  readonly tokens: readonly string[];
}

interface Claim {
  readonly id: string;
  readonly kind?: string;
  readonly value: unknown;
  readonly evidence: Passage;
}

interface Sheet {
  readonly sources: readonly {
    readonly id: string;
    readonly file: string;
    readonly title: string;
    readonly province: string;
    readonly author: { readonly name: string } | null;
    readonly published: { readonly value: string | null };
    readonly crawled?: { readonly value: string };
    readonly paragraphs: { readonly line_map: readonly (readonly [number, string, number?])[] };
  }[];
  readonly documents: readonly {
    readonly symbol: string | null;
    readonly issuer: string;
    readonly issued: string | null;
    readonly mentions: readonly Passage[];
  }[];
  readonly targets: readonly Claim[];
  readonly results: readonly Claim[];
}

const SEEDS = resolve(import.meta.dirname, '../../../shared/seeds');
const SHEET = resolve(import.meta.dirname, '../../../shared/facts/seeds.yaml');
const isAbsent = !existsSync(SEEDS) || !existsSync(SHEET);

const CONTEXT: ImportContext = {
  ...EMPTY_CONTEXT,
  provinces: ['Quảng Ninh', 'Tuyên Quang', 'Hà Nội', 'Hòa Bình', 'Thái Bình'].map((name, at) => ({
    slug: ['quang-ninh', 'tuyen-quang', 'ha-noi', 'hoa-binh', 'thai-binh'][at] ?? '',
    ...{ name, kind: 'province', aliases: [] },
  })),
};

/** How the sheet calls what the importer calls otherwise. */
const KINDS: Readonly<Record<string, string>> = {
  sapo: 'paragraph',
  body: 'paragraph',
  heading: 'heading',
  subheading: 'heading',
  caption: 'caption',
};

/**
 * Claims of the sheet without a figure of their own in the text: none at all, `dẫn đầu` for a first place, one of six,
 * fields that are listed and not counted.
 */
const WITHOUT_FIGURE = new Set(['RES-008', 'RES-054', 'RES-055', 'RES-070', 'TGT-33']);
/** `Cổng dịch vụ công thứ 2`: an ordinal in form, which only its meaning makes a result. */
const OTHER_ROLE = new Set(['RES-038']);

const sheet: Sheet = isAbsent
  ? { sources: [], documents: [], targets: [], results: [] }
  : (parse(readFileSync(SHEET, 'utf8')) as Sheet);

describe.skipIf(isAbsent)(`the five seeds${isAbsent ? ' (skipped: ../shared is absent)' : ''}`, () => {
  test('are five', () => {
    expect(sheet.sources.length).toBe(5);
  });

  describe.each(sheet.sources)('$id', (source) => {
    const bytes = readFileSync(resolve(SEEDS, source.file));
    const result = importBytes(bytes, source.file);
    const kindAt = lineKinds(result);

    test('title, dates, author and province are those of the sheet', () => {
      expect({
        title: result.title,
        published: result.published?.date ?? null,
        captured: result.captured,
        author: result.author,
        province: result.province,
      }).toEqual({
        title: source.title,
        published: source.published.value,
        // The sheet infers the capture of two more from their other news; the text prints it in one.
        captured: /^\d{4}-\d{2}-\d{2}$/.test(source.crawled?.value ?? '') ? source.crawled?.value : null,
        author: source.author?.name ?? null,
        province: [CONTEXT.provinces.find(({ name }) => name === source.province)?.slug],
      });
    });

    test('every line is what the sheet says, every paragraph has its number', () => {
      const expected = source.paragraphs.line_map.map(([line, kind, p]) => [line, KINDS[kind] ?? kind, p]);
      expect(source.paragraphs.line_map.map(([line]) => [line, ...(kindAt.get(line) ?? [])])).toEqual(
        expected.map((row) => row.filter((part) => part !== undefined)),
      );
      expect(kindAt.size).toBe(source.paragraphs.line_map.length);
    });

    test('every dropped line is kept as printed, with a reason', () => {
      const noise = source.paragraphs.line_map.filter(([, kind]) => kind === 'noise').map(([line]) => line);
      expect(result.dropped.map(({ line }) => line)).toEqual(noise);
      const raw = bytes.toString('utf8').split('\n');
      for (const { line, text, reason } of result.dropped) {
        expect(raw[line - 1]?.replace(/[\s\u00a0]+/g, ' ').trim()).toBe(text);
        expect(reason).not.toBe('page foot');
      }
    });

    test('its documents, their issuers, dates and paragraphs are those of the sheet', () => {
      const found = result.documents.map(({ symbol, issuer, issued, paragraphs }) => ({
        symbol,
        issuer,
        issued,
        paragraphs,
      }));
      expect(found.toSorted(bySymbol)).toEqual(expectedDocuments(source.file).toSorted(bySymbol));
    });

    test('every token the sheet cites stands in its paragraph', () => {
      const paragraphs = new Map(
        numberParagraphs(result.body).map(({ paragraph, text }) => [paragraph, text]),
      );
      const claims = [...sheet.targets, ...sheet.results].map(({ evidence }) => evidence);
      const passages = [...sheet.documents.flatMap(({ mentions }) => mentions), ...claims];
      for (const { p, tokens } of passages.filter(
        ({ seed, where }) => seed === source.file && where === 'body',
      )) {
        for (const token of tokens) expect(paragraphs.get(p)).toContain(token);
      }
    });

    test('every claim of the sheet that has a figure is found, with its role', () => {
      const claims = [...sheet.targets, ...sheet.results].filter(
        ({ evidence }) => evidence.seed === source.file,
      );
      const missed = claims.filter((claim) => !WITHOUT_FIGURE.has(claim.id) && !hasFigure(claim, result));
      expect(missed.map(({ id }) => id)).toEqual([]);
    });

    test.each([
      ['NFD', (text: string) => text.normalize('NFD')],
      ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
      ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ])('is the same in %s', (_, change) => {
      const changed = new TextEncoder().encode(change(bytes.toString('utf8')));
      expect(importBytes(changed, source.file)).toEqual(result);
    });
  });
});

function importBytes(bytes: Uint8Array, file: string): ImportResult {
  const read = readText(bytes);
  const result = 'refused' in read ? read : importArticle(read.text, { file, context: CONTEXT });
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

/** What became of each line, in the sheet's words, with the paragraph's number. */
function lineKinds(result: ImportResult): Map<number, (string | number)[]> {
  const kinds = new Map<number, (string | number)[]>();
  for (const { line, where } of result.margin) kinds.set(line, [where]);
  for (const { line } of result.dropped) kinds.set(line, ['noise']);
  for (const { line, kind, paragraph } of numberParagraphs(result.body)) {
    kinds.set(line, paragraph === undefined ? [kind] : [kind, paragraph]);
  }
  return kinds;
}

/** The numbered documents of one seed. The sheet joins the five; a date counts for a seed that prints it. */
function expectedDocuments(file: string) {
  return sheet.documents.flatMap(({ symbol, issuer, issued, mentions }) => {
    const here = mentions.filter(({ seed }) => seed === file);
    const days = here.flatMap(({ tokens }) => tokens).map((token) => parseDate(token));
    const isDated = days.some((day) => day !== undefined && isoDate(day) === issued);
    if (symbol === null || here.length === 0) return [];
    return [{ symbol, issuer, issued: isDated ? issued : null, paragraphs: here.map(({ p }) => p) }];
  });
}

function hasFigure({ id, kind, value, evidence }: Claim, { figures }: ImportResult): boolean {
  const wanted = Array.isArray(value) ? (value as unknown[])[0] : value;
  if (typeof wanted !== 'number') return true;
  const role = kind === undefined ? 'result' : kind === 'meta' ? 'count' : 'target';
  return figures.some(
    (figure) =>
      figure.paragraph === evidence.p &&
      figure.value === wanted &&
      (figure.role === role || OTHER_ROLE.has(id)),
  );
}

function bySymbol(a: { symbol: string }, b: { symbol: string }): number {
  return a.symbol < b.symbol ? -1 : 1;
}
