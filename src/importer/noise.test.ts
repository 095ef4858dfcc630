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
    ['Cỡ chữ | Tương phản | Mặc định', 'font-size control'],
    ['4.5 ★ (20 lượt)', 'rating widget'],
    ['Lắng nghe', 'audio player'],
    ['Nam miền Trung', 'audio player'],
    ['Zalo Bản in Facebook', 'share or print button'],
    ['Google News', 'share or print button'],
    ['Ủng hộ tòa soạn', 'support button'],
    ['Đọc thêm tin khác: Chợ phiên lên mạng', 'other-news link'],
    ['Quay lại trang trước', 'navigation'],
    ['Bạn đang ở: Trang nhất > Việc làng', 'navigation'],
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
    ['Đọc bài viết', 'audio player'],
    ['Giọng đọc: Nữ miền Bắc', 'audio player'],
    ['Chế độ tương phản cao', 'font-size control'],
    ['A+ A-', 'font-size control'],
    ['Lượt xem: 412', 'visitor counter'],
    ['1.024 lượt xem', 'visitor counter'],
    ['★ ★ ★ ★ ★', 'rating widget'],
    ['Đánh giá bài viết (0/5)', 'rating widget'],
    ['31 bình luận 12 lượt chia sẻ', 'share or print button'],
    ['Thích 0 Chia sẻ', 'share or print button'],
    ['Giới thiệu | Tin tức | Văn bản', 'navigation'],
    ['Văn hóa - Xã hội ›', 'navigation'],
    ['Tiếng Việt | English', 'navigation'],
    ['Trang chủ Thời sự Kinh tế', 'navigation'],
    ['Sơn La 24°C / 21-29°C', 'weather or rates'],
    ['USD 23.480 23.850', 'weather or rates'],
    ['#congdanso #chuyendoiso', 'keywords'],
    ['Infographic', 'media label'],
    ['>>> Một bài khác của báo', 'other-news link'],
    ['2 giờ trước', 'other date of the page'],
    ['Trang web này sử dụng cookie để nhớ bạn. Bạn đồng ý chứ?', 'cookie notice'],
  ])('%s', (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });
});

test.each([
  'Có chủ trương đúng, mọi việc đều thuận.',
  'Hôm nay, cả tỉnh có thêm 12 xã hoàn thành.',
  'Bản quyền phần mềm được bảo vệ chặt chẽ.',
  'Lắng nghe ý kiến người dân',
  'Google News xếp bài theo máy.',
  'Tương phản giữa hai bản làng',
  'Chia sẻ dữ liệu giữa các ngành',
  'Tin học hóa quản lý',
  'Thời tiết thất thường, mọi việc vẫn đúng hạn.',
  'Video giám sát đã lắp ở mọi ngã tư.',
  'Hạ tầng số - Dữ liệu số',
  'Trang web của tỉnh đã có chữ ký số.',
])('a line of an article is none: %s', (text) => {
  expect(reasonOf(text)).toBeUndefined();
});

test('a block of the page takes everything below it once the article has begun', () => {
  const noise = findNoise(
    splitLines(`Tin mới\n${PROSE}\nTin tức khác\n- Một tin\nMột tin nữa\nBình luận (2)\nHay quá`),
  );
  expect([...noise]).toEqual([
    [1, 'navigation'],
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

describe('a box inside an article', () => {
  const SENTENCE = 'Nhờ vậy mà cả làng trên lẫn xóm dưới đều dùng được mạng trong mùa mưa lũ.';
  const numbers = (...lines: string[]) => [...findNoise(splitLines(lines.join('\n'))).keys()];

  test('ends where a sentence has another below it, not at a teaser above the next title', () => {
    expect(numbers(PROSE, 'Tin liên quan', 'Một tin', SENTENCE, 'Tin nữa', SENTENCE, PROSE)).toEqual([
      2, 3, 4, 5,
    ]);
  });

  test('labels what isn’t copied, and nothing below it is lost', () => {
    expect(numbers(PROSE, 'Video', 'Quảng cáo', SENTENCE, 'Video', 'Một đoạn phim')).toEqual([2, 3, 5, 6]);
  });

  test('is none where a share bar has the same name', () => {
    expect(numbers(PROSE, 'Thích', 'Bình luận', 'Chia sẻ', SENTENCE)).toEqual([2, 3, 4]);
  });
});

test('any block ends where several whole paragraphs follow one another', () => {
  const paragraph = `${PROSE.slice(0, -1)}, ${PROSE}`;
  const noise = findNoise(splitLines(`${PROSE}\nĐọc nhiều\nMột tin\n${paragraph}\n${paragraph}`));
  expect([...noise.keys()]).toEqual([2, 3]);
});

test('below the bullets of a box, a sentence without one is the article’s, however short', () => {
  const noise = findNoise(
    splitLines(`${PROSE}\nXem thêm\n- Một tin\n- Tin nữa\nMáy nào cũng mở được.\nHạ tầng số`),
  );
  expect([...noise.keys()]).toEqual([2, 3, 4]);
});

test('a bare number is noise only beside a button, a bare time beside a player', () => {
  const noise = findNoise(splitLines('Thích\n12\n2024\nNghe bài viết\n5:20\n91'));
  expect([...noise.keys()]).toEqual([1, 2, 4, 5]);
});
