/**
 * The evidence of the site's own content against the five raw articles in `../shared/seeds`. They lie beside the repository;
 * where they are absent there is nothing to compare with, and the suite says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../knowledge/read-content.ts';
import { entryName, evidencedEntries, isPlaced, type PlacedEntry } from '../model/verification-entry.ts';
import { formatRecord, parseRecord } from '../model/verification-record.ts';
import { readSources, type ReadSources } from './read-sources.ts';
import { verify } from './verify.ts';
import { verifyContent, type VerifiedContent } from './verify-content.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SEEDS = join(ROOT, '..', 'shared', 'seeds');
const isAbsent = !existsSync(SEEDS);

const read = readContent(ROOT);
const placed = evidencedEntries(read.content).filter(isPlaced);
const claims = placed.filter(({ kind, evidence }) => kind === 'claim' && 'paragraph' in evidence);
const NONE: ReadSources = { texts: new Map(), files: [], offences: [] };
const { texts } = isAbsent ? NONE : found(readSources(SEEDS, read.content.sources));
const verified: VerifiedContent | undefined = isAbsent
  ? undefined
  : found(verifyContent(read, { folder: SEEDS, day: '2026-11-22' }));

describe.skipIf(isAbsent)(
  `the raw articles${isAbsent ? ' (skipped: ../shared/seeds is absent)' : ''}`,
  () => {
    test(`print every figure where it is said to stand: ${verified?.summary ?? ''}`, () => {
      expect(verified?.offences).toEqual([]);
      expect(verified?.record.entries).toHaveLength(placed.length);
    });

    test('carry the 40 targets and 73 results of the five articles at least', () => {
      const inArticles = claims.filter(({ file }) => file.startsWith('content/articles/'));
      const countOf = (list: string) => inArticles.filter(({ path }) => path[0] === list).length;
      expect(countOf('targets')).toBeGreaterThanOrEqual(40);
      expect(countOf('results')).toBeGreaterThanOrEqual(73);
    });

    test('give every figure away that has a digit more', () => {
      const withDigit = claims.map((entry) => withFigures(entry, (figure) => figure.replace(/\d/, '$&7')));
      const numbers = claims
        .flatMap(({ evidence }) => evidence.figures)
        .filter((figure) => /\d/.test(figure));
      expect(verify(withDigit, texts).offences).toHaveLength(numbers.length);
    });

    test('give nearly every claim away that is put one paragraph down: a year, a place may stand in both', () => {
      const { found: unnoticed } = verify(claims.map(atNextParagraph), texts);
      expect(unnoticed.length / claims.length).toBeLessThan(0.1);
    });

    test('are those of the record, which holds all that was verified', () => {
      const record = found(parseRecord(readFileSync(join(ROOT, 'content', 'verified.json'), 'utf8')));
      expect(verified && formatRecord({ ...verified.record, verified: record.verified })).toBe(
        formatRecord(record),
      );
    });
  },
);

test('everything that names a place names it in a source whose raw text is kept', () => {
  const files = new Map(read.content.sources.map(({ id, data }) => [id, data.file]));
  expect(placed.filter(({ source }) => files.get(source) === undefined).map(entryName)).toEqual([]);
});

function found<Result extends object>(result: Result): Exclude<Result, { readonly refused: string }> {
  if ('refused' in result) throw new Error(String(result.refused));
  return result as Exclude<Result, { readonly refused: string }>;
}

function withFigures(entry: PlacedEntry, change: (figure: string) => string): PlacedEntry {
  return { ...entry, evidence: { ...entry.evidence, figures: entry.evidence.figures.map(change) } };
}

function atNextParagraph(entry: PlacedEntry): PlacedEntry {
  const { evidence } = entry;
  if (!('paragraph' in evidence)) return entry;
  return { ...entry, evidence: { ...evidence, paragraph: evidence.paragraph + 1 } };
}
