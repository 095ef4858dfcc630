/** The pace of a target as flat columns: the required path and where the latest value stands; empty without a pace. */
import type { TargetNode } from '../model/nodes.ts';
import { spellPace, type Pace } from '../model/pace.ts';
import { parsePeriod } from '../model/period.ts';
import { columnsOf } from './column.ts';

const { maybe } = columnsOf<TargetNode>();

const day = (description: string, read: (pace: Pace) => string) =>
  maybe.period(description, ({ status: { pace } }) => pace && parsePeriod(read(pace)));
const number = (description: string, read: (pace: Pace) => number) =>
  maybe.number(description, ({ status: { pace } }) => pace && read(pace));

export const paceColumns = {
  paceFrom: day(
    'Ngày của số liệu đầu tiên, nơi bắt đầu đường cần đi; chỉ có với trạng thái on-course và behind.',
    ({ from }) => from.on,
  ),
  paceFromValue: number('Số liệu đầu tiên.', ({ from }) => from.value),
  paceGoal: number('Mức ở cuối đường cần đi, vào ngày cuối của hạn.', ({ goal }) => goal.value),
  paceAsOf: day('Ngày của số liệu mới nhất.', ({ latest }) => latest.on),
  paceActual: number('Số liệu mới nhất.', ({ latest }) => latest.value),
  paceRequired: number(
    'Mức cần có vào ngày của số liệu mới nhất, theo đường thẳng từ số liệu đầu tiên tới mục tiêu.',
    ({ required }) => required,
  ),
  paceGap: number('Số liệu mới nhất tốt hơn mức cần có bao nhiêu; số âm là kém hơn.', ({ gap }) => gap),
  paceElapsed: number(
    'Phần thời gian đã qua từ số liệu đầu tiên tới hạn, từ 0 đến 1.',
    ({ elapsed }) => Math.round(elapsed * 10_000) / 10_000,
  ),
  paceFormula: maybe.text(
    'Phép tính với các con số, bằng lời.',
    ({ status: { pace }, indicator }) => pace && spellPace(pace, indicator.data.unit),
  ),
};
