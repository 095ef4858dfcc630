/** The words that begin names of organisations, fill them, and end them. */

/** Whole names, each with what may stand behind it to say of which province or place it is. */
export const COMMITTEES: readonly string[] = [
  'Bộ Chính trị',
  'Ban Bí thư(?: Trung ương Đảng)?',
  'Ban Chấp hành Trung ương(?: Đảng)?',
  'Quốc hội',
  'Chính phủ(?! (?:số|điện tử))',
  'Ủy ban Thường vụ Quốc hội',
  '(?:Ban Thường vụ |BTV )?(?:Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|uỷ|Ủy)',
  '(?:Ban Chấp hành|BCH) Đảng bộ (?:tỉnh|thành phố)',
  '(?:Ban Thường vụ |BTV )?Đảng (?:ủy|uỷ)(?: (?:xã|phường|đặc khu|khối))?',
  '(?:Văn phòng )?(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Ủy ban MTTQ(?: Việt Nam)?)(?: (?:tỉnh|thành phố|TP\\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu))?',
  '(?:Ủy ban )?(?:Mặt trận Tổ quốc|MTTQ)(?: Việt Nam)?(?: (?:tỉnh|thành phố|huyện|xã|phường))?',
  'Ban Chỉ đạo(?: cấp tỉnh| tỉnh| Trung ương)?(?: về)? phát triển (?:KHCN|KH&CN|khoa học,? (?:và )?công nghệ), đổi mới sáng tạo và chuyển đổi số(?: quốc gia)?',
  'Ngân hàng Nhà nước(?: Việt Nam)?',
  'Liên [Hh]ợp [Qq]uốc',
];

/** Fields of ministries, departments and offices, in words; in letters (`KH&CN`) any will do. */
export const FIELDS: readonly string[] = [
  'Y tế',
  'Tài chính',
  'Nội vụ',
  'Tư pháp',
  'Xây dựng',
  'Công an',
  'Quốc phòng',
  'Ngoại giao',
  'Ngoại vụ',
  'Công [Tt]hương',
  'Du lịch',
  'Giao thông(?: vận tải| [Vv]ận tải)?',
  'Nông nghiệp(?: và (?:Phát triển nông thôn|Môi trường))?',
  'Tài nguyên và Môi trường',
  'Kế hoạch và Đầu tư',
  'Khoa học và Công nghệ',
  'Thông tin và Truyền thông',
  'Giáo dục(?: và Đào tạo)?',
  'Lao động(?: ?[-–,] ?Thương binh và Xã hội)?',
  'Văn hóa(?:, Thể thao(?: và Du lịch)?| và Thể thao| và Du lịch| - Xã hội| - Thể thao)?',
  'Dân tộc(?: và Tôn giáo)?',
  'Quy hoạch(?: và| -)? Kiến trúc',
];

/** What a name in words begins with, and goes on in small letters. */
export const HEADS =
  /^(?:Trung tâm|Trường|Trường (?:Đại học|Cao đẳng|Trung cấp)|Đại học|Cao đẳng|Học viện|Viện|Bệnh viện|Bảo tàng|Thư viện|Công ty|Tập đoàn|Tổng công ty|Ngân hàng|Hiệp hội|Liên hiệp|Liên đoàn|Liên minh|Hội|Đoàn|Ban|Ban Chỉ đạo|Ủy ban|Uỷ ban|Hội đồng|Cục|Tổng cục|Chi cục|Phòng|Báo|Tạp chí|Đài|Nhà xuất bản|Kho bạc|Bảo hiểm|Bưu điện|Công an|Bộ Chỉ huy|Bộ Tư lệnh|Quỹ|Tổ chức|Đội|Hợp tác xã|HTX|Thông tấn xã|Văn phòng|Thanh tra|Nhà máy|Chi nhánh|Cảng vụ|Hải quan|Kiểm toán|Tòa án|Viện kiểm sát)$/u;
