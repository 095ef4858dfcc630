import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { formatCsv } from './csv.ts';
import { formatJson } from './json.ts';

const FIELDS = [
  { name: 'id', type: 'string' },
  { name: 'value', type: 'number' },
  { name: 'nation', type: 'boolean' },
  { name: 'figures', type: 'list' },
  { name: 'eras', type: 'array' },
] as const;

test('a file starts with a byte order mark and a header, and every record ends in CRLF', () => {
  const row = { id: 'a', value: 429.47, nation: false, figures: ['93%', '79%'], eras: [{ from: null }] };
  expect(formatCsv(FIELDS, [row])).toBe(
    '\uFEFFid,value,nation,figures,eras\r\na,429.47,false,93%; 79%,"[{""from"":null}]"\r\n',
  );
});

test('what is not known is empty, and zero is not', () => {
  expect(formatCsv(FIELDS, [{ id: 'a', value: null, nation: true, figures: [], eras: [] }])).toContain(
    'a,,true,,[]\r\n',
  );
  expect(formatCsv(FIELDS, [{ id: 'a', value: 0, nation: true, figures: [], eras: [] }])).toContain(
    'a,0,true,,[]\r\n',
  );
});

test('quotes, commas and line breaks are quoted', () => {
  expect(formatCsv([{ name: 'id', type: 'string' }], [{ id: 'a "b", c\nd' }])).toBe(
    '\uFEFFid\r\n"a ""b"", c\nd"\r\n',
  );
});

test('any text comes back as it was when another library reads the file', () => {
  const texts = fc.array(fc.tuple(fc.string(), fc.string({ unit: 'grapheme' })), { minLength: 1 });
  fc.assert(
    fc.property(texts, (pairs) => {
      const fields = [
        { name: 'a', type: 'string' },
        { name: 'b', type: 'string' },
      ] as const;
      const csv = formatCsv(
        fields,
        pairs.map(([a, b]) => ({ a, b })),
      );
      const { data } = Papa.parse<string[]>(csv.slice(1), { newline: '\r\n', delimiter: ',' });
      expect(data.slice(1, -1)).toEqual(pairs.map(([a, b]) => [a, b]));
    }),
  );
});

test('JSON has one row to a line', () => {
  expect(
    formatJson([
      { id: 'a', value: null },
      { id: 'b', value: 1 },
    ]),
  ).toBe('[\n{"id":"a","value":null},\n{"id":"b","value":1}\n]\n');
});
