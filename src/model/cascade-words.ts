/** What became of a target, in words and signs: what is, without praise or blame. */
import type { CascadeLink } from './cascade.ts';
import type { CarriedKind, StandingKind } from './cascade-standing.ts';
import { documentLabel } from './document-name.ts';
import type { TargetNode } from './nodes.ts';
import { describePeriod } from './period.ts';
import { measuredValue, spellQuantity } from './quantity.ts';
import { isRankUnit, isShare, withUnit } from './unit.ts';
import { lowerFirst } from '../vietnamese/capital.ts';
import { formatNumber } from '../vietnamese/number.ts';

/** Everything that can be told of a target on its way down. */
export type CascadeKind = StandingKind | CarriedKind;

/** In the order in which readers are shown them. */
export const CASCADE_NAMES: Readonly<Record<CascadeKind, string>> = {
  raised: 'Mức cao hơn',
  kept: 'Giữ nguyên',
  reworded: 'Đổi cách nói',
  lowered: 'Mức thấp hơn',
  different: 'Mức khác',
  remeasured: 'Đổi thước đo',
  earlier: 'Hạn sớm hơn',
  later: 'Hạn muộn hơn',
  portion: 'Phần của địa phương',
  milestone: 'Mốc khác',
  added: 'Thêm',
  own: 'Riêng',
  'not-seen': 'Chưa thấy',
  dropped: 'Không có trong văn bản',
  'nation-only': 'Chỉ đặt cho cả nước',
};

/** Of two targets that only stand beside each other, neither kept anything of the other. */
const BESIDE_NAMES: Partial<Record<CascadeKind, string>> = {
  kept: 'Cùng mức',
  reworded: 'Cùng con số',
};

/**
 * The name of a kind, in the words for two targets that only stand beside each other where that is so.
 * @example cascadeName('kept', true) // 'Cùng mức'
 */
export function cascadeName(kind: CascadeKind, beside = false): string {
  return (beside ? BESIDE_NAMES[kind] : undefined) ?? CASCADE_NAMES[kind];
}

/** A sign for each, so that none is told by colour alone. */
export const CASCADE_SIGNS: Readonly<Record<CascadeKind, string>> = {
  raised: '↑',
  kept: '=',
  reworded: '≈',
  lowered: '↓',
  different: '≠',
  remeasured: '⇄',
  earlier: '←',
  later: '→',
  portion: '⊂',
  milestone: '◇',
  added: '+',
  own: '○',
  'not-seen': '·',
  dropped: '×',
  'nation-only': '–',
};

/** What each means, for the legend and for programs. */
export const CASCADE_MEANINGS: Readonly<Record<CascadeKind, string>> = {
  raised: 'đặt mức đi xa hơn theo chiều tốt của chỉ số, cùng hạn',
  kept: 'cùng mức, cùng cách nói, cùng hạn',
  reworded: 'cùng con số, khác từ đứng trước con số (“trên 55”, “từ 55 trở lên”), cùng hạn',
  lowered: 'đặt mức gần hơn theo chiều tốt của chỉ số, cùng hạn',
  different: 'mức khác, nhưng không so được cao thấp: chỉ số không có chiều tốt hoặc không cùng cách đo',
  remeasured:
    'nói bằng thước đo khác: chỉ số khác do người biên tập nối, hoặc một bên có con số còn một bên không',
  earlier: 'cùng mức, hạn sớm hơn',
  later: 'cùng mức, hạn muộn hơn',
  portion: 'con số đếm của một nơi, là một phần của con số cả nước: không so cao thấp',
  milestone: 'cùng chỉ số nhưng cả mức lẫn hạn đều khác, nên không nói được đổi điều gì',
  added: 'thực hiện văn bản ở trên, trong khi các văn bản của trung ương không đặt chỉ số này',
  own: 'không thấy nguồn nói thực hiện văn bản nào ở trên có chỉ số này; mức của trung ương chỉ đặt cạnh để so',
  'not-seen':
    'trong nguồn đọc được của văn bản ở dưới chưa thấy mục tiêu này; không có nghĩa là văn bản không có',
  dropped: 'đã đọc toàn văn của văn bản ở dưới và không thấy mục tiêu này',
  'nation-only': 'thứ hạng của quốc gia, không nơi nào đặt lại được',
};

/** Two targets and what lies between them; linked or only set beside each other. */
export type Compared = Pick<CascadeLink, 'above' | 'change'> & { below: TargetNode };

/**
 * What a target made of one above, as it follows the name of the change: by how much, and the level above with its document.
 * @example changeText(link) // '10 điểm phần trăm so với trên 30% của 52-NQ/TW'
 */
export function changeText(compared: Compared): string {
  const { above, change } = compared;
  const level = spellQuantity(above.data.quantity, above.indicator.data.unit);
  const document = documentLabel(above.document.data);
  const due = above.data.due ? `hạn ${describePeriod(above.data.due)}` : 'không nêu hạn';
  switch (change.kind) {
    case 'raised':
    case 'lowered':
      return [distance(compared), `so với ${level} của ${document}`].filter(Boolean).join(' ');
    case 'kept':
      return hasFigure(above) ? `như ${level} của ${document}` : `như ${document}`;
    case 'reworded':
      return hasFigure(above) ? `cùng con số với ${level} của ${document}` : `cùng ý với ${document}`;
    case 'different':
      return `so với ${level} của ${document}, không xếp cao thấp`;
    case 'remeasured':
      return `ở ${document} là ${lowerFirst(above.indicator.data.name)}, ${level}`;
    case 'earlier':
    case 'later':
      return `cùng mức với ${document}, nơi có ${due}`;
    case 'portion':
      return `cả nước là ${level}, theo ${document}`;
    case 'milestone':
      return `ở ${document} là ${level}, ${due}`;
  }
}

/** Whether its level is told by a figure, so that it is worth repeating. */
function hasFigure({ data, indicator }: TargetNode): boolean {
  return measuredValue(data.quantity, indicator.data.unit) !== undefined;
}

/** By how much: from the nearer end of a range on, and about where either figure is about. */
function distance({ above, below, change: { by } }: Compared): string | undefined {
  if (by === undefined || by === 0) return undefined;
  const comparators = [above, below].map(({ data }) => data.quantity.comparator);
  const { unit } = above.indicator.data;
  const figure = formatNumber(Math.abs(by));
  const about = comparators.includes('about') ? 'khoảng ' : '';
  const from = comparators.includes('range') ? 'từ ' : about;
  if (isShare(unit)) return `${from}${figure} điểm phần trăm`;
  return `${from}${isRankUnit(unit) ? `${figure} bậc` : withUnit(figure, unit)}`;
}
