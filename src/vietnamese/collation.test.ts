import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVietnamese, firstLetter, sortVietnamese } from './collation.ts';

const name = fc
  .array(fc.constantFrom('Đà', 'Nẵng', 'hoà', 'hòa', 'An', 'Ấp', 'Ăn', '5G', ' ', 'e', 'ê', '10', 'Cà'))
  .map((parts) => parts.join(''));

describe('compareVietnamese', () => {
  test('has letters in the order of the alphabet, đ after d and ê after e', () => {
    const sorted = ['An Giang', 'Ăn', 'Ấp', 'Cà Mau', 'Dân', 'Đà Nẵng', 'Điện Biên', 'Em', 'Ê Đê', 'Hà Nội'];
    expect(sorted.toReversed().sort(compareVietnamese)).toEqual(sorted);
  });

  test('has numbers by value', () => {
    expect(['10-NQ/TU', '9-NQ/TU'].sort(compareVietnamese)).toEqual(['9-NQ/TU', '10-NQ/TU']);
  });

  test('does not see tone placement', () => {
    expect(compareVietnamese('Hoà Bình', 'Hòa Bình')).toBe(0);
    expect(compareVietnamese('uỷ', 'ủy')).toBe(0);
  });

  test('is an order', () => {
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(compareVietnamese(a, b)) + Math.sign(compareVietnamese(b, a))).toBe(0);
        if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0) {
          expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('sortVietnamese', () => {
  test('sorts by key into a new list and keeps the order of equals', () => {
    const list = [
      { name: 'Đà Nẵng', id: 1 },
      { name: 'Hoà Bình', id: 2 },
      { name: 'Hòa Bình', id: 3 },
      { name: 'Cà Mau', id: 4 },
    ];
    expect(sortVietnamese(list, (each) => each.name).map((each) => each.id)).toEqual([4, 1, 2, 3]);
    expect(list[0]?.id).toBe(1);
  });

  test('agrees with compareVietnamese', () => {
    fc.assert(
      fc.property(fc.array(name), (names) => {
        expect(sortVietnamese(names, (each) => each)).toEqual(names.toSorted(compareVietnamese));
      }),
    );
  });
});

describe('firstLetter', () => {
  test.each([
    ['Đà Nẵng', 'Đ'],
    ['đề án', 'Đ'],
    ['Ấp Bắc', 'Â'],
    ['ắc quy', 'Ă'],
    ['ước', 'Ư'],
    ['Ổ', 'Ô'],
    ['ờ', 'Ơ'],
    ['Ý kiến', 'Y'],
    ['“Cần đọc kỹ”', 'C'],
    ['web', 'W'],
    ['Élysée', 'E'],
    ['île', 'I'],
    ['Ấp'.normalize('NFD'), 'Â'],
    ['5G', '#'],
    ['', '#'],
    ['…', '#'],
    ['数', '#'],
  ])('of %s is %s', (text, letter) => {
    expect(firstLetter(text)).toBe(letter);
  });
});
