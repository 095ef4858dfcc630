import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateWord, indexForm, indexFormOfHtml, numberWord } from './index-form.ts';

test('marks, đ and the spelling of an open i are one', () => {
  expect(indexForm('Đảo Trần')).toBe('dao tran');
  expect(indexForm('Nguyễn Sỹ Ngọc')).toBe(indexForm('nguyen si ngoc'));
  expect(indexForm('kỹ thuật, quý, quỳnh, mỹ')).toBe('ki thuat, qui, quinh, mi');
  expect(indexForm('yêu, tay, thuỷ')).toBe('yeu, tay, thuy');
});

test('numbers keep what their signs mean', () => {
  expect(indexForm('408.000 tỷ, 1,3 thuê bao, 429,47 điểm, 4.0')).toBe(
    '408000 ti, 1p3 thue bao, 429p47 diem, 4p0',
  );
  expect(numberWord('1.234.567,8')).toBe('1234567p8');
});

test('a day is one word, however it is written', () => {
  const day = dateWord({ year: 2019, month: 9, day: 27 });
  for (const written of ['27/9/2019', '27-09-2019', '27.9.2019', 'ngày 27 tháng 9 năm 2019']) {
    expect(indexForm(written)).toBe(day);
  }
  expect(indexForm('tháng 9/2019')).toBe('thang 9 2019');
});

test('the parts of a symbol are words', () => {
  expect(indexForm('57-NQ/TW, TIA-942, KT–XH')).toBe('57 nq tw, tia 942, kt xh');
});

test('markup is left alone', () => {
  expect(indexFormOfHtml('<p id="đ-1,3">đến 1,3</p>')).toBe('<p id="đ-1,3">den 1p3</p>');
});

test('marks typed apart are the same text, and the form of a form is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(indexForm(text.normalize('NFD'))).toBe(indexForm(text.normalize('NFC')));
    }),
  );
});
