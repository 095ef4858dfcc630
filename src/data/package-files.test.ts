/**
 * The files of the Data Package, read by the tool that the standard's authors wrote for JavaScript: datapackage 1.1.10 with
 * tableschema 1.12.6. It holds the descriptor to its own copy of the profiles, reads each CSV file, casts every value to
 * the type of its field, checks every constraint and primary key, and follows every foreign key.
 *
 * It was written for the first version of the standard, which later ones extend: `inFirstVersion` says in its words the
 * two things that it cannot know. And it takes a byte order mark for a part of the first name, so the files go without.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '../knowledge/read-content.ts';
import { LIST_SEPARATOR, type Cell } from './column.ts';
import { formatCsv } from './csv.ts';
import { describePackage } from './package.ts';
import { ROOT, siteGraph } from './site-graph.fixture.ts';
import { TABLES } from './tables.ts';

const graph = siteGraph(readContent(ROOT));
const descriptor = describePackage(graph, TABLES, 'https://example.vn/du-lieu/');
const folder = mkdtempSync(join(tmpdir(), 'data-package-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** An id that stands in a row. */
function idIn(row: Readonly<Record<string, Cell>> | undefined, field: string): string {
  const id = row?.[field];
  if (typeof id !== 'string') throw new Error(`there is no ${field}`);
  return id;
}

function rowsOf(name: string): readonly Readonly<Record<string, Cell>>[] {
  return TABLES.find((table) => table.name === name)?.rows(graph) ?? [];
}

/** Writes every table as its CSV file, with some of the text replaced where a test wants it wrong. */
function writeFiles(wrong: { file?: string; from?: string | RegExp; to?: string } = {}): void {
  for (const { name, fields, rows } of TABLES) {
    const csv = formatCsv(fields, rows(graph)).replace(/^\uFEFF/, '');
    const text = wrong.file === name ? csv.replace(wrong.from ?? '', wrong.to ?? '') : csv;
    writeFileSync(join(folder, `${name}.csv`), text);
  }
}

/** The descriptor without what the second version added: the type `list`, and a reference to the table's own rows. */
function inFirstVersion({ resources, ...rest }: typeof descriptor) {
  return {
    ...rest,
    resources: resources.map(({ schema, ...resource }) => ({
      ...resource,
      schema: {
        ...schema,
        fields: schema.fields.map((field) => (field.type === 'list' ? { ...field, type: 'string' } : field)),
        foreignKeys: schema.foreignKeys?.map(({ fields, reference }) => ({
          ...{ fields, reference: { resource: '', ...reference } },
        })),
      },
    })),
  };
}

async function load(of: object = inFirstVersion(descriptor)) {
  return Package.load(JSON.parse(JSON.stringify(of)) as object, { basePath: folder });
}

/** The rows of a table as read; what the reader refuses is thrown, in its own words. */
async function read(name: string) {
  const resource = (await load()).resources.find((one) => one.name === name);
  if (!resource) throw new Error(`the package has no ${name}`);
  return resource.read({ keyed: true, relations: true });
}

describe('the package', () => {
  test('is one that the profile allows', async () => {
    const { valid, errors } = await load();
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
  });

  test.each(TABLES.map(({ name }) => name))(
    '%s.csv is read whole, and all it refers to is there',
    async (name) => {
      writeFiles();
      const fields = TABLES.find((table) => table.name === name)?.fields ?? [];
      const rows = rowsOf(name);
      const found = await read(name);
      expect(found.map((row) => row['id'])).toEqual(rows.map((row) => row['id']));
      for (const field of fields) {
        if (field.type === 'date' || field.type === 'array' || field.references) continue;
        const written = rows.map((row) => row[field.name] ?? null);
        expect(found.map((row) => row[field.name])).toEqual(
          field.type === 'list' ? written.map(asListText) : written,
        );
      }
    },
  );
});

function asListText(cell: unknown): string | null {
  return Array.isArray(cell) && cell.length > 0 ? cell.join(LIST_SEPARATOR) : null;
}

describe('the reader sees', () => {
  test('a value of another type', async () => {
    writeFiles({ file: 'muc-tieu', from: ',false,', to: ',maybe,' });
    await expect(read('muc-tieu')).rejects.toThrow();
  });

  test('a foreign key that leads nowhere', async () => {
    const used = idIn(rowsOf('muc-tieu')[0], 'indicator');
    writeFiles({ file: 'chi-so', from: `\n${used},`, to: '\nmot-ma-khac,' });
    await expect(read('muc-tieu')).rejects.toThrow(/foreign/i);
  });

  test('a foreign key into its own table that leads nowhere', async () => {
    const merged = rowsOf('tinh').find((row) => typeof row['mergedInto'] === 'string');
    writeFiles({ file: 'tinh', from: `,${idIn(merged, 'mergedInto')},`, to: ',mot-ma-khac,' });
    await expect(read('tinh')).rejects.toThrow(/foreign/i);
  });

  test('a key that is there twice', async () => {
    const [first, second] = rowsOf('nguon');
    writeFiles({ file: 'nguon', from: `\n${idIn(second, 'id')},`, to: `\n${idIn(first, 'id')},` });
    await expect(read('nguon')).rejects.toThrow(/unique/i);
  });

  test('a descriptor that isn’t one', async () => {
    expect((await load({ name: 'Có Dấu', resources: [] })).valid).toBe(false);
  });
});
