/**
 * Columns: what one value of a table means and how it is read from a node.
 *
 * The description stands beside the reader, so that a row and the list of its fields cannot drift apart: the shape of a
 * row is computed from its columns.
 *
 * Vocabulary (types as in Table Schema 2, https://datapackage.org/standard/table-schema/)
 * - *list*: several short texts; an array in JSON, joined by "; " in CSV. *array*: several objects or sentences (which may
 *   hold a "; " of their own); JSON text in CSV.
 * - *choice*: one of a closed set of words, each with its Vietnamese label.
 * - *reference*: the id of a row of another table.
 */
import { formatPeriod, periodText, type Period } from '../model/period.ts';
import type { TableName } from './table-name.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What one field of a row holds: null where it isn't known. */
export type Cell = string | number | boolean | null | readonly Json[];

export interface Field {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list' | 'array';
  /** What it means, in Vietnamese. */
  description: string;
  /** True where every row has a value. */
  required: boolean;
  /** The whole value, as a regular expression without anchors. */
  pattern?: string;
  /** Every value that may occur, with its label. */
  choices?: readonly { value: string; label: string }[];
  /** The table whose ids it holds. */
  references?: TableName;
}

export interface Column<Node, Value extends Cell> extends Field {
  read: (node: Node) => Value;
}

/** Stands between the texts of a list in CSV. */
export const LIST_SEPARATOR = '; ';

const MOMENT = String.raw`\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?`;

/** Every period that `formatPeriod` writes. */
export const PERIOD_PATTERN = String.raw`${MOMENT}(/(\.\.|${MOMENT}))?`;

const IN_CSV = {
  list: 'Trong CSV, các giá trị cách nhau bằng “; ”.',
  array: 'Trong CSV là một đoạn JSON.',
} as const;

type Read<Node, Value> = (node: Node) => Value;
type Labels<Word extends string> = Readonly<Record<Word, string>>;

/**
 * Makers of the columns of one table: each takes what the column means and how it is read.
 * Those under `maybe` are null where nothing is known.
 * @example
 * const { text, maybe } = columnsOf<TermNode>();
 * text('Thuật ngữ.', (term) => term.data.term); // { type: 'string', required: true, … }
 */
export function columnsOf<Node>() {
  return {
    text: (description: string, read: Read<Node, string>): Column<Node, string> => ({
      ...{ type: 'string', required: true, description, read },
    }),
    flag: (description: string, read: Read<Node, boolean>): Column<Node, boolean> => ({
      ...{ type: 'boolean', required: true, description, read },
    }),
    count: (description: string, read: Read<Node, number>): Column<Node, number> => ({
      ...{ type: 'integer', required: true, description, read },
    }),
    /** A day as `YYYY-MM-DD`. */
    day: (description: string, read: Read<Node, string>): Column<Node, string> => ({
      ...{ type: 'date', required: true, description, read },
    }),
    period: (description: string, read: Read<Node, Period>): Column<Node, string> => ({
      ...{ type: 'string', required: true, description, pattern: PERIOD_PATTERN },
      read: (node) => formatPeriod(read(node)),
    }),
    choice: <Word extends string>(
      description: string,
      labels: Labels<Word>,
      read: Read<Node, Word>,
    ): Column<Node, Word> => ({
      ...{ type: 'string', required: true, description, choices: choicesOf(labels), read },
    }),
    reference: (to: TableName, description: string, read: Read<Node, string>): Column<Node, string> => ({
      ...{ type: 'string', required: true, description, references: to, read },
    }),
    ...severalOf<Node>(),
    maybe: maybeOf<Node>(),
  };
}

/** Columns of several values; a list that is empty in CSV cannot be told from an unknown one, so it isn't required. */
function severalOf<Node>() {
  type Texts = Column<Node, readonly string[]>;
  return {
    list: (description: string, read: Read<Node, readonly string[]>): Texts => ({
      ...{ type: 'list', required: false, description: `${description} ${IN_CSV.list}`, read },
    }),
    references: (to: TableName, description: string, read: Read<Node, readonly string[]>): Texts => ({
      ...{
        type: 'list',
        required: false,
        description: `${description} ${IN_CSV.list}`,
        references: to,
        read,
      },
    }),
    array: (description: string, read: Read<Node, readonly Json[]>): Column<Node, readonly Json[]> => ({
      ...{ type: 'array', required: true, description: `${description} ${IN_CSV.array}`, read },
    }),
  };
}

function maybeOf<Node>() {
  const orNull =
    <Value>(read: Read<Node, Value | null | undefined>) =>
    (node: Node): Value | null =>
      read(node) ?? null;
  return {
    text: (
      description: string,
      read: Read<Node, string | null | undefined>,
    ): Column<Node, string | null> => ({
      ...{ type: 'string', required: false, description, read: orNull(read) },
    }),
    number: (description: string, read: Read<Node, number | undefined>): Column<Node, number | null> => ({
      ...{ type: 'number', required: false, description, read: orNull(read) },
    }),
    integer: (description: string, read: Read<Node, number | undefined>): Column<Node, number | null> => ({
      ...{ type: 'integer', required: false, description, read: orNull(read) },
    }),
    period: (description: string, read: Read<Node, Period | undefined>): Column<Node, string | null> => ({
      ...{ type: 'string', required: false, description, pattern: PERIOD_PATTERN },
      read: (node) => periodText(read(node)),
    }),
    choice: <Word extends string>(
      description: string,
      labels: Labels<Word>,
      read: Read<Node, Word | undefined>,
    ): Column<Node, Word | null> => ({
      ...{ type: 'string', required: false, description, choices: choicesOf(labels), read: orNull(read) },
    }),
    reference: (
      to: TableName,
      description: string,
      read: Read<Node, string | undefined>,
    ): Column<Node, string | null> => ({
      ...{ type: 'string', required: false, description, references: to, read: orNull(read) },
    }),
  };
}

function choicesOf(labels: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
