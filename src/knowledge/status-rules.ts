/** What each status means, in the words a reader sees: the rule of `model/status.ts` told plainly. */
import type { StatusName } from '../model/status.ts';

export const STATUS_RULES: Record<StatusName, string> = {
  met: 'Số liệu mới nhất tìm thấy đã tới mức mục tiêu đặt ra.',
  'on-course':
    'Chưa tới hạn, có ít nhất hai số liệu, và số liệu mới nhất không kém đường thẳng nối số liệu đầu tiên với mục tiêu ở ngày cuối của hạn.',
  behind: 'Chưa tới hạn, có ít nhất hai số liệu, và số liệu mới nhất kém đường thẳng ấy.',
  overdue:
    'Hạn đã qua và số liệu mới nhất tìm thấy chưa tới mức đặt ra. Có thể kết quả đã khác mà chưa thấy báo cáo.',
  'no-data':
    'Mục tiêu có con số, nhưng chưa thấy nguồn nào báo cáo kết quả cùng chỉ số ở nơi đó. Không có nghĩa là chưa làm.',
  'not-measurable':
    'Không tính được: mục tiêu không có con số hoặc không có hạn, các số liệu không cùng thước đo, hoặc mới có một số liệu.',
};
