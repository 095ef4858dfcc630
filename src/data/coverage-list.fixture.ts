/**
 * `docs/coverage/*.yaml`: for each row of the sheets where the site has it, or why it hasn't. A file is a map from the row's
 * id to where it stands.
 * @example PT-036: { claims: [hp-106-kinh-te-so-2025] }
 * @example OT-03: { left-out: The source doesn't say which province it speaks of. }
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './site-graph.fixture.ts';

const FOLDER = join(ROOT, 'docs', 'coverage');

/** Where a row can stand: ids of entries, and `text` for pages in whose own words it is told. */
export const PLACES = [
  'claims',
  'documents',
  'cautions',
  'contradictions',
  'datasets',
  'provinces',
  'programmes',
  'indicators',
  'sources',
  'missing',
  'text',
] as const;

export type Covered = Partial<Record<(typeof PLACES)[number], readonly string[]>> & {
  /** Why the site hasn't it. */
  'left-out'?: string;
  /** Why it stands there otherwise than in the sheet. */
  differs?: string;
};

export interface CoverageList {
  rows: ReadonlyMap<string, Covered>;
  /** What is wrong with the list itself. */
  offences: readonly string[];
}

/** All lists together. */
export function readCoverage(): CoverageList {
  const rows = new Map<string, Covered>();
  const offences: string[] = [];
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))) {
    const entries = parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, Covered>;
    for (const [id, covered] of Object.entries(entries)) {
      if (rows.has(id)) offences.push(`${file}: ${id} stands in another list too`);
      offences.push(...offencesOf(covered).map((offence) => `${file}: ${id} ${offence}`));
      rows.set(id, covered);
    }
  }
  return { rows, offences };
}

function offencesOf(covered: Covered): string[] {
  const { differs, 'left-out': leftOut, ...places } = covered;
  const unknown = Object.keys(places).filter((key) => !(PLACES as readonly string[]).includes(key));
  const isPlaced = Object.values(places).some((ids) => ids.length > 0);
  return [
    ...unknown.map((key) => `has "${key}"; it can have ${PLACES.join(', ')}, left-out or differs`),
    ...(isPlaced === (leftOut !== undefined)
      ? ['is either somewhere on the site or left out with a reason']
      : []),
    ...(differs !== undefined && !isPlaced ? ['differs from nothing'] : []),
  ];
}
