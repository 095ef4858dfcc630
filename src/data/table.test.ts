import { expect, test } from 'vitest';
import { columnsOf } from './column.ts';
import { fixtureGraph } from './fixture.ts';
import { defineTable } from './table.ts';
import { TABLE_NAMES } from './table-name.ts';
import { TABLES } from './tables.ts';

const graph = fixtureGraph();

test('a table has the fields of its columns, in their order, and rows with the same keys', () => {
  const { text, flag } = columnsOf<{ name: string }>();
  const table = defineTable({
    ...{ name: 'tinh', title: 'Thử', description: 'Thử.' },
    nodes: () => [{ name: 'a' }],
    columns: { id: text('Mã.', ({ name }) => name), odd: flag('Lẻ.', () => true) },
  });
  expect(table.fields).toEqual([
    { name: 'id', type: 'string', required: true, description: 'Mã.' },
    { name: 'odd', type: 'boolean', required: true, description: 'Lẻ.' },
  ]);
  expect(table.rows(graph)).toEqual([{ id: 'a', odd: true }]);
});

test('there is one table for every name', () => {
  expect(TABLES.map((table) => table.name)).toEqual(TABLE_NAMES);
});

test('every field is described by a sentence and named in camel case', () => {
  const fields = TABLES.flatMap((table) =>
    table.fields.map((field) => ({ ...field, name: `${table.name} ${field.name}` })),
  );
  expect(fields.filter(({ description }) => !/^\p{Lu}.*\.$/u.test(description))).toEqual([]);
  expect(fields.filter(({ name }) => !/ [a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
});

test('the labels of a closed set of values differ from each other', () => {
  const repeated = TABLES.flatMap(({ fields }) =>
    fields.filter(({ choices = [] }) => new Set(choices.map(({ label }) => label)).size < choices.length),
  );
  expect(repeated).toEqual([]);
});

test('the names that the contract promises are all there', () => {
  const promised = {
    'van-ban': 'id symbol kind issuer level province issued title aliases implements url sources',
    'muc-tieu':
      'id document province nation indicator pillar statement comparator value valueMax of unit due status statusAsOf source paragraph figures url',
    'ket-qua':
      'id province nation indicator pillar statement comparator value valueMax of unit asOf asOfPrecision comparisons source paragraph figures url',
    'bai-viet': 'id title province resolution source url',
    'su-kien': 'id kind date precision what province documents source paragraph line where figures url',
  };
  const fields = new Map(
    TABLES.map((table) => [table.name as string, table.fields.map((field) => field.name)]),
  );
  const missing = Object.entries(promised).flatMap(([name, keys]) =>
    keys
      .split(' ')
      .filter((key) => !fields.get(name)?.includes(key))
      .map((key) => `${name} ${key}`),
  );
  expect(missing).toEqual([]);
});
