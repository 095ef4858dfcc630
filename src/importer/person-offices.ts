/** Offices of people, before a name (`Bí thư Tỉnh ủy …`) and behind it (`…, Giám đốc Sở Y tế, cho biết`). */

const HEADS =
  '(?:tổng bí thư|bí thư|chủ tịch nước|chủ tịch|giám đốc|tổng giám đốc|thủ tướng|bộ trưởng|thứ trưởng|trưởng[ -]?(?:ban|phòng|khoa|thôn|bản|đoàn|trạm|nhóm|công an|xóm|ấp|khu phố|bộ phận)|chánh (?:văn phòng|thanh tra|án)|cục trưởng|vụ trưởng|viện trưởng|tổng cục trưởng|hiệu trưởng|hiệu phó|tổng biên tập|tổng thư ký|thư ký|ủy viên|uỷ viên|chủ nhiệm|tổ trưởng|đội trưởng|chỉ huy trưởng|chính ủy|tư lệnh|đại sứ|phóng viên|chuyên viên|chuyên gia|kế toán trưởng|nhà sáng lập|cố vấn|trợ lý)';
/** Behind a name only: before one they are as often somebody else's (`Trường Đào tạo cán bộ Nguyễn Văn Cừ`). */
const WEAK_HEADS =
  '(?:đại biểu|cán bộ|công chức|nhân viên|giảng viên|giáo viên|kỹ sư|kế toán|chủ (?:hộ|cơ sở|doanh nghiệp|cửa hàng)|điều phối viên|quản lý|thành viên|người sáng lập|phụ trách)';
const RANKS = String.raw`^(?:(?:nguyên|quyền|phó|cựu)\s+){0,3}`;
const DEGREES = String.raw`(?:\s+thường trực|\s+điều hành)?(?!\p{L})`;
/** The first words of offices, to look no further at other words. */
export const OFFICE_WORD =
  /^(?:tổng|bí|chủ|giám|thủ|bộ|thứ|trưởng|chánh|cục|vụ|viện|hiệu|thư|ủy|uỷ|tổ|đội|chỉ|chính|tư|đại|phóng|chuyên|kế|nhà|cố|trợ|nguyên|quyền|phó|cựu)$/iu;
/** An office at the beginning of a text, that a name may follow. */
export const OFFICE = new RegExp(RANKS + HEADS + DEGREES, 'iu');
const ANY_OFFICE = new RegExp(`${RANKS}(?:${HEADS}|${WEAK_HEADS})${DEGREES}`, 'iu');
const OPENING = /^\s*(?:,|\(|-|–)\s*(?:hiện\s+)?(?:là\s+|giữ chức\s+)?/u;
/** Before these an office ends. */
const ENDS =
  /[.:;()"“”]|[-–](?:cho biết|cho hay|chia sẻ|khẳng định|nhấn mạnh|nói|kể|thông tin(?=\s*[:,]))(?!\p{L})|\s(?:cho biết|cho hay|cho rằng|chia sẻ|khẳng định|nhấn mạnh|phát biểu|yêu cầu|đề nghị|chủ trì|nói|kể|thông tin|nhận định|đánh giá|bày tỏ|giải thích|trao đổi|ghi nhận|tiếp|trao|thăm|dự|đã|đang|sẽ|vừa|cũng|là|làm|có|được|cùng|về những|để|khi|tại|trong|bên)(?!\p{L})/u;
/** After a comma an office goes on with another one, or with the body that it is held in. */
const GOES_ON =
  /^(?:Sở|Ban|Bộ|UBND|HĐND|Bảo tàng|Trường|Trung tâm|Viện|Công ty|Tập đoàn|Tỉnh|Thành|Huyện|Đảng|Phòng|Cục|Hội|Bệnh viện|xã|phường|huyện|thị trấn|tỉnh|thành phố|TP)(?!\p{L})/u;
const LONGEST = 200;

/**
 * The office that a text begins with, as far as its head word goes; empty where there is none.
 *
 * @example officeOf('Phó Chủ tịch Thường trực UBND') // 'Phó Chủ tịch Thường trực'
 */
export function officeOf(text: string): string {
  return OFFICE.exec(text)?.[0] ?? '';
}

/**
 * The office in apposition right behind a name; undefined where there is none.
 *
 * @example officeBehind(', Giám đốc Sở Y tế, cho biết') // 'Giám đốc Sở Y tế'
 */
export function officeBehind(text: string): string | undefined {
  const opening = OPENING.exec(text.slice(0, LONGEST))?.[0];
  if (opening === undefined) return undefined;
  const rest = text.slice(opening.length, opening.length + LONGEST);
  if (!ANY_OFFICE.test(rest)) return undefined;
  const end = ENDS.exec(rest)?.index ?? rest.length;
  const parts = rest.slice(0, end).split(', ');
  const last = parts.findIndex((part, at) => at > 0 && !ANY_OFFICE.test(part) && !GOES_ON.test(part));
  const office = parts.slice(0, last < 0 ? parts.length : last).join(', ');
  return office.replace(/[\s,–-]+$/u, '');
}
