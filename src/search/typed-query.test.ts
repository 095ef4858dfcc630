import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanQuery, pauseAfter } from './typed-query.ts';

describe('a typed query', () => {
  test.each([
    [' kinh tế\n  số ', 'kinh tế số'],
    ['Quảng Ninh'.normalize('NFD'), 'Quảng Ninh'],
    ['57\u200b-NQ/TW', '57-NQ/TW'],
    ['\u202e57-NQ/TW\u202c', '57-NQ/TW'],
    ['a\u0000b', 'a b'],
    ['\ud83d số', 'số'],
    ['👩‍💻 số', '👩‍💻 số'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('%j is searched as %j', (typed, query) => {
    expect(cleanQuery(typed)).toBe(query);
  });

  test('a pasted article is cut', () => {
    expect(cleanQuery('chữ '.repeat(2500))).toHaveLength(199);
  });

  test('an emoji is never cut in half', () => {
    expect(cleanQuery('😀'.repeat(300))).toBe('😀'.repeat(200));
  });

  test('whatever is typed can stand in an address and comes back from it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const query = cleanQuery(typed);
        expect(decodeURIComponent(encodeURIComponent(query))).toBe(query);
        expect(cleanQuery(query)).toBe(query);
      }),
      { numRuns: 60 },
    );
  });
});

test('a search waits longer after a single letter', () => {
  expect(pauseAfter('kinh t')).toBeGreaterThan(pauseAfter('kinh te'));
  expect(pauseAfter('kinh ')).toBe(pauseAfter('kinh te'));
});
