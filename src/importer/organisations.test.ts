import { expect, test } from 'vitest';
import { findOrganisations } from './organisations.ts';
import { numberParagraphs } from './result.ts';

const names = (text: string) =>
  findOrganisations(numberParagraphs([{ line: 1, kind: 'paragraph', text }]), [
    { slug: 'son-la', name: 'Sơn La', kind: 'province', aliases: [] },
  ]).map(({ name }) => name);

test.each([
  ['Theo Sở KH&CN và Sở Giáo dục và Đào tạo', ['Sở KH&CN', 'Sở Giáo dục và Đào tạo']],
  ['Bộ Công thương, Bộ Nông nghiệp và Môi trường', ['Bộ Công thương', 'Bộ Nông nghiệp và Môi trường']],
  ['do UBND tỉnh Sơn La và UBND xã Tà Nọi làm', ['UBND tỉnh Sơn La', 'UBND xã Tà Nọi']],
  ['Tỉnh uỷ họp; Tỉnh ủy nêu', ['Tỉnh uỷ']],
  ['VNPT Sơn La cùng Viettel kéo cáp', ['VNPT Sơn La', 'Viettel']],
  ['tại Trung tâm phục vụ hành chính công cấp tỉnh', ['Trung tâm phục vụ hành chính công cấp tỉnh']],
  ['Trung tâm dữ liệu số Sơn La kết nối các xã', ['Trung tâm dữ liệu số Sơn La']],
  ['Công ty CP Giải pháp số Mây Xanh phối hợp mở lớp', ['Công ty CP Giải pháp số Mây Xanh']],
  ['cùng Hội Nông dân và Hội Phụ nữ', ['Hội Nông dân', 'Hội Phụ nữ']],
  ['Trung tâm Chuyển đổi số và Đổi mới sáng tạo đã mở lớp', ['Trung tâm Chuyển đổi số và Đổi mới sáng tạo']],
  ['với Hiệp hội Phần mềm Việt Nam', ['Hiệp hội Phần mềm Việt Nam']],
  ['Bộ Chính trị và Chính phủ giao', ['Bộ Chính trị', 'Chính phủ']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  'các sở, ban, ngành và UBND các xã',
  'xây dựng Chính phủ điện tử, Chính phủ số',
  'Hội nghị ban hành Báo cáo; Bộ phận một cửa; Bộ chỉ số',
  'Phòng chống thiên tai, Đội ngũ cán bộ, Tổ chức thực hiện',
  'Trường học và bệnh viện thông minh, trung tâm dữ liệu',
  'VNPT-iGate chạy ổn định',
  'TRIỂN KHAI ĐỒNG BỘ TẠI SỞ Y TẾ',
])('none is named: %s', (text) => {
  expect(names(text)).toEqual([]);
});
