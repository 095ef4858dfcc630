/** The feed of `/thay-doi/`: one item for each edition, so that a day of many additions doesn't drown the rest. */
import type { FeedItem } from '../data/feed-item.ts';
import { editionAddress } from '../model/address.ts';
import { formatIsoDate } from '../vietnamese/date.ts';
import { describeChange, describeFigure, type Names } from './describe.ts';
import { countChanges, isEmpty, type Step } from './history.ts';

/**
 * Editions that changed something, in the order given. Changed and removed figures are told one by one.
 * @example changeItems(steps, names)[0]?.title // 'Bản ngày 01/12/2026: 1 số sửa'
 */
export function changeItems(steps: readonly Step[], names: Names): FeedItem[] {
  return steps
    .filter((step) => !isEmpty(step))
    .map((step) => ({
      title: `Bản ngày ${formatIsoDate(step.to)}: ${countChanges(step)}`,
      description: describeStep(step, names),
      ...{ url: editionAddress(step.to), date: step.to, category: 'Thay đổi' },
    }));
}

function describeStep({ changed, removed, from }: Step, names: Names): string {
  const lines = [
    ...changed.map((change) => {
      const differences = describeChange(change, names).map(
        ({ name, from, to }) => `${name}: ${from} → ${to}`,
      );
      return `Sửa: ${change.after.statement} ${differences.join('; ')}.`;
    }),
    ...removed.map(({ figure }) => `Bỏ: ${figure.statement} (${describeFigure(figure)}).`),
  ];
  return lines.join(' ') || `So với bản ngày ${formatIsoDate(from)}, không số nào bị sửa hay bỏ.`;
}
