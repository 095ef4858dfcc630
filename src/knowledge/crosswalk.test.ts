import { describe, expect, test } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildGraph } from '../model/graph.ts';
import type { Era } from '../model/province.ts';
import { smallGraph } from '../model/fixture.ts';
import { crosswalkGaps, successorOf } from './crosswalk.ts';
import { readContent } from './read-content.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SHEET = join(ROOT, '..', 'shared', 'facts', 'places.yaml');
const hasSheet = existsSync(SHEET);
const read = readContent(ROOT);
const built = buildGraph(
  { ...emptied(read.content), provinces: read.content.provinces, sources: read.content.sources },
  '2026-11-22',
);
if ('offences' in built)
  throw new Error(built.offences.map(({ file, message }) => `${file}: ${message}`).join('\n'));
const provinces = [...built.graph.provinces.values()];
const today = provinces.filter(({ current }) => current);
const eraNow = (id: string): Era | undefined => built.graph.provinces.get(id)?.data.eras.at(-1);

/** Content of the same collections with nothing in them: places stand on sources alone. */
function emptied<Content extends object>(content: Content): Content {
  return Object.fromEntries(Object.keys(content).map((name) => [name, []])) as unknown as Content;
}

describe('the crosswalk of the content', () => {
  test('leads each of the 63 to exactly one of the 34', () => {
    expect([provinces.length, today.length]).toEqual([63, 34]);
    expect(crosswalkGaps(provinces)).toEqual([]);
    expect(new Set(provinces.map((unit) => successorOf(unit).id)).size).toBe(34);
  });

  test('has 23 units formed from 52, and 11 kept', () => {
    const formed = today.filter(({ formedFrom }) => formedFrom.length > 0);
    expect(formed.length).toBe(23);
    expect(formed.flatMap(({ formedFrom }) => formedFrom).length).toBe(52);
    expect(today.filter(({ data }) => data.kind === 'city').length).toBe(6);
  });

  test('gives every unit of before a code of its own, and every unit of today', () => {
    expect(new Set(provinces.map(({ data }) => data.iso)).size).toBe(63);
    expect(new Set(today.map(({ id }) => eraNow(id)?.code)).size).toBe(34);
  });

  // A digit that slips in one area or population changes the sum.
  test('has areas and populations that sum up to what the sources sum up to', () => {
    const area = today.reduce((sum, { id }) => sum + (eraNow(id)?.areaKm2 ?? 0), 0);
    expect(Math.round(area * 100)).toBe(33_132_562);
    expect(today.reduce((sum, { id }) => sum + (eraNow(id)?.population ?? 0), 0)).toBe(113_571_956);
  });
});

interface SheetUnit {
  slug: string;
  name: string;
  type: string;
  iso_3166_2: string;
  into_34: string;
  merged_from: string[];
  area_km2: number;
  population: number;
  gso_code: string | number;
  alt_figures?: { area_km2: number; population: number };
}

// The sheet of facts lies beside the repository and may not be there.
describe.skipIf(!hasSheet)('the sheet of places', () => {
  const sheet = hasSheet
    ? (parse(readFileSync(SHEET, 'utf8')) as Record<'before_2025_07_01' | 'since_2025_07_01', SheetUnit[]>)
    : { before_2025_07_01: [], since_2025_07_01: [] };

  test.each(sheet.before_2025_07_01)('says of $name before July 2025 what we say', (unit) => {
    const ours = built.graph.provinces.get(unit.slug);
    expect(ours && [ours.data.name, ours.data.iso, kindOf(ours.data.kind), successorOf(ours).id]).toEqual([
      ...[unit.name, unit.iso_3166_2, unit.type, unit.into_34],
    ]);
  });

  test.each(sheet.since_2025_07_01)('says of $name since then what we say', (unit) => {
    const ours = built.graph.provinces.get(unit.slug);
    const era = eraNow(unit.slug);
    const parts = ours?.formedFrom.map(({ id }) => id) ?? [];
    expect(parts.length > 0 ? parts : [unit.slug]).toEqual(unit.merged_from);
    expect([era?.areaKm2, era?.population, era?.code]).toEqual([
      ...[unit.area_km2, unit.population, String(unit.gso_code).padStart(2, '0')],
    ]);
    const told = new Set(
      [era, ...(era?.alternatives ?? [])].flatMap((each) => [each?.areaKm2, each?.population]),
    );
    const { area_km2: area, population } = unit.alt_figures ?? unit;
    expect([area, population].filter((figure) => !told.has(figure))).toEqual([]);
  });
});

describe('a crosswalk that does not hold', () => {
  const gapsWith = (id: string, fields: Record<string, unknown>) =>
    crosswalkGaps(smallGraph({ [`provinces/${id}`]: fields }).provinces.values());

  test('holds as the fixture has it', () => {
    expect(crosswalkGaps(smallGraph().provinces.values())).toEqual([]);
  });

  test('a unit that went nowhere', () => {
    expect(gapsWith('ha-giang', { eras: [{ until: '2025-06-30' }] })).toEqual([
      'ha-giang ended and went into no other',
    ]);
  });

  test('a unit that its successor does not name', () => {
    const eras = [{ until: '2025-06-30' }, { from: '2025-07-01', 'formed-from': ['tuyen-quang'] }];
    expect(gapsWith('tuyen-quang', { eras })).toEqual([
      'ha-giang went into tuyen-quang, but is named by none',
    ]);
  });
});

function kindOf(kind: 'province' | 'city'): string {
  return kind === 'city' ? 'thành phố trực thuộc trung ương' : 'tỉnh';
}
