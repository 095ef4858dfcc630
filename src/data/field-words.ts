/** How fields are told to readers. */
import type { Field } from './column.ts';

/** What a type is called. */
export const TYPE_NAMES: Readonly<Record<Field['type'], string>> = {
  string: 'chữ',
  integer: 'số nguyên',
  number: 'số',
  boolean: 'true hoặc false',
  date: 'ngày',
  list: 'danh sách',
  array: 'mảng JSON',
};
