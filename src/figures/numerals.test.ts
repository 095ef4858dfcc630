import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNumerals, findNumerals } from './numerals.ts';

const printed = (text: string) => findNumerals(text).map((numeral) => numeral.printed);

describe('the numerals of a text', () => {
  test.each([
    ['Nghị quyết 57-NQ/TW, ngày 22/12/2024.', ['57-NQ/TW', '22/12/2024']],
    ['Đạt 56,9% (năm 2021–2025); mạng 5G!', ['56,9%', '2021–2025', '5G']],
    ["figures: ['93%', '408.000']", ['93%', '408.000']],
    ['Không có chữ số.', []],
    ['９３%', ['９３%']],
  ])('%s', (text, numerals) => {
    expect(printed(text)).toEqual(numerals);
  });

  test('are as many, in the same places, whatever a digit is', () => {
    const text = fc.array(fc.constantFrom(...'01289.,-–/% \nắNQ')).map((chars) => chars.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 0, max: 9 }), (before, at, digit) => {
        const digits = [...before.matchAll(/\d/g)];
        const { index } = digits[at % digits.length] ?? {};
        if (index === undefined) return;
        const after = `${before.slice(0, index)}${digit}${before.slice(index + 1)}`;
        const shape = (each: string) =>
          findNumerals(each).map((numeral) => [numeral.index, numeral.printed.length]);
        expect(shape(after)).toEqual(shape(before));
      }),
    );
  });
});

describe('what became of the numerals', () => {
  test.each([
    ['nothing', ['2024', '93%'], ['2024', '93%'], { replaced: [], added: 0 }],
    ['one digit', ['2024', '93%'], ['2025', '93%'], { replaced: [{ at: 0, before: '2024' }], added: 0 }],
    ['two digits swapped', ['39%'], ['93%'], { replaced: [{ at: 0, before: '39%' }], added: 0 }],
    [
      'two neighbours swapped',
      ['2024', '2025'],
      ['2025', '2024'],
      {
        replaced: [
          { at: 0, before: '2024' },
          { at: 1, before: '2025' },
        ],
        added: 0,
      },
    ],
    [
      'one that becomes its neighbour',
      ['2024', '2025', '2024'],
      ['2025', '2025', '2024'],
      { replaced: [{ at: 0, before: '2024' }], added: 0 },
    ],
    ['a sentence more', ['2024', '93%'], ['2024', '2025', '12', '93%'], { replaced: [], added: 2 }],
    ['a sentence less', ['2024', '2025', '93%'], ['2025', '93%'], { replaced: [], added: 0 }],
    ['another shape', ['93%'], ['930%'], { replaced: [], added: 1 }],
    [
      'a digit beside a sentence more',
      ['2024', '93%'],
      ['5G', '2024', '39%'],
      { replaced: [{ at: 2, before: '93%' }], added: 1 },
    ],
  ])('%s', (_, before, now, changes) => {
    expect(compareNumerals(before, now)).toEqual(changes);
  });

  const numerals = fc.array(fc.constantFrom('2024', '2025', '2030', '5', '7', '57-NQ/TW', '52-NQ/TW'));

  test('one in another’s place is told, wherever it stands', () => {
    fc.assert(
      fc.property(numerals, numerals, fc.constantFrom('2024', '2025', '2026'), (above, below, now) => {
        const { replaced } = compareNumerals([...above, '2023', ...below], [...above, now, ...below]);
        expect(replaced).toEqual([{ at: above.length, before: '2023' }]);
      }),
    );
  });

  test('adding alone replaces nothing, nor does taking out alone', () => {
    fc.assert(
      fc.property(numerals, numerals, numerals, (above, between, below) => {
        const [without, withAll] = [
          [...above, ...below],
          [...above, ...between, ...below],
        ];
        expect(compareNumerals(without, withAll)).toEqual({ replaced: [], added: between.length });
        expect(compareNumerals(withAll, without)).toEqual({ replaced: [], added: 0 });
      }),
    );
  });
});
