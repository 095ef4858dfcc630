/** A province's history as its page shows it: each unit between two changes of its borders, with what sources tell of it. */
import type { ProvinceNode, SourceNode } from '../model/nodes.ts';
import { describePeriod } from '../model/period.ts';
import type { Alternative, Era } from '../model/province.ts';
import { formatNumber } from '../vietnamese/number.ts';

export interface EraView {
  /** 'Từ 01/07/2025'; what has neither beginning nor end in the sources is 'Giữ nguyên khi sắp xếp năm 2025'. */
  heading: string;
  current: boolean;
  formedFrom: ProvinceNode[];
  mergedInto: ProvinceNode | undefined;
  facts: EraFact[];
  /** By what they tell. */
  sources: { of: string; sources: SourceNode[] }[];
}

/** One thing told of a unit, and what other sources say instead. */
export interface EraFact {
  name: string;
  value: string;
  note: string | undefined;
  others: { value: string; note: string | undefined; sources: SourceNode[] }[];
}

type FindSource = (id: string) => SourceNode | undefined;

/** What is measured of a unit. */
const MEASURES = [
  { name: 'Diện tích', field: 'areaKm2', unit: 'km²' },
  { name: 'Số dân', field: 'population', unit: 'người' },
] as const;

/**
 * A province's history, newest first.
 * @param findSource looks a source up by its id
 */
export function eraViews(province: ProvinceNode, findSource: FindSource): EraView[] {
  return province.data.eras
    .map((era) => ({
      heading: eraHeading(era),
      current: era.until === undefined,
      formedFrom: era.formedFrom.length > 0 ? province.formedFrom : [],
      mergedInto: era.mergedInto === undefined ? undefined : province.mergedInto,
      facts: eraFacts(era, findSource),
      sources: eraSourceGroups(era, findSource),
    }))
    .reverse();
}

function eraHeading({ from, until }: Era): string {
  if (from && until) return `${describePeriod(from)} đến ${describePeriod(until)}`;
  if (from) return `Từ ${describePeriod(from)}`;
  if (until) return `Đến hết ${describePeriod(until)}`;
  return 'Giữ nguyên khi sắp xếp năm 2025';
}

function eraFacts(era: Era, findSource: FindSource): EraFact[] {
  const named = [
    { name: 'Trung tâm hành chính', value: era.centre, note: era.centreNote, others: [] },
    { name: 'Mã hành chính', value: era.code, note: undefined, others: [] },
  ];
  const measured = MEASURES.map(({ name, field, unit }) => ({
    name,
    value: measure(era[field], unit),
    note: undefined,
    others: era.alternatives.flatMap((other) => {
      const value = measure(other[field], unit, other);
      return value === undefined
        ? []
        : [{ value, note: other.note, sources: findAll(other.evidence, findSource) }];
    }),
  }));
  return [...named, ...measured].flatMap(({ value, ...fact }) =>
    value === undefined ? [] : [{ ...fact, value }],
  );
}

function measure(
  value: number | undefined,
  unit: string,
  { about }: Pick<Alternative, 'about'> = { about: false },
): string | undefined {
  return value === undefined ? undefined : `${about ? 'khoảng ' : ''}${formatNumber(value)} ${unit}`;
}

function eraSourceGroups(era: Era, findSource: FindSource): EraView['sources'] {
  return [
    { of: era.formedFrom.length > 0 || era.mergedInto ? 'Việc nhập' : 'Đơn vị', ids: era.evidence },
    { of: 'Trung tâm hành chính', ids: era.centreEvidence },
    { of: 'Diện tích, số dân', ids: era.figuresEvidence },
  ].flatMap(({ of, ids }) => (ids.length === 0 ? [] : [{ of, sources: findAll(ids, findSource) }]));
}

function findAll(ids: readonly string[], findSource: FindSource): SourceNode[] {
  return ids.flatMap((id) => findSource(id) ?? []);
}
