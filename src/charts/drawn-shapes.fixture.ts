/**
 * Reads a drawing back: what covers ground on it, and where. For tests, which ask of the finished SVG, not
 * of the layout that wrote it, that no label meets anything.
 */

import { around, crosses, overlaps, textBox, type Box, type Stroke } from './box.ts';

/** A line of text as drawn. */
export interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly box: Box;
}

/** A mark as drawn. */
export interface DrawnMark {
  readonly kind: string;
  readonly box: Box;
}

/** A straight piece of a line, with half its thickness. */
export interface DrawnStroke {
  readonly kind: string;
  readonly stroke: Stroke;
  readonly half: number;
}

/** Everything that covers ground. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly marks: readonly DrawnMark[];
  readonly strokes: readonly DrawnStroke[];
}

/** Lines that no text may touch, with half their thickness; hairlines of the grid lie behind text. */
const LINE_HALF: Readonly<Record<string, number>> = {
  'c-line': 3,
  'c-ahead': 4,
  'c-link': 1,
  'c-mast': 0.5,
  'c-now-line': 1,
  'c-join': 1,
  'c-span': 1,
  'c-stub': 2,
};

/** Marks, with what their outline adds. */
const MARK_KINDS: ReadonlySet<string> = new Set([
  'c-stop',
  'c-due',
  'c-result',
  'c-event',
  'c-now',
  'c-disc',
]);

type Attributes = ReadonlyMap<string, string>;

/**
 * The texts, marks and lines of a chart.
 *
 * @example drawnShapes('<svg …><text x="0" y="20" font-size="14">2030</text></svg>').texts[0]?.text // '2030'
 */
export function drawnShapes(svg: string): Drawn {
  const texts: DrawnText[] = [];
  const marks: DrawnMark[] = [];
  const strokes: DrawnStroke[] = [];
  for (const [, name = '', written = '', content = ''] of svg.matchAll(
    /<(\w+)((?: [\w-]+="[^"]*")*)\/?>([^<]*)/gu,
  )) {
    const attributes: Attributes = new Map(
      [...written.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, value]),
    );
    const kinds = (attributes.get('class') ?? '').split(' ');
    if (name === 'text' && !kinds.includes('c-on-plate')) texts.push(readText(attributes, content));
    const [kind = ''] = kinds;
    if (MARK_KINDS.has(kind)) marks.push({ kind, box: markBox(name, attributes) });
    const half = LINE_HALF[kind];
    if (half !== undefined)
      strokes.push(...readStrokes(name, attributes).map((stroke) => ({ kind, stroke, half })));
  }
  return {
    width: number(/ width="([\d.]+)"/u, svg),
    height: number(/ height="([\d.]+)"/u, svg),
    texts,
    marks,
    strokes,
  };
}

/**
 * Sentences about everything that goes wrong on a drawing: texts that meet texts, marks or lines, marks that
 * meet marks, texts that leave the drawing or are too small. Empty when nothing does.
 *
 * @example collisions(timelineChart(data, options)) // []
 */
export function collisions(svg: string): string[] {
  const drawn = drawnShapes(svg);
  const found: string[] = [];
  drawn.texts.forEach((one, index) => {
    found.push(...textTroubles(one, drawn));
    for (const other of drawn.texts.slice(index + 1)) {
      if (overlaps(one.box, other.box)) found.push(`text “${one.text}” meets text “${other.text}”`);
    }
  });
  drawn.marks.forEach((one, index) => {
    for (const other of drawn.marks.slice(index + 1)) {
      if (meetsWithin(one, other)) found.push(`${one.kind} meets ${other.kind} at ${position(one.box)}`);
    }
  });
  return found;
}

