/**
 * What the importer leaves to the editor about a proposed claim. Each doubt has a code, a Vietnamese sentence for the
 * draft and an English one for the terminal.
 */
import type { Doubt } from './result.ts';

const TEXTS = {
  'no-due': ['bài không ghi hạn của mục tiêu', 'the text gives no due date'],
  'no-as-of': ['bài không ghi thời điểm của số liệu', 'the text gives no date for the figure'],
  'unpublished-now': [
    'bài viết “đến nay” mà trang không ghi ngày đăng',
    'the text says "so far", and the page has no day of publication',
  ],
  'when-from-context': [
    'mốc thời gian lấy từ câu khác cùng đoạn hoặc từ đầu danh sách',
    'the period is taken from another sentence or the head of the list',
  ],
  'no-document': ['chưa rõ văn bản nào đặt mục tiêu này', 'it is open which document sets the target'],
  'main-document': [
    'câu không nêu văn bản; tạm lấy văn bản chính của bài',
    'the sentence names no document; the main one of the article is taken',
  ],
  'no-place': ['chưa rõ số liệu của nơi nào', 'it is open which place the figure is of'],
  'other-province': ['câu nói về tỉnh khác', 'the sentence is about another province'],
  locality: [
    'câu nói về một nơi hoặc đơn vị dưới cấp tỉnh',
    'the sentence is about a place or body below the province',
  ],
  nation: ['số liệu hay mục tiêu của cả nước, không phải của tỉnh', 'national, not the province’s'],
  'centre-demand': [
    'mức Trung ương giao hoặc yêu cầu, không phải mục tiêu tỉnh tự đặt',
    'what the centre demands, not the province’s own target',
  ],
  'own-bracket': [
    'con số trong ngoặc nhắc chỉ tiêu, kế hoạch đã giao',
    'a figure in brackets that recalls a target or plan',
  ],
  change: ['đây là mức tăng hoặc giảm, không phải mức đạt được', 'a change, not a level'],
  'decimal-mark': [
    'dấu thập phân viết theo kiểu Anh; xem lại giá trị',
    'the decimal mark is written the English way; check the value',
  ],
  'no-indicator': ['chưa có chỉ số nào khớp tên', 'no indicator’s name fits'],
  'several-indicators': ['nhiều chỉ số cùng khớp tên', 'several indicators fit'],
  'longer-name': [
    'câu nói rõ hơn tên chỉ số: con số có thể chỉ tính trong nhóm mà tên ấy gọi',
    'the sentence says more than the indicator’s name: the figure may be a share of what the name calls',
  ],
  'no-figure': [
    'không có con số; xem có nên ghi thành mục này không',
    'no figure; decide whether it is a claim',
  ],
  basically: ['bài viết “cơ bản”, không phải toàn bộ', 'the text says "basically", not all'],
  'rank-change': [
    'bài nêu số bậc tăng, giảm; hạng trước đó bài không ghi',
    'the text gives the change of rank, not the earlier rank',
  ],
  'no-cue': [
    'câu không có từ cho biết đây là mục tiêu hay kết quả',
    'nothing in the sentence says whether it is a target or a result',
  ],
  'more-than-a-part': [
    'bài viết “hơn” hoặc “gần” một phần của tổng số',
    'the text says more or less than a part',
  ],
} as const satisfies Record<string, readonly [vi: string, en: string]>;

export type DoubtCode = keyof typeof TEXTS;

/**
 * A doubt with its texts.
 *
 * @example doubt('no-due').vi // 'bài không ghi hạn của mục tiêu'
 */
export function doubt(code: DoubtCode): Doubt {
  const [vi, en] = TEXTS[code];
  return { code, vi, en };
}
