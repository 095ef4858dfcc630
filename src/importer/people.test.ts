import { expect, test } from 'vitest';
import type { ProvinceNames } from './context.ts';
import { findPeople } from './people.ts';
import { numberParagraphs } from './result.ts';

const PROVINCES = ['Thái Bình', 'Sơn La'].map((name): ProvinceNames => ({
  slug: name,
  name,
  kind: 'province',
  aliases: [],
}));
const people = (...texts: string[]) =>
  findPeople(
    numberParagraphs(texts.map((text, at) => ({ line: at + 1, kind: 'paragraph', text }))),
    PROVINCES,
  );

test.each([
  ['Bí thư Tỉnh ủy Đỗ Văn Lam chia sẻ: Đây là việc khó.', 'Đỗ Văn Lam', 'Bí thư Tỉnh ủy'],
  [
    'Phó Chủ tịch UBND đặc khu Cồn Nổi Đào Thị Mơ cho biết',
    'Đào Thị Mơ',
    'Phó Chủ tịch UBND đặc khu Cồn Nổi',
  ],
  ['Chủ tịch UBND tỉnh Thái Bình Ngô Văn Hải dự.', 'Ngô Văn Hải', 'Chủ tịch UBND tỉnh Thái Bình'],
  ['Chủ tịch UBND huyện Cao Sơn Lê Nam nói', 'Lê Nam', 'Chủ tịch UBND huyện Cao Sơn'],
  ['Giám đốc Sở Khoa học và Công nghệ Bùi Mạnh Hà nêu', 'Bùi Mạnh Hà', 'Giám đốc Sở Khoa học và Công nghệ'],
  [
    'Ông Lý Văn Sáng, Trưởng Phòng Kỹ thuật - Thiết bị, Bảo tàng tỉnh, cho biết',
    'Lý Văn Sáng',
    'Trưởng Phòng Kỹ thuật - Thiết bị, Bảo tàng tỉnh',
  ],
  ['đồng chí Giàng A Sáy - Phó Bí thư Đảng ủy xã Tà Nọi', 'Giàng A Sáy', 'Phó Bí thư Đảng ủy xã Tà Nọi'],
  [
    'Theo TS. Trần Vũ Bình (Viện trưởng Viện Dữ liệu), cần làm sớm.',
    'Trần Vũ Bình',
    'Viện trưởng Viện Dữ liệu',
  ],
  ['PGS.TS Lê An Nam cho rằng', 'Lê An Nam', 'PGS.TS'],
  ['Chị Thào Thị Mỷ (54 tuổi) kể', 'Thào Thị Mỷ', null],
  ['Tổng Bí thư Tô Lâm nhấn mạnh', 'Tô Lâm', 'Tổng Bí thư'],
])('%s', (text, name, role) => {
  expect(people(text)).toEqual([{ name, role, paragraphs: [1] }]);
});

test('a list of people with their offices', () => {
  const text =
    'Dự có các đồng chí: Lê An, Phó Bí thư Thường trực Tỉnh ủy; Bùi Thị Mơ, Chủ tịch HĐND tỉnh; các sở.';
  expect(people(text).map(({ name, role }) => [name, role])).toEqual([
    ['Lê An', 'Phó Bí thư Thường trực Tỉnh ủy'],
    ['Bùi Thị Mơ', 'Chủ tịch HĐND tỉnh'],
  ]);
});

test.each([
  'do đồng chí Bí thư Tỉnh ủy làm Trưởng ban',
  'Bí thư Tỉnh ủy Thái Bình dự họp.',
  'Chủ tịch UBND phường Hạ Lâm thăm các hộ.',
  'Hiệu trưởng Trường THPT Lê Hồng Phong dự.',
  'Trường Đào tạo cán bộ Nguyễn Văn Cừ mở lớp.',
  'Bí thư Đoàn TNCS Hồ Chí Minh tỉnh phát động.',
  'Bà Rịa, Bà Nà Hills, thành phố Hồ Chí Minh và đảo Cô Tô Con.',
  'Bà con, anh em, chị em phường Hạ Lâm cùng làm.',
])('nobody is named: %s', (text) => {
  expect(people(text)).toEqual([]);
});

test('a person is one, however often named, and keeps the first office', () => {
  const texts = ['Ông Lò Văn Hặc mở lời.', 'Ông Hặc kể.', 'Chủ tịch UBND xã Lò Văn Hặc nói'];
  expect(people(...texts)).toEqual([{ name: 'Lò Văn Hặc', role: 'Chủ tịch UBND xã', paragraphs: [1, 2, 3] }]);
});

test('an office before somebody else’s name is not theirs', () => {
  expect(people('phóng viên trao đổi với ông Lò Văn Hặc, Chủ tịch UBND xã')).toEqual([
    { name: 'Lò Văn Hặc', role: 'Chủ tịch UBND xã', paragraphs: [1] },
  ]);
});

test('an office ends where a dash glues a verb to it', () => {
  expect(people('Bà Lê Thu An-Giám đốc Sở Nội vụ-cho biết: việc đã xong.')).toMatchObject([
    { name: 'Lê Thu An', role: 'Giám đốc Sở Nội vụ' },
  ]);
});
