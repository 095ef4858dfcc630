import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  documentIdField,
  idField,
  kebabKey,
  periodField,
  pillarField,
  quantityField,
  record,
  textField,
} from './fields.ts';

const messages = (schema: z.ZodType, input: unknown): string[] =>
  schema.safeParse(input).error?.issues.map(({ message }) => message) ?? [];

describe('text', () => {
  test('is trimmed', () => {
    expect(textField.parse('  Quảng Ninh ')).toBe('Quảng Ninh');
  });

  test('is not empty', () => {
    expect(messages(textField, '  ')).toEqual(['is not empty']);
  });

  test('is text', () => {
    expect(messages(textField, 52)).toEqual(['is text']);
  });

  test('is in NFC', () => {
    expect(messages(textField, 'Quảng Ninh'.normalize('NFD'))).toEqual([
      'is written in NFC (one code point per letter)',
    ]);
  });
});

describe('an id', () => {
  test.each(['grdp', 'kinh-te-so-grdp', 'vn-52-gii-2030', 'src-000'])('is %s', (id) => {
    expect(idField.parse(id)).toBe(id);
  });

  test.each(['Grdp', 'kinh_te', 'kinh--te', '-grdp', 'grdp-', 'kinh tế', 'đất', '', 'a/b'])(
    'is not "%s"',
    (id) => {
      expect(messages(idField, id)).toEqual([
        'is an id in lower-case ASCII with hyphens, such as "kinh-te-so-grdp"',
      ]);
    },
  );
});

describe('a document’s id', () => {
  test('is scope and slug', () => {
    expect(documentIdField.parse('trung-uong/52-nq-tw')).toBe('trung-uong/52-nq-tw');
  });

  test.each(['52-nq-tw', '52-NQ/TW', 'trung-uong/52/nq', '/52-nq-tw'])('is not "%s"', (id) => {
    expect(messages(documentIdField, id)).toEqual([
      'is a document such as "trung-uong/52-nq-tw" (scope/slug)',
    ]);
  });
});

describe('a period', () => {
  test('is quoted', () => {
    expect(periodField.parse('2030')).toEqual({ kind: 'point', at: { precision: 'year', year: 2030 } });
  });

  test.each([2030, new Date('2019-06-30'), null])('is not %o', (input) => {
    expect(messages(periodField, input)).toEqual([
      'is a period in quotation marks, such as "2030" or "2019-06-30"',
    ]);
  });

  test('is one that the calendar has', () => {
    expect(messages(periodField, '2025-02-30')).toEqual([
      'is a year, quarter, month, day or span that the calendar has: ' +
        '"2030", "2025-Q1", "2019-06", "2019-06-30", "2021/2025", "2024/.."',
    ]);
  });
});

test('a quantity that cannot be read says why', () => {
  expect(messages(quantityField, { is: '30' })).toEqual(['"is" takes a number such as 30; found "30"']);
});

test('a pillar is one of nine', () => {
  expect(pillarField.parse('xa-hoi-so')).toBe('xa-hoi-so');
  expect(messages(pillarField, 'giao-duc')).toEqual([
    'is a pillar: the-che, ha-tang-so, chinh-quyen-so, kinh-te-so, xa-hoi-so, khoa-hoc-cong-nghe, nhan-luc, ' +
      'an-toan-thong-tin, phat-trien-kinh-te',
  ]);
});

describe('the keys of a record', () => {
  const schema = record({ asOfBasis: textField, areaKm2: z.number().optional() });
  const unknownKeys = (input: unknown) =>
    schema
      .safeParse(input)
      .error?.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));

  test('are written in kebab-case and read in camel case', () => {
    expect(schema.parse({ 'as-of-basis': 'stated', 'area-km2': 6178 })).toEqual({
      asOfBasis: 'stated',
      areaKm2: 6178,
    });
  });

  test('are refused in camel case', () => {
    expect(unknownKeys({ asOfBasis: 'stated' })).toEqual(['as-of-basis']);
  });

  test('have one spelling', () => {
    expect(unknownKeys({ 'as-of-basis': 'stated', 'area-km-2': 6178 })).toEqual(['areaKm-2']);
    expect(unknownKeys({ 'as--of-basis': 'stated' })).toEqual(['as-OfBasis']);
  });

  test('are all known', () => {
    expect(unknownKeys({ 'as-of-basis': 'stated', when: '2030' })).toEqual(['when']);
  });
});

test('a key in camel case is spelt in kebab-case', () => {
  expect(['asOfBasis', 'areaKm2', 'title'].map(kebabKey)).toEqual(['as-of-basis', 'area-km2', 'title']);
});
