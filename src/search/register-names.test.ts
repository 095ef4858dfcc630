/** The browser knows fewer names of kinds and issuers than the build; it gives the same answers. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KNOWN_ISSUERS } from '../model/symbol-issuer.ts';
import { namesIn, SYMBOL_NAMES } from '../model/symbol-names.ts';
import { createNumberLookup } from './number-lookup.ts';
import type { RegisteredDocument } from './register.ts';

const document = (
  scope: string,
  name: string,
  [symbol, kindName, issuer, issued]: readonly string[],
): RegisteredDocument => ({
  ...{ id: `${scope}/${symbol ?? ''}`, url: '', symbol: symbol ?? '', scope, scopeNames: [name] },
  ...{ title: 'Chuyển đổi số', kindName: kindName ?? '', issuer: issuer ?? '' },
  ...(issued !== undefined && { issued }),
});
const documents = [
  document('trung-uong', 'trung ương', ['52-NQ/TW', 'Nghị quyết', 'Bộ Chính trị', '2019-09-27']),
  document('trung-uong', 'trung ương', ['57-NQ/TW', 'Nghị quyết', 'Bộ Chính trị', '2024-12-22']),
  document('quang-ninh', 'Quảng Ninh', ['52/2025/NQ-HĐND', 'Nghị quyết', 'HĐND tỉnh Quảng Ninh']),
  document('quang-ninh', 'Quảng Ninh', ['41/2025/QĐ-UBND', 'Quyết định', 'UBND tỉnh Quảng Ninh']),
  document('quang-ninh', 'Quảng Ninh', ['09-NQ/TU', 'Nghị quyết', 'Tỉnh ủy Quảng Ninh', '2022-02-05']),
  document('quang-ninh', 'Quảng Ninh', ['36-CTr/TU', 'Chương trình hành động', 'Tỉnh ủy Quảng Ninh']),
  document('tuyen-quang', 'Tuyên Quang', ['402-KH/TU', 'Kế hoạch', 'Tỉnh ủy Tuyên Quang', '2020-06-26']),
  document('dak-lak', 'Đắk Lắk', ['01-KH/BCĐ', 'Kế hoạch', 'Ban Chỉ đạo tỉnh Đắk Lắk', '2025-07-11']),
];
const names = namesIn(documents.map(({ symbol }) => symbol));
const inBrowser = createNumberLookup({ documents, names });
const atBuild = createNumberLookup({ documents, names: SYMBOL_NAMES });

test('the names are those that the documents bear, and those often cited', () => {
  expect(Object.keys(names.kinds)).toEqual(expect.arrayContaining(['NQ', 'KH', 'CTr', 'QĐ', 'CT']));
  expect(Object.keys(names.issuers)).toEqual(expect.arrayContaining(['TW', 'TU', 'UBND', 'HĐND', 'CP']));
  expect(names.kinds['GM']).toBeUndefined();
  expect(names.issuers['BTTTT']).toBeUndefined();
});

describe('a query is answered as with all names', () => {
  test('where it is judged', () => {
    const file = new URL('../../tests/search/queries.json', import.meta.url);
    const queries = readFileSync(file, 'utf8').matchAll(/"query":\s*("(?:[^"\\]|\\.)*")/g);
    const asked = [...queries].map(([, text = '""']) => JSON.parse(text) as string);
    expect(asked.length).toBeGreaterThan(300);
    for (const query of asked) expect(inBrowser(query)).toEqual(atBuild(query));
  });

  test('where an authority carries out a document of another', () => {
    for (const who of ['ban chỉ đạo', 'UBND', 'chính phủ', 'ban chỉ đạo tỉnh']) {
      const query = `${who} thực hiện nghị quyết 57 của tỉnh có bao nhiêu thành viên`;
      expect(inBrowser(query)).toEqual(atBuild(query));
      expect(inBrowser(query).documents[0]?.symbol).toBe('57-NQ/TW');
    }
  });

  test('however a document of the register is spelled', () => {
    const joint = fc.constantFrom('-', '/', ' ', '', ' - ', '–', '.', '_');
    const kind = fc.constantFrom('nq', 'Nghị quyết', 'KH', 'kế hoạch số', 'CTr', 'chuong trinh', 'QĐ', '');
    const issuer = fc.constantFrom('TW', 'tu', 'ubnd', 'HĐND', 'bộ chính trị', 'tỉnh ủy', 'chính phủ', '');
    const rest = fc.constantFrom('', 'quảng ninh', 'kinh tế số', 'năm 2024', 'ngày 27/9/2019', 'mua sắm');
    const number = fc.constantFrom('52', '57', '9', '09', '36', '402', '52/2025', '41/2025', '57/2024');
    fc.assert(
      fc.property(kind, number, joint, kind, joint, issuer, rest, (...parts) => {
        const [before, bare, first, after, second, authority, others] = parts;
        const query = `${before} ${bare}${first}${after}${second}${authority} ${others}`;
        expect(inBrowser(query)).toEqual(atBuild(query));
      }),
      { numRuns: 3000 },
    );
  });

  test('where a whole symbol is another’s', () => {
    for (const kind of Object.keys(SYMBOL_NAMES.kinds)) {
      for (const issuer of KNOWN_ISSUERS) {
        for (const query of [`57-${kind}/${issuer}`, `57/${kind}-${issuer}`, `52/2025/${kind}-${issuer}`])
          expect(inBrowser(query)).toEqual(atBuild(query));
      }
    }
  });
});