/** Heads that are other words too, or family names: a name has a capital behind them. */
export const SHORT_HEADS = /^(?:Hội|Đoàn|Phòng|Báo|Đài|Cục|Viện|Ban|Quỹ)$/u;
/** With these words behind it a head is none. */
export const NO_NAME =
  /^(?:Trường (?:học|hợp|đua|nghề|công|phổ|mầm)|Hội (?:nghị|thảo|nhập|chợ|tụ|trường|thi|họp|đàm|viên|chẩn|diễn|làng|xuân)|Ban (?:hành|đầu|ngày|đêm|công|bố|giám đốc|Giám đốc|Biên|biên)|Báo (?:cáo|chí|hiệu|động|giá|ảnh|nói|hình|điện)|Phòng (?:chống|học|họp|ngừa|khám|dịch|cháy|thủ|bệnh|ban|tránh)|Đội (?:ngũ|hình|tuyển|viên|trưởng|ơn)|Cục (?:bộ|diện|trưởng)|Quỹ (?:đất|đạo|đen|tích)|Văn phòng (?:phẩm|làm)|Tổ chức (?:thực|các|lại|cán|triển|hội|thi|Đảng|đảng|đoàn|cơ|chính|tốt|cho|và|lớp|nhiều|bộ)|Viện (?:dẫn|trợ|phí|trưởng)|Đài (?:thọ|các|loan)|Đoàn (?:kết|viên|công|kiểm|thể|đại|khảo|giám|xe|người)|Bảo hiểm (?:y|xã|thất|tự)|Công an (?:viên|nhân)|Trung tâm (?:của|là|hành chính của|chính trị)|Thư viện (?:ảnh|số|điện|video)|Hội đồng (?:này|đã)|Nhà máy (?:này|đã)|Thanh tra (?:viên|về|việc)|Kiểm toán (?:viên)|Công ty (?:này|đã|trên)|Hải quan (?:điện))(?!\p{L})/u;
/** Words, and pairs of words, that end a name: verbs, and what joins it to the sentence. */
export const ENDS = new Set([
  ...'đã đang sẽ được là có cho với để tại trong từ ở theo do khi cũng còn cùng nhằm như trên đến không phải đạt'.split(
    ' ',
  ),
  ...'này đó tự vẫn đưa trao vừa luôn rất nên nếu vì mà nhưng rằng nói gồm thì nhận giao làm họp ra về vào lên'.split(
    ' ',
  ),
  ...'xuống qua sau trước đều đặt lần hiện bắt dự dùng năm tháng ngày thăm mở cử gửi chưa đem'.split(' '),
  ...[
    'phối hợp',
    'chủ động',
    'chủ trì',
    'hướng dẫn',
    'hướng tới',
    'trực thuộc',
    'trực tiếp',
    'giới thiệu',
    'kiểm tra',
  ],
  ...[
    'cam kết',
    'đồng hành',
    'đồng thời',
    'kết nối',
    'kết hợp',
    'tham gia',
    'tham mưu',
    'hỗ trợ',
    'bố trí',
    'chia sẻ',
  ],
  ...[
    'khẳng định',
    'nhấn mạnh',
    'yêu cầu',
    'đề nghị',
    'thực hiện',
    'triển khai',
    'tiếp tục',
    'tiếp nhận',
    'tra cứu',
  ],
  ...[
    'báo cáo',
    'tập huấn',
    'tổ chức',
    'ban hành',
    'xây dựng',
    'phát động',
    'thành lập',
    'vận hành',
    'ứng dụng',
    'ký kết',
  ],
  ...[
    'trình diễn',
    'trình bày',
    'phát biểu',
    'bấm nút',
    'cung cấp',
    'công bố',
    'khai trương',
    'bị phạt',
    'thông báo',
  ],
  ...[
    'cho biết',
    'thúc đẩy',
    'đóng góp',
    'trao tặng',
    'bàn giao',
    'tuyên truyền',
    'phục hồi',
    'lắp đặt',
    'số hóa',
  ],
]);

/** Firms and bodies that are known by a name of their own. */
export const BRANDS: readonly string[] = [
  ...[
    'VNPT',
    'Viettel',
    'FPT',
    'MobiFone',
    'Mobifone',
    'VinaPhone',
    'Vinaphone',
    'VNG',
    'CMC',
    'MISA',
    'EVN',
    'VTC',
    'BIDV',
  ],
  ...[
    'Vietcombank',
    'VietinBank',
    'Vietinbank',
    'Agribank',
    'Vingroup',
    'VNPost',
    'Google',
    'Microsoft',
    'Samsung',
    'Intel',
    'VCCI',
  ],
  ...[
    'NVIDIA',
    'Nvidia',
    'Qualcomm',
    'Huawei',
    'Ericsson',
    'Foxconn',
    'Amazon',
    'ASEAN',
    'ASOCIO',
    'UNDP',
    'UNESCO',
    'UNICEF',
  ],
  ...['JICA', 'KOICA', 'WTO', 'ADB', 'WIPO', 'OECD', 'APEC', 'VINASA', 'TTXVN'],
];
