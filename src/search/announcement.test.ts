import { expect, test } from 'vitest';
import { announcement } from './announcement.ts';

test('a number is announced with where Enter leads', () => {
  expect(announcement({ documents: 1, straight: 'Nghị quyết 57-NQ/TW' })).toBe(
    'Enter mở Nghị quyết 57-NQ/TW. 1 văn bản. Phím xuống để chọn.',
  );
});

test('pages are announced with what is said of them', () => {
  expect(announcement({ pages: { said: '9 kết quả.', total: 9 } })).toBe('9 kết quả. Phím xuống để chọn.');
});

test('where there is nothing to choose no key is named', () => {
  expect(announcement({ pages: { said: 'Không có kết quả.', total: 0 } })).toBe('Không có kết quả.');
});

test('numbers and pages are said together, numbers first', () => {
  expect(announcement({ documents: 2, pages: { said: '9 kết quả.', total: 9 } })).toBe(
    '2 văn bản. 9 kết quả. Phím xuống để chọn.',
  );
});
