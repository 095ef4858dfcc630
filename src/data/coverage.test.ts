/**
 * Every row of the four sheets on breadth stands on the site, or in `docs/coverage/` with the reason why not; and what
 * stands on the site says what the row says.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '../knowledge/read-content.ts';
import type { ResultNode, TargetNode } from '../model/nodes.ts';
import { periodText } from '../model/period.ts';
import { PLACES, readCoverage, type Covered } from './coverage-list.fixture.ts';
import { COMPARATORS, hasSheets, readSheetRows, type SheetRow } from './coverage-sheets.fixture.ts';
import { flatQuantity } from './quantity-columns.ts';
import { ROOT, siteGraph } from './site-graph.fixture.ts';

const { content, offences } = readContent(ROOT);
const graph = siteGraph({ content, offences });
const coverage = readCoverage();
const rows = readSheetRows();
const claims = new Map<string, TargetNode | ResultNode>([...graph.targets, ...graph.results]);
const sourceOf = matchSources();

/** Ids that a list may name, by where; what stands in the words of a page is named by its collection and id. */
const known: Readonly<Record<(typeof PLACES)[number], (id: string) => boolean>> = {
  claims: (id) => claims.has(id),
  documents: (id) => graph.documents.has(id),
  cautions: (id) => graph.cautions.has(id),
  contradictions: (id) => graph.contradictions.has(id),
  datasets: (id) => 'datasets' in content && content.datasets.some((entry) => entry.id === id),
  provinces: (id) => graph.provinces.has(id),
  programmes: (id) => graph.programmes.has(id),
  indicators: (id) => graph.indicators.has(id),
  sources: (id) => graph.sources.has(id),
  missing: (id) => isPage(id),
  text: (id) => isPage(id),
};

