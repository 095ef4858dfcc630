import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeriod } from '../../model/period.ts';
import { schemaDate } from './date.ts';
import { formatJsonLd, some } from './thing.ts';

test('things are printed with their context, without what isn’t known', () => {
  expect(formatJsonLd([{ '@type': 'Person', name: 'Quang Khôi', url: undefined }])).toBe(
    '{"@context":"https://schema.org","@graph":[{"@type":"Person","name":"Quang Khôi"}]}',
  );
});

test('nothing in a text ends the script that it stands in, and it is read as it was written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('</script><!--')), (name) => {
      const text = formatJsonLd([{ '@type': 'Person', name }]);
      expect(text).not.toContain('<');
      expect((JSON.parse(text) as { '@graph': unknown[] })['@graph']).toEqual([{ '@type': 'Person', name }]);
    }),
  );
});

test('an empty list is left out', () => {
  expect(some([])).toBeUndefined();
  expect(some(['một'])).toEqual(['một']);
});

test.each([
  ['2019', '2019'],
  ['2019-06', '2019-06'],
  ['2019-06-30', '2019-06-30'],
  ['2025-Q1', undefined],
  ['2021/2025', undefined],
  ['2024/..', undefined],
])('the date of %s is %s', (period, date) => {
  expect(schemaDate(parsePeriod(period))).toBe(date);
});
