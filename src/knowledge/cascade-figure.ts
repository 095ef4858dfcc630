/** The targets of one due date as their drawing takes them: places beside the centre's level, on one axis. */
import { dueDay } from '../model/cascade-change.ts';
import { cascadeName } from '../model/cascade-words.ts';
import type { TargetNode } from '../model/nodes.ts';
import { describeQuantity, measuredValue } from '../model/quantity.ts';
import { lowerFirst } from '../vietnamese/capital.ts';
import type { CascadePage, CascadeRow } from './cascade.ts';
import { placeName } from './claims.ts';

/** The same shape that `charts/cascade-chart.ts` takes. */
export interface CascadeFigure {
  /** What the rows are due by: a year, or a date. */
  due: string;
  /** The centre's levels, each figure once. */
  levels: { value: number; label: string }[];
  /** From the highest level down. */
  rows: {
    place: string;
    value: number;
    valueMax?: number;
    label: string;
    name: string;
    href: string;
  }[];
}

/** With fewer places the table says as much. */
const LEAST_ROWS = 3;

/**
 * The drawings of a page, one for each due date with a level of the centre and figures of three places or more.
 * @example cascadeFigures(page).map(({ due }) => due) // ['2025', '2030']
 */
export function cascadeFigures({ indicator, generations, rows }: CascadePage): CascadeFigure[] {
  if (!indicator.data.comparable) return [];
  return generations.flatMap(({ due, steps }) => {
    const [first] = steps;
    if (!first) return [];
    const levels = steps.flatMap(({ target }) => levelOf(target) ?? []);
    const day = dueDay(first.target.data.due);
    const figures = rows
      .filter(({ target, kinds }) => dueDay(target.data.due) === day && !kinds.includes('portion'))
      .filter(({ target }) => target.indicator === indicator)
      .flatMap((row) => drawnRow(row) ?? [])
      .sort((a, b) => b.value - a.value);
    const drawn = distinctRows(figures);
    if (levels.length === 0 || drawn.length < LEAST_ROWS) return [];
    return [{ due, levels: distinctLevels(levels), rows: drawn }];
  });
}

function levelOf(target: TargetNode) {
  const value = figureOf(target);
  const label = describeQuantity(target.data.quantity, target.indicator.data.unit);
  return value === undefined ? undefined : { value, label };
}

/** The last way of saying it stands for a figure that several documents have. */
function distinctLevels(levels: readonly { value: number; label: string }[]) {
  const last = new Map(levels.map((level) => [level.value, level]));
  return [...last.values()].sort((a, b) => a.value - b.value);
}

/** Documents of one place that set the same level are one row. */
function distinctRows(rows: readonly CascadeFigure['rows'][number][]): CascadeFigure['rows'] {
  const groups = Map.groupBy(rows, ({ place, label }) => `${place} ${label}`);
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

function drawnRow({ target, kinds }: CascadeRow): CascadeFigure['rows'][number] | undefined {
  const value = figureOf(target);
  if (value === undefined) return undefined;
  const { quantity } = target.data;
  const kind = kinds.at(-1) ?? 'own';
  const figure = describeQuantity(quantity, target.indicator.data.unit);
  const place = placeName(target);
  return {
    ...{ place, value, label: figure, href: target.url },
    ...(quantity.comparator === 'range' ? { valueMax: quantity.valueMax } : {}),
    name: `${place} ${figure}: ${lowerFirst(cascadeName(kind, kinds.includes('own')))}`,
  };
}

/** The figure to which a target is held; a range from its lower end. */
function figureOf({ data, indicator }: TargetNode): number | undefined {
  const { quantity } = data;
  return quantity.comparator === 'range' ? quantity.value : measuredValue(quantity, indicator.data.unit);
}
