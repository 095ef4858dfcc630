/** How many targets a document or a province has, how many with data, how many of each status. */
import type { TargetNode } from '../model/nodes.ts';
import { rollUp } from '../model/roll-up.ts';
import { STATUS_NAMES, type StatusName } from '../model/status.ts';
import { columnsOf } from './column.ts';

interface Holder {
  targets: readonly TargetNode[];
}

const { count } = columnsOf<Holder>();

const ofStatus = (name: StatusName) =>
  count(
    `Số mục tiêu có trạng thái “${STATUS_NAMES[name]}”.`,
    ({ targets }) => rollUp(targets).statuses[name],
  );

export const rollUpColumns = {
  targets: count('Số mục tiêu.', ({ targets }) => targets.length),
  targetsWithData: count(
    'Số mục tiêu đã có ít nhất một kết quả cùng chỉ số, cùng nơi.',
    ({ targets }) => rollUp(targets).withData,
  ),
  targetsMet: ofStatus('met'),
  targetsOnCourse: ofStatus('on-course'),
  targetsBehind: ofStatus('behind'),
  targetsOverdue: ofStatus('overdue'),
  targetsNoData: ofStatus('no-data'),
  targetsNotMeasurable: ofStatus('not-measurable'),
};
