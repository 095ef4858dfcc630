/** What tells two states of a figure apart, and a figure that was edited by hand from the one that was taken. */
import { createHash } from 'node:crypto';
import type { Figure } from './figure.ts';

/** How many hexadecimal digits of a figure's hash are kept: enough to tell a million figures apart. */
const HASH_LENGTH = 12;

/**
 * The hash of what an editor wrote of a figure: of all its fields but the status and the address, in whichever order.
 * @example hashFigure(figure) // '1fc1154ed4be'
 */
export function hashFigure(figure: Omit<Figure, 'hash'> & { hash?: string }): string {
  const { status: _, url: __, hash: ___, ...stated } = figure;
  return createHash('sha256')
    .update(JSON.stringify(ordered(stated)))
    .digest('hex')
    .slice(0, HASH_LENGTH);
}

/** A value with the keys of every object in one order. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => [key, ordered(held)]);
}
