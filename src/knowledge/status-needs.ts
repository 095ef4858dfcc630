/** What would have to be found for a target without a verdict to get one: the gap told so that a reader can fill it. */
import type { TargetNode } from '../model/nodes.ts';
import { describePeriod } from '../model/period.ts';
import { spellQuantity } from '../model/quantity.ts';
import { mainSeries } from '../model/series.ts';
import type { StatusReason } from '../model/status.ts';
import { placeInSentence } from './claims.ts';

type Need = (words: {
  indicator: string;
  place: string;
  level: string;
  due: string;
  /** The series that the target is held against; empty where the indicator has none. */
  series: string;
}) => string;

const RESULT: Need = ({ indicator, place, level }) =>
  `Một nguồn công khai nêu con số “${indicator}” của ${place}, tính đến khi nào, để đặt cạnh mức ${level}.`;
const SECOND: Need = ({ indicator, place, due }) =>
  `Một con số “${indicator}” của ${place} ở thời điểm khác, cùng cách tính, để biết hướng đi tới hạn ${due}.`;
const LEVEL: Need = () =>
  'Một văn bản nêu con số phải đạt và cách đo. Chưa có thì mục tiêu này chỉ đọc được bằng lời.';
const NOTHING: Need = () => 'Không cần thêm số liệu: điều này không đặt ra một mức để đo.';

const NEEDS: Partial<Record<StatusReason, Need>> = {
  'no-results': RESULT,
  'known-before': ({ indicator, place, due }) =>
    `Một nguồn công khai nêu con số “${indicator}” của ${place} ở thời điểm gần hạn ${due} hoặc sau đó.`,
  'other-series-only': ({ indicator, place, series }) =>
    `Một nguồn công khai nêu con số “${indicator}” của ${place} thuộc chuỗi “${series}”, hoặc nói mục tiêu này tính theo cách đo nào.`,
  'no-figures': RESULT,
  'a-count': NOTHING,
  'a-commitment': NOTHING,
  'no-level': LEVEL,
  'no-way': () => 'Một nguồn nói chỉ số này cao hơn hay thấp hơn là tốt hơn.',
  incomparable: ({ indicator }) =>
    `Các số liệu “${indicator}” cùng một thước đo, cùng mẫu số, có nói cách tính.`,
  cautioned: () =>
    'Một nguồn nói rõ cách tính hoặc thời điểm của các con số, đủ để gỡ điều ghi ở phần Cần đọc kỹ của trang này.',
  'nothing-usable': RESULT,
  disputed: () => 'Một nguồn gần văn bản gốc hơn cho biết con số nào đúng.',
  'no-due': () => 'Văn bản hoặc nguồn nêu hạn của mục tiêu.',
  'a-rank': ({ due }) => `Chờ bảng xếp hạng tới hạn ${due}, hoặc một bảng cho thấy đã vào mức ấy.`,
  'a-rate': ({ indicator, place, due }) =>
    `Con số “${indicator}” bình quân cả kỳ của ${place}, khi tới hạn ${due}.`,
  'one-date': SECOND,
  'no-start': SECOND,
  unclear: ({ indicator, place }) =>
    `Một con số “${indicator}” của ${place} nêu đúng mức, không chỉ “khoảng” hay “trên”.`,
  'unit-ended': ({ place }) =>
    `Văn bản của ${place} sau khi sắp xếp nói đơn vị mới có tiếp nhận mục tiêu này không, và mức nào.`,
};

/**
 * One sentence on what is needed; undefined for a target that has its verdict.
 * @example targetNeed(target) // 'Một nguồn công khai nêu con số “Chi R&D” của cả nước, tính đến khi nào, để đặt cạnh mức ít nhất 2%.'
 */
export function targetNeed(target: TargetNode): string | undefined {
  const { data, indicator, status } = target;
  return NEEDS[status.because]?.({
    indicator: indicator.data.name,
    place: placeInSentence(target),
    level: spellQuantity(data.quantity, indicator.data.unit),
    due: data.due ? describePeriod(data.due) : 'của mục tiêu',
    series: mainSeries(indicator.data.series)?.name ?? '',
  });
}
