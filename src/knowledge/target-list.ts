/** The list of all targets: what it can be filtered and sorted by, and how many there are of each status. */
import { NATION_KEY } from '../model/address.ts';
import { documentLabel } from '../model/document-name.ts';
import type { TargetNode } from '../model/nodes.ts';
import {
  compareOptionalPeriods,
  comparePeriods,
  describePeriod,
  formatPeriod,
  type Period,
} from '../model/period.ts';
import { PILLARS } from '../model/pillar.ts';
import { rollUp, STATUS_ORDER } from '../model/roll-up.ts';
import { STATUS_NAMES, type StatusName } from '../model/status.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';
import { NATION, placeName } from './claims.ts';
import { latestResult } from './series-words.ts';

/** The key of targets for which the source gives no due date. */
const NO_DUE = 'khong-neu';

/** A place's targets, as one part of the list. */
export interface TargetPlace {
  /** Its key in addresses. */
  id: string;
  name: string;
  /** Of a unit that ended, what it went into. */
  note: string | undefined;
  targets: TargetNode[];
}

export interface StatusCount {
  name: StatusName;
  label: string;
  count: number;
}

/** Where a target stands in each sortable column: 0 is first. */
export interface TargetRanks {
  statement: number;
  place: number;
  due: number;
  latest: number;
  status: number;
}

/**
 * How many targets have each status, every status named even when none has it.
 * @example countStatuses(targets)[0] // { name: 'met', label: 'Đã đạt', count: 0 }
 */
export function countStatuses(targets: readonly Pick<TargetNode, 'status' | 'results'>[]): StatusCount[] {
  const { statuses } = rollUp(targets);
  return STATUS_ORDER.map((name) => ({ name, label: STATUS_NAMES[name], count: statuses[name] }));
}

/** Levels to reach before counts and commitments, then by due date. */
export function targetOrder(targets: readonly TargetNode[]): TargetNode[] {
  const kind = ({ data }: TargetNode) => Number(data.kind !== 'target');
  return [...targets].sort((a, b) => kind(a) - kind(b) || compareOptionalPeriods(a.data.due, b.data.due));
}

/**
 * Targets by place: the nation first, then the places that articles of ours tell of, then the others by name.
 * @example targetsByPlace(targets)[0]?.name // 'Cả nước'
 */
export function targetsByPlace(targets: readonly TargetNode[]): TargetPlace[] {
  const places = [...Map.groupBy(targets, ({ province }) => province?.id ?? NATION_KEY)].map(
    ([id, own]): TargetPlace & { order: number } => {
      const province = own[0]?.province;
      const order = province === undefined ? 0 : province.articles.length > 0 ? 1 : 2;
      const note = province?.mergedInto && `đơn vị cũ, nay thuộc ${province.mergedInto.data.name}`;
      return { id, name: province?.data.name ?? NATION, note, targets: own, order };
    },
  );
  return sortVietnamese(places, ({ name }) => name)
    .sort((a, b) => a.order - b.order)
    .map(({ id, name, note, targets: own }) => ({ id, name, note, targets: own }));
}

/** The values of a target for the filters of `targetFilters`, as `data-` attributes. */
export function targetFacets(target: TargetNode) {
  return {
    'data-noi': target.province?.id ?? NATION_KEY,
    'data-trucot': target.indicator.data.pillar,
    'data-trangthai': target.status.name,
    'data-han': target.data.due ? formatPeriod(target.data.due) : NO_DUE,
    'data-vanban': target.document?.id ?? '',
    // One who types the name of the unit of today finds what the units did that went into it.
    'data-words': [placeName(target), target.province?.mergedInto?.data.name ?? ''].join(' ').trim(),
  };
}

/** The filters of the list of targets, with only the choices that lead to something. */
export function targetFilters(targets: readonly TargetNode[]) {
  const places = new Map(
    targets.map(({ province }) => [province?.id ?? NATION_KEY, province?.data.name ?? NATION]),
  );
  const documents = new Map(
    targets.flatMap(({ document }) =>
      document ? [[document.id, documentLabel(document.data)] as const] : [],
    ),
  );
  const pillars = new Set<string>(targets.map(({ indicator }) => indicator.data.pillar));
  return [
    { name: 'noi', label: 'Nơi', options: nationFirst(byLabel(places)) },
    {
      name: 'trucot',
      label: 'Trụ cột',
      options: PILLARS.filter(({ id }) => pillars.has(id)).map(({ id, name }) => ({
        value: id,
        label: name,
      })),
    },
    {
      name: 'trangthai',
      label: 'Trạng thái',
      options: countStatuses(targets)
        .filter(({ count }) => count > 0)
        .map(({ name, label }) => ({ value: name, label })),
    },
    { name: 'han', label: 'Hạn', options: dueOptions(targets) },
    { name: 'vanban', label: 'Văn bản', options: byLabel(documents) },
  ];
}

/**
 * The place of each target in each sortable column, so that the browser compares numbers and needs no alphabet.
 * What has no due date or no result comes last.
 */
export function rankTargets(targets: readonly TargetNode[]): Map<string, TargetRanks> {
  const statement = ranks(sortVietnamese(targets, (target) => target.data.statement));
  const place = ranksByKey(sortVietnamese(targets, placeName), placeName);
  const due = ranksByKey(
    [...targets].sort((a, b) => compareOptionalPeriods(a.data.due, b.data.due)),
    (target) => (target.data.due ? formatPeriod(target.data.due) : ''),
  );
  const latest = ranksByKey([...targets].sort(byLatestResult), (target) => latestDate(target)?.text ?? '');
  return new Map(
    targets.map((target) => [
      target.id,
      {
        statement: statement.get(target) ?? 0,
        place: place.get(target) ?? 0,
        due: due.get(target) ?? 0,
        latest: latest.get(target) ?? 0,
        status: STATUS_ORDER.indexOf(target.status.name),
      },
    ]),
  );
}

function ranks<Item>(sorted: readonly Item[]): Map<Item, number> {
  return new Map(sorted.map((item, index) => [item, index]));
}

/** Items with the same key share a rank, so that a stable sort keeps their order. */
function ranksByKey<Item>(sorted: readonly Item[], keyOf: (item: Item) => string): Map<Item, number> {
  const keys = [...new Set(sorted.map(keyOf))];
  return new Map(sorted.map((item) => [item, keys.indexOf(keyOf(item))]));
}

function latestDate(target: TargetNode): { period: Period; text: string } | undefined {
  const period = latestResult(target)?.data.asOf;
  return period && { period, text: formatPeriod(period) };
}

function byLatestResult(a: TargetNode, b: TargetNode): number {
  const [one, other] = [latestDate(a)?.period, latestDate(b)?.period];
  if (one && other) return comparePeriods(other, one);
  return Number(one === undefined) - Number(other === undefined);
}

function byLabel(names: ReadonlyMap<string, string>) {
  return sortVietnamese([...names], ([, label]) => label).map(([value, label]) => ({ value, label }));
}

function nationFirst<Option extends { value: string }>(options: readonly Option[]): Option[] {
  return [...options].sort((a, b) => Number(b.value === NATION_KEY) - Number(a.value === NATION_KEY));
}

function dueOptions(targets: readonly TargetNode[]) {
  const dues = targets.flatMap(({ data }) => data.due ?? []).sort(comparePeriods);
  const options = new Map(dues.map((due) => [formatPeriod(due), describePeriod(due)]));
  if (dues.length < targets.length) options.set(NO_DUE, 'Không nêu hạn');
  return [...options].map(([value, label]) => ({ value, label }));
}
