import { expect, test } from 'vitest';
import { SYMBOL_NAMES } from '../model/symbol-names.ts';
import { createNumberLookup } from './number-lookup.ts';
import type { RegisteredDocument } from './register.ts';
import { registerShards } from './register-shards.ts';
import { readShard } from './box-numbers.ts';
import { createSymbolLookup, shardOf } from './symbol-lookup.ts';

const document = (id: string, symbol: string, more: Partial<RegisteredDocument>): RegisteredDocument => ({
  ...{ id, symbol, url: `/van-ban/${id}/`, scope: id.split('/')[0] ?? '', title: 'Chuyển đổi số' },
  ...{ scopeNames: [], kindName: 'Nghị quyết', issuer: 'Bộ Chính trị' },
  ...more,
});
const documents = [
  document('quang-ninh/52-2025-nq-hdnd', '52/2025/NQ-HĐND', { issuer: 'HĐND tỉnh Quảng Ninh', known: 9 }),
  document('trung-uong/52-nq-tw', '52-NQ/TW', { issued: '2019-09-27', known: 3 }),
  document('trung-uong/57-nq-tw', '57-NQ/TW', {}),
  document('vinh-long/57-kh-ubnd', '57/KH-UBND', { kindName: 'Kế hoạch', issuer: 'UBND tỉnh Vĩnh Long' }),
  document('trung-uong/571-qd-ttg', '571/QĐ-TTg', { kindName: 'Quyết định', issuer: 'Thủ tướng Chính phủ' }),
  document('trung-uong/571-2025-qh15', '571/2025/QH15', { issuer: 'Quốc hội' }),
  document('a/09-nq-tu', '09-NQ/TU', { issuer: 'Tỉnh ủy A' }),
  document('b/09-nq-tu', '09-NQ/TU', { issuer: 'Tỉnh ủy B' }),
];
const shards = registerShards({ documents });
const lookUp = (query: string) =>
  createSymbolLookup(readShard(shards.get(shardOf(query) ?? '') ?? []))(query);
const symbols = (query: string) => lookUp(query)?.documents.map(({ symbol }) => symbol);

test.each([
  ['57-NQ/TW', '57'],
  ['57', '57'],
  ['5', '5'],
  ['02239/qđ', '22'],
  ['Nghị quyết số 57', '57'],
  ['nq57', '57'],
])('%j is looked up in shard %s', (query, shard) => {
  expect(shardOf(query)).toBe(shard);
});

test.each(['', 'kinh tế số', '30%', '27/9/2019 ở đâu', '57-NQ/TW kinh tế', '52–NQ∕TW'])(
  '%j is in no shard',
  (query) => {
    expect(shardOf(query)).toBeUndefined();
    expect(lookUp(query)).toBeUndefined();
  },
);

test.each([
  '57-NQ/TW',
  '57/NQ-TW',
  '57nqtw',
  '57-nq',
  '57-nq/t',
  'nq 57',
  'nq57',
  'Nghị quyết 57',
  'nghi quyet so 57',
])('%j leads straight to its document', (query) => {
  expect(lookUp(query)).toMatchObject({ straight: { symbol: '57-NQ/TW' }, isNumberAlone: true });
});

test('a number lists all that bear it, the centre first', () => {
  expect(symbols('52')).toEqual(['52-NQ/TW', '52/2025/NQ-HĐND']);
  expect(symbols('57')).toEqual(['57-NQ/TW', '57/KH-UBND']);
  expect(symbols('nq 52')).toEqual(['52-NQ/TW', '52/2025/NQ-HĐND']);
  expect(lookUp('52')?.straight).toBeUndefined();
});

test('a year left out is no other document', () => {
  expect(symbols('52-NQ')).toEqual(['52-NQ/TW', '52/2025/NQ-HĐND']);
  expect(symbols('52-NQ-HĐND')).toEqual(['52/2025/NQ-HĐND']);
  expect(symbols('52/2025')).toEqual(['52/2025/NQ-HĐND']);
});

test('a symbol that two provinces have leads to neither', () => {
  expect(lookUp('9-NQ/TU')?.documents.map(({ id }) => id)).toEqual(['a/09-nq-tu', 'b/09-nq-tu']);
  expect(lookUp('09-nq-tu')?.straight).toBeUndefined();
});

test('digits that may go on are a number in the making', () => {
  expect(lookUp('5')).toEqual({ documents: [], straight: undefined, isNumberAlone: true });
  expect(lookUp('0')).toMatchObject({ documents: [], isNumberAlone: true });
  expect(lookUp('58')).toBeUndefined();
});

test('a kind that the symbol doesn’t print is known all the same', () => {
  expect(symbols('nq 571')).toEqual(['571/2025/QH15']);
  expect(symbols('nghị quyết 571')).toEqual(['571/2025/QH15']);
  expect(symbols('qd 571')).toEqual(['571/QĐ-TTg']);
});

test('what isn’t in the shard is left to the whole register', () => {
  for (const query of ['57-KL', 'kl 57', '5G', '2025', '57.000']) expect(lookUp(query)).toBeUndefined();
});

test('every symbol, however it is written, has the answer that the whole register gives', () => {
  const whole = createNumberLookup({ documents, names: SYMBOL_NAMES });
  for (const { symbol, kindName } of documents) {
    const number = symbol.replace(/\D.*/, '');
    for (const query of [
      symbol,
      symbol.toLowerCase(),
      number,
      `${kindName} ${number}`,
      `${kindName} ${symbol}`,
    ]) {
      const ids = (found: typeof whole | typeof lookUp) => found(query)?.documents.map(({ id }) => id);
      expect([query, ids(lookUp)]).toEqual([query, ids(whole)]);
      expect(lookUp(query)?.straight?.id).toBe(whole(query).straight?.id);
    }
  }
});
