import { expect, test } from 'vitest';
import { answerText, countText, remedyText } from './search-words.ts';

test('what was found is counted', () => {
  expect(countText(0)).toBe('Không có kết quả');
  expect(countText(12)).toBe('12 kết quả');
});

test('a corrected query says what stands for what', () => {
  expect(remedyText({ kind: 'corrected', from: 'aro', to: 'ảo' })).toBe('Không thấy “aro”; tìm “ảo”.');
});

test('a shortened query says which words were left out', () => {
  expect(remedyText({ kind: 'dropped', words: ['xanh', 'lam'], kept: 'kinh tế số' })).toBe(
    'Không trang nào có đủ các chữ. Bỏ bớt “xanh”, “lam”; tìm “kinh tế số”.',
  );
});

test('an answer is said with its count', () => {
  const answer = { total: 9, remedy: undefined, complete: true };
  expect(answerText(answer)).toBe('9 kết quả.');
  expect(answerText({ ...answer, total: 0 })).toBe('Không có kết quả.');
});

test('what was done to the query is said before', () => {
  const remedy = { kind: 'corrected', from: 'aro', to: 'ảo' } as const;
  expect(answerText({ total: 2, remedy, complete: true })).toBe('Không thấy “aro”; tìm “ảo”. 2 kết quả.');
});

test('a missing index is said, and that numbers still work', () => {
  const answer = { total: 0, remedy: undefined, complete: false };
  expect(answerText(answer)).toContain('số hiệu vẫn tra được');
});
