/**
 * Why a target has its status: every case that the rules of `status.ts` tell apart, with the status it gives and one
 * sentence for the reader.
 */
export const STATUS_NAMES = {
  met: 'Đã đạt',
  'on-course': 'Đúng lộ trình',
  behind: 'Chậm so với lộ trình',
  overdue: 'Quá hạn, chưa thấy đạt',
  'no-data': 'Chưa có số liệu',
  'not-measurable': 'Không tính tiến độ',
} as const;

export type StatusName = keyof typeof STATUS_NAMES;

interface Reason {
  status: StatusName;
  text: string;
}

const reasons = {
  'reached-early': {
    status: 'met',
    text: 'Số liệu mới nhất đã tới mức mục tiêu đặt ra, trước hạn; tới hạn có thể khác.',
  },
  reached: { status: 'met', text: 'Số liệu mới nhất đã tới mức mục tiêu đặt ra.' },
  'reached-in-time': { status: 'met', text: 'Số liệu cuối cùng trong hạn đã tới mức mục tiêu đặt ra.' },
  'reached-then-lost': {
    status: 'met',
    text: 'Số liệu cuối cùng trong hạn đã tới mức mục tiêu đặt ra; số liệu sau hạn lại kém mức ấy.',
  },
  'reached-late': {
    status: 'met',
    text: 'Ngày cuối của hạn chưa tới mức; số liệu sau hạn cho thấy đã tới mức, muộn hơn hạn.',
  },
  'reached-some-time': {
    status: 'met',
    text: 'Số liệu mới nhất đã tới mức mục tiêu đặt ra; không rõ tới trước hay sau hạn.',
  },
  'on-path': {
    status: 'on-course',
    text: 'Số liệu mới nhất không kém mức cần có.',
  },
  'below-path': {
    status: 'behind',
    text: 'Số liệu mới nhất kém mức cần có.',
  },
  lost: {
    status: 'behind',
    text: 'Đã có lúc tới mức mục tiêu đặt ra, nhưng số liệu mới nhất lại kém mức ấy.',
  },
  'due-passed': { status: 'overdue', text: 'Hạn đã qua; số liệu mới nhất tìm thấy chưa tới mức mục tiêu.' },
  'known-before': {
    status: 'no-data',
    text: 'Hạn đã qua, nhưng chưa thấy số liệu nào của 12 tháng cuối trước hạn hoặc sau hạn.',
  },
  'no-results': {
    status: 'no-data',
    text: 'Chưa thấy nguồn nào báo cáo kết quả cho chỉ số này ở nơi này.',
  },
  'other-series-only': {
    status: 'no-data',
    text: 'Có số liệu cùng chỉ số, cùng nơi, nhưng của chuỗi khác, đo cách khác.',
  },
  'no-figures': { status: 'no-data', text: 'Có kết quả được kể, nhưng nguồn không nêu con số.' },
  'a-count': {
    status: 'not-measurable',
    text: 'Đây là số đếm mục tiêu, nhiệm vụ; không phải mức phải đạt.',
  },
  'a-commitment': { status: 'not-measurable', text: 'Đây là cam kết, nguồn không kèm mức đo.' },
  'no-level': { status: 'not-measurable', text: 'Mục tiêu không có con số để đo.' },
  'no-way': {
    status: 'not-measurable',
    text: 'Chỉ số này không nói cao hơn hay thấp hơn là tốt hơn.',
  },
  incomparable: { status: 'not-measurable', text: 'Chỉ số này gồm những số liệu không cùng thước đo.' },
  cautioned: {
    status: 'not-measurable',
    text: 'Mục tiêu có điều phải đọc kỹ về câu chữ, thời điểm hoặc cách tính, nên không dùng để kết luận.',
  },
  'nothing-usable': {
    status: 'not-measurable',
    text: 'Có số liệu cùng chỉ số, cùng nơi, nhưng không số liệu nào dùng được để so với mục tiêu này.',
  },
  disputed: {
    status: 'not-measurable',
    text: 'Các nguồn nêu những con số khác nhau cho cùng một thời điểm.',
  },
  'no-due': { status: 'not-measurable', text: 'Nguồn không nêu hạn nên không tính được tiến độ.' },
  'a-rank': {
    status: 'not-measurable',
    text: 'Chưa tới hạn, và thứ hạng còn tùy nơi khác, không đi theo một đường thẳng.',
  },
  'a-rate': {
    status: 'not-measurable',
    text: 'Chưa tới hạn, và mức bình quân mỗi năm chỉ biết được khi hết kỳ.',
  },
  'one-date': {
    status: 'not-measurable',
    text: 'Mới có số liệu của một thời điểm, chưa đủ để tính tiến độ.',
  },
  'no-start': {
    status: 'not-measurable',
    text: 'Chưa có con số xác định nào trước số liệu mới nhất để bắt đầu đường cần đi.',
  },
  unclear: {
    status: 'not-measurable',
    text: 'Số liệu mới nhất chỉ nêu khoảng chừng hoặc một phía, chưa đủ để nói đã tới mức hay chưa.',
  },
  'unit-ended': {
    status: 'not-measurable',
    text: 'Đơn vị hành chính đặt ra mục tiêu đã thành đơn vị khác trước hạn; số liệu của hai đơn vị không nối với nhau.',
  },
} as const satisfies Record<string, Reason>;

export type StatusReason = keyof typeof reasons;

export const STATUS_REASONS: Readonly<Record<StatusReason, Reason>> = reasons;
