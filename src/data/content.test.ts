/** The tables of the real content keep what their fields say. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../knowledge/read-content.ts';
import { LIST_SEPARATOR, type Cell } from './column.ts';
import { describePackage } from './package.ts';
import { ROOT, siteGraph } from './site-graph.fixture.ts';
import type { NamedField, Table } from './table.ts';
import { TABLES } from './tables.ts';

const graph = siteGraph(readContent(ROOT));
const ids = new Map(TABLES.map((table) => [table.name, new Set(table.rows(graph).map((row) => row['id']))]));

interface Found {
  where: string;
  field: NamedField;
  cell: Cell;
}

/** Every cell of a table with the field it belongs to. */
function cells(table: Table): Found[] {
  return table.rows(graph).flatMap((row) =>
    table.fields.map((field) => ({
      field,
      cell: row[field.name] ?? null,
      where: `${JSON.stringify(row['id'])} ${field.name}`,
    })),
  );
}

/** A cell as one text; empty where it is no text. */
function text(cell: Cell): string {
  return typeof cell === 'string' ? cell : '';
}

/** Texts of a cell: itself, or the items of a list. */
function texts({ cell }: Found): string[] {
  if (typeof cell === 'string') return [cell];
  return Array.isArray(cell) ? cell.filter((item) => typeof item === 'string') : [];
}

/** What the build finds, which may be nothing. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['mau-thuan']);

describe.each(TABLES)('$name', (table) => {
  const all = cells(table);
  const offenders = (broken: (found: Found) => boolean) => all.filter(broken).map(({ where }) => where);

  test('has rows, each with an id of its own', () => {
    const rows = table.rows(graph);
    if (!MAY_BE_EMPTY.has(table.name)) expect(rows.length).toBeGreaterThan(0);
    expect(ids.get(table.name)?.size).toBe(rows.length);
  });

  test('has a value wherever one is required', () => {
    expect(offenders(({ field, cell }) => field.required && cell === null)).toEqual([]);
  });

  test('has values of the type that the field says', () => {
    expect(offenders(({ field, cell }) => cell !== null && !FITS[field.type](cell))).toEqual([]);
  });

  test('has no value outside a closed set, and no period that is not one', () => {
    expect(
      offenders(
        ({ field, cell }) =>
          cell !== null && field.choices !== undefined && !field.choices.some(({ value }) => value === cell),
      ),
    ).toEqual([]);
    expect(
      offenders(
        ({ field, cell }) =>
          cell !== null &&
          field.pattern !== undefined &&
          !new RegExp(`^(?:${field.pattern})$`).test(text(cell)),
      ),
    ).toEqual([]);
  });

  test('refers only to rows that are there', () => {
    const leadsNowhere = (found: Found) => {
      const to = found.field.references;
      return to !== undefined && texts(found).some((id) => !ids.get(to)?.has(id));
    };
    expect(offenders(leadsNowhere)).toEqual([]);
  });

  test('has no list item that holds the separator', () => {
    expect(
      offenders(
        (found) => found.field.type === 'list' && texts(found).some((text) => text.includes(LIST_SEPARATOR)),
      ),
    ).toEqual([]);
  });

  test('has no text that a spreadsheet would run as a formula', () => {
    expect(offenders((found) => texts(found).some((text) => /^[=+\-@\t\r]/.test(text)))).toEqual([]);
  });

  test('has text in NFC only', () => {
    expect(offenders((found) => texts(found).some((text) => text !== text.normalize('NFC')))).toEqual([]);
  });

  test('has addresses from the root that end in a slash before any anchor', () => {
    const wrong = all.filter(
      ({ field, cell }) => field.name === 'url' && !/^\/[a-z0-9/-]+\/([#?][^\s]+)?$/.test(text(cell)),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });
});

const FITS: Record<NamedField['type'], (cell: Cell) => boolean> = {
  string: (cell) => typeof cell === 'string' && cell !== '',
  date: (cell) => typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell),
  number: Number.isFinite,
  integer: Number.isInteger,
  boolean: (cell) => typeof cell === 'boolean',
  list: (cell) => Array.isArray(cell) && cell.every((item) => typeof item === 'string' && item !== ''),
  array: Array.isArray,
};

test('sources in the package have paths that the profile allows', () => {
  const { sources } = describePackage(graph, TABLES, 'https://example.vn/du-lieu/');
  const paths = sources.flatMap((source) => ('path' in source ? [source.path] : []));
  expect(paths.filter((path) => path.includes('..'))).toEqual([]);
});
