/**
 * The names of the five raw articles against the sheet: people, organisations, short forms, and what implements what. A
 * table of recall and precision is printed. Without the sheet there is nothing to compare, and the suite says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { unifyTonePlacement } from '../vietnamese/tone-placement.ts';
import { EMPTY_CONTEXT } from './context.ts';
import type { ImportContext } from './context.ts';
import { importArticle } from './import-article.ts';
import { readText } from './read-text.ts';
import type { ImportResult } from './result.ts';

interface Passage {
  readonly seed: string;
  readonly p?: number;
  readonly where: string;
  readonly tokens: readonly string[];
}
interface Sheet {
  readonly sources: readonly { readonly file: string }[];
  readonly documents: readonly { id: string; symbol: string | null; implements: string | null }[];
  readonly people: readonly { name: string; role: string; evidence: readonly Passage[] }[];
  readonly organisations: readonly { id: string; name: string; kind: string; evidence: Passage }[];
  readonly glossary: readonly { id: string; term: string; evidence: Passage }[];
}

const SEEDS = resolve(import.meta.dirname, '../../../shared/seeds');
const SHEET = resolve(import.meta.dirname, '../../../shared/facts/seeds.yaml');
const isAbsent = !existsSync(SEEDS) || !existsSync(SHEET);
const CONTEXT: ImportContext = {
  ...EMPTY_CONTEXT,
  provinces: ['Quảng Ninh', 'Tuyên Quang'].map((name, at) => ({
    slug: ['quang-ninh', 'tuyen-quang'][at] ?? '',
    ...{ name, kind: 'province', aliases: [] },
  })),
};

/** Places that the sheet has among organisations, which the importer keeps as places. */
const PLACES = new Set(['ORG-27', 'ORG-28', 'ORG-29']);
/** Terms in words, a standard's name, and the insides of symbols: no short forms. */
const NO_SHORT_FORMS = new Set([
  ...['GLO-04', 'GLO-30', 'GLO-34', 'GLO-35', 'GLO-36', 'GLO-37'],
  ...['GLO-41', 'GLO-42', 'GLO-43', 'GLO-44', 'GLO-45', 'GLO-46', 'GLO-47', 'GLO-48'],
]);
/** Organisations of the text beyond the sheet, which a reader would count too. */
const ALSO_RIGHT =
  /^(?:Tỉnh (?:ủy|uỷ)(?: Quảng Ninh)?|BTV Tỉnh ủy|MTTQ|Mặt trận Tổ quốc|Chính phủ|VNPT|ASEAN|UBND đặc khu Vân Đồn|Ban Tuyên giáo .*|Ban Chỉ đạo .*|Phòng Kỹ thuật - Thiết bị|Trung tâm (?:điều hành|Điều hành|khám phá|an ninh).*|Tổ chức Công nghiệp .*)$/u;
/** Short forms beyond the sheet: a technique's, two in names of firms. */
const ALSO_SHORT = new Set(['3D', 'CP', 'ATH', 'VNG']);

const sheet: Sheet = isAbsent
  ? { sources: [], documents: [], people: [], organisations: [], glossary: [] }
  : (parse(readFileSync(SHEET, 'utf8')) as Sheet);
const results = new Map(sheet.sources.map(({ file }) => [file, importSeed(file)]));
const all = <Key extends 'people' | 'organisations' | 'abbreviations' | 'documents'>(key: Key) =>
  [...results.values()].flatMap((result): readonly ImportResult[Key][number][] => result[key]);

