import { describe, expect, test } from 'vitest';
import { splitLines } from './lines.ts';
import { findNoise } from './noise.ts';

const PROSE =
  'Toàn tỉnh đã có mạng băng rộng đến từng xã, và mỗi người dân đều dùng được dịch vụ công trực tuyến.';
const reasonOf = (text: string) => findNoise(splitLines(text)).get(1);

describe('a line is noise by its shape', () => {
  test.each([
    ['Đóng lại', 'close button'],
    ['• :', 'empty bullet'],
    ['A- A A+ | Tăng tương phản Giảm tương phản', 'font-size control'],
    ['Xem cỡ chữ: A+ A-', 'font-size control'],
    ['• Số người online: 12', 'visitor counter'],
    ['Tổng lượt truy cập: 1.204.311', 'visitor counter'],
    ['Hôm nay: 31', 'visitor counter'],
    ['Click để đánh giá bài viết', 'rating widget'],
    ['Facebook | Zalo | Email', 'share or print button'],
    ['In bài viết', 'share or print button'],
    ['Trang chủ > Tin tức > Chuyển đổi số', 'navigation'],
    ['CHÀO MỪNG BẠN ĐẾN VỚI CỔNG THÔNG TIN', 'site banner'],
    ['Cơ quan chủ quản: Sở Thông tin', 'site footer'],
    ['Từ khóa: chuyển đổi số, dữ liệu', 'keywords'],
    ['>> Xem thêm: Một bài khác', 'other-news link'],
    ['0:00 / 3:45', 'audio player'],
  ])('%s', (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });
});

test.each([
  'Có chủ trương đúng, mọi việc đều thuận.',
  'Hôm nay, cả tỉnh có thêm 12 xã hoàn thành.',
  'Bản quyền phần mềm được bảo vệ chặt chẽ.',
  'Chia sẻ dữ liệu giữa các ngành',
  'Tin học hóa quản lý',
])('a line of an article is none: %s', (text) => {
  expect(reasonOf(text)).toBeUndefined();
});

test('a block of the page takes everything below it once the article has begun', () => {
  const noise = findNoise(
    splitLines(`Tin mới\n${PROSE}\nTin tức khác\n- Một tin\nMột tin nữa\nBình luận (2)\nHay quá`),
  );
  expect([...noise]).toEqual([
    [1, 'other-news list'],
    [3, 'other-news list'],
    [4, 'other-news list'],
    [5, 'other-news list'],
    [6, 'feedback box'],
    [7, 'feedback box'],
  ]);
});

test('a box inside an article ends where a whole paragraph begins', () => {
  const paragraph = `${PROSE.slice(0, -1)}, ${PROSE}`;
  const noise = findNoise(splitLines(`${PROSE}\nTin liên quan\nMột tin\n${paragraph}`));
  expect([...noise.keys()]).toEqual([2, 3]);
});
