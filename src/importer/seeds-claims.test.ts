/**
 * Figures and proposed claims of the five seeds against what a careful reader finds in them: `seeds-figures.json` for every
 * number, the shared sheet for targets and results, and the finished articles for indicators. Prints recall and
 * precision; the thresholds are what holds today, so that a change for the worse fails.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findNumbers } from '../figures/number-tokens.ts';
import { readContent } from '../knowledge/read-content.ts';
import { ownProse, readLexicon } from '../knowledge/read-lexicon.ts';
import { periodText } from '../model/period.ts';
import type { Quantity } from '../model/quantity.ts';
import { EMPTY_CONTEXT, importContext } from './context.ts';
import type { ImportContext } from './context.ts';
import { importArticle } from './import-article.ts';
import { readText } from './read-text.ts';
import { numberParagraphs } from './result.ts';
import type { ImportResult, ProposedClaim } from './result.ts';
import gold from './seeds-figures.json' with { type: 'json' };

interface SheetClaim {
  readonly id: string;
  readonly comparator: string;
  readonly value: number | readonly number[] | null;
  readonly unit: string | null;
  readonly evidence: { readonly seed: string; readonly p: number };
}

interface Sheet {
  readonly sources: readonly { readonly file: string }[];
  readonly targets: readonly SheetClaim[];
  readonly results: readonly SheetClaim[];
}

/** A claim that a finished article makes of a seed. */
interface Finished {
  /** Of a target, as content writes it. */
  readonly due: string | null | undefined;
  readonly document: string | null;
  readonly paragraph: number;
  readonly indicator: string;
  readonly quantity: Quantity;
}

const ROOT = resolve(import.meta.dirname, '../..');
const SEEDS = resolve(ROOT, '../shared/seeds');
const SHEET = resolve(ROOT, '../shared/facts/seeds.yaml');
const isAbsent = !existsSync(SEEDS) || !existsSync(SHEET);

/** How the sheet calls the model's comparators. */
const COMPARATORS: Readonly<Record<string, string>> = {
  at_least: 'at-least',
  more_than: 'more-than',
  reach: 'is',
};

const LEAST = {
  figures: { recall: 1, precision: 1, roles: 0.989 },
  target: { recall: 1, precision: 0.975 },
  result: { recall: 0.986, precision: 1 },
  due: 1,
  document: 0.9,
  indicators: { recall: 0.767, precision: 0.955 },
};

const content = isAbsent ? undefined : readContent(ROOT);
const sheet = isAbsent ? undefined : (parse(readFileSync(SHEET, 'utf8')) as Sheet);
const context = content && contextOf(content);
const seeds = sheet?.sources.map(({ file }) => ({ file, result: importSeed(file) })) ?? [];
const report: string[] = [];

