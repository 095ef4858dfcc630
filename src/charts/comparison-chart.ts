/**
 * How far against the target: for each indicator one axis, and on it a lane per place. The lane is a route:
 * travelled as far as the latest result, sleepers as far as the farthest target.
 */

import { max, min } from 'd3';
import { element, drawing, item, label, NARROW_BELOW, type ChartOptions } from './svg.ts';
import type { ComparisonLane, ComparisonRow } from './comparison-data.ts';
import { comparisonLane } from './comparison-lane.ts';
import { stroke } from './marks.ts';
import { wrap } from './text-width.ts';

/** How the comparison is to be drawn. */
export interface ComparisonOptions extends ChartOptions {
  /** Said on a lane that has neither result nor target: "Chưa có số liệu". */
  readonly emptyLabel: string;
}

const SIZE = 14;
const NAME_SIZE = 15;
const NAME_LINE = 20;
const ROW_GAP = 26;
const WIDE = { nameWidth: 240, laneLeft: 256, laneWidth: 120 } as const;

/**
 * The comparison as one SVG: names at the left when there is room, over their lanes on a phone.
 *
 * @example comparisonChart(rows, { id: 'c', title: 'Tới đâu so với đích', width: 1120, emptyLabel: 'Chưa có số liệu' })
 * @throws RangeError when there is no row
 */
export function comparisonChart(rows: readonly ComparisonRow[], options: ComparisonOptions): string {
  if (rows.length === 0) throw new RangeError('A comparison needs at least one row.');
  const isNarrow = options.width < NARROW_BELOW;
  const parts: string[] = [];
  let y = 0;
  rows.forEach((row, index) => {
    if (index > 0) {
      parts.push(stroke('c-grid', [0, y + ROW_GAP / 2], [options.width, y + ROW_GAP / 2]));
      y += ROW_GAP;
    }
    const drawn = drawRow(row, { y, isNarrow, width: options.width, emptyLabel: options.emptyLabel });
    parts.push(drawn.body);
    y = drawn.bottom;
  });
  const linked = rows.some((row) => row.href !== undefined || row.lanes.some(hasLink));
  return drawing(options, { name: 'comparison', height: y + 4, linked }, parts);
}

function hasLink(lane: ComparisonLane): boolean {
  return [...lane.results, ...lane.targets].some((claim) => claim.href !== undefined);
}

interface RowPlace {
  readonly y: number;
  readonly isNarrow: boolean;
  readonly width: number;
  readonly emptyLabel: string;
}

function drawRow(row: ComparisonRow, place: RowPlace): { readonly body: string; readonly bottom: number } {
  const { isNarrow, width } = place;
  const title = row.unit === undefined ? row.name : `${row.name} (${row.unit})`;
  const lines = wrap(title, NAME_SIZE, { width: isNarrow ? width : WIDE.nameWidth, lines: 4 });
  const texts = lines.map((line, index) =>
    label(line, { x: 0, y: place.y + 16 + index * NAME_LINE, size: NAME_SIZE, class: 'c-lane' }),
  );
  const head =
    row.href === undefined ? element('g', {}, texts) : item({ href: row.href, name: title }, {}, texts);
  const headBottom = place.y + 6 + lines.length * NAME_LINE;
  let y = isNarrow ? headBottom + 4 : place.y;
  const body: string[] = [head];
  const domain = row.domain ?? domainOf(row.lanes);
  for (const lane of row.lanes) {
    const drawn = comparisonLane(lane, {
      top: y,
      domain,
      left: isNarrow ? 0 : WIDE.laneLeft,
      lineLeft: isNarrow ? 10 : WIDE.laneLeft + WIDE.laneWidth,
      right: width,
      isNarrow,
      size: SIZE,
      emptyLabel: place.emptyLabel,
    });
    body.push(drawn.body);
    y = drawn.bottom;
  }
  return { body: body.join(''), bottom: Math.max(y, headBottom) };
}

function domainOf(lanes: readonly ComparisonLane[]): readonly [number, number] {
  const values = lanes.flatMap((lane) => [
    ...lane.results.map((result) => result.value),
    ...lane.targets.map((target) => target.valueMax ?? target.value),
  ]);
  const [low, high] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)];
  return low === high ? [low, low + 1] : [low, high];
}
