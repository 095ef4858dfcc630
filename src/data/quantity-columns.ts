/** A quantity as flat columns: the comparator, then its numbers. */
import type { TargetNode, ResultNode } from '../model/nodes.ts';
import { measuredValue, type Comparator, type Quantity } from '../model/quantity.ts';
import { columnsOf } from './column.ts';

export const COMPARATOR_NAMES: Readonly<Record<Comparator, string>> = {
  is: 'đúng bằng',
  about: 'khoảng',
  'at-least': 'ít nhất',
  'more-than': 'trên',
  'at-most': 'tối đa; với thứ hạng là trong tốp',
  almost: 'gần',
  range: 'từ value đến valueMax',
  part: 'value trên tổng số of',
  rank: 'hạng value, trong số of nếu nguồn có ghi',
  complete: 'toàn bộ',
  trend: 'tăng hoặc tốt hơn, không đặt số',
  qualitative: 'không đo bằng số',
};

const { choice, maybe } = columnsOf<TargetNode | ResultNode>();

export const quantityColumns = {
  comparator: choice('Cách nói của con số.', COMPARATOR_NAMES, (claim) => claim.data.quantity.comparator),
  value: maybe.number(
    'Con số; cận dưới của một khoảng; 100 khi nguồn nói “toàn bộ” với đơn vị phần trăm; trống khi không có số.',
    (claim) => lowerValue(claim.data.quantity, claim.indicator.data.unit),
  ),
  valueMax: maybe.number('Cận trên, khi comparator là range.', (claim) => upperValue(claim.data.quantity)),
  of: maybe.number('Tổng số, khi comparator là part hoặc rank.', (claim) => whole(claim.data.quantity)),
  unit: maybe.text('Đơn vị của chỉ số; trống khi không đếm gì.', (claim) => claim.indicator.data.unit),
};

/**
 * A quantity as the four flat values of a row.
 * @example flatQuantity({ comparator: 'part', value: 9, of: 12 }, 'mục tiêu')
 * // { comparator: 'part', value: 9, valueMax: null, of: 12 }
 */
export function flatQuantity(quantity: Quantity, unit: string | null) {
  return {
    comparator: quantity.comparator,
    value: lowerValue(quantity, unit) ?? null,
    valueMax: upperValue(quantity) ?? null,
    of: whole(quantity) ?? null,
  };
}

/** As `measuredValue`, save that a range gives its lower end: its middle is nobody's figure. */
function lowerValue(quantity: Quantity, unit: string | null): number | undefined {
  return quantity.comparator === 'range' ? quantity.value : measuredValue(quantity, unit);
}

function upperValue(quantity: Quantity): number | undefined {
  return quantity.comparator === 'range' ? quantity.valueMax : undefined;
}

function whole(quantity: Quantity): number | undefined {
  return 'of' in quantity ? quantity.of : undefined;
}
