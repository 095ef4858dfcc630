import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../vietnamese/fold.ts';
import { KIND_NAMES } from './symbol-kind.ts';
import type { KindAbbreviation } from './symbol-kind.ts';
import { formatSymbol, parseSymbol, sameSymbol, symbolSlug } from './symbol.ts';
import type { DocumentSymbol } from './symbol.ts';

const nq52 = { family: 'party', number: 52, kind: 'NQ', issuer: 'TW' } as const;

describe('each family is read', () => {
  test.each<[string, DocumentSymbol]>([
    ['52-NQ/TW', nq52],
    ['09-NQ/TU', { family: 'party', number: 9, kind: 'NQ', issuer: 'TU' }],
    ['36-CTr/TU', { family: 'party', number: 36, kind: 'CTr', issuer: 'TU' }],
    ['02-KH/BCĐTW', { family: 'party', number: 2, kind: 'KH', issuer: 'BCĐTW' }],
    ['52/2025/NQ-HĐND', { family: 'normative', number: 52, year: 2025, kind: 'NQ', issuer: 'HĐND' }],
    ['202/2025/QH15', { family: 'assembly', number: 202, year: 2025, issuer: 'QH15' }],
    ['138/KH-UBND', { family: 'administrative', number: 138, kind: 'KH', issuer: 'UBND' }],
    ['749/QĐ-TTg', { family: 'administrative', number: 749, kind: 'QĐ', issuer: 'TTg' }],
    ['36a/NQ-CP', { family: 'administrative', number: 36, suffix: 'a', kind: 'NQ', issuer: 'CP' }],
    ['1906/VPCP-KGVX', { family: 'letter', number: 1906, issuer: 'VPCP', unit: 'KGVX' }],
    [
      '01/2020/TTLT-BTC-BKHCN',
      { family: 'normative', number: 1, year: 2020, kind: 'TTLT', issuer: 'BTC-BKHCN' },
    ],
  ])('%s', (text, symbol) => {
    expect(parseSymbol(text)).toEqual(symbol);
    expect(formatSymbol(symbol)).toBe(text);
  });
});

describe('symbols from the field are read and printed unchanged', () => {
  test.each(
    (
      '01-CT/TU 01-CTr/TU 01-KH/BCĐ 01-NQ/ĐH 01-QC/BCĐTW 116-HD/BTGTW 1276-QĐ/TU 129-CTr/TU 130-KL/TW ' +
      '170-KL/TW 229-QĐ/TW 36-HD/TGTU 15662-CV/VPTW 60-NQ/TW 433-KH/TU ' +
      '03/NQ-CP 1305/QĐ-UBND 1539/QĐ-UBND 2289/QĐ-TTg 35/CTr-UBND 408/TB-VPCP 50/NQ-HĐND 821/NQ-HĐND 4216/QĐ-UBND ' +
      '41/2025/QĐ-UBND 44/2025/QĐ-UBND 42/2022/NĐ-CP 26/2020/TT-BTTTT 147/2024/NĐ-CP'
    ).split(' '),
  )('%s', (text) => {
    const symbol = parseSymbol(text);
    expect(symbol && formatSymbol(symbol)).toBe(text);
  });
});

describe('spellings people use are put right', () => {
  test.each([
    ['52/NQ-TW', '52-NQ/TW'],
    ['22/NQ-TU', '22-NQ/TU'],
    ['09/NQ-TU', '09-NQ/TU'],
    ['9-NQ/TU', '09-NQ/TU'],
    ['138-KH/UBND', '138/KH-UBND'],
    ['03-NQ-CP', '03/NQ-CP'],
    ['57NQTW', '57-NQ/TW'],
    ['nq57-tw', '57-NQ/TW'],
    ['nq 52-nq/tw', '52-NQ/TW'],
    ['52 NQ TW', '52-NQ/TW'],
    ['52 - NQ / TW', '52-NQ/TW'],
    ['52–NQ/TW', '52-NQ/TW'],
    ['52—NQ∕TW', '52-NQ/TW'],
    ['52−NQ/TW', '52-NQ/TW'],
    [' 52-NQ/TW\u00a0', '52-NQ/TW'],
    ['52-\u2060NQ/TW', '52-NQ/TW'],
    ['52-nq-tw', '52-NQ/TW'],
    ['46-CTR/TU', '46-CTr/TU'],
    ['138 kh ubnd', '138/KH-UBND'],
    ['52/2025/NQ-HDND', '52/2025/NQ-HĐND'],
    ['52-2025-nq-hdnd', '52/2025/NQ-HĐND'],
    ['41/2025/qd-ubnd', '41/2025/QĐ-UBND'],
    ['42/2022/ND-CP', '42/2022/NĐ-CP'],
    ['749/QD-TTG', '749/QĐ-TTg'],
    ['202/2025/qh15', '202/2025/QH15'],
    ['02239/QĐ-UBND', '2239/QĐ-UBND'],
    ['01-nq/đh'.normalize('NFD'), '01-NQ/ĐH'],
  ])('%s is %s', (text, canonical) => {
    const symbol = parseSymbol(text);
    expect(symbol && formatSymbol(symbol)).toBe(canonical);
  });
});

describe('what is no whole symbol is not read', () => {
  test.each([
    '',
    '52',
    'nq52',
    '52/2025',
    '27/9/2019',
    '27-9-2019',
    '9/12',
    '1/500',
    '4/63',
    'TIA-942',
    '408.000',
    '0-NQ/TW',
    '52-XX/TW',
    '52-NQ/từ',
    '52 NQ XYZ',
    '52-NQ-XYZ',
    '52/2025/NQ-TU',
    '52/1825/NQ-HĐND',
    '202/2025/QH',
    '123456/QĐ-UBND',
    'KH 52-NQ/TW',
    '52-NQ/TW.',
    'Nghị quyết 52-NQ/TW',
  ])('%s', (text) => {
    expect(parseSymbol(text)).toBeUndefined();
  });
});

