import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { iyVariants, sameText, unifyTonePlacement } from './tone-placement.ts';

const text = fc
  .array(
    fc.constantFrom(
      'hoà',
      'hòa',
      'Thuỷ',
      'THỦY',
      'khoẻ',
      'quý',
      'qúy',
      'hoàn',
      'huỳnh',
      ' ',
      '-',
      ',',
      '1',
      'Goá',
    ),
  )
  .map((parts) => parts.join(''));

describe('unifyTonePlacement', () => {
  test.each([
    ['Uỷ ban nhân dân tỉnh Hoà Bình', 'Ủy ban nhân dân tỉnh Hòa Bình'],
    ['TRUNG TÂM VĂN HOÁ, KHOẺ', 'TRUNG TÂM VĂN HÓA, KHỎE'],
    ['số hoá/tuỳ chọn/luỹ kế', 'số hóa/tùy chọn/lũy kế'],
    ['uỷ'.normalize('NFD'), 'ủy'],
  ])('writes %s in the house style', (given, unified) => {
    expect(unifyTonePlacement(given)).toBe(unified);
  });

  test.each([
    ['Ủy ban tỉnh Hòa Bình', 'Uỷ ban tỉnh Hoà Bình'],
    ['thủy, khỏe, HÓA', 'thuỷ, khoẻ, HOÁ'],
  ])('writes %s in the new style', (given, unified) => {
    expect(unifyTonePlacement(given, 'new')).toBe(unified);
  });

  test.each('quý quỳ quá quẻ hoàn toán huỳnh khuỷu ngoài xoáy thuở mùa mía hoa tuy qúy tóan Voà1'.split(' '))(
    'does not touch %s',
    (word) => {
      expect(unifyTonePlacement(word, 'old')).toBe(word);
      expect(unifyTonePlacement(word, 'new')).toBe(word);
    },
  );

  test('is settled after once, can be undone, and moves nothing but tone marks', () => {
    fc.assert(
      fc.property(text, (any) => {
        const old = unifyTonePlacement(any);
        expect(unifyTonePlacement(old)).toBe(old);
        expect(unifyTonePlacement(unifyTonePlacement(any, 'new'))).toBe(old);
        expect(fold(old)).toBe(fold(any));
        expect(old).toHaveLength(any.length);
      }),
    );
  });
});

describe('sameText', () => {
  test('ignores tone placement and Unicode form', () => {
    expect(sameText('Uỷ ban', 'Ủy ban')).toBe(true);
    expect(sameText('hòa'.normalize('NFD'), 'hoà')).toBe(true);
  });

  test('sees tones, marks and case', () => {
    expect(sameText('hòa', 'hóa')).toBe(false);
    expect(sameText('hòa', 'Hòa')).toBe(false);
    expect(sameText('đoi', 'doi')).toBe(false);
  });
});

describe('iyVariants', () => {
  test.each([
    ['kỹ', ['kỹ', 'kĩ']],
    ['kĩ', ['kĩ', 'kỹ']],
    ['Sĩ', ['Sĩ', 'Sỹ']],
    ['MỸ', ['MỸ', 'MĨ']],
    ['lý', ['lý', 'lí']],
    ['tỉ', ['tỉ', 'tỷ']],
    ['hy', ['hy', 'hi']],
    ['quý', ['quý', 'quí']],
    ['quýt', ['quýt', 'quít']],
    ['y', ['y']],
    ['thi', ['thi']],
    ['hai', ['hai']],
    ['thúy', ['thúy']],
    ['quyết', ['quyết']],
    ['wifi', ['wifi']],
  ])('of %s are %j', (syllable, variants) => {
    expect(iyVariants(syllable)).toEqual(variants);
  });
});
