/** Figures and their changes in words. */
import { describePeriod, parsePeriod } from '../model/period.ts';
import { describeQuantity } from '../model/quantity.ts';
import { STATUS_NAMES } from '../model/status.ts';
import type { Aspect } from './compare.ts';
import { FIGURE_KINDS, type Figure, type FigureKind } from './figure.ts';
import type { Changed } from './history.ts';

/** Names for the ids in a figure; undefined where the site no longer has what bears the id. */
export interface Names {
  province: (id: string) => string | undefined;
  indicator: (id: string) => string | undefined;
  document: (id: string) => string | undefined;
  source: (id: string) => string | undefined;
}

export interface Difference {
  aspect: Aspect;
  name: string;
  from: string;
  to: string;
}

const ASPECT_NAMES: Readonly<Record<Exclude<Aspect, 'period'>, string>> = {
  value: 'Mức',
  basis: 'Thời điểm được biết',
  province: 'Tỉnh, thành',
  place: 'Nơi',
  indicator: 'Chỉ số',
  document: 'Văn bản',
  sources: 'Nguồn',
  at: 'Chỗ trong nguồn',
  kind: 'Loại',
  statement: 'Câu',
  status: 'Trạng thái',
};

const PERIOD_NAMES: Readonly<Record<FigureKind, string>> = {
  target: 'Hạn',
  result: 'Tính đến',
  comparison: 'Tính đến',
  issued: 'Ngày ban hành',
};

/** How it is known when a result was counted. */
const BASIS_NAMES = {
  stated: 'nguồn nêu',
  published: 'theo ngày bài đăng',
  inferred: 'suy từ câu chữ',
} as const;

const NOT_SAID = 'không nêu';

/**
 * What differs in a changed figure, aspect by aspect. The status comes last: it follows from the rest.
 * @example describeChange(change, names) // [{ aspect: 'value', name: 'Mức', from: '> 16%', to: '> 17%' }]
 */
export function describeChange({ before, after, aspects }: Changed, names: Names): Difference[] {
  return aspects.map((aspect) => ({
    aspect,
    name: aspect === 'period' ? PERIOD_NAMES[after.kind] : ASPECT_NAMES[aspect],
    from: DESCRIBE[aspect](before, names),
    to: DESCRIBE[aspect](after, names),
  }));
}

/**
 * The value of a figure with its period, such as a removed one leaves behind.
 * @example describeFigure(figure) // '≈ 30%, hạn 2030'
 */
export function describeFigure(figure: Figure): string {
  const period = describeDay(figure.period);
  if (figure.quantity === null) return period;
  const value = describeQuantity(figure.quantity, figure.unit);
  const name = PERIOD_NAMES[figure.kind].toLocaleLowerCase('vi');
  return figure.period === null ? value : `${value}, ${name} ${period}`;
}

/**
 * What a figure is about, in one line: its kind, its place and its document.
 * @example aboutFigure(figure, names) // 'Mục tiêu · Quảng Ninh · 09-NQ/TU'
 */
export function aboutFigure(figure: Figure, names: Names): string {
  const { kind, document } = figure;
  // The sentence on a document's day names the document.
  const isOfDocument = document !== null && kind !== 'issued';
  const about = [DESCRIBE.kind(figure, names), DESCRIBE.province(figure, names)];
  return [...about, ...(isOfDocument ? [DESCRIBE.document(figure, names)] : [])].join(' · ');
}

const DESCRIBE: Readonly<Record<Aspect, (figure: Figure, names: Names) => string>> = {
  value: ({ quantity, unit }) => (quantity === null ? NOT_SAID : describeQuantity(quantity, unit)),
  period: ({ period }) => describeDay(period),
  basis: ({ asOfBasis }) => (asOfBasis === null ? NOT_SAID : BASIS_NAMES[asOfBasis]),
  province: ({ province }, names) => (province === null ? 'Cả nước' : (names.province(province) ?? province)),
  place: ({ place }) => place ?? NOT_SAID,
  indicator: ({ indicator }, names) =>
    indicator === null ? NOT_SAID : (names.indicator(indicator) ?? indicator),
  document: ({ document }, names) => (document === null ? NOT_SAID : (names.document(document) ?? document)),
  sources: ({ sources }, names) => sources.map((id) => names.source(id) ?? id).join('; ') || NOT_SAID,
  at: ({ at }) => at ?? 'không lưu đoạn',
  kind: ({ kind }) => FIGURE_KINDS[kind],
  statement: ({ statement }) => statement,
  status: ({ status }) => (status === null ? NOT_SAID : statusName(status)),
};

function describeDay(text: string | null): string {
  const period = text === null ? undefined : parsePeriod(text);
  return period ? describePeriod(period) : (text ?? NOT_SAID);
}

function statusName(status: string): string {
  return Object.hasOwn(STATUS_NAMES, status) ? STATUS_NAMES[status as keyof typeof STATUS_NAMES] : status;
}
