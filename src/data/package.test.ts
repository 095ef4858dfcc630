/**
 * The descriptor against the rules of Data Package 2.0: those of its profiles in `package-profile.fixture.ts`, which ajv
 * 8.20.0 checks (formats by ajv-formats 3.0.1), and those that no profile can say, each with the part of the standard it
 * comes from. `package-files.test.ts` reads the files.
 */
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readContent } from '../knowledge/read-content.ts';
import { fixtureGraph } from './fixture.ts';
import { PACKAGE_PROFILE } from './package-profile.fixture.ts';
import { describePackage } from './package.ts';
import { ROOT, siteGraph } from './site-graph.fixture.ts';
import { TABLES } from './tables.ts';

const descriptor = describePackage(fixtureGraph(), TABLES, 'https://example.vn/du-lieu/');
const resources = descriptor.resources;

/** data-package#path: a URL or a POSIX path below the descriptor, without `..`. */
const PATH = /^(?=^[^./~])(^((?!\.{2}).)*$).*$/;

describe('the profile', () => {
  const ajv = new Ajv({ allErrors: true });
  ajvFormats(ajv);
  const conforms = ajv.compile(PACKAGE_PROFILE);
  const site = siteGraph(readContent(ROOT));

  test('allows the descriptor, of the real content too', () => {
    for (const graph of [fixtureGraph(), site]) {
      conforms(describePackage(graph, TABLES, 'https://example.vn/du-lieu/'));
      expect(conforms.errors ?? []).toEqual([]);
    }
  });

  test.each([
    ['a day for a moment', { created: '2026-11-22' }],
    ['an address without its scheme', { homepage: 'example.vn' }],
    ['a licence by its title', { licenses: [{ name: 'CC BY 4.0' }] }],
    ['a file outside the folder', { resources: [{ ...resources[0], path: '../van-ban.csv' }] }],
    ['a misspelt word', { keyword: ['Việt Nam'] }],
    ['no table at all', { resources: [] }],
  ])('refuses %s', (_what, wrong) => {
    expect(conforms({ ...descriptor, ...wrong })).toBe(false);
  });
});

describe('the package', () => {
  test('names its profile, itself, its version and the reference date', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      ...{ name: 'lo-trinh-so', version: '1.2.0', created: '2026-11-22T00:00:00+07:00' },
      homepage: 'https://example.vn/du-lieu/',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    });
    expect(new Date(descriptor.created).getTime()).not.toBeNaN();
  });

  test('lists the sources, with their address where they have one', () => {
    expect(descriptor.sources).toEqual([
      { title: 'Bài gốc (Báo tỉnh)', path: 'https://example.vn/bai' },
      { title: 'Bản chép (Kho mã)' },
    ]);
  });

  test('has one resource for each table, with a name and path of its own', () => {
    expect(resources.map(({ name, path }) => [name, path])).toEqual(
      TABLES.map(({ name }) => [name, `${name}.csv`]),
    );
    expect(resources.every(({ path }) => PATH.test(path))).toBe(true);
    expect(resources[0]).toMatchObject({
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
    });
    expect(resources[0]?.dialect).toMatchObject({
      header: true,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
    });
  });

  test('is plain JSON: nothing is lost when it is written', () => {
    expect(JSON.parse(JSON.stringify(descriptor))).toEqual(descriptor);
  });
});

describe('every schema', () => {
  test('has the fields of the table in the order of its columns, with names that differ (table-schema#fields)', () => {
    for (const [index, { schema }] of resources.entries()) {
      const names = schema.fields.map((field) => field.name);
      expect(names).toEqual(TABLES[index]?.fields.map((field) => field.name));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('has types that the standard knows, each with the constraints it allows (table-schema#field-types)', () => {
    const allowed: Record<string, readonly string[]> = {
      string: ['required', 'unique', 'pattern', 'enum'],
      ...{ integer: ['required'], number: ['required'], boolean: ['required'], date: ['required'] },
      ...{ list: [], array: ['required'] },
    };
    const wrong = resources.flatMap(({ name, schema }) =>
      schema.fields
        .filter(({ type, constraints = {} }) =>
          Object.keys(constraints).some((key) => !allowed[type]?.includes(key)),
        )
        .map((field) => `${name} ${field.name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('has a delimiter and an item type for every list (table-schema#list)', () => {
    const lists = resources.flatMap(({ schema }) => schema.fields.filter(({ type }) => type === 'list'));
    expect(lists.length).toBeGreaterThan(0);
    expect(
      lists.every((field) => 'delimiter' in field && field.delimiter === '; ' && field.itemType === 'string'),
    ).toBe(true);
  });

  test('has an enum that equals its categories, on strings only (table-schema#categories)', () => {
    const closed = resources.flatMap(({ schema }) => schema.fields.filter((field) => 'categories' in field));
    expect(closed.length).toBeGreaterThan(0);
    for (const { type, categories, constraints } of closed) {
      expect(type).toBe('string');
      expect(constraints?.enum).toEqual(categories?.map(({ value }) => value));
    }
  });

  test('has patterns that every engine reads and that need no anchors (table-schema#pattern)', () => {
    const patterns = resources.flatMap(({ schema }) =>
      schema.fields.flatMap(({ constraints }) => constraints?.pattern ?? []),
    );
    const [pattern = ''] = new Set(patterns);
    expect(new Set(patterns).size).toBe(1);
    expect(pattern).not.toMatch(/[\^$]/);
    const whole = new RegExp(`^(?:${pattern})$`, 'u');
    expect(
      ['2030', '2025-Q1', '2019-06', '2019-06-30', '2021/2025', '2024-05/2025-01', '2024/..'].filter(
        (text) => !whole.test(text),
      ),
    ).toEqual([]);
    expect(
      ['', '25', '2019-6', '2019/', '../2019', '2019-06-30x'].filter((text) => whole.test(text)),
    ).toEqual([]);
  });

  test('has "id" as its key, required and unique (table-schema#primarykey)', () => {
    for (const { schema } of resources) {
      expect(schema.primaryKey).toEqual(['id']);
      expect(schema.fields[0]).toMatchObject({
        name: 'id',
        type: 'string',
        constraints: { required: true, unique: true },
      });
    }
  });

  test('refers to keys of resources of this package, and leaves the resource out for its own (table-schema#foreignkeys)', () => {
    const names = new Set(resources.map(({ name }) => name));
    for (const { name, schema } of resources) {
      const { foreignKeys } = schema;
      if (foreignKeys) expect(foreignKeys.length).toBeGreaterThan(0);
      for (const { fields, reference } of foreignKeys ?? []) {
        expect(schema.fields.map((field) => field.name)).toEqual(expect.arrayContaining(fields));
        expect(reference.fields).toEqual(['id']);
        if (reference.resource !== undefined)
          expect(names.has(reference.resource) && reference.resource !== name).toBe(true);
      }
    }
    const merged = resources.find(({ name }) => name === 'tinh')?.schema.foreignKeys;
    expect(merged).toEqual([{ fields: ['mergedInto'], reference: { fields: ['id'] } }]);
  });
});
