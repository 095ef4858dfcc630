import { expect, test } from 'vitest';
import { readRegister } from './load-register.ts';

const names = { kinds: {}, issuers: {} };
const document = { symbol: '52-NQ/TW', kindName: 'Nghị quyết', issuer: 'Bộ Chính trị', title: 'Chủ động' };
const read = (written: object) =>
  readRegister({
    names,
    scopes: { 'trung-uong': { names: ['trung ương'], documents: [{ ...document, ...written }] } },
  }).documents[0];

test('what follows from the symbol and the scope is put back', () => {
  expect(read({ issued: '2019-09-27' })).toEqual({
    ...document,
    id: 'trung-uong/52-nq-tw',
    url: '/van-ban/trung-uong/52-nq-tw/',
    scope: 'trung-uong',
    scopeNames: ['trung ương'],
    issued: '2019-09-27',
    date: '27/09/2019',
  });
});

test('what is written goes before what would follow', () => {
  expect(read({ id: 'trung-uong/52-nq-tw-2019', issued: '2019-Q3', date: 'quý III/2019' })).toMatchObject({
    id: 'trung-uong/52-nq-tw-2019',
    url: '/van-ban/trung-uong/52-nq-tw-2019/',
    date: 'quý III/2019',
  });
});

test('a document without a date has none', () => {
  expect(read({})).not.toHaveProperty('date');
});
