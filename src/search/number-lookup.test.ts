import { expect, test } from 'vitest';
import { SYMBOL_NAMES } from '../model/symbol-names.ts';
import { createNumberLookup } from './number-lookup.ts';
import type { RegisteredDocument } from './register.ts';

const document = (id: string, symbol: string, issuer: string): RegisteredDocument => ({
  ...{ id, symbol, issuer, url: `/van-ban/${id}/`, scope: id.split('/')[0] ?? '', title: 'Chuyển đổi số' },
  ...{ scopeNames: [], kindName: 'Nghị quyết', aliases: [] },
});
const lookUp = createNumberLookup({
  documents: [
    document('trung-uong/52-nq-tw', '52-NQ/TW', 'Bộ Chính trị'),
    document('quang-ninh/52-2025-nq-hdnd', '52/2025/NQ-HĐND', 'HĐND tỉnh Quảng Ninh'),
    document('trung-uong/57-nq-tw', '57-NQ/TW', 'Bộ Chính trị'),
  ],
  names: SYMBOL_NAMES,
});

test('a number that one document bears leads straight to it', () => {
  expect(lookUp('nq 57')).toMatchObject({ straight: { symbol: '57-NQ/TW' }, isNumberAlone: true });
});

test('a number that several bear lists them, and is still no question to the full text', () => {
  const { documents, straight, isNumberAlone } = lookUp('52');
  expect(documents.map(({ symbol }) => symbol)).toEqual(['52-NQ/TW', '52/2025/NQ-HĐND']);
  expect(straight).toBeUndefined();
  expect(isNumberAlone).toBe(true);
});

test.each(['5', '57-', '57-n', '57-NQ/', '57-nq/t', '52/2025/nq-h', '52/2025/NQ-HĐ'])(
  'a symbol half typed, %j, is no question to the full text',
  (query) => {
    expect(lookUp(query).isNumberAlone).toBe(true);
  },
);

test('what a document says is a question to the full text', () => {
  expect(lookUp('nghị quyết 57 kinh tế số')).toMatchObject({ straight: undefined, isNumberAlone: false });
});

test.each(['', 'kinh tế số', '30%'])('%j is no number of a document', (query) => {
  expect(lookUp(query)).toEqual({ documents: [], straight: undefined, isNumberAlone: false });
});