describe.skipIf(!hasSheets)('the sheets on breadth', () => {
  afterAll(() => void process.stdout.write(report()));

  test('are on the site row by row, or left out with a reason', () => {
    expect(rows.filter((row) => !isCovered(row)).map(({ sheet, id }) => `${sheet} ${id}`)).toEqual([]);
  });

  test('have every row that the lists name', () => {
    const ids = new Set(rows.map(({ id }) => id));
    expect([...coverage.rows.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('say what the claims say: figure, comparator, period, source', () => {
    expect(rows.flatMap((row) => disagreements(row))).toEqual([]);
  });
});

describe('the lists of coverage', () => {
  test('are well formed', () => {
    expect(coverage.offences).toEqual([]);
  });

  test('name what the site has', () => {
    const unknown = [...coverage.rows].flatMap(([id, covered]) =>
      PLACES.flatMap((place) =>
        (covered[place] ?? []).filter((each) => !known[place](each)).map((each) => `${id}: ${place} ${each}`),
      ),
    );
    expect(unknown).toEqual([]);
  });
});

function isPage(id: string): boolean {
  const [collection = '', ...rest] = id.split('/');
  const entries = (content as unknown as Record<string, readonly { id: string }[]>)[collection] ?? [];
  return entries.some((entry) => entry.id === rest.join('/'));
}

/** Sources and places are found by themselves: by address, and by name. */
function isCovered({ kind, id, row, sheet }: SheetRow): boolean {
  if (kind === 'source') return sourceOf.has(`${sheet}:${id}`);
  if (kind === 'place') return graph.provinces.has(String(row['slug']));
  if (coverage.rows.has(id)) return true;
  return kind === 'document' && documentsWith(row['symbol']).length > 0;
}

function documentsWith(symbol: unknown) {
  return [...graph.documents.values()].filter(({ data }) => data.symbol === symbol);
}

/** What a row says otherwise than the claims that carry it; nothing where the list says why. */
function disagreements({ id, kind, row, sheet }: SheetRow): string[] {
  const covered = coverage.rows.get(id);
  if (!covered?.claims || covered.differs !== undefined || !['target', 'result', 'fact'].includes(kind))
    return [];
  const found = covered.claims.flatMap((claim) => claims.get(claim) ?? []);
  return [
    ...figuresOf(row)
      .filter((value) => !found.some((claim) => hasFigure(claim, value)))
      .map((value) => `${id} says ${value}; the claims say ${found.map(show).join(', ')}`),
    ...wrongComparators(row, found).map(
      (claim) => `${id} says ${String(row['comparator'])}; ${claim.id} ${show(claim)}`,
    ),
    ...wrongPeriods(row, found).map(
      (claim) => `${id} says ${String(row['due'])}; ${claim.id} ${show(claim)}`,
    ),
    ...(isFromOneOf(row, sheet, found) ? [] : [`${id} has other sources than ${covered.claims.join(', ')}`]),
  ];
}

function figuresOf({ value }: SheetRow['row']): number[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'number');
}

function hasFigure({ data, indicator }: TargetNode | ResultNode, figure: number): boolean {
  const { value, valueMax, of } = flatQuantity(data.quantity, indicator.data.unit);
  return [value, valueMax, of].includes(figure);
}

/** Where a row is one figure, its claims bear its comparator; parts and ranks have their own. */
function wrongComparators(
  { comparator, value }: SheetRow['row'],
  found: readonly (TargetNode | ResultNode)[],
) {
  const wanted = COMPARATORS[String(comparator)];
  if (wanted === undefined || (Array.isArray(value) && comparator !== 'range')) return [];
  return found.filter(({ data: { quantity } }) => {
    const isAll = wanted === 'complete' && quantity.comparator === 'is' && quantity.value === 100;
    return quantity.comparator !== wanted && !isAll;
  });
}

function wrongPeriods({ due }: SheetRow['row'], found: readonly (TargetNode | ResultNode)[]): TargetNode[] {
  if (typeof due !== 'string' || !/^\d{4}(-\d{2}){0,2}$/.test(due)) return [];
  return found.filter((claim) => claim.claim === 'target').filter(({ data }) => periodText(data.due) !== due);
}

function isFromOneOf(
  { sources }: SheetRow['row'],
  sheet: string,
  found: readonly (TargetNode | ResultNode)[],
): boolean {
  const wanted = (sources as string[] | undefined)?.map((id) => sourceOf.get(`${sheet}:${id}`));
  if (wanted === undefined || found.length === 0) return true;
  return found.some((claim) => claim.sources.some(({ id }) => wanted.includes(id)));
}

/** Our source for each of the sheets': the one with its address, or with its id where it has none. */
function matchSources(): Map<string, string> {
  const byAddress = new Map(
    [...graph.sources.values()].flatMap(({ id, data: { url } }) =>
      url ? [[address(url), id] as const] : [],
    ),
  );
  return new Map(
    readSheetRows()
      .filter(({ kind }) => kind === 'source')
      .flatMap(({ sheet, id, row }) => {
        const ours = byAddress.get(address(String(row['url']))) ?? ownId(id);
        return graph.sources.has(ours) ? [[`${sheet}:${id}`, ours] as const] : [];
      }),
  );
}

function ownId(id: string): string {
  return id.toLowerCase().replace(/^([a-z]+)(\d+)$/, (_, letters: string, digits: string) => {
    return `${letters === 'u' ? 'pu' : letters}-${digits}`;
  });
}

/** What of an address tells pages apart. */
function address(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.|lite\.)?/, '')
    .replace(':80/', '/')
    .replace(/[./]+$/, '');
}

function show({ id, data }: TargetNode | ResultNode): string {
  const due = 'due' in data ? `, due ${periodText(data.due) ?? 'never'}` : '';
  return `${id} ${JSON.stringify(data.quantity)}${due}`;
}

/** How many rows of each sheet are on the site, and how many are left out. */
function report(): string {
  const lines = [...Map.groupBy(rows, ({ sheet, kind }) => `${sheet}, ${kind}`)].map(([name, all]) => {
    const leftOut = all.filter(({ id }) => isLeftOut(coverage.rows.get(id))).length;
    const on = all.filter((row) => isCovered(row)).length - leftOut;
    return `  ${name}: ${all.length} rows, ${on} on the site, ${leftOut} left out with a reason`;
  });
  return `the sheets on breadth\n${lines.join('\n')}\n`;
}

function isLeftOut(covered: Covered | undefined): boolean {
  return covered?.['left-out'] !== undefined;
}
