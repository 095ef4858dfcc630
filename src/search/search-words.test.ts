import { expect, test } from 'vitest';
import { announcement, countText, remedyText } from './search-words.ts';

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

test('a number is announced with where Enter leads', () => {
  expect(announcement({ documents: 1, straight: 'Nghị quyết 57-NQ/TW', answer: undefined })).toBe(
    'Enter mở Nghị quyết 57-NQ/TW. 1 văn bản. Phím xuống để chọn.',
  );
});

test('an answer is announced with its count', () => {
  const answer = { total: 9, remedy: undefined, complete: true };
  expect(announcement({ documents: 0, straight: undefined, answer })).toBe('9 kết quả. Phím xuống để chọn.');
  expect(announcement({ documents: 0, straight: undefined, answer: { ...answer, total: 0 } })).toBe(
    'Không có kết quả.',
  );
});

test('a missing index is said, and that numbers still work', () => {
  const answer = { total: 0, remedy: undefined, complete: false };
  expect(announcement({ documents: 0, straight: undefined, answer })).toContain('số hiệu vẫn tra được');
});
