/** The present: a red line with a dot and a word at its top. */

import { textBox, type Box } from './box.ts';
import { element, label } from './svg.ts';
import { stroke } from './marks.ts';
import { textWidth } from './text-width.ts';
import { NOW } from './words.ts';

/** Where the line stands. */
export interface NowPlace {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** The drawing's width: near its right edge the word stands left of the line. */
  readonly width: number;
}

const SIZE = 14;
const OFFSET = 10;

/**
 * The line, drawn.
 *
 * @example nowLine({ x: 700, top: 20, bottom: 400, width: 1120 })
 */
export function nowLine(place: NowPlace): string {
  const { x, top, bottom } = place;
  return [
    stroke('c-now-line', [x, top], [x, bottom]),
    element('circle', { class: 'c-now', cx: x, cy: top, r: 5 }),
    label(NOW, { ...wordPlace(place), class: 'c-now-label' }),
  ].join('');
}

/**
 * What the word beside the line covers.
 *
 * @example nowWordBox({ x: 700, top: 20, bottom: 400, width: 1120 })
 */
export function nowWordBox(place: NowPlace): Box {
  return textBox(NOW, wordPlace(place));
}

function wordPlace({ x, top, width }: NowPlace): {
  x: number;
  y: number;
  size: number;
  anchor: 'start' | 'end';
} {
  const fits = x + OFFSET + textWidth(NOW, SIZE) <= width;
  return { x: fits ? x + OFFSET : x - OFFSET, y: top + 5, size: SIZE, anchor: fits ? 'start' : 'end' };
}
