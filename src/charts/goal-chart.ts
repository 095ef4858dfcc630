/**
 * One indicator in many places: a row for each, with an open stop where it wants to be and a square where it was last
 * counted, all on one axis from zero; what the nation wants stands as a line through all rows.
 */
import { MARK_REACH, mark, stroke } from './marks.ts';
import { drawing, element, item, label, NARROW_BELOW, type ChartOptions } from './svg.ts';
import { shorten, textWidth } from './text-width.ts';

/** A figure on the axis. */
export interface GoalFigure {
  readonly value: number;
  /** The upper end of a range. */
  readonly valueMax?: number;
  /** The figure as readers see it: "≈ 30%". */
  readonly label: string;
  readonly href: string;
  /** What is read out. */
  readonly name: string;
}

/** What one place wants, and what was counted there last. */
export interface GoalRow {
  readonly place: string;
  readonly goal: GoalFigure;
  readonly result?: GoalFigure | undefined;
}

/** Everything on the drawing, rows in the order in which they are read. */
export interface GoalData {
  readonly rows: readonly GoalRow[];
  readonly nation: readonly GoalFigure[];
}

/** The words of the drawing. */
export interface GoalOptions extends ChartOptions {
  readonly words: { readonly nation: string; readonly result: string; readonly goal: string };
}

const SIZE = 14;
const SMALL = 13;
const ROW = 26;
const TOP = 48;
const GAP = 12;
const LONGEST_NAME = { wide: 190, narrow: 106 };

interface Layout {
  readonly zero: number;
  readonly end: number;
  readonly most: number;
  /** Right edges of the two columns of figures. */
  readonly result: number;
  readonly goal: number;
  readonly name: number;
}

/**
 * The rows as one SVG.
 *
 * @example goalChart({ rows, nation }, { id: 'g', title: 'Kinh tế số 2030', width: 328, words })
 * @throws RangeError when there is no row
 */
export function goalChart(data: GoalData, options: GoalOptions): string {
  if (data.rows.length === 0) throw new RangeError('A goal chart needs a row.');
  const layout = layOut(data, options);
  const bottom = TOP + data.rows.length * ROW;
  const heads = [
    data.rows.some(({ result }) => result)
      ? label(options.words.result, { ...head(layout.result), class: 'c-sub' })
      : '',
    label(options.words.goal, { ...head(layout.goal), class: 'c-sub' }),
  ];
  const body = [
    stroke('c-base', [layout.zero, TOP - 4], [layout.zero, bottom]),
    ...drawNation(data.nation, { layout, bottom, word: options.words.nation }),
    ...heads,
    ...data.rows.map((row, index) => drawRow(row, layout, TOP + index * ROW + ROW / 2)),
  ];
  return drawing(options, { name: 'goals', height: bottom + 4, linked: true }, body);
}

function head(x: number) {
  return { x, y: TOP - 12, size: SMALL, anchor: 'end' as const };
}

function layOut({ rows, nation }: GoalData, { width, words }: GoalOptions): Layout {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, SIZE)));
  const figures = rows.flatMap(({ goal, result }) => (result ? [goal, result] : [goal]));
  const results = rows.flatMap(({ result }) => (result ? [result.label] : []));
  const longest = width < NARROW_BELOW ? LONGEST_NAME.narrow : LONGEST_NAME.wide;
  const name = Math.min(longest, widest(rows.map(({ place }) => place)));
  const goalWidth = widest([words.goal, ...rows.map(({ goal }) => goal.label)]);
  const resultWidth = results.length > 0 ? widest([words.result, ...results]) + GAP : 0;
  const result = width - goalWidth - GAP;
  return {
    zero: name + GAP,
    end: result - resultWidth - MARK_REACH.due - 4,
    most: Math.max(...[...figures, ...nation].map(({ value, valueMax }) => valueMax ?? value), 0),
    result,
    goal: width,
    name,
  };
}

/** Each level once; the first line bears the words, and all their figures where they differ. */
function drawNation(
  nation: readonly GoalFigure[],
  { layout, bottom, word }: { readonly layout: Layout; readonly bottom: number; readonly word: string },
): string[] {
  const levels = [...new Map(nation.map((figure) => [figure.value, figure])).values()];
  const [first] = levels;
  if (first === undefined) return [];
  const text = `${word} ${[...new Set(levels.map((level) => level.label))].join('; ')}`;
  const half = textWidth(text, SMALL) / 2;
  const x = Math.min(Math.max(positionOf(first.value, layout), half), layout.goal - half);
  return [
    ...levels.map(({ value }) => positionOf(value, layout)).map((at) => nationLine(at, bottom)),
    item(first, { class: 'c-item' }, [label(text, { x, y: 14, size: SMALL, anchor: 'middle' })]),
  ];
}

function nationLine(x: number, bottom: number): string {
  return stroke('c-nation', [x, 20], [x, bottom]);
}

function drawRow({ place, goal, result }: GoalRow, layout: Layout, y: number): string {
  const text = (words: string, x: number, kind: string) =>
    label(words, { x, y: y + 5, size: SIZE, anchor: 'end', class: kind });
  const named = (figure: GoalFigure) => ({ href: figure.href, name: `${place}: ${figure.name}` });
  const at = positionOf(goal.value, layout);
  const until = goal.valueMax === undefined ? undefined : positionOf(goal.valueMax, layout);
  const range = until === undefined ? '' : stroke('c-range', [at, y], [until, y]);
  const parts = [
    stroke('c-grid', [layout.zero, y], [at, y]),
    label(shorten(place, SIZE, layout.name), { x: 0, y: y + 5, size: SIZE }),
    item(named(goal), { class: 'c-item' }, [
      range,
      mark('due', at, y),
      text(goal.label, layout.goal, 'c-label'),
    ]),
  ];
  if (result) {
    const drawn = [mark('result', positionOf(result.value, layout), y)];
    parts.push(
      item(named(result), { class: 'c-item' }, [...drawn, text(result.label, layout.result, 'c-sub')]),
    );
  }
  return element('g', { 'data-place': place }, parts);
}

function positionOf(value: number, { zero, end, most }: Layout): number {
  return most > 0 ? zero + (Math.max(0, value) / most) * (end - zero) : zero;
}
