import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseQuantity } from './quantity.ts';
import { writeQuantity } from './quantity-writing.ts';

test.each([
  [{ is: 93 }, '{ is: 93 }'],
  [{ 'at-least': 1.5 }, '{ at-least: 1.5 }'],
  [{ range: [11000, 12000] }, '{ range: [11000, 12000] }'],
  [{ part: [9, 12] }, '{ part: [9, 12] }'],
  [{ rank: 3 }, '{ rank: 3 }'],
  [{ rank: 3, of: 63 }, '{ rank: 3, of: 63 }'],
  [{ complete: true }, '{ complete: true }'],
])('%j is written %s', (frontmatter, text) => {
  const read = parseQuantity(frontmatter);
  expect('quantity' in read && writeQuantity(read.quantity)).toBe(text);
});

test('what is written reads as the same quantity', () => {
  const single = fc.constantFrom('is', 'about', 'at-least', 'more-than', 'at-most', 'almost');
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }).map((n) => n || 0);
  const input = fc.oneof(
    fc.tuple(single, number).map(([comparator, value]) => ({ [comparator]: value })),
    fc.tuple(fc.nat(), fc.nat()).map(([low, more]) => ({ range: [low, low + more] })),
    fc.tuple(fc.nat(), fc.nat()).map(([some, more]) => ({ part: [some, some + more + 1] })),
    fc.tuple(fc.nat(), fc.nat()).map(([rank, more]) => ({ rank: rank + 1, of: rank + 1 + more })),
    fc.constantFrom({ complete: true }, { trend: true }, { qualitative: true }),
  );
  fc.assert(
    fc.property(input, (frontmatter) => {
      const read = parseQuantity(frontmatter);
      if ('error' in read) throw new Error(read.error);
      expect(parseQuantity(parse(writeQuantity(read.quantity)))).toEqual(read);
    }),
  );
});
