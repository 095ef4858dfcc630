/** A target's status taken apart for its page: what went in, the computation in words and numbers, what was left out. */
import type { ResultNode, TargetNode } from '../model/nodes.ts';
import { spellPace } from '../model/pace.ts';
import { describePeriod, periodEnd } from '../model/period.ts';
import { spellQuantity } from '../model/quantity.ts';
import { mainSeries } from '../model/series.ts';
import { isBarred, LEFT_OUT_NAMES, type LeftOutReason } from '../model/status-series.ts';
import { formatIsoDate } from '../vietnamese/date.ts';
import { formatNumber } from '../vietnamese/number.ts';
import { BASIS_NAMES } from './claims.ts';
import { seriesName } from './series-words.ts';

/** One input or step, as a row of name and value. */
export interface StatusStep {
  name: string;
  value: string;
  /** The page of what it says, where there is one. */
  url?: string;
}

export interface LeftOutResult {
  result: ResultNode;
  why: string;
}

/**
 * What went into a target's status, in the order of the computation.
 * @example statusSteps(target)[0] // { name: 'Mức phải đạt', value: 'ít nhất 30%' }
 */
export function statusSteps(target: TargetNode): StatusStep[] {
  const { data, indicator, results, status } = target;
  const { unit } = indicator.data;
  const end = data.due && periodEnd(data.due);
  const due = data.due && describePeriod(data.due);
  const lastDay = end === undefined ? '' : `, ngày cuối là ${formatIsoDate(end)}`;
  const used = results.filter(({ id }) => status.basis.includes(id));
  return [
    { name: 'Mức phải đạt', value: spellQuantity(data.quantity, unit) },
    { name: 'Hạn', value: due === undefined ? 'nguồn không nêu' : `${due}${lastDay}` },
    ...seriesSteps(target),
    ...used.map((result) => inputStep(result, target)),
    ...paceSteps(target),
    ...comparisonSteps(target),
    { name: 'Ngày tính', value: formatIsoDate(status.asOf) },
  ];
}

/**
 * The results on the indicator and place that the status doesn't rest on, each with the reason.
 * What was counted or published after the reference date is named as such.
 */
export function leftOutResults({ results, status }: TargetNode): LeftOutResult[] {
  const reasons = new Map(status.leftOut.map(({ id, why }) => [id, why]));
  return results
    .filter(({ id }) => !status.basis.includes(id))
    .map((result) => ({ result, why: reasonText(result, reasons.get(result.id)) }));
}

function reasonText(result: ResultNode, why: LeftOutReason | undefined): string {
  if (why === undefined) return 'sau ngày tính';
  if (why === 'other-series') return `thuộc chuỗi “${seriesName(result) ?? 'khác'}”, đo cách khác`;
  if (why !== 'cautioned') return LEFT_OUT_NAMES[why];
  const titles = result.cautions
    .filter(({ data }) => isBarred([data.kind]))
    .map(({ data }) => `“${data.title}”`);
  return `cần đọc kỹ, ${titles.join(', ')}`;
}

/** Which of several ways of measuring the target is held against. */
function seriesSteps({ indicator }: TargetNode): StatusStep[] {
  const main = mainSeries(indicator.data.series);
  if (!main) return [];
  return [
    { name: 'Chuỗi', value: `${main.name}: mục tiêu chỉ so với chuỗi này`, url: `${indicator.url}#cach-doc` },
  ];
}

function inputStep({ id, data, url }: ResultNode, { indicator, status }: TargetNode): StatusStep {
  const roles = new Map([
    [status.pace?.from.id, 'Số liệu đầu tiên'],
    [status.basis.at(-1), 'Số liệu mới nhất'],
  ]);
  const basis = BASIS_NAMES[data.asOfBasis];
  return {
    name: roles.get(id) ?? 'Số liệu',
    value: `${spellQuantity(data.quantity, indicator.data.unit)}, tính đến ${describePeriod(data.asOf)}${basis && ` (${basis})`}`,
    url,
  };
}

/** The verdict without a path, with the numbers put in: what was reported, held against the level. */
function comparisonSteps({ data, indicator, results, status }: TargetNode): StatusStep[] {
  const result = results.find(({ id }) => id === status.decidedBy);
  if (!result || status.pace) return [];
  const { unit } = indicator.data;
  const reported = `${spellQuantity(result.data.quantity, unit)} (${describePeriod(result.data.asOf)})`;
  const reach = status.name === 'met' ? 'đã tới' : 'chưa tới';
  return [{ name: 'So với mức', value: `${reported} ${reach} ${spellQuantity(data.quantity, unit)}` }];
}

function paceSteps({ indicator, status: { pace } }: TargetNode): StatusStep[] {
  if (!pace) return [];
  const days = `${formatNumber(pace.days)} trong ${formatNumber(pace.daysInAll)} ngày`;
  const share = formatNumber(pace.elapsed * 100, { maxDecimals: 1 });
  return [
    {
      name: 'Thời gian đã qua',
      value: `${days} (${share}%), từ ${formatIsoDate(pace.from.on)} tới ${formatIsoDate(pace.latest.on)}`,
    },
    { name: 'Mức cần có', value: spellPace(pace, indicator.data.unit) },
  ];
}
