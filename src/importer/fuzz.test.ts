/**
 * The importer on damaged articles: nothing throws, nothing hangs, nothing is lost without a word, and every draft can be read.
 *
 * `npm test` runs a share; `FUZZ=10000 npm run fuzz:import` all, with a few files of 20 MB.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../knowledge/read-content.ts';
import { ownProse, readLexicon } from '../knowledge/read-lexicon.ts';
import { importContext } from './context.ts';
import { createDraft } from './draft.ts';
import { readDraft } from './draft.fixture.ts';
import { importBytes } from './import-bytes.ts';
import { mutant } from './mutate.fixture.ts';
import { readText } from './read-text.ts';
import { formatReport } from './report.ts';
import type { ImportResult } from './result.ts';

const isWhole = process.env['FUZZ'] !== undefined;
const COUNT = Number(process.env['FUZZ'] ?? 100);
const FROM = Number(process.env['FUZZ_FROM'] ?? 1);
/**
 * Processor time for each 100 kB, which a busy machine doesn't stretch much; and for anything at all. The share that runs with
 * every test has room for slow machines: what it is to find takes minutes.
 */
const SECONDS_PER_100_KB = isWhole ? 1 : 4;
const FLOOR_SECONDS = SECONDS_PER_100_KB;
const PARTS = 10;

const SAMPLES = [join(import.meta.dirname, 'samples'), resolve(import.meta.dirname, '../../../shared/seeds')];
const articles = SAMPLES.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);
const { content, files } = readContent(resolve(import.meta.dirname, '../..'));
const lexicon = readLexicon(ownProse(files.values()));
const context = { ...importContext(content), ...(lexicon && { lexicon }) };

interface Outcome {
  readonly result: ReturnType<typeof importBytes>;
  readonly seconds: number;
}

function run(bytes: Uint8Array, file = 'bai.txt'): Outcome {
  const start = process.cpuUsage();
  const result = importBytes(bytes, { file, context });
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / 1e6 };
}

/** What is wrong with an import, in words; empty where nothing is. */
function faults(bytes: Uint8Array, isLong = false): string[] {
  const { result, seconds } = run(bytes);
  const most = Math.max(FLOOR_SECONDS, (SECONDS_PER_100_KB * bytes.length) / 1e5);
  const slow =
    seconds > most ? [`took ${seconds.toFixed(2)} s of ${most.toFixed(2)} for ${bytes.length} bytes`] : [];
  if ('refused' in result) return slow;
  if (isLong) return [...slow, ...lostLines(bytes, result)];
  return [...slow, ...lostLines(bytes, result), ...differences(bytes, result), ...draftFaults(result)];
}

/** Every line that isn't blank is kept or reported, once; of a web page the lines of its text. */
function lostLines(bytes: Uint8Array, { body, dropped, margin }: ImportResult): string[] {
  const read = readText(bytes);
  if ('refused' in read) return ['the text was refused the second time'];
  const numbers = [body, dropped, margin].flatMap((lines) => lines.map(({ line }) => line));
  const told = new Set(numbers);
  const wanted = read.text
    .split('\n')
    .flatMap((line, at) => (isBlank(line) ? [] : (read.page?.lines[at] ?? at + 1)));
  const lost = wanted.filter((line) => !told.has(line));
  if (read.page) return lost.length === 0 ? [] : [`lines lost: ${lost.slice(0, 5).join()}`];
  const doubled = numbers.length - told.size;
  return [
    ...(lost.length === 0 ? [] : [`lines lost: ${lost.slice(0, 5).join()}`]),
    ...(doubled === 0 ? [] : [`${doubled} lines told twice`]),
  ];
}

/** Marks that take no room leave a line blank, as they do for the importer. */
function isBlank(line: string): boolean {
  return line.replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufe0e\ufe0f\ufeff]/g, '').trim() === '';
}

function differences(bytes: Uint8Array, first: ImportResult): string[] {
  const { result: second } = run(bytes);
  return JSON.stringify(first) === JSON.stringify(second) ? [] : ['importing twice gives two results'];
}

function draftFaults(result: ImportResult): string[] {
  const { text, slug, claimIds } = createDraft(result, { sources: context.sources, today: '2026-11-22' });
  const { kinds, code, fields } = readDraft(text);
  const shown = [...kinds].filter((kind) => !['yaml', 'heading', 'mdxFlowExpression'].includes(kind));
  return [
    ...(/^[a-z0-9-]{1,100}$/.test(slug) ? [] : [`the draft is named ${slug}`]),
    ...(shown.length === 0 && !code.includes('_components.p') ? [] : [`the draft shows ${shown.join()}`]),
    ...(fields['draft'] === true ? [] : ['the draft is none']),
    ...(new Set(claimIds).size === claimIds.length ? [] : ['two claims have one id']),
    ...(formatReport(result, { isVerbose: true }) === '' ? ['the report is empty'] : []),
  ];
}

function faultsOf(number: number): string[] {
  const { how, bytes } = mutant(number, articles);
  try {
    return faults(bytes).map((fault) => `${number} (${how}): ${fault}`);
  } catch (error) {
    return [
      `${number} (${how}): throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    ];
  }
}

describe(`${COUNT} damaged articles from number ${FROM} are refused or imported as any other`, () => {
  const share = Math.ceil(COUNT / PARTS);
  test.each(Array.from({ length: PARTS }, (_, part) => FROM + part * share))(
    'from %i',
    (first) => {
      const numbers = Array.from({ length: Math.min(share, FROM + COUNT - first) }, (_, at) => first + at);
      expect(numbers.flatMap(faultsOf)).toEqual([]);
    },
    3_600_000,
  );
});

/** As long as a text may be that is imported, and far longer. */
const HUGE: Readonly<Record<string, (text: string, size: number) => string>> = {
  'one line of letters': (_, size) => 'a'.repeat(size),
  'one line of prose': (text, size) => text.replaceAll('\n', ' ').repeat(size / Buffer.byteLength(text)),
  'one line of braces and brackets': (_, size) => '{([<*/}'.repeat(size / 7),
  'one article after the other': (text, size) => `${text}\n`.repeat(size / Buffer.byteLength(text)),
  'lines of two letters': (_, size) => 'ab\n'.repeat(size / 3),
  'figures and symbols': (_, size) => '93% 38/63 52-NQ/TW ngày 1/2/2020; '.repeat(size / 34),
  'nested HTML': (text, size) => `<html><body>${'<div>'.repeat(size / 5)}<p>${text}</p>`,
  'scripts in HTML': (text, size) => `<html><body><p>${text}</p>${'<script>a<b</script>'.repeat(size / 20)}`,
  'paragraphs of HTML': (text, size) =>
    `<html><body>${`<p>${text}</p>`.repeat(size / Buffer.byteLength(text))}</body></html>`,
};
const MEGABYTES = process.env['FUZZ'] === undefined ? [0.4] : [0.4, 20];

describe.each(MEGABYTES)('%d MB', (megabytes) => {
  test.each(Object.entries(HUGE))(
    '%s',
    (_, make) => {
      const text = make(articles[0] ?? '', megabytes * 1e6);
      expect(faults(new TextEncoder().encode(text), true)).toEqual([]);
    },
    3_600_000,
  );
});
