/**
 * The Data Package: a machine-readable description of every file and field (Frictionless Data Package 2.0,
 * https://datapackage.org/standard/data-package/).
 */
import type { Graph, SourceNode } from '../model/nodes.ts';
import { publisherText } from '../model/publisher.ts';
import { webAddress } from '../model/source.ts';
import { LIST_SEPARATOR } from './column.ts';
import type { ForeignKey, NamedField, Table } from './table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Of the shape: a field added raises the second number, one removed or changed the first. `created` dates the rows. */
const VERSION = '1.2.0';

export const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const;

/**
 * The descriptor of all tables, with paths relative to its own address.
 * @param homepage the absolute address of the data page
 * @example describePackage(graph, TABLES, 'https://example.vn/du-lieu/').resources[0].path // 'van-ban.csv'
 */
export function describePackage(graph: Graph, tables: readonly Table[], homepage: string) {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'lo-trinh-so',
    title: 'Lộ Trình Số: dữ liệu mở',
    description:
      'Mục tiêu, kết quả, văn bản và sự kiện về cách mạng công nghiệp lần thứ tư và chuyển đổi số của Việt Nam và các tỉnh, thành phố. Mỗi con số dẫn về nguồn của nó.',
    homepage,
    version: VERSION,
    created: `${graph.today}T00:00:00+07:00`,
    keywords: ['Việt Nam', 'chuyển đổi số', 'nghị quyết', 'mục tiêu', 'kết quả'],
    contributors: [{ title: 'Lộ Trình Số', path: homepage, roles: ['publisher'] }],
    licenses: [LICENCE],
    sources: [...graph.sources.values()].map(describeSource),
    resources: tables.map(describeTable),
  };
}

function describeSource({ data }: SourceNode) {
  const path = webAddress(data);
  return { title: `${data.title} (${publisherText(data)})`, ...(path !== undefined && { path }) };
}

function describeTable({ name, title, description, fields, primaryKey, foreignKeys }: Table) {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    ...{ name, type: 'table', path: `${name}.csv`, title, description },
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      ...{ header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: fields.map(describeField),
      missingValues: [''],
      primaryKey: [primaryKey],
      // The profile allows no empty list.
      ...(foreignKeys.length > 0 && { foreignKeys: foreignKeys.map((key) => describeForeignKey(key, name)) }),
    },
  };
}

/** A reference to the table's own rows leaves the resource out. */
function describeForeignKey({ field, table }: ForeignKey, own: string) {
  return { fields: [field], reference: { ...(table !== own && { resource: table }), fields: ['id'] } };
}

function describeField({ name, type, description, required, pattern, choices }: NamedField) {
  const constraints = {
    ...(required && { required }),
    ...(name === 'id' && { unique: true }),
    ...(pattern !== undefined && { pattern }),
    ...(choices && { enum: choices.map(({ value }) => value) }),
  };
  return {
    ...{ name, type, description },
    ...(type === 'list' && { delimiter: LIST_SEPARATOR, itemType: 'string' }),
    ...(choices && { categories: choices }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