test('an address holds the symbol folded', () => {
  const slugs = ['52-NQ/TW', '138/KH-UBND', '52/2025/NQ-HĐND', '09-NQ/TU', '202/2025/QH15'].map((text) => {
    const symbol = parseSymbol(text);
    return symbol && symbolSlug(symbol);
  });
  expect(slugs).toEqual(['52-nq-tw', '138-kh-ubnd', '52-2025-nq-hdnd', '09-nq-tu', '202-2025-qh15']);
});

test('the same number is not the same symbol', () => {
  expect(sameSymbol(nq52, { ...nq52 })).toBe(true);
  expect(sameSymbol(nq52, { ...nq52, issuer: 'TU' })).toBe(false);
  expect(sameSymbol(nq52, { family: 'normative', number: 52, year: 2025, kind: 'NQ', issuer: 'HĐND' })).toBe(
    false,
  );
});

test('an uncommon issuer may be typed without đ', () => {
  const slug = { family: 'administrative', number: 12, kind: 'QĐ' } as const;
  expect(sameSymbol({ ...slug, issuer: 'SĐMXN' }, { ...slug, issuer: 'SDMXN' })).toBe(true);
});

const PARTY_ISSUERS = ['TW', 'TU', 'HU', 'ĐU', 'ĐH', 'BCĐTW', 'VPTW', 'BTGTW'];
const STATE_ISSUERS = ['CP', 'TTg', 'UBND', 'HĐND', 'VPCP', 'CTN', 'BTTTT', 'BKHCN', 'BGDĐT', 'UBTVQH15'];
const UNKNOWN_ISSUERS = ['BCĐ', 'BCĐ57', 'ĐTN', 'XYZ'];

const kinds = fc.constantFrom(...(Object.keys(KIND_NAMES) as KindAbbreviation[]));
const numbers = fc.integer({ min: 1, max: 99_999 });
const years = fc.integer({ min: 1945, max: 2099 });
const suffixes = fc.constantFrom({}, {}, { suffix: 'a' }, { suffix: 'd' });

function anySymbol(unknownIssuers: readonly string[]): fc.Arbitrary<DocumentSymbol> {
  const party = fc.constantFrom(...PARTY_ISSUERS, ...unknownIssuers);
  const state = fc.constantFrom(...STATE_ISSUERS, ...unknownIssuers);
  const lawmaker = state.filter((issuer) => !issuer.includes('QH'));
  const symbol = fc.oneof(
    fc.record({ family: fc.constant('party' as const), number: numbers, kind: kinds, issuer: party }),
    fc.record({
      family: fc.constant('normative' as const),
      number: numbers,
      year: years,
      kind: kinds,
      issuer: lawmaker,
    }),
    fc.record({
      family: fc.constant('assembly' as const),
      number: numbers,
      year: years,
      issuer: fc.constantFrom('QH13', 'QH15', 'UBTVQH15'),
    }),
    fc.record({
      family: fc.constant('administrative' as const),
      number: numbers,
      kind: kinds,
      issuer: state,
    }),
    fc.record({
      family: fc.constant('letter' as const),
      number: numbers,
      issuer: fc.constantFrom('VPCP', 'UBND', 'BTTTT'),
      unit: fc.constantFrom('KGVX', 'TH', 'KH', 'CĐSQG'),
    }),
  );
  return fc.tuple(symbol, suffixes).map(([plain, suffix]) => ({ ...plain, ...suffix }));
}

test('a printed symbol is read back to the same symbol', () => {
  fc.assert(
    fc.property(anySymbol(UNKNOWN_ISSUERS), (symbol) => {
      expect(parseSymbol(formatSymbol(symbol))).toEqual(symbol);
    }),
  );
});

test('an address is read back to the same symbol where the issuer is known', () => {
  fc.assert(
    fc.property(anySymbol([]), (symbol) => {
      fc.pre(symbol.family !== 'letter');
      expect(parseSymbol(symbolSlug(symbol))).toEqual(symbol);
    }),
  );
});

const SPELLINGS: readonly ((canonical: string) => string)[] = [
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => fold(text),
  (text) => text.replaceAll('-', '–'),
  (text) => text.replaceAll('-', ' - ').replaceAll('/', ' / '),
  (text) => text.replace(/[-/](?=\p{L})/gu, (mark) => (mark === '-' ? '/' : '-')),
  (text) => text.replace(/[-/](?=\p{L})/gu, ' '),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/^0/, ''),
];

test('every way of writing a symbol is the same symbol', () => {
  const spellings = fc.array(fc.constantFrom(...SPELLINGS), { maxLength: 4 });
  fc.assert(
    fc.property(anySymbol([]), spellings, (symbol, changes) => {
      fc.pre(symbol.family !== 'letter');
      const written = changes.reduce((text, change) => change(text), formatSymbol(symbol));
      expect(parseSymbol(written)).toEqual(symbol);
    }),
  );
});

test('kind and issuer written as one word are told apart', () => {
  fc.assert(
    fc.property(anySymbol([]), (symbol) => {
      fc.pre(symbol.family === 'party' || symbol.family === 'administrative');
      const joined = fold(formatSymbol(symbol)).replace(/[-/]/g, '');
      fc.pre(symbol.suffix === undefined);
      expect(parseSymbol(joined)).toEqual(symbol);
    }),
  );
});

test('reading never fails on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const symbol = parseSymbol(text);
      if (symbol !== undefined) expect(parseSymbol(formatSymbol(symbol))).toEqual(symbol);
    }),
  );
});
