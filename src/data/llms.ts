/**
 * `llms.txt`: what the site is and where things are, for programs that read text (https://llmstxt.org): a title, a
 * summary in a quotation, then lists of links. Pages are named by their Markdown twins.
 */
import * as address from '../model/address.ts';
import { documentName } from '../model/document-name.ts';
import type { Graph } from '../model/nodes.ts';
import { describePeriod } from '../model/period.ts';
import type { Table } from './table.ts';

const SECTIONS: readonly { name: string; address: string; about: string }[] = [
  {
    name: 'Văn bản',
    address: address.REGISTER,
    about: 'nghị quyết, chương trình, kế hoạch, quyết định, đề án',
  },
  {
    name: 'Bài viết',
    address: address.ARTICLES,
    about: 'bài viết lại từ các bài gốc, con số có đánh dấu nguồn',
  },
  { name: 'Mục tiêu', address: address.TARGETS, about: 'mọi mục tiêu với hạn và trạng thái' },
  { name: 'Chỉ số', address: address.INDICATORS, about: 'định nghĩa, đơn vị, kết quả theo thời gian' },
  { name: 'Tỉnh, thành phố', address: address.PROVINCES, about: 'văn bản, mục tiêu, kết quả của từng nơi' },
  { name: 'Dòng thời gian', address: address.TIMELINE, about: 'các mốc từ 2012 đến 2045' },
  { name: 'So sánh', address: address.COMPARISON, about: 'tỉnh với tỉnh, văn bản với văn bản' },
  {
    name: 'Từ trung ương tới tỉnh',
    address: address.CASCADE,
    about: 'mục tiêu của trung ương thành gì ở văn bản sau và ở tỉnh, thành',
  },
  { name: 'Thuật ngữ', address: address.GLOSSARY, about: 'chữ viết tắt và khái niệm' },
  { name: 'Chương trình, dự án', address: address.PROGRAMMES, about: 'những gì các nguồn gọi tên' },
  { name: 'Cần đọc kỹ', address: address.CAUTIONS, about: 'điều phải biết trước khi dùng con số' },
  {
    name: 'Thay đổi',
    address: address.CHANGES,
    about: 'con số nào được thêm, bỏ hoặc sửa giữa các bản của trang',
  },
  {
    name: 'Bảng số liệu',
    address: address.DATASETS,
    about: 'bảng xếp hạng và số liệu theo tỉnh, thành, từng kỳ',
  },
  { name: 'Cả nước', address: address.NATION_PAGE, about: 'mục tiêu và kết quả của cả nước' },
  { name: 'Còn thiếu gì', address: address.MISSING, about: 'những gì chưa có nguồn, và cách gửi' },
  { name: 'Nguồn', address: address.SOURCES, about: 'nơi lấy số liệu, xếp theo bậc' },
  { name: 'Dữ liệu mở', address: address.DATA, about: 'các tệp, nghĩa của từng cột, giấy phép' },
  { name: 'Giới thiệu', address: address.ABOUT, about: 'cách lấy số liệu và cách tính trạng thái' },
];

/**
 * The text of `/llms.txt`.
 * @param absolute makes an address of the site absolute
 */
export function formatLlms(
  graph: Graph,
  tables: readonly Table[],
  absolute: (address: string) => string,
): string {
  const link = (name: string, to: string, about: string) => `- [${name}](${absolute(to)}): ${oneLine(about)}`;
  const page = (name: string, to: string, about: string) => link(name, address.twinAddress(to), about);
  return (
    [
      '# Lộ Trình Số',
      '> Trang tra cứu tiếng Việt về các nghị quyết liên quan tới cách mạng công nghiệp lần thứ tư và chuyển đổi số: văn bản đặt ra điều gì, ai phải làm, tới khi nào, đã báo cáo được gì, và mỗi con số lấy từ đoạn nào của nguồn nào.',
      `Nội dung và dữ liệu theo giấy phép CC BY 4.0. Trạng thái của mục tiêu được tính tới ngày ${graph.today}. Trước khi dùng một con số, hãy xem trang “Cần đọc kỹ”: có những con số không so trực tiếp được.`,
      'Mỗi trang có một bản Markdown: thêm `index.md` vào sau địa chỉ của trang. Các địa chỉ dưới đây dẫn tới bản ấy; địa chỉ trong bản ấy dẫn tới trang để trích dẫn.',
      '## Các phần của trang',
      lines(SECTIONS.map((section) => page(section.name, section.address, section.about))),
      '## Dữ liệu',
      lines([
        link('Mô tả mọi tệp và mọi cột', `${address.DATA}datapackage.json`, 'Frictionless Data Package 2.0'),
        ...tables.map((table) =>
          link(
            `${table.name}.json`,
            `${address.DATA}${table.name}.json`,
            `${table.title}, ${table.rows(graph).length} dòng. ${table.description}`,
          ),
        ),
      ]),
      '## Văn bản',
      lines([...graph.documents.values()].map(({ data, url }) => page(documentName(data), url, about(data)))),
      '## Bài viết',
      lines([...graph.articles.values()].map(({ data, url }) => page(data.title, url, data.summary))),
    ].join('\n\n') + '\n'
  );
}

function about({
  issued,
  summary,
}: {
  issued?: Parameters<typeof describePeriod>[0] | undefined;
  summary: string;
}): string {
  return issued ? `${describePeriod(issued)}. ${summary}` : summary;
}

function lines(items: readonly string[]): string {
  return items.join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