describe.skipIf(isAbsent)(
  `the names of the five seeds${isAbsent ? ' (skipped: ../shared is absent)' : ''}`,
  () => {
    const table: Record<string, { found: number; of: number; wrong: number }> = {};

    test('every person of the sheet is found, nobody else, each in the paragraphs it cites', () => {
      const found = all('people').map(({ name }) => name);
      const wanted = sheet.people.map(({ name }) => name);
      table['people'] = measure(wanted, found);
      expect(found.toSorted()).toEqual(wanted.toSorted());
      for (const { name, role, evidence } of sheet.people) {
        for (const { seed, p } of evidence.filter(({ where }) => where === 'body')) {
          const person = results.get(seed)?.people.find((each) => each.name === name);
          expect(person?.paragraphs).toContain(p);
          expect(role.startsWith(person?.role ?? '-')).toBe(true);
        }
      }
    });

    test('every organisation of the sheet is found but places and what stands in the page’s noise', () => {
      const wanted = sheet.organisations.filter(
        ({ id, evidence }) => !PLACES.has(id) && evidence.where !== 'noise',
      );
      const missed = wanted.filter(
        ({ evidence }) => !organisationsOf(evidence).some((name) => isIt(name, evidence)),
      );
      const names = [...new Set(all('organisations').map(({ name }) => name))];
      const right = (name: string) =>
        ALSO_RIGHT.test(name) || wanted.some(({ evidence }) => isIt(name, evidence));
      const wrong = names.filter((name) => !right(name));
      table['organisations'] = {
        found: wanted.length - missed.length,
        of: wanted.length,
        wrong: wrong.length,
      };
      expect({ missed: missed.map(({ id }) => id), wrong }).toEqual({ missed: [], wrong: [] });
    });

    test('every short form of the sheet is found that stands in an article, and no other', () => {
      const wanted = sheet.glossary.filter(
        ({ id, evidence }) => !NO_SHORT_FORMS.has(id) && evidence.where !== 'noise',
      );
      const found = all('abbreviations').map(({ short }) => short.toUpperCase());
      const terms = wanted.map(({ term }) => term.toUpperCase());
      table['short forms'] = measure(
        terms,
        found.filter((short) => !ALSO_SHORT.has(short)),
      );
      expect([...new Set(found)].filter((short) => !ALSO_SHORT.has(short)).toSorted()).toEqual(
        terms.toSorted(),
      );
      const explained = all('abbreviations').filter(({ expansion }) => expansion !== null);
      expect(new Set(explained.map(({ short }) => short))).toEqual(
        new Set(['DTI', 'ICT', 'DGI', 'FDI', 'PPP', 'PCI', 'Par Index', 'SIPAS', 'PAPI', 'AI', 'IOC', 'PII']),
      );
    });

    test('what a sentence says to implement something is in the sheet', () => {
      const symbolOf = new Map(sheet.documents.map(({ id, symbol }) => [id, symbol]));
      const wanted = new Map(
        sheet.documents.map((each) => [each.symbol, symbolOf.get(each.implements ?? '')]),
      );
      const found = all('documents').flatMap((each) => each.implements.map((other) => [each.symbol, other]));
      expect(found.map(([one]) => one).toSorted()).toEqual([
        '36-CTr/TU',
        '402-KH/TU',
        '46-CTr/TU',
        '538-KH/TU',
      ]);
      for (const [one = '', other] of found) expect(wanted.get(one)).toBe(other);
    });

    test('recall and precision', () => {
      const rows = Object.entries(table).map(
        ([name, { found, of, wrong }]) => `${name}: ${found} of ${of} found, ${wrong} wrong`,
      );
      process.stdout.write(`${rows.join('\n')}\n`);
      expect(Object.values(table).every(({ found, of, wrong }) => found === of && wrong === 0)).toBe(true);
    });
  },
);

function importSeed(file: string): ImportResult {
  const read = readText(readFileSync(resolve(SEEDS, file)));
  const result = 'refused' in read ? read : importArticle(read.text, { file, context: CONTEXT });
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

function measure(wanted: readonly string[], found: readonly string[]) {
  const names = new Set(found);
  return {
    found: wanted.filter((each) => names.has(each)).length,
    of: wanted.length,
    wrong: [...names].filter((each) => !wanted.includes(each)).length,
  };
}

function organisationsOf({ seed, p, where }: Passage): readonly string[] {
  const here = results.get(seed)?.organisations ?? [];
  return here
    .filter(({ paragraphs }) => where !== 'body' || paragraphs.includes(p ?? 0))
    .map(({ name }) => name);
}

/** The sheet cites a part of the name, as printed. */
function isIt(name: string, { tokens }: Passage): boolean {
  const plain = (text: string) => unifyTonePlacement(text).toLocaleLowerCase('vi');
  return tokens.some((token) => plain(name).includes(plain(token)));
}
