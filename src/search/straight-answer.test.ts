import { expect, test } from 'vitest';
import { SYMBOL_NAMES } from '../model/symbol-names.ts';
import { createResolver, type RegisterEntry } from '../model/symbol-resolver.ts';
import { straightAnswer } from './straight-answer.ts';

const common = { kindName: 'Nghị quyết', aliases: [] };
const register: RegisterEntry[] = [
  {
    ...common,
    ...{
      id: 'trung-uong/52-nq-tw',
      symbol: '52-NQ/TW',
      title: 'Cách mạng công nghiệp',
      issued: '2019-09-27',
    },
    ...{ scope: 'trung-uong', scopeNames: ['trung ương'], issuer: 'Bộ Chính trị' },
  },
  {
    ...common,
    ...{ id: 'quang-ninh/52-2025-nq-hdnd', symbol: '52/2025/NQ-HĐND', title: 'Mua sắm tài sản' },
    ...{ scope: 'quang-ninh', scopeNames: ['Quảng Ninh'], issuer: 'HĐND tỉnh Quảng Ninh' },
  },
  {
    ...common,
    ...{ id: 'trung-uong/57-nq-tw', symbol: '57-NQ/TW', title: 'Đột phá', issued: '2024-12-22' },
    ...{ scope: 'trung-uong', scopeNames: ['trung ương'], issuer: 'Bộ Chính trị' },
  },
];
const { resolve } = createResolver(register, SYMBOL_NAMES);
const answer = (query: string) => straightAnswer(resolve(query))?.id;

test.each([
  ['52-NQ/TW', 'trung-uong/52-nq-tw'],
  ['nq57', 'trung-uong/57-nq-tw'],
  ['nghị quyết 57 năm 2024', 'trung-uong/57-nq-tw'],
  ['nghị quyết 57 bộ chính trị', 'trung-uong/57-nq-tw'],
  ['nghị quyết 52 quảng ninh', 'quang-ninh/52-2025-nq-hdnd'],
])('“%s” is answered by %s', (query, id) => {
  expect(answer(query)).toBe(id);
});

test.each(['nq 52', '52', 'nghị quyết 57 kinh tế số', 'chuyển đổi số', ''])('“%s” is a search', (query) => {
  expect(answer(query)).toBeUndefined();
});
