import { expect, test } from 'vitest';
import type { RegisteredDocument } from './register.ts';
import { registerShards } from './register-shards.ts';

const document = (
  id: string,
  symbol: string,
  more: Partial<RegisteredDocument> = {},
): RegisteredDocument => ({
  ...{ id, symbol, url: `/van-ban/${id}/`, scope: id.split('/')[0] ?? '', title: 'Chuyển đổi số' },
  ...{ scopeNames: [], kindName: 'Nghị quyết', issuer: 'Bộ Chính trị' },
  ...more,
});
const shard = (documents: readonly RegisteredDocument[], name: string) =>
  registerShards({ documents }).get(name);
const ids = (documents: readonly RegisteredDocument[], name: string) =>
  shard(documents, name)?.map(({ id }) => id);

test('each number is in the shard of its first two digits, a small one in its own', () => {
  const documents = [document('a/5-nq-tu', '05-NQ/TU'), document('a/2239-qd-ubnd', '02239/QĐ-UBND')];
  expect(ids(documents, '5')).toEqual(['a/5-nq-tu']);
  expect(ids(documents, '22')).toEqual(['a/2239-qd-ubnd']);
  expect(ids(documents, '99')).toEqual([]);
});

test('the likeliest stand first: the centre, what more is known of, the newer', () => {
  const documents = [
    document('b/57-nq-tu', '57-NQ/TU', { issued: '2020-01-01' }),
    document('c/57-nq-tu', '57-NQ/TU', { issued: '2021-01-01' }),
    document('d/57-nq-tu', '57-NQ/TU', { known: 2 }),
    document('trung-uong/57-nq-tw', '57-NQ/TW'),
  ];
  expect(ids(documents, '57')).toEqual(['trung-uong/57-nq-tw', 'd/57-nq-tu', 'c/57-nq-tu', 'b/57-nq-tu']);
});

test('a document is found by the number of another symbol that it goes by too', () => {
  const documents = [
    document('trung-uong/749-qd-ttg', '749/QĐ-TTg', { aliases: ['Chương trình 4.0', '15-CT/TW'] }),
  ];
  expect(shard(documents, '15')).toEqual(shard(documents, '74'));
  expect(shard(documents, '15')?.[0]?.aliases).toEqual(['15-CT/TW']);
  expect(shard(documents, '4')).toEqual([]);
});

test('what is written is what a list shows', () => {
  const documents = [
    document('trung-uong/57-nq-tw', '57-NQ/TW', { issued: '2024-12-22', date: '22/12/2024', textSeen: true }),
    document('trung-uong/202-2025-qh15', '202/2025/QH15'),
  ];
  expect(shard(documents, '57')).toEqual([
    {
      ...{ id: 'trung-uong/57-nq-tw', symbol: '57-NQ/TW', kindName: 'Nghị quyết', issuer: 'Bộ Chính trị' },
      ...{ title: 'Chuyển đổi số', date: '22/12/2024', textSeen: true },
    },
  ]);
  expect(shard(documents, '20')?.[0]?.kinds).toEqual(['NQ']);
});