describe.skipIf(isAbsent)(`the five seeds${isAbsent ? ' (skipped: ../shared is absent)' : ''}`, () => {
  afterAll(() => {
    process.stdout.write(`${report.join('\n')}\n`);
  });

  test('the sheet of figures misses no number of the bodies', () => {
    for (const { file, result } of seeds) {
      const texts = new Map(numberParagraphs(result.body).map((line) => [line.paragraph, line.text]));
      for (const [paragraph, text] of texts) {
        if (paragraph === undefined) continue;
        const known = figuresOf(file)
          .filter(([, p]) => p === paragraph)
          .map(([, , printed]) => printed);
        const numbers = findNumbers(text).filter(
          ({ sort, index }) => sort !== 'symbol' && !/\p{L}-$/u.test(text.slice(0, index)),
        );
        for (const { printed, index } of numbers) {
          const isOutline =
            text[index + printed.length] === ')' && printed.length === 1 && !/\($/.test(text.slice(0, index));
          const digits = printed.replace(/^\D+/, '');
          if (!isOutline)
            expect(
              known.some((each) => each.includes(digits)),
              `${file} ${paragraph}: ${printed}`,
            ).toBe(true);
        }
      }
    }
  });

  test('figures are found with value, unit and comparator, and with their role', () => {
    const rows = seeds.map(({ file, result }) => {
      const wanted = figuresOf(file);
      const found = result.figures.map((figure) => rowOf(file, figure));
      const same = matched(wanted, found, (a, b) => show(a.slice(0, 6)) === show(b.slice(0, 6)));
      const roles = same.filter(([a, b]) => a[6] === b[6]).length;
      return {
        seed: file.slice(0, 3),
        wanted: wanted.length,
        found: found.length,
        right: same.length,
        roles,
      };
    });
    tabulate('figures', rows);
    const total = sum(rows);
    expect(total.right / total.wanted).toBeGreaterThanOrEqual(LEAST.figures.recall);
    expect(total.right / total.found).toBeGreaterThanOrEqual(LEAST.figures.precision);
    expect((total.roles ?? 0) / total.right).toBeGreaterThanOrEqual(LEAST.figures.roles);
  });

  test.each(['target', 'result'] as const)('%ss are proposed', (kind) => {
    const rows = seeds.map(({ file, result }) => {
      const wanted = (sheet?.[`${kind}s`] ?? []).filter(({ evidence }) => evidence.seed === file);
      const found = result.claims.filter((claim) => claim.kind === kind);
      const right = matched(wanted, found, isSameClaim);
      const rights = new Set<unknown>(right.flat());
      note(
        `${kind} missed`,
        wanted.filter((each) => !rights.has(each)).map(({ id }) => id),
      );
      note(`${kind} besides`, found.filter((each) => !rights.has(each)).map(briefly));
      return { seed: file.slice(0, 3), wanted: wanted.length, found: found.length, right: right.length };
    });
    tabulate(`${kind}s`, rows);
    const total = sum(rows);
    expect(total.right / total.wanted).toBeGreaterThanOrEqual(LEAST[kind].recall);
    expect(total.right / total.found).toBeGreaterThanOrEqual(LEAST[kind].precision);
  });

  test('every token stands in its raw line as printed, misread letters and all', () => {
    for (const { file, result } of seeds) {
      const raw = readFileSync(resolve(SEEDS, file), 'utf8').normalize('NFC').split('\n');
      for (const { line, tokens } of result.claims) {
        const printed = raw[line - 1]?.replace(/[\s\u00a0]+/g, ' ');
        for (const token of tokens) expect(printed).toContain(token);
      }
    }
  });

  test('targets have the due date and the document that the finished articles give them', () => {
    const pairs = seeds.map(({ file, result }) => {
      const targets = result.claims.filter(({ kind }) => kind === 'target');
      const isSame = (a: Finished, b: ProposedClaim) =>
        a.paragraph === b.paragraph && isSameQuantity(a.quantity, b.quantity);
      const finished = finishedOf(file).filter(({ due }) => due !== undefined);
      return { seed: file.slice(0, 3), same: matched(finished, targets, isSame) };
    });
    const rowsOf = (
      isRight: (a: Finished, b: ProposedClaim) => boolean,
      isTold: (b: ProposedClaim) => boolean,
    ) =>
      pairs.map(({ seed, same }) => {
        const found = same.filter(([, b]) => isTold(b));
        const right = found.filter(([a, b]) => isRight(a, b));
        return { seed, wanted: same.length, found: found.length, right: right.length };
      });
    const dues = rowsOf(
      ({ due }, { when }) => due === when,
      () => true,
    );
    const documents = rowsOf(
      (a, b) => a.document === b.document,
      () => true,
    );
    tabulate('due', dues);
    tabulate('document', documents);
    for (const { seed, same } of pairs)
      note(
        `${seed} otherwise`,
        same
          .filter(([a, b]) => a.due !== b.when || a.document !== b.document)
          .map(([a, b]) => `${a.indicator}: ${b.when} for ${a.due}, ${b.document} for ${a.document}`),
      );
    expect(sum(dues).right / sum(dues).wanted).toBeGreaterThanOrEqual(LEAST.due);
    expect(sum(documents).right / sum(documents).wanted).toBeGreaterThanOrEqual(LEAST.document);
  });

  test('indicators are those of the finished articles', () => {
    const rows = seeds.map(({ file, result }) => {
      const finished = finishedOf(file);
      const pairs = matched(
        finished,
        result.claims,
        (a, b) => a.paragraph === b.paragraph && isSameQuantity(a.quantity, b.quantity),
      );
      const named = pairs.filter(([, { indicators }]) => indicators.length > 0);
      const wrong = named.filter(([a, b]) => a.indicator !== b.indicators[0]);
      note(
        'indicator wrong',
        wrong.map(([a, b]) => `${a.indicator} ≠ ${b.indicators.join(', ')}`),
      );
      note(
        'indicator none',
        pairs.filter(([, { indicators }]) => indicators.length === 0).map(([a]) => a.indicator),
      );
      const right = named.length - wrong.length;
      return { seed: file.slice(0, 3), wanted: pairs.length, found: named.length, right };
    });
    tabulate('indicators', rows);
    const total = sum(rows);
    expect(total.right / total.wanted).toBeGreaterThanOrEqual(LEAST.indicators.recall);
    expect(total.right / total.found).toBeGreaterThanOrEqual(LEAST.indicators.precision);
  });
});

function contextOf({ content: known, files }: ReturnType<typeof readContent>): ImportContext {
  const lexicon = readLexicon(ownProse(files.values()));
  return { ...importContext(known), ...(lexicon && { lexicon }) };
}

function importSeed(file: string): ImportResult {
  const read = readText(readFileSync(resolve(SEEDS, file)));
  const result =
    'refused' in read ? read : importArticle(read.text, { file, context: context ?? EMPTY_CONTEXT });
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

type FigureRow = readonly [
  seed: string,
  paragraph: number,
  text: string,
  value: unknown,
  unit: unknown,
  comparator: unknown,
  role: unknown,
];

function figuresOf(file: string): FigureRow[] {
  return (gold.figures as unknown as FigureRow[]).filter(([seed]) => file.startsWith(seed));
}

function rowOf(file: string, figure: ImportResult['figures'][number]): FigureRow {
  const { paragraph, text, value, valueMax, of, unit, comparator, role } = figure;
  const second = of ?? valueMax;
  return [
    file.slice(0, 3),
    paragraph,
    text,
    second === undefined ? value : [value, second],
    unit,
    comparator,
    role,
  ];
}

/** Pairs of the same thing, each in one pair at most, in order. */
function matched<A, B>(wanted: readonly A[], found: readonly B[], isSame: (a: A, b: B) => boolean): [A, B][] {
  const free = new Set(found);
  return wanted.flatMap((a): [A, B][] => {
    const b = [...free].find((each) => isSame(a, each));
    if (b === undefined) return [];
    free.delete(b);
    return [[a, b]];
  });
}

function isSameClaim({ evidence, comparator, value, unit }: SheetClaim, claim: ProposedClaim): boolean {
  return (
    evidence.p === claim.paragraph && isSameQuantity(quantityOf(comparator, value, unit), claim.quantity)
  );
}

function quantityOf(comparator: string, value: SheetClaim['value'], unit: string | null): Quantity {
  if (comparator === 'complete' || comparator === 'trend' || comparator === 'qualitative')
    return { comparator };
  const [first, second] = typeof value === 'number' ? [value] : (value ?? []);
  if (first === undefined) return { comparator: 'qualitative' };
  if (unit === 'thứ hạng')
    return { comparator: 'rank', value: first, ...(second !== undefined && { of: second }) };
  if (second !== undefined) {
    return comparator === 'range'
      ? { comparator, value: first, valueMax: second }
      : { comparator: 'part', value: first, of: second };
  }
  return { comparator: COMPARATORS[comparator] ?? comparator, value: first } as Quantity;
}

/** `tốp 3` may be written as a rank, and one of many as how many they are. */
function isSameQuantity(wanted: Quantity, found: Quantity): boolean {
  if (wanted.comparator === 'rank' && found.comparator === 'at-most') return wanted.value === found.value;
  if (wanted.comparator === 'is' && found.comparator === 'part')
    return found.value === 1 && wanted.value === found.of;
  return show(wanted) === show(found);
}

/** The claims of the finished article that was made of a seed. */
function finishedOf(file: string): Finished[] {
  const source = content?.content.sources.find(({ data }) => data.file === file)?.id;
  const article = content?.content.articles.find(({ data }) => data.source === source);
  const { targets = [], results = [] } = article?.data ?? {};
  const due = new Map(targets.map((target) => [target.id, periodText(target.due)]));
  return [...targets, ...results].flatMap(({ id, evidence, indicator, quantity, document = null }) =>
    'paragraph' in evidence && typeof evidence.paragraph === 'number'
      ? [{ paragraph: evidence.paragraph, indicator, quantity, document, due: due.get(id) }]
      : [],
  );
}

interface Row {
  readonly seed: string;
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
  readonly roles?: number;
}

function sum(rows: readonly Row[]): Row {
  const add = (key: 'wanted' | 'found' | 'right' | 'roles') =>
    rows.reduce((total, row) => total + (row[key] ?? 0), 0);
  return {
    seed: 'all',
    wanted: add('wanted'),
    found: add('found'),
    right: add('right'),
    roles: add('roles'),
  };
}

function tabulate(name: string, rows: readonly Row[]): void {
  const percent = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
  report.push(
    `\n${name.padEnd(12)}wanted  found  right  recall  precision${rows[0]?.roles === undefined ? '' : '  roles'}`,
  );
  for (const { seed, wanted, found, right, roles } of [...rows, sum(rows)]) {
    const counts = [wanted, found, right].map((count) => String(count).padStart(6)).join(' ');
    const shares = `${percent(right, wanted).padStart(7)} ${percent(right, found).padStart(10)}`;
    report.push(
      `${seed.padEnd(12)}${counts} ${shares}${rows[0]?.roles === undefined ? '' : percent(roles ?? 0, right).padStart(7)}`,
    );
  }
}

function note(name: string, items: readonly string[]): void {
  if (items.length > 0) report.push(`  ${name}: ${items.join(' | ')}`);
}

function briefly({ paragraph, tokens, quantity }: ProposedClaim): string {
  return `¶${paragraph} ${tokens.join(' + ')} ${JSON.stringify(quantity)}`;
}

function show(value: unknown): string {
  return JSON.stringify(value);
}
