import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithMap, hasMarks, slugify } from './fold.ts';

const VIETNAMESE = [...'aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ'];
const text = fc
  .array(
    fc.constantFrom(
      ...VIETNAMESE,
      ...VIETNAMESE.map((each) => each.toUpperCase()),
      ...' -/0123bcghklmnpqrstvxé🎯',
    ),
  )
  .map((characters) => characters.join(''));

describe('fold', () => {
  test.each([
    ['Nghị quyết 57-NQ/TW', 'nghi quyet 57-nq/tw'],
    ['Đà Nẵng', 'da nang'],
    ['ĐƯỜNG', 'duong'],
    ['chuyển đổi số', 'chuyen doi so'],
    ['Bà Rịa – Vũng Tàu', 'ba ria – vung tau'],
    ['Đổi mới'.normalize('NFD'), 'doi moi'],
    ['Ðổi mới', 'doi moi'], // eth in place of Đ
    ['İstanbul', 'istanbul'],
    ['がん', 'がん'],
    ['', ''],
  ])('%s becomes %s', (given, folded) => {
    expect(fold(given)).toBe(folded);
  });

  test('folding twice is folding once', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (any) => fold(fold(any)) === fold(any)));
  });

  test('the Unicode form and the case of the original make no difference', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(any.normalize('NFD'))).toBe(fold(any));
        expect(fold(any.toUpperCase())).toBe(fold(any));
      }),
    );
  });

  test('Vietnamese keeps its length', () => {
    fc.assert(fc.property(text, (any) => fold(any).length === any.length));
  });
});

describe('foldWithMap', () => {
  test('maps each folded index to where it stood', () => {
    expect(foldWithMap('Đổi')).toEqual({ text: 'doi', map: [0, 1, 2, 3] });
  });

  test('maps a decomposed letter as one', () => {
    expect(foldWithMap('ổi'.normalize('NFD'))).toEqual({ text: 'oi', map: [0, 3, 4] });
  });

  test('keeps nothing of a mark that stands on no letter', () => {
    expect(foldWithMap('\u0301a')).toEqual({ text: 'a', map: [1, 2] });
  });

  test('finds in the original what matched in the folded text', () => {
    const original = 'Đề án chuyển đổi số';
    const { text: folded, map } = foldWithMap(original);
    const start = folded.indexOf('doi so');
    expect(original.slice(map[start], map[start + 6])).toBe('đổi số');
  });

  test('folds as fold does, and every piece of the original folds to its piece of the text', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (any, decomposed) => {
        const original = decomposed ? any.normalize('NFD') : any;
        const { text: folded, map } = foldWithMap(original);
        expect(folded).toBe(fold(original));
        expect(map).toHaveLength(folded.length + 1);
        expect(map).toEqual(map.toSorted((a, b) => a - b));
        expect(map.at(-1)).toBe(original.length);
      }),
    );
  });
});

describe('hasMarks', () => {
  test.each(['số', 'đoi', 'Đ', 'à', 'ư', 'ă', 'số'.normalize('NFD')])('%s has marks', (marked) => {
    expect(hasMarks(marked)).toBe(true);
  });

  test.each(['', 'chuyen doi so', '57-NQ/TW', '408.000', 'über', '–'])('%s has none', (plain) => {
    expect(hasMarks(plain)).toBe(false);
  });

  test('folded text has none', () => {
    fc.assert(fc.property(text, (any) => !hasMarks(fold(any))));
  });
});

describe('slugify', () => {
  test.each([
    ['Bà Rịa – Vũng Tàu', 'ba-ria-vung-tau'],
    ['52/2025/NQ-HĐND', '52-2025-nq-hdnd'],
    ['  “Cần đọc kỹ”!  ', 'can-doc-ky'],
    ['Thừa Thiên-Huế', 'thua-thien-hue'],
    ['…', ''],
  ])('%s becomes %s', (given, slug) => {
    expect(slugify(given)).toBe(slug);
  });

  test('a slug is ASCII in kebab-case, and its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        expect(slugify(any)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slugify(slugify(any))).toBe(slugify(any));
      }),
    );
  });
});
