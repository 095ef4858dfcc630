/**
 * Datasets (bảng số liệu): a table taken whole from one source, such as a ranking of provinces. Each cell is a result
 * without anyone typing a claim for it.
 *
 * Vocabulary
 * - *edition*: the year that an index gives to one of its tables; often published a year later.
 * - *column*: an indicator with the way its cells are read: a rank, a score that goes with a rank, any other value.
 * - *whole*: of how many a rank is: the 63 provinces and cities until 30 June 2025, or the 34 since.
 */
import { z } from 'zod';
import { AS_OF_BASES } from './claim.ts';
import { checkDatasetRows } from './dataset-rows.ts';
import { idField, missingField, periodField, record, textField } from './fields.ts';

/** How the cells of a column are read. */
export const COLUMN_SORTS = ['rank', 'score', 'value'] as const;
export type ColumnSort = (typeof COLUMN_SORTS)[number];

const columnField = record({
  indicator: idField,
  as: z.enum(COLUMN_SORTS, { error: 'is rank, score or value' }),
  /** The end of the ids of its results: part of addresses, never changed. */
  slug: idField,
  /** The part of what the table measures, inside a sentence, where it isn't the whole: "kinh tế số". */
  part: textField.optional(),
  /** A score's column of ranks: a better rank has no lower score. */
  ranks: idField.optional(),
  /** How it was measured, where its indicator is measured in several ways. */
  series: idField.optional(),
});

/** A line of the CSV file beside the fields. */
const rowField = z.strictObject({
  line: z.int(),
  place: z.string(),
  /** By column, as they stand in the file; empty cells are left out. */
  cells: z.record(z.string(), z.string()),
  /** Where they aren't those of the table. */
  sources: z.array(z.string()).default([]),
  note: textField.optional(),
  /** The columns whose cell no source prints and that follow from what it prints. */
  inferred: z.array(z.string()).default([]),
});

export const datasetSchema = record({
  title: textField,
  /** The index's short name, under which its editions stand together: `DTI`. */
  index: textField,
  /** What the table measures, inside a sentence: "chỉ số chuyển đổi số (DTI) cấp tỉnh năm 2022". */
  subject: textField,
  /** What tells it from the index's other tables: "2022", "2024, cho 34 tỉnh, thành". */
  edition: textField,
  asOf: periodField,
  asOfBasis: z.enum(AS_OF_BASES, { error: 'is stated, published or inferred' }).default('stated'),
  asOfNote: textField.optional(),
  /** How many provinces and cities there were. */
  of: z.union([z.literal(63), z.literal(34)], { error: 'is 63 or 34' }),
  /** False where no source says of how many the ranks are. */
  ofStated: z.boolean({ error: 'is true or false' }).default(true),
  columns: z
    .record(idField, columnField)
    .refine((columns) => Object.keys(columns).length > 0, 'names at least one column'),
  sources: z.array(idField).min(1, 'names at least one source'),
  summary: textField,
  note: textField.optional(),
  /** What of the table was looked for and not found. */
  missing: missingField,
  /** Words of its texts and notes whose numbers are no figures of the table. */
  plain: z.array(textField).default([]),
  rows: z.array(rowField).default([]),
}).superRefine((dataset, context) => {
  for (const { row, column, message } of checkDatasetRows(dataset)) {
    const path = column === undefined ? ['rows', row] : ['rows', row, column];
    context.addIssue({ code: 'custom', path, message, params: { complete: true } });
  }
});

export type DatasetData = z.infer<typeof datasetSchema>;
export type DatasetRow = DatasetData['rows'][number];
export type DatasetColumn = DatasetData['columns'][string];

/** The columns of the CSV file that every table has beside its own. */
export const ROW_COLUMNS = ['place', 'source', 'note', 'inferred'] as const;
