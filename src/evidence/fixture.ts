/** A small content with the raw text of its one source, as copied from a portal: every figure stands where it says. */
import { edit, SMALL_FILES, type Files } from '../knowledge/fixture.ts';

/** The name of the raw file. */
export const RAW_NAME = '000_bai.txt';

/** The raw text: a date line, a caption among six paragraphs, a counter at the foot. */
export const RAW = `Tuyên Quang với lộ trình băng rộng đến năm 2030
09/07/2020 09:25:00 Xem cỡ chữ: A+ A-
Tỉnh thực hiện Nghị quyết 52-NQ/TW của Bộ Chính trị về một số chủ trương, chính sách chủ động tham gia cuộc cách mạng công nghiệp.

Mở đầu, bài viết kể rằng các sở, ban, ngành của tỉnh đã họp nhiều lần trong năm để bàn cách làm cho từng xã.

Theo chỉ số DTI, địa phương còn nhiều việc phải làm trước khi các dịch vụ công lên mạng và người dân quen dùng.

Ảnh minh họa năm 2019 (Nguồn Internet).

Trung tâm IOC của tỉnh được dựng để theo dõi các dịch vụ và trả lời người dân trong ngày, theo lời lãnh đạo sở.

Đến năm 2030, tỉnh muốn 100% số hộ có đường truyền băng rộng, kể cả ở những thôn xa nhất của các huyện vùng cao.

Năm 2024, theo báo cáo, 80% số hộ đã có đường truyền như vậy, phần còn lại chờ kéo cáp qua những đoạn đường núi.

Quang Khôi

  • Số người online: 316
`;

const ARTICLE = 'content/articles/lo-trinh.mdx';

/** The small content, its source with the raw file, the evidence of its claims with the years that they name. */
export const FILES: Files = [
  ['content/sources/src-000.yaml', 'read: full', `read: full\nfile: ${RAW_NAME}`],
  [ARTICLE, "{ paragraph: 5, figures: ['100%'] }", "\n      paragraph: 5\n      figures: ['2030', '100%']"],
  [ARTICLE, "{ paragraph: 6, figures: ['80%'] }", "\n      paragraph: 6\n      figures: ['2024', '80%']"],
].reduce<Files>(
  (files, [file = '', before = '', after = '']) => edit(file, before, after, files),
  SMALL_FILES,
);
