import { describe, expect, test } from 'vitest';
import { captionScore, ENOUGH, isCaptionByName } from './caption.ts';

const LONG = `${'Một đoạn văn dài kể về nhiều việc đã làm trong năm qua '.repeat(5).trim()}.`;
const score = (text: string) => captionScore({ text, before: LONG, after: LONG });

test.each([
  '(Ảnh minh họa)',
  'Ảnh minh hoạ (Nguồn Internet).',
  'Ảnh minh họa năm 2019 (Nguồn Internet).',
  'Khách thăm gian hàng. Ảnh: Thu An',
  'Ảnh: Thu An',
  'Khách thăm gian hàng – Ảnh: BNT/T.A',
  '(Quang cảnh buổi lễ)',
  'Hình 2. Bản đồ các trạm',
])('a caption by name: %s', (text) => {
  expect(isCaptionByName(text)).toBe(true);
});

test('among sentences of its own length a sentence is none', () => {
  const text = 'Cô giáo mở máy tính, lũ trẻ cùng nhìn lên bảng.';
  const [before, after] = [
    'Chiều xuống trên triền núi phía tây.',
    'Tiết học ấy phát từ thị trấn cách đó hai dãy núi.',
  ];
  expect(captionScore({ text, before, after })).toBeLessThan(ENOUGH);
});

describe('a caption without a name is one sentence that describes a scene', () => {
  test.each([
    'Cán bộ xã hướng dẫn người dân cài đặt ứng dụng dịch vụ công.',
    'Bệnh viện tỉnh bố trí máy lấy số tự động tại sảnh chính.',
    'Đại biểu tham quan gian hàng công nghệ tại ngày hội (tháng 9/2025).',
    'Ông Lê Thu An, Chủ tịch UBND xã Mường Chà.',
    'Chị Thu An (bên phải) và hàng xóm trong buổi chợ phiên.',
    'Đoàn viên cài ứng dụng cho bà con trong bản',
  ])('%s', (text) => {
    expect(score(text)).toBeGreaterThanOrEqual(ENOUGH);
  });

  test.each([
    'Các xã cũng có nhiều cách làm hay, nhất là trong những tháng dịch bệnh.',
    'Những việc này không chỉ tháo gỡ khó khăn mà còn mở đường cho doanh nghiệp.',
    'Cán bộ xã hướng dẫn người dân, đưa tỷ lệ hồ sơ trực tuyến lên 72,1%.',
    'Bên cạnh đó, cán bộ xã hướng dẫn người dân cài đặt ứng dụng.',
    'Cán bộ các xã đang triển khai Nghị quyết số 57-NQ/TW tại cơ sở.',
    'Cán bộ xã hướng dẫn người dân. Việc ấy kéo dài ba tháng.',
    'Thứ sáu, thực hiện đồng bộ các giải pháp tại cơ sở.',
    'Bà Chín bán chè kể mỗi tối bà đỡ được nửa tiếng đếm tiền lẻ.',
    'Lớp thứ hai mở vào tháng 6, dự kiến đào tạo thêm 200 người.',
    'PV: Ông trông đợi gì ở tỉnh?',
    'So với năm trước, huyện tăng bảy bậc nhờ đặt máy ở bưu điện xã.',
    'Trung tâm của tỉnh được dựng để theo dõi các dịch vụ trong ngày, theo lời lãnh đạo sở.',
  ])('and not %s', (text) => {
    expect(score(text)).toBeLessThan(ENOUGH);
  });
});
