/**
 * How well misread letters are put right, measured: letters of right text are misread at random, from a seed, and what
 * the repair makes of them is counted. The tables are printed; the limits are a little below what was measured.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTENT_TEXTS, LEXICON, lexiconWith } from './lexicon.fixture.ts';
import { misread } from './misread.fixture.ts';
import { repairLine } from './repair.ts';
import { lexiconForm } from '../vietnamese/lexicon.ts';
import type { Lexicon } from '../vietnamese/lexicon.ts';

interface Counts {
  noWords: number;
  noWordsMended: number;
  words: number;
  wordsMended: number;
  changed: number;
  wronglyChanged: string[];
}

const SEEDS = join(import.meta.dirname, '../../../shared/seeds');
const FACTS = join(import.meta.dirname, '../../../shared/facts');
const DOCS = join(import.meta.dirname, '../../docs');
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Where the content says which letters its sources have wrong. */
const QUOTES_MISREADINGS = new Set(['content/sources/src-001.yaml', 'content/sources/src-004.yaml']);
const SHARE = 0.05;

describe('no letter of right text is changed', () => {
  test('in the content', () => {
    const texts = [...CONTENT_TEXTS].filter(([file]) => !QUOTES_MISREADINGS.has(file));
    expect(texts.flatMap(([file, text]) => repairsOf(text).map((repair) => ({ file, ...repair })))).toEqual(
      [],
    );
  });

  test('in the guide for editors', () => {
    const guides = readdirSync(DOCS).filter((name) => name.endsWith('.md'));
    expect(guides.flatMap((name) => repairsOf(readFileSync(join(DOCS, name), 'utf8')))).toEqual([]);
  });

  test.skipIf(!existsSync(FACTS))('in the sheets of facts, which the lexicon has never seen', () => {
    const sheets = readdirSync(FACTS).filter((name) => name.endsWith('.yaml') && name !== 'seeds.yaml');
    expect(sheets.flatMap((name) => repairsOf(readFileSync(join(FACTS, name), 'utf8')))).toEqual([]);
  });
});

test('misread letters in articles of the content, by what the other content teaches', () => {
  const isArticle = (file: string) => file.startsWith('content/articles/');
  const lexicon = lexiconWith(
    [...CONTENT_TEXTS].filter(([file]) => !isArticle(file)).map(([, text]) => text),
  );
  const lines = [...CONTENT_TEXTS].filter(([file]) => isArticle(file)).flatMap(([, text]) => proseOf(text));
  const counts = measure(lines, lexicon);
  print('articles of the content', counts);
  expect(counts.noWordsMended / counts.noWords).toBeGreaterThan(0.85);
  expect(counts.wordsMended / counts.words).toBeGreaterThan(0.5);
  expect(1 - counts.wronglyChanged.length / counts.changed).toBeGreaterThan(0.98);
});

test.skipIf(!existsSync(SEEDS))('misread letters in the raw articles', () => {
  const lines = readdirSync(SEEDS)
    .flatMap((name) => readFileSync(join(SEEDS, name), 'utf8').normalize('NFC').split('\n'))
    .filter((line) => line.length > 60)
    .map((line) => repairLine(line, LEXICON).text);
  const counts = measure(lines, LEXICON);
  print('raw articles', counts);
  expect(counts.noWordsMended / counts.noWords).toBeGreaterThan(0.93);
  expect(counts.wordsMended / counts.words).toBeGreaterThan(0.6);
  expect(1 - counts.wronglyChanged.length / counts.changed).toBeGreaterThan(0.99);
});

test('time grows with the length of the text, also where nothing in it is a word', () => {
  const line = 'các tố chức chính trị nâng cao chất luợng ậx1ắ rninh kết noi với mạng luới ';
  const time = (times: number) => {
    const start = process.cpuUsage().user;
    repairLine(line.repeat(times), LEXICON);
    return process.cpuUsage().user - start;
  };
  time(200);
  const [short, long] = [time(300), time(3000)];
  expect(long).toBeLessThan(10 * 4 * Math.max(short, 20_000));
});

function measure(lines: readonly string[], lexicon: Lexicon): Counts {
  const counts: Counts = {
    noWords: 0,
    noWordsMended: 0,
    words: 0,
    wordsMended: 0,
    changed: 0,
    wronglyChanged: [],
  };
  for (const [index, line] of lines.entries()) {
    const { text } = misread(line, { seed: index, share: SHARE });
    const repaired = repairLine(text, lexicon, true).text.match(WORD) ?? [];
    const right = line.match(WORD) ?? [];
    for (const [at, printed] of (text.match(WORD) ?? []).entries()) {
      const isMended = lexiconForm(repaired[at] ?? '') === lexiconForm(right[at] ?? '');
      if (printed !== right[at]) {
        const isWord = lexicon.usage(printed) !== undefined;
        counts[isWord ? 'words' : 'noWords'] += 1;
        if (isMended) counts[isWord ? 'wordsMended' : 'noWordsMended'] += 1;
      }
      if (repaired[at] === printed) continue;
      counts.changed += 1;
      if (!isMended) counts.wronglyChanged.push(`${printed} → ${repaired[at] ?? ''} for ${right[at] ?? ''}`);
    }
  }
  return counts;
}

function print(
  name: string,
  { noWords, noWordsMended, words, wordsMended, changed, wronglyChanged }: Counts,
): void {
  const share = (part: number, whole: number) => `${part}/${whole} = ${(part / whole).toFixed(3)}`;
  process.stdout.write(
    `\nmisread letters, ${name}: what is no word mended ${share(noWordsMended, noWords)}; ` +
      `what is another word mended ${share(wordsMended, words)}; ` +
      `right of all changes ${share(changed - wronglyChanged.length, changed)}; wrong: ${wronglyChanged.join(', ')}\n`,
  );
}

function repairsOf(text: string): { from: string; to: string }[] {
  return text
    .normalize('NFC')
    .split('\n')
    .flatMap((line) => repairLine(line, LEXICON).repairs);
}

/** The lines of prose of a content file, without what marks them up. */
function proseOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/<[^>]*>|\{[^}]*\}|^[\s-]*[a-z-]+: /g, '').trim())
    .filter((line) => line.length > 60 && /[ạ-ỹ]/iu.test(line));
}
