/**
 * The numbers in a dataset's texts: each is a figure of the table, how many places it has or could have, a date that it or
 * its sources know, or declared plain. Its cells make their own sentences, so nothing can differ there.
 */
import type { ProseRegister } from '../markdown/prose-register.ts';
import { tableFile } from '../model/address.ts';
import type { Content } from '../model/content.ts';
import { contentNames, datasetResults } from '../model/dataset-results.ts';
import { checkText, unusedPlain, type FrontmatterFinding, type TextContext } from './check-text.ts';
import { periodKeys } from './date-keys.ts';
import { missingTexts, presentTexts, type FieldText } from './field-text.ts';
import type { Known } from './known.ts';
import type { Stated } from './stated.ts';

type Dataset = Content['datasets'][number];

export interface DatasetReport {
  readonly file: string;
  readonly inFrontmatter: readonly FrontmatterFinding[];
}

/**
 * The slips in the texts of a dataset: those of its fields, and those of the notes to its rows.
 * @example checkDataset(dataset, content, { known, register })[0]?.inFrontmatter // []
 */
export function checkDataset(
  dataset: Dataset,
  content: Content,
  { known, register }: { known: Known; register: ProseRegister },
): DatasetReport[] {
  const { data, file } = dataset;
  const used = new Set<string>();
  const context: TextContext = {
    ...{ register, documents: new Set<string>(), symbol: undefined },
    ...{ phrases: data.plain, used },
  };
  const allowed = {
    stated: statedBy(dataset, content),
    dates: datesOf(dataset, known),
    strictness: 'number' as const,
  };
  const check = (texts: readonly FieldText[]) => texts.flatMap((text) => checkText(text, allowed, context));
  const inFields = check(fieldTexts(dataset));
  const inRows = check(data.rows.flatMap(({ note }, row) => presentTexts({ note }, ['rows', row], 'row, ')));
  return [
    { file, inFrontmatter: [...inFields, ...unusedPlain(data.plain, used)] },
    { file: tableFile(file), inFrontmatter: inRows },
  ];
}

function fieldTexts({ data }: Dataset): FieldText[] {
  const { title, index, subject, edition, summary, note, asOfNote } = data;
  const fields = { title, index, subject, edition, summary, note, 'as-of-note': asOfNote };
  const columns = Object.entries(data.columns).flatMap(([name, column]) =>
    presentTexts({ part: column.part }, ['columns', name], `column ${name}, `),
  );
  return [...presentTexts(fields, [], ''), ...columns, ...missingTexts(data)];
}

/** The figures of the cells, how many rows there are, and of how many places they are. */
function statedBy(dataset: Dataset, content: Content): Stated[] {
  const names = contentNames(content);
  const cells = datasetResults(dataset, names).map(({ result }) => ({
    quantity: result.quantity,
    unit: names.unit(result.indicator),
  }));
  const { rows, of } = dataset.data;
  const counts = [rows.length, of].map((value) => ({
    ...{ quantity: { comparator: 'is' as const, value }, unit: 'nơi' },
  }));
  return [...cells, ...counts, { quantity: { comparator: 'is', value: of }, unit: 'tỉnh, thành' }];
}

function datesOf({ data }: Dataset, known: Known): Set<string> {
  const sources = [...data.sources, ...data.rows.flatMap((row) => row.sources)];
  return new Set([
    ...periodKeys(data.asOf),
    ...sources.flatMap(known.sourceDates),
    ...data.rows.flatMap(({ place }) => known.placeDates(place)),
  ]);
}
