/**
 * The sheet of facts that a careful reader found in the five source articles (`../shared/facts/seeds.yaml`), in our terms:
 * for the tests that compare it with the data files. It lies beside the repository and may not be there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './site-graph.fixture.ts';

const SHEET = join(ROOT, '..', 'shared', 'facts', 'seeds.yaml');
const SEEDS = join(ROOT, '..', 'shared', 'seeds');

export const hasSheet = existsSync(SHEET);
export const hasSeeds = hasSheet && existsSync(SEEDS);

/** Where a fact of the sheet stands: a paragraph of the cleaned body, or a line outside it. */
export interface SheetPlace {
  seed: string;
  p?: number;
  line: number;
  tokens: string[];
}

export interface SheetClaim {
  id: string;
  province: string;
  document: string | null;
  pillar: string;
  comparator: string;
  value: number | [number, number] | null;
  unit: string | null;
  evidence: SheetPlace;
}

type SheetDue = { year: number; end_of_year?: true; from?: true } | { from: number; to: number };

export interface Sheet {
  sources: {
    id: string;
    file: string;
    title: string;
    published: { value: string | null };
    paragraphs: { line_map: [line: number, kind: string, paragraph?: number][] };
  }[];
  documents: {
    id: string;
    symbol: string | null;
    issuer: string;
    issued: string | null;
    implements: string | null;
    mentions: SheetPlace[];
  }[];
  targets: (SheetClaim & { kind: 'target' | 'meta' | 'commitment'; due: SheetDue | null })[];
  results: (SheetClaim & { as_of: string; comparison: { value: number } | null })[];
  events: { id: string; date: string; precision: string; province: string | null; evidence: SheetPlace }[];
  glossary: { id: string; term: string; evidence: SheetPlace }[];
  programmes: { id: string; evidence: SheetPlace[] }[];
  warnings: { id: string; about: string[] }[];
}

const EMPTY: Sheet = {
  ...{
    sources: [],
    documents: [],
    targets: [],
    results: [],
    events: [],
    glossary: [],
    programmes: [],
    warnings: [],
  },
};

/** The sheet as it stands; empty where it is not there. */
export function readSheet(): Sheet {
  return hasSheet ? (parse(readFileSync(SHEET, 'utf8')) as Sheet) : EMPTY;
}

/** The raw lines of each seed by place: `src-000, đoạn 5` and `src-000, dòng 3`. */
export function readPlaces(sheet: Sheet): Map<string, string> {
  const places = sheet.sources.flatMap(({ file, paragraphs }) => {
    const source = sourceId(file);
    const lines = readFileSync(join(SEEDS, file), 'utf8').normalize('NFC').split(/\r?\n/);
    return paragraphs.line_map.flatMap(([line, , paragraph]) => {
      const text = lines[line - 1] ?? '';
      const byLine = [placeName({ source, paragraph: null, line }), text] as const;
      return paragraph === undefined
        ? [byLine]
        : [byLine, [placeName({ source, paragraph, line }), text] as const];
    });
  });
  return new Map(places);
}

/** Where a fact of the sheet stands, in the words of `placeName`. */
export function sheetPlace({ seed, p, line }: SheetPlace): string {
  return placeName({ source: sourceId(seed), paragraph: p ?? null, line });
}

/**
 * Where a fact stands, as text to compare: the paragraph where it is in the body, else the line.
 * @example placeName({ source: 'src-000', paragraph: 5, line: null }) // 'src-000, đoạn 5'
 */
export function placeName(at: {
  source: string | null;
  paragraph: number | null;
  line: number | null;
}): string {
  return `${at.source ?? '?'}, ${at.paragraph === null ? `dòng ${at.line ?? '?'}` : `đoạn ${at.paragraph}`}`;
}

/** A place with the words printed there. */
export function sheetPassage(place: SheetPlace): string {
  return passageName(sheetPlace(place), place.tokens);
}

/** A place with the words printed there, as text to compare. */
export function passageName(place: string, figures: readonly string[]): string {
  return `${place}: ${figures.join(' | ')}`;
}

/**
 * The due period in our spelling.
 * @example dueOf({ year: 2024, from: true }) // '2024/..'
 */
export function dueOf(due: SheetDue | null): string | null {
  if (due === null) return null;
  if ('to' in due) return `${due.from}/${due.to}`;
  if (due.end_of_year) return `${due.year}-12-31`;
  return due.from ? `${due.year}/..` : String(due.year);
}

/**
 * The quantity in our four flat values. What the sheet calls "reach" is a rank, a part or a plain figure.
 * @example quantityOf({ comparator: 'reach', value: [9, 12], unit: 'mục tiêu' }) // { comparator: 'part', value: 9, of: 12, … }
 */
export function quantityOf({ comparator, value, unit }: Pick<SheetClaim, 'comparator' | 'value' | 'unit'>) {
  const [first, second] = Array.isArray(value) ? value : [value, null];
  const flat = { comparator: comparator.replace('_', '-'), value: first, valueMax: null, of: null };
  if (comparator === 'range') return { ...flat, valueMax: second };
  if (comparator !== 'reach') return flat;
  if (unit === 'thứ hạng') return { ...flat, comparator: 'rank', of: second };
  return { ...flat, comparator: second === null ? 'is' : 'part', of: second };
}

function sourceId(file: string): string {
  return `src-${file.slice(0, 3)}`;
}
