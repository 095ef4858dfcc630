/**
 * Many places' values of one time, measured in one way: a dot for each, best first, in columns that are read downwards. The
 * line that leads to a dot begins at zero, and all lines have one scale.
 */

import { drawing, element, item, label, NARROW_BELOW, type ChartOptions } from './svg.ts';
import { stroke } from './marks.ts';
import { shorten, textWidth } from './text-width.ts';

/** One place's value. */
export interface SpreadDot {
  readonly place: string;
  readonly value: number;
  /** The figure as readers see it: "56,83%". */
  readonly label: string;
  readonly href?: string;
  /** What is read out, when more than place and figure. */
  readonly name?: string;
}

/** Everything on the drawing, in the order in which it is read. */
export interface SpreadData {
  readonly dots: readonly SpreadDot[];
}

const SIZE = 14;
const ROW = 24;
const GAP = 40;
const DOT = 5;
/** Rows at which a further column is begun, where there is room for it. */
const FEW = 12;
const MOST_COLUMNS = 3;
const LONGEST_NAME = 130;

interface Column {
  readonly left: number;
  readonly right: number;
  readonly name: number;
  readonly figure: number;
  readonly most: number;
}

/**
 * The dots as one SVG.
 *
 * @example spreadChart({ dots: [{ place: 'Bắc Ninh', value: 56.83, label: '56,83%' }] }, { id: 's', title: 'Kinh tế số', width: 328 })
 * @throws RangeError when there is no value
 */
export function spreadChart({ dots }: SpreadData, options: ChartOptions): string {
  if (dots.length === 0) throw new RangeError('A spread chart needs a value.');
  const columns = columnCount(dots.length, options.width);
  const rows = Math.ceil(dots.length / columns);
  const width = (options.width - GAP * (columns - 1)) / columns;
  const body = Array.from({ length: columns }, (_, index) => {
    const left = index * (width + GAP);
    const own = dots.slice(index * rows, (index + 1) * rows);
    return drawColumn(own, columnOf(dots, { left, right: left + width }));
  });
  const linked = dots.some(({ href }) => href !== undefined);
  return drawing(options, { name: 'spread', height: rows * ROW + 2, linked }, body);
}

function columnCount(dots: number, width: number): number {
  if (width < NARROW_BELOW) return 1;
  return Math.min(MOST_COLUMNS, Math.ceil(dots / FEW));
}

/** One scale and one room for names in all columns, so that they can be held against each other. */
function columnOf(
  dots: readonly SpreadDot[],
  { left, right }: { readonly left: number; readonly right: number },
): Column {
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text, SIZE)));
  return {
    left,
    right,
    name: Math.min(LONGEST_NAME, widest(dots.map(({ place }) => place))),
    figure: widest(dots.map((dot) => dot.label)),
    most: Math.max(...dots.map(({ value }) => value)),
  };
}

function drawColumn(dots: readonly SpreadDot[], column: Column): string {
  const zero = column.left + column.name + 12;
  const bottom = dots.length * ROW;
  const base = dots.length > 0 ? stroke('c-base', [zero, 2], [zero, bottom]) : '';
  return base + dots.map((dot, index) => drawDot(dot, { column, zero, y: index * ROW + ROW / 2 })).join('');
}

function drawDot(
  dot: SpreadDot,
  { column, zero, y }: { readonly column: Column; readonly zero: number; readonly y: number },
): string {
  const room = column.right - column.figure - 10 - DOT - zero;
  const x = zero + (column.most > 0 ? (Math.max(dot.value, 0) / column.most) * room : 0);
  const named = { href: dot.href, name: dot.name ?? `${dot.place} ${dot.label}` };
  return item(named, { class: 'c-item', 'data-place': dot.place }, [
    stroke('c-grid', [zero, y], [x, y]),
    element('circle', { class: 'c-dot', cx: x, cy: y, r: DOT }),
    label(shorten(dot.place, SIZE, column.name), { x: column.left, y: y + 5, size: SIZE }),
    label(dot.label, { x: column.right, y: y + 5, size: SIZE, anchor: 'end' }),
  ]);
}
