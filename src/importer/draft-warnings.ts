/** The importer's warnings as a Vietnamese editor reads them in a draft; on the terminal they stay English. */
import type { Warning } from './result.ts';

/** What a warning says, and how it is said here; `$1` is the first group. */
const TEXTS: readonly (readonly [message: RegExp, vi: string])[] = [
  [/^no title was found$/, 'không tìm thấy tên bài'],
  [/^the day of publication is not printed$/, 'trang không ghi ngày đăng'],
  [/^no author is named$/, 'bài không ghi tác giả'],
  [/^no province of content\/provinces\/ is named$/, 'bài không nêu tỉnh nào có trong content/provinces/'],
  [
    /^the year of publication is not printed; (\d+) is inferred: .*$/,
    'ngày đăng không ghi năm; năm $1 là suy ra',
  ],
  [
    /^the day of publication is printed without its year.*$/,
    'ngày đăng không ghi năm, trang không cho biết năm nào',
  ],
  [/^a document is named without a number: (.+)$/, 'nhắc một văn bản mà không ghi số hiệu: $1'],
  [/^no document is known as "(.+)"$/, 'chưa rõ “$1” là văn bản nào'],
  [/^"(.+)" was taken for (.+) of the register$/, '“$1” được hiểu là $2 trong kho văn bản'],
  [/^(\S+) is dated (\S+) here, (\S+) in the register$/, 'bài ghi $1 ban hành $2; kho văn bản ghi $3'],
  [/^(\S+) is dated (\S+) here, (\S+) in line (\d+)$/, 'bài ghi $1 ban hành $2 ở đây, $3 ở dòng $4'],
  [/^a whole paragraph was dropped: (.+)$/, 'đã bỏ cả một đoạn ($1); có phải của bài không?'],
  [
    /^taken for a caption by its shape; it may be a paragraph$/,
    'có vẻ là chú thích ảnh; cũng có thể là một đoạn của bài',
  ],
  [/^taken for the foot of the page: "(.+)"$/, 'được coi là phần chân trang: “$1”'],
  [
    /^the last line of a box inside the article; it may be a heading$/,
    'dòng cuối của một khung trong bài; cũng có thể là tên mục',
  ],
  [
    /^the paragraph begins in lower case; its beginning may be lost$/,
    'đoạn bắt đầu bằng chữ thường; có thể mất phần đầu',
  ],
  [/^the line is written without Vietnamese marks$/, 'dòng viết không dấu'],
  [/^the line may be damaged: .*$/, 'dòng có thể bị hỏng chữ'],
  [/^"(.+)" may be misread: (.+)$/, '“$1” có thể bị đọc sai: $2'],
  [/^"(.+)" is no Vietnamese syllable$/, '“$1” không phải âm tiết tiếng Việt'],
  [
    /^the page was decoded from (\S+), as it declares; .*$/,
    'trang dùng bảng mã $1 như nó tự khai; so vài chữ với trang gốc',
  ],
  [/^.+ says (\S+), but (.+) says (\S+)$/, 'ngày đăng ghi hai nơi khác nhau: $1 và $3 ($2)'],
];

/**
 * A warning with its line; one that has no Vietnamese text yet stays as it is.
 *
 * @example describeWarning({ line: 2, message: 'no author is named' }) // 'dòng 2: bài không ghi tác giả'
 */
export function describeWarning({ line, message }: Warning): string {
  const known = TEXTS.find(([pattern]) => pattern.test(message));
  return `dòng ${line}: ${known ? message.replace(known[0], known[1]) : message}`;
}
