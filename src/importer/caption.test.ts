import { describe, expect, test } from 'vitest';
import { captionScore, ENOUGH, isCaptionByName } from './caption.ts';

const LONG = `${'Một đoạn văn dài kể về nhiều việc đã làm trong năm qua '.repeat(5).trim()}.`;
const score = (text: string) => captionScore({ text, before: LONG, after: LONG });

test.each([
  '(Ảnh minh họa)',
  'Ảnh minh hoạ (Nguồn Internet).',
  'Khách thăm gian hàng. Ảnh: Thu An',
  'Ảnh: Thu An',
])('a caption by name: %s', (text) => {
  expect(isCaptionByName(text)).toBe(true);
});

describe('a caption without a name is one sentence that describes a scene', () => {
  test.each([
    'Cán bộ xã hướng dẫn người dân cài đặt ứng dụng dịch vụ công.',
    'Bệnh viện tỉnh bố trí máy lấy số tự động tại sảnh chính.',
    'Đại biểu tham quan gian hàng công nghệ tại ngày hội (tháng 9/2025).',
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
  ])('and not %s', (text) => {
    expect(score(text)).toBeLessThan(ENOUGH);
  });
});
