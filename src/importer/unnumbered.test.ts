import { expect, test } from 'vitest';
import { findUnnumbered } from './unnumbered.ts';

const names = (text: string) =>
  findUnnumbered([{ line: 4, kind: 'paragraph', text }]).map(({ message }) => message.split(': ')[1]);

test('a document named without a number is listed', () => {
  expect(names('Tỉnh đã ban hành Đề án chính quyền số, cùng Quy hoạch hạ tầng số.')).toEqual([
    'Đề án chính quyền số',
    'Quy hoạch hạ tầng số',
  ]);
});

test('one with a number isn’t, nor what points back to it', () => {
  expect(
    names(
      'Kế hoạch hành động số 8-KH/TU, Nghị quyết 57. Nghị quyết này mở đường. Kế hoạch tập trung vào dữ liệu.',
    ),
  ).toEqual([]);
});
