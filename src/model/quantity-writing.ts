/** A quantity as content files write it, for records and messages that an editor compares with the file. */
import type { Quantity } from './quantity.ts';

/**
 * The inverse of `parseQuantity`, as one line of YAML.
 * @example writeQuantity({ comparator: 'part', value: 9, of: 12 }) // '{ part: [9, 12] }'
 */
export function writeQuantity(quantity: Quantity): string {
  switch (quantity.comparator) {
    case 'complete':
    case 'trend':
    case 'qualitative':
      return `{ ${quantity.comparator}: true }`;
    case 'range':
      return `{ range: [${quantity.value}, ${quantity.valueMax}] }`;
    case 'part':
      return `{ part: [${quantity.value}, ${quantity.of}] }`;
    case 'rank':
      return quantity.of === undefined
        ? `{ rank: ${quantity.value} }`
        : `{ rank: ${quantity.value}, of: ${quantity.of} }`;
    default:
      return `{ ${quantity.comparator}: ${quantity.value} }`;
  }
}
