/** What each status means and how it is computed, in the words a reader sees: the rules of `model/status.ts` told plainly. */
import { PACE_RULE } from '../model/pace.ts';
import type { StatusName } from '../model/status.ts';
import { SPAN_RULE } from '../model/value-span.ts';

export const STATUS_RULES: Record<StatusName, string> = {
  met: 'Số liệu cho thấy đã tới mức mục tiêu đặt ra: chưa tới hạn thì xét số liệu mới nhất; hạn đã qua thì xét số liệu cuối cùng trong hạn, rồi mới tới số liệu sau hạn.',
  'on-course':
    'Chưa tới hạn, có số liệu của ít nhất hai thời điểm, và số liệu mới nhất không kém đường cần đi.',
  behind: 'Chưa tới hạn, có số liệu của ít nhất hai thời điểm, và số liệu mới nhất kém đường cần đi.',
  overdue:
    'Hạn đã qua và số liệu mới nhất tìm thấy, của 12 tháng cuối trước hạn hoặc sau hạn, chưa tới mức đặt ra. Có thể kết quả đã khác mà chưa thấy báo cáo.',
  'no-data':
    'Mục tiêu có con số, nhưng chưa thấy nguồn nào nêu con số kết quả cùng chỉ số ở nơi đó; hoặc hạn đã qua mà số liệu cuối cùng có trước hạn hơn 12 tháng. Không có nghĩa là chưa làm.',
  'not-measurable':
    'Không kết luận: mục tiêu không có con số hoặc không có hạn, số liệu không nối được với nhau, trái nhau, chưa đủ, hoặc không đủ rõ.',
};

/** That the path is straight is our way to compute, and is said wherever it is used. */
export const PATH_NOTE =
  'Đường cần đi là đường thẳng từ số liệu đầu tiên tới mục tiêu ở ngày cuối của hạn. Nguồn không chia lộ trình từng năm; đường thẳng là cách tính của trang này.';

/** The rules behind the statuses, each with the question that it answers. */
export const STATUS_DETAILS: readonly { question: string; answer: string }[] = [
  {
    question: 'Đường cần đi',
    answer: `${PATH_NOTE} ${PACE_RULE} “Khoảng” và “gần” ở đây tính đúng con số, vì đường này cũng chỉ là ước tính.`,
  },
  {
    question: 'Thế nào là tới mức',
    answer: `Theo chiều tốt của chỉ số: với tỷ trọng thì bằng hoặc cao hơn, với thứ hạng thì bằng hoặc nhỏ hơn. “Trên” thì phải vượt. ${SPAN_RULE} Mục tiêu 11.000–12.000 thì đạt từ 11.000, mục tiêu “khoảng 30” thì đạt từ 28,5.`,
  },
  {
    question: 'Kết quả nói tới đâu, hiểu tới đó',
    answer:
      '“Trên 16%” cho biết hơn 16%, không cho biết đã tới 20% hay chưa. “Khoảng 30%” chưa cho biết đã tới “ít nhất 30%”. Khi con số không đủ để nói, trang không kết luận.',
  },
  {
    question: 'Số liệu nào được nối với nhau',
    answer:
      'Chỉ số liệu cùng chỉ số, cùng nơi, cùng tổng số và cùng một đơn vị hành chính. 9/12 và 4/20 không nối với nhau. Tỉnh lập mới ngày 01/07/2025 là đơn vị khác với tỉnh cũ cùng tên: số liệu trước và sau ngày ấy không nối.',
  },
  {
    question: 'Chuỗi và lần đổi cách tính',
    answer:
      'Một chỉ số có khi do nhiều nơi đo, mỗi nơi một cách: mỗi cách là một chuỗi. Mục tiêu chỉ so với chuỗi chính của chỉ số; số liệu của chuỗi khác được liệt kê nhưng không dùng, kể cả khi chuỗi chính chưa có số. Số liệu trước và sau một lần đổi cách tính cũng không nối.',
  },
  {
    question: 'Số liệu nào không dùng',
    answer:
      'Mục tiêu hay kết quả có điều cần đọc kỹ về câu chữ, cách so sánh hoặc thời điểm thì không dùng để tính. Các nguồn nêu những con số trái nhau cho cùng một thời điểm thì trang không chọn bên nào.',
  },
  {
    question: 'Trước hạn',
    answer:
      'Không mục tiêu nào bị coi là không đạt; nặng nhất là chậm so với đường cần đi. Tới mức sớm rồi tụt xuống là chậm. Thứ hạng còn tùy nơi khác, mức bình quân mỗi năm phải hết kỳ mới biết, nên trước hạn hai loại này chưa có kết luận.',
  },
  {
    question: 'Sau hạn',
    answer:
      'Đạt trong hạn rồi tụt vẫn là đã đạt, và trang nói rõ là đã tụt. Chỉ thấy đạt ở số liệu sau hạn thì trang nói là muộn, hoặc không rõ trước hay sau hạn. Số liệu cũ hơn 12 tháng trước hạn mà chưa tới mức thì không cho biết kết cục: trang ghi chưa có số liệu, kèm số cuối cùng tìm thấy.',
  },
  {
    question: 'Ngày nào',
    answer:
      'Chỉ dùng số liệu đã đăng tới ngày tính. Số liệu của một năm, một quý đặt ở ngày cuối của kỳ ấy. Nguồn không nêu thời điểm thì theo ngày đăng hoặc suy từ câu chữ, có ghi rõ bên cạnh.',
  },
];
