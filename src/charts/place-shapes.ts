/** Each place has a shape of its own, so that a chart of several places can be read without colours. */

import {
  symbol,
  symbolCross,
  symbolDiamond2,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3';
import { element, label, tenth } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Shapes with the share of the area at which they look as large as a square. */
const SHAPES: readonly (readonly [type: SymbolType, share: number])[] = [
  [symbolSquare, 1],
  [symbolDiamond2, 1],
  [symbolTriangle, 0.8],
  [symbolCross, 0.9],
  [symbolWye, 0.8],
  [symbolStar, 0.65],
];
const LEGEND_ROW = 24;
const LEGEND_GAP = 22;

/**
 * The shape of the place with some number in the order of places, centred on a point. After six places the
 * shapes begin again, outlined. Its class is that of a result unless another is given.
 *
 * @example placeShape(0, { x: 40, y: 20, area: 100 })
 */
export function placeShape(
  place: number,
  at: { readonly x: number; readonly y: number; readonly area: number; readonly kind?: string },
): string {
  const [type, share] = SHAPES[place % SHAPES.length] ?? [symbolSquare, 1];
  const kind = `${at.kind ?? 'c-result'}${place < SHAPES.length ? '' : ' c-outline'}`;
  return element('path', { class: kind, d: moved(symbol(type, at.area * share)() ?? '', at) });
}

/**
 * Shapes with the names of their places, in as many rows as they need; empty for a single place.
 *
 * @example drawPlaceLegend(['Cả nước', 'Quảng Ninh'], { width: 328, size: 14 }).height // 24
 */
export function drawPlaceLegend(
  places: readonly string[],
  room: { readonly width: number; readonly size: number },
): { readonly height: number; readonly body: string } {
  if (places.length < 2) return { height: 0, body: '' };
  const parts: string[] = [];
  let x = 0;
  let row = 0;
  places.forEach((place, index) => {
    const width = 20 + textWidth(place, room.size);
    if (x > 0 && x + width > room.width) {
      x = 0;
      row += 1;
    }
    const y = row * LEGEND_ROW + LEGEND_ROW / 2;
    parts.push(
      placeShape(index, { x: x + 7, y, area: 90 }),
      label(place, { x: x + 20, y: y + 5, size: room.size }),
    );
    x += width + LEGEND_GAP;
  });
  return { height: (row + 1) * LEGEND_ROW, body: parts.join('') };
}

/** The path of a shape drawn round the origin, moved to a point; relative steps (h, v) stay as they are. */
function moved(path: string, at: { readonly x: number; readonly y: number }): string {
  return [...path.matchAll(/([MLHVhvZ])([^A-Za-z]*)/gu)]
    .map(([, command = '', written = '']) => {
      const [first = 0, second = 0] = written.split(',').map(Number);
      const numbers: Readonly<Record<string, readonly number[]>> = {
        M: [first + at.x, second + at.y],
        L: [first + at.x, second + at.y],
        H: [first + at.x],
        V: [first + at.y],
        h: [first],
        v: [first],
      };
      return command + (numbers[command] ?? []).map(tenth).join(',');
    })
    .join('');
}
