/** Cells of datasets as quantities: `3`, `32–34` in a column of ranks, `0.7024` in one of scores or values. */
import type { Quantity } from './quantity.ts';

type Read = { quantity: Quantity } | { error: string };

/**
 * A cell of a column of ranks: a place, or the places among which it is.
 * @param of of how many, where that is known
 * @example readRank('32–34', 34) // { quantity: { comparator: 'range', value: 32, valueMax: 34 } }
 */
export function readRank(text: string, of: number | undefined): Read {
  const [, first, last] = /^([1-9]\d*)(?:–([1-9]\d*))?$/.exec(text) ?? [];
  if (first === undefined)
    return { error: `"${text}" is no rank; write a whole number such as 3, or a span such as 32–34` };
  const [from, to] = [Number(first), Number(last ?? first)];
  if (to < from) return { error: `the span "${text}" ends before it starts; write ${to}–${from}` };
  if (of !== undefined && to > of) return { error: `rank ${text} is beyond the last of ${of}` };
  if (last !== undefined) return { quantity: { comparator: 'range', value: from, valueMax: to } };
  return { quantity: { comparator: 'rank', value: from, ...(of !== undefined && { of }) } };
}

/**
 * A cell of a column of scores or values: a number with a decimal point.
 * @example readValue('0.7024') // { quantity: { comparator: 'is', value: 0.7024 } }
 */
export function readValue(text: string): Read {
  if (/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return { quantity: { comparator: 'is', value: Number(text) } };
  return { error: `"${text}" is no number; write it with a decimal point and nothing else, such as 70.36` };
}

/**
 * A cell as its column reads it.
 * @example readCell('3', { as: 'rank' }, 63) // { quantity: { comparator: 'rank', value: 3, of: 63 } }
 */
export function readCell(text: string, { as }: { as: 'rank' | 'score' | 'value' }, of?: number): Read {
  return as === 'rank' ? readRank(text, of) : readValue(text);
}
