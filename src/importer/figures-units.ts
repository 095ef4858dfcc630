/**
 * Nouns that articles count, beyond the units that every text of the site may use (src/figures/figure-tokens.ts). They
 * name what a figure counts; a wrong one misleads nobody, since an indicator's unit is compared with it.
 */

const NOUNS = [
  ...[
    'lượt người',
    'lượt',
    'người dân',
    'người',
    'học sinh',
    'học viên',
    'sinh viên',
    'giáo viên',
    'giảng viên',
  ],
  ...[
    'cán bộ',
    'công chức',
    'viên chức',
    'đảng viên',
    'đoàn viên',
    'hội viên',
    'chuyên gia',
    'kỹ sư',
    'lao động',
  ],
  ...[
    'hộ gia đình',
    'hộ',
    'doanh nghiệp',
    'hợp tác xã',
    'tổ chức',
    'cơ quan',
    'đơn vị',
    'cơ sở',
    'nhà đầu tư',
  ],
  ...[
    'thôn',
    'khối',
    'xóm',
    'buôn',
    'tổ dân phố',
    'bản',
    'ấp',
    'khu phố',
    'xã',
    'phường',
    'thị trấn',
    'thị xã',
    'huyện',
    'quận',
    'thành phố',
    'tỉnh',
  ],
  ...[
    'quốc gia',
    'nước',
    'sở, ngành',
    'sở',
    'ngành',
    'lĩnh vực',
    'trường',
    'bệnh viện',
    'trạm y tế',
    'trung tâm',
  ],
  ...[
    'sản phẩm',
    'hội nghị',
    'hội thảo',
    'lớp',
    'khóa',
    'cuộc',
    'buổi',
    'đề tài',
    'công trình',
    'sáng chế',
    'giải',
  ],
  ...[
    'tài khoản',
    'giao dịch',
    'chữ ký số',
    'chứng thư số',
    'hồ sơ',
    'thủ tục',
    'dịch vụ',
    'văn bản',
    'bản ghi',
  ],
  ...[
    'máy tính',
    'camera',
    'thiết bị',
    'thuê bao',
    'trạm BTS',
    'trạm',
    'vị trí',
    'điểm phát',
    'cơ sở dữ liệu',
  ],
  ...[
    'tổ công nghệ số cộng đồng',
    'tổ',
    'nhóm',
    'hệ thống',
    'nền tảng',
    'ứng dụng',
    'phần mềm',
    'mô hình',
    'dự án',
  ],
  ...[
    'đề án',
    'chương trình',
    'kế hoạch',
    'nghị quyết',
    'quyết định',
    'km2',
    'm2',
    'MW',
    'Mbps',
    'Gbps',
    'tấn',
    'kg',
  ],
  ...[
    'tuổi',
    'đại biểu',
    'thành viên',
    'việc làm',
    'vụ',
    'trường hợp',
    'sự kiện',
    'bộ chỉ số',
    'chức năng',
    'API',
  ],
];

const BEHIND = new RegExp(`^\\s(?<noun>${NOUNS.toSorted(byLength).join('|')})(?![\\p{L}\\d])`, 'iu');
const LONGEST = Math.max(...NOUNS.map((noun) => noun.length)) + 2;

/**
 * The noun right behind a place in a text, as printed; undefined where there is none of these.
 *
 * @example nounBehind('25 thôn', 2) // 'thôn'
 */
export function nounBehind(text: string, index: number): string | undefined {
  return BEHIND.exec(text.slice(index, index + LONGEST))?.groups?.['noun'];
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}
