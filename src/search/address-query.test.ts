import { expect, test } from 'vitest';
import { SYMBOL_NAMES } from '../model/symbol-names.ts';
import { createResolver, type RegisterEntry } from '../model/symbol-resolver.ts';
import { addressQueries } from './address-query.ts';

const entry = (id: string, symbol: string, scopeName: string): RegisterEntry => ({
  ...{ id, symbol, scope: id.split('/')[0] ?? '', scopeNames: [scopeName] },
  ...{ title: '', kindName: 'Nghị quyết', issuer: '' },
});
const { resolve } = createResolver(
  [
    entry('trung-uong/57-nq-tw', '57-NQ/TW', 'trung ương'),
    entry('quang-ninh/09-nq-tu', '09-NQ/TU', 'Quảng Ninh'),
    entry('tuyen-quang/09-nq-tu', '09-NQ/TU', 'Tuyên Quang'),
    entry('quang-ninh/52-2025-nq-hdnd', '52/2025/NQ-HĐND', 'Quảng Ninh'),
  ],
  SYMBOL_NAMES,
);
const best = (path: string) =>
  addressQueries(path)
    .map(resolve)
    .find((candidates) => candidates.length > 0)?.[0]?.entry.id;

test.each([
  ['/van-ban/57-NQ-TW', 'trung-uong/57-nq-tw'],
  ['/nq57', 'trung-uong/57-nq-tw'],
  ['/57-nq-tw.html', 'trung-uong/57-nq-tw'],
  ['/van-ban/57-NQ/TW', 'trung-uong/57-nq-tw'],
  ['/van-ban/57_NQ_TW/', 'trung-uong/57-nq-tw'],
  ['/van-ban/quang-ninh/9-nq-tu', 'quang-ninh/09-nq-tu'],
  ['/van-ban/tuyen-quang/9-nq-tu/', 'tuyen-quang/09-nq-tu'],
  ['/so/52-2025-nq-hdnd/', 'quang-ninh/52-2025-nq-hdnd'],
  [`/${encodeURIComponent('nghị quyết 57')}/`, 'trung-uong/57-nq-tw'],
])('%s means %s', (path, id) => {
  expect(best(path)).toBe(id);
});

test.each(['/', '/bai-viet/khong-co/', '/%E0%A4%A', '/2025/'])('%s means no document', (path) => {
  expect(best(path)).toBeUndefined();
});
