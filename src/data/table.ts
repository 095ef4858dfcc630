/**
 * Tables: rows of one kind, with every field described. They are what `/du-lieu/` offers; the names of fields are
 * promises to the programs that read them.
 */
import type { Graph } from '../model/nodes.ts';
import type { Cell, Column, Field } from './column.ts';
import type { TableName } from './table-name.ts';

export interface NamedField extends Field {
  name: string;
}

export interface ForeignKey {
  field: string;
  /** The table whose `id` it holds. */
  table: TableName;
}

export interface Table<Row extends Readonly<Record<string, Cell>> = Readonly<Record<string, Cell>>> {
  name: TableName;
  /** What a row is, in Vietnamese. */
  title: string;
  description: string;
  primaryKey: 'id';
  /** The fields that hold one id of another table; lists of ids cannot be foreign keys in Table Schema. */
  foreignKeys: readonly ForeignKey[];
  /** In the order of the columns. */
  fields: readonly NamedField[];
  rows: (graph: Graph) => Row[];
}

/** One column for every field of a row: the row's shape and its list of fields are one thing. */
export type Columns<Node, Row extends Readonly<Record<string, Cell>>> = {
  readonly [Key in keyof Row]: Column<Node, Row[Key]>;
};

/**
 * A table of the nodes that `nodes` picks from the graph.
 * @example
 * const terms = defineTable({ name, title, description, nodes: (graph: Graph) => graph.terms.values(), columns });
 * terms.rows(graph)[0].term // 'DTI'
 */
export function defineTable<Node, Row extends Readonly<Record<string, Cell>> & { id: string }>(definition: {
  name: TableName;
  title: string;
  description: string;
  nodes: (graph: Graph) => Iterable<Node>;
  columns: Columns<Node, Row>;
}): Table<Row> {
  const { name, title, description, nodes, columns } = definition;
  const entries = Object.entries<Column<Node, Cell>>(columns);
  const fields = entries.map(([key, { read: _, ...field }]) => ({ name: key, ...field }));
  const row = (node: Node) => Object.fromEntries(entries.map(([key, column]) => [key, column.read(node)]));
  return {
    ...{ name, title, description, fields, primaryKey: 'id', foreignKeys: fields.flatMap(foreignKey) },
    // Each key's value is read by that key's column, which is what Columns says.
    rows: (graph) => Array.from(nodes(graph), (node) => row(node) as Row),
  };
}

function foreignKey({ name, type, references }: NamedField): ForeignKey[] {
  return references === undefined || type === 'list' ? [] : [{ field: name, table: references }];
}
