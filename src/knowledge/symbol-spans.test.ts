import fc from 'fast-check';
import { expect, test } from 'vitest';
import { symbolSpans } from './symbol-spans.ts';

test('symbols stand apart from the text around them', () => {
  expect(symbolSpans('Theo 36-CTr/TU và 138/KH-UBND.')).toEqual([
    { text: 'Theo ', symbol: false },
    { text: '36-CTr/TU', symbol: true },
    { text: ' và ', symbol: false },
    { text: '138/KH-UBND', symbol: true },
    { text: '.', symbol: false },
  ]);
});

test('joined again, the pieces are the text', () => {
  const words = fc.array(fc.constantFrom('Theo', '52-NQ/TW', 'nghị quyết', '30%', '2025', ',', '09-NQ/TU'));
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(' ');
      expect(
        symbolSpans(text)
          .map((span) => span.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
