/** The drawing of the comparison: which rows can stand on one axis, and what of them. */
import type { IndicatorNode, TargetNode } from '../model/nodes.ts';
import { describePeriod, periodEnd } from '../model/period.ts';
import { describeQuantity, measuredValue } from '../model/quantity.ts';
import type { ComparisonCell, ComparisonColumn, ComparisonGroup, ComparisonRow } from './comparison.ts';

/**
 * What can be drawn on one axis: rows whose values may stand beside each other, with target levels in at least two columns
 * and a result in one.
 */
export function drawableRows(groups: readonly ComparisonGroup[]): ComparisonRow[] {
  return groups
    .flatMap(({ rows }) => rows)
    .filter(
      ({ indicator, cells }) =>
        indicator.data.comparable &&
        cells.some(({ latest }) => latest) &&
        cells.filter((cell) => hasLevel(cell, indicator)).length > 1,
    );
}

/** Rows for the drawing: in each lane the figures that can stand on the row's axis. */
export function drawnRows(rows: readonly ComparisonRow[], columns: readonly ComparisonColumn[]) {
  const names = new Map(columns.map(({ id, name }) => [id, name]));
  return rows.map((row) => {
    const { name, unit } = row.indicator.data;
    return {
      name,
      href: row.indicator.url,
      lanes: row.cells.map((cell) => ({
        place: names.get(cell.column) ?? cell.column,
        results: (cell.latest ? [cell.latest] : []).flatMap((result) => {
          const value = measuredValue(result.data.quantity, unit);
          const label = `${describeQuantity(result.data.quantity, unit)}, ${describePeriod(result.data.asOf)}`;
          return value === undefined ? [] : [{ value, label, href: result.url, name: result.data.statement }];
        }),
        targets: cell.targets
          .filter(({ data }) => data.place === undefined)
          .flatMap((target) => drawnTarget(target, unit)),
      })),
    };
  });
}

function drawnTarget({ data, url }: TargetNode, unit: string | null) {
  const value = measuredValue(data.quantity, unit);
  const end = data.due && periodEnd(data.due);
  if (value === undefined || end === undefined) return [];
  const target = {
    year: Number(end.slice(0, 4)),
    value,
    label: describeQuantity(data.quantity, unit),
    href: url,
    name: data.statement,
  };
  const { quantity } = data;
  return [
    quantity.comparator === 'range'
      ? { ...target, value: quantity.value, valueMax: quantity.valueMax }
      : target,
  ];
}

function hasLevel({ targets }: ComparisonCell, { data: { unit } }: IndicatorNode): boolean {
  return targets.some(({ data }) => measuredValue(data.quantity, unit) !== undefined);
}
