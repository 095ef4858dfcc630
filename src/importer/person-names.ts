/** Family names of Vietnam, the Kinh's and those of other peoples, to tell where a person's name begins. */

const FAMILY_NAMES = new Set(
  (
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lí Đào Đoàn Vương Trịnh Đinh Lâm Phùng Mai Tô ' +
    'Trương Hà Tạ Cao Lương Lưu Chu Châu Quách Tăng Thái Triệu Vi Lò Lường Quàng Cầm Điêu Nông Ma Giàng Vàng Thào Sùng Hờ ' +
    'Hạng Lù Tráng Chẩu Chảo Tẩn Phàn Bàn Lầu Mùa Vừ Lỳ Pờ Khoàng Vì Bế Mạc Nghiêm Kiều Khuất Khổng Phí Tống Thân Ninh Giáp ' +
    'La Ngụy Viên Doãn Đậu Đồng Từ Thạch Kim Danh Diệp Cù Bạch Tôn Ngọ Trà Nguyên Văn Sầm Lộc Hứa Lại Ông Âu Mã Quản Hầu ' +
    'Ngân Hoa Trang Cấn Chử Đàm Đới Đường Giang Hán Kha Lữ Nhâm Nhữ Ong Phó Phương Phù Tiêu Tòng Ứng Vòng Ly Cứ Páo Mông Xa Cà'
  ).split(' '),
);
/** No name of a person consists of one of these alone behind a form of address. */
const OFFICES = /^(?:Bí|Chủ|Phó|Giám|Tổng|Trưởng|Thủ|Bộ|Thứ|Đại|Ủy|Uỷ|Cục|Vụ|Viện|Hiệu|Chánh|Nguyên|Quyền)$/u;

/**
 * Whether a word is a family name.
 *
 * @example isFamilyName('Đào') // true
 */
export function isFamilyName(word: string): boolean {
  return FAMILY_NAMES.has(word);
}

/**
 * Whether a capitalised word behind a form of address may be a given name, and not the beginning of an office.
 *
 * @example startsAnyName('Bí') // false: `đồng chí Bí thư`
 */
export function startsAnyName(word: string): boolean {
  return !OFFICES.test(word);
}
