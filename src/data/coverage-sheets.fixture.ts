/**
 * The four sheets of facts on breadth (`../shared/facts/`: the centre, the provinces, public pages, places), as rows with
 * an id each, for the test that holds the site to them. They lie beside the repository and may not be there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './site-graph.fixture.ts';

const FOLDER = join(ROOT, '..', 'shared', 'facts');
const NAMES = ['national', 'provinces', 'public', 'places'] as const;

export type SheetName = (typeof NAMES)[number];

/** The comparators of the sheets in ours; `reach` says no more than the figure. */
export const COMPARATORS: Readonly<Record<string, string>> = {
  at_least: 'at-least',
  more_than: 'more-than',
  at_most: 'at-most',
  reach: 'is',
  about: 'about',
  range: 'range',
  complete: 'complete',
  qualitative: 'qualitative',
};

export interface SheetRow {
  sheet: SheetName;
  /** The sheet's own id, or one made from its place in a list: `places:34:an-giang`, `national:not_found:1`. */
  id: string;
  kind:
    'target' | 'result' | 'fact' | 'document' | 'place' | 'table' | 'contradiction' | 'missing' | 'source';
  /** The row as it stands. */
  row: Readonly<Record<string, unknown>>;
}

type Raw = Readonly<Record<string, unknown>>;
type Sheets = Readonly<Record<SheetName, Record<string, never>>>;

export const hasSheets = NAMES.every((name) => existsSync(join(FOLDER, `${name}.yaml`)));

/** Every row of the sheets; none where they are not there. */
export function readSheetRows(): SheetRow[] {
  if (!hasSheets) return [];
  const sheets = Object.fromEntries(
    NAMES.map((name) => [name, parse(readFileSync(join(FOLDER, `${name}.yaml`), 'utf8')) as Raw]),
  ) as Sheets;
  return [
    ...NAMES.flatMap((name) => list(sheets[name]['sources'], name, 'source')),
    ...nationalRows(sheets.national),
    ...provinceRows(sheets.provinces),
    ...publicRows(sheets.public),
    ...placeRows(sheets.places),
  ];
}

function nationalRows(sheet: Raw): SheetRow[] {
  const documents = asList(sheet['documents']);
  return [
    ...documents.map((row) => toRow('national', String(row['symbol']), 'document', row)),
    ...documents.flatMap(({ targets, symbol }) =>
      list(targets, 'national', 'target').map((row) => ({ ...row, row: { ...row.row, document: symbol } })),
    ),
    ...list(sheet['results'], 'national', 'result'),
    ...list(sheet['contradictions'], 'national', 'contradiction'),
    ...missing('national', sheet),
  ];
}

function provinceRows(sheet: Raw): SheetRow[] {
  const tables = Object.entries(sheet['rankings'] as Record<string, Raw>);
  return [
    ...list(sheet['documents'], 'provinces', 'document'),
    ...list(sheet['targets'], 'provinces', 'target'),
    ...list(sheet['results'], 'provinces', 'result'),
    ...tables.map(([id, row]) => toRow('provinces', id, 'table', row)),
    ...list(sheet['region'], 'provinces', 'fact'),
    ...list(sheet['other'], 'provinces', 'fact'),
    ...list(sheet['contradictions'], 'provinces', 'contradiction'),
    ...missing('provinces', sheet),
  ];
}

function publicRows(sheet: Raw): SheetRow[] {
  return [
    ...list(sheet['facts'], 'public', 'fact'),
    ...list(sheet['contradictions_with_seeds'], 'public', 'contradiction'),
    ...list(sheet['contradictions_between_public_sources'], 'public', 'contradiction'),
    ...list(sheet['not_found'], 'public', 'missing'),
  ];
}

function placeRows(sheet: Raw): SheetRow[] {
  const units = (key: string, prefix: string) =>
    asList(sheet[key]).map((row) => toRow('places', `${prefix}:${String(row['slug'])}`, 'place', row));
  return [
    ...list(sheet['instrument'], 'places', 'fact'),
    ...units('before_2025_07_01', '63'),
    ...units('since_2025_07_01', '34'),
    ...list(sheet['contradictions'], 'places', 'contradiction'),
    ...missing('places', sheet),
  ];
}

/** Lists of sentences have no ids: they are counted from 1. */
function missing(sheet: SheetName, { not_found: sentences }: Raw): SheetRow[] {
  return (sentences as string[]).map((text, i) =>
    toRow(sheet, `${sheet}:not_found:${i + 1}`, 'missing', { text }),
  );
}

function list(rows: unknown, sheet: SheetName, kind: SheetRow['kind']): SheetRow[] {
  return asList(rows).map((row) => toRow(sheet, String(row['id']), kind, row));
}

function asList(rows: unknown): Raw[] {
  return Array.isArray(rows) ? (rows as Raw[]) : [];
}

function toRow(sheet: SheetName, id: string, kind: SheetRow['kind'], row: Raw): SheetRow {
  return { sheet, id, kind, row };
}
