/** The names of the tables: each is the name of its files under /du-lieu/, and never changes. */

export const TABLE_NAMES = [
  'van-ban',
  'bai-viet',
  'muc-tieu',
  'ket-qua',
  'su-kien',
  'chi-so',
  'tinh',
  'nguon',
  'thuat-ngu',
  'can-doc-ky',
  'mau-thuan',
  'chuong-trinh',
  'chuoi-muc-tieu',
  'bang-so-lieu',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];