function textTroubles(one: DrawnText, drawn: Drawn): string[] {
  const found: string[] = [];
  if (one.size < 12) found.push(`text “${one.text}” is ${one.size} px`);
  const { left, right, top, bottom } = one.box;
  if (left < -0.5 || right > drawn.width + 0.5 || top < -0.5 || bottom > drawn.height + 0.5) {
    found.push(`text “${one.text}” leaves the drawing at ${position(one.box)}`);
  }
  for (const mark of drawn.marks) {
    if (overlaps(one.box, mark.box))
      found.push(`text “${one.text}” meets ${mark.kind} at ${position(mark.box)}`);
  }
  for (const { kind, stroke, half } of drawn.strokes) {
    if (crosses(one.box, stroke, half))
      found.push(`text “${one.text}” meets ${kind} at ${position(one.box)}`);
  }
  return found;
}

/** Round marks may come nearer corner to corner than their boxes; a small mark inside an open stop is meant. */
function meetsWithin(one: DrawnMark, other: DrawnMark): boolean {
  const centres = [one.box, other.box].map(
    (box) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const,
  );
  const [a = [0, 0], b = [0, 0]] = centres;
  const distance = Math.hypot(a[0] - b[0], a[1] - b[1]);
  if (distance < 0.2 && one.kind !== other.kind) return false;
  return distance < (width(one.box) + width(other.box)) / 2 - 0.2;
}

function width(box: Box): number {
  return box.right - box.left;
}

function position(box: Box): string {
  return `${Math.round(box.left)},${Math.round(box.top)}`;
}

function readText(attributes: Attributes, content: string): DrawnText {
  const text = content
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&amp;/gu, '&');
  const size = read(attributes, 'font-size');
  const anchor = attributes.get('text-anchor');
  const place = { x: read(attributes, 'x'), y: read(attributes, 'y'), size };
  return {
    text,
    size,
    box: textBox(text, { ...place, anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start' }),
  };
}

function markBox(name: string, attributes: Attributes): Box {
  if (name === 'circle') return around(read(attributes, 'cx'), read(attributes, 'cy'), read(attributes, 'r'));
  if (name === 'rect') {
    const [x, y] = [read(attributes, 'x'), read(attributes, 'y')];
    return { left: x, top: y, right: x + read(attributes, 'width'), bottom: y + read(attributes, 'height') };
  }
  const points = pathPoints(attributes.get('d') ?? '');
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function readStrokes(name: string, attributes: Attributes): Stroke[] {
  if (name === 'line') {
    return [
      {
        x1: read(attributes, 'x1'),
        y1: read(attributes, 'y1'),
        x2: read(attributes, 'x2'),
        y2: read(attributes, 'y2'),
      },
    ];
  }
  const points = pathPoints(attributes.get('d') ?? '');
  return points.slice(1).map(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [x2, y2];
    return { x1, y1, x2, y2 };
  });
}

type Point = readonly [x: number, y: number];

/** Where a path command leads, from a point, with its numbers; an arc counts as its chord, which a small corner hardly leaves. */
const LEADS: Readonly<Record<string, (from: Point, numbers: readonly number[]) => Point>> = {
  M: (_, numbers) => lastTwo(numbers),
  L: (_, numbers) => lastTwo(numbers),
  A: (_, numbers) => lastTwo(numbers),
  H: ([, y], [x = 0]) => [x, y],
  V: ([x], [y = 0]) => [x, y],
  h: ([x, y], [dx = 0]) => [x + dx, y],
  v: ([x, y], [dy = 0]) => [x, y + dy],
};

function pathPoints(d: string): Point[] {
  const points: Point[] = [];
  for (const [, command = '', written = ''] of d.matchAll(/([MLHVAhv])([^A-Za-z]*)/gu)) {
    const numbers = [...written.matchAll(/-?[\d.]+/gu)].map(([value]) => Number(value));
    const point = LEADS[command]?.(points.at(-1) ?? [0, 0], numbers);
    if (point !== undefined) points.push(point);
  }
  return points;
}

function lastTwo(numbers: readonly number[]): Point {
  return [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0];
}

function read(attributes: Attributes, name: string): number {
  return Number(attributes.get(name) ?? 0);
}

function number(pattern: RegExp, svg: string): number {
  return Number(pattern.exec(svg)?.[1] ?? 0);
}
