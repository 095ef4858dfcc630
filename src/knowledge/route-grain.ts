/** How finely dates are told apart where documents share a stop on a route. */
import { describePeriod, periodEnd, periodStart, type Period } from '../model/period.ts';

/** From every document by itself to all in one. */
export type Grain = 'each' | 'quarter' | 'half' | 'year' | 'whole';

export interface GrainRule {
  /** What documents of one stop have in common; undefined where a period is too wide to have it. */
  readonly key: (period: Period) => string | undefined;
  /** What the stop of these periods is called. */
  readonly label: (periods: readonly Period[]) => string;
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/**
 * The rule of each grain.
 * @example GRAINS.half.key(parsePeriod('2025-09-11')!) // 'nửa cuối 2025'
 */
export const GRAINS: Readonly<Record<Grain, GrainRule>> = {
  each: { key: () => undefined, label: ([first]) => (first ? describePeriod(first) : '') },
  quarter: named((day) => `quý ${ROMAN[Math.ceil(monthOf(day) / 3) - 1]}/${day.slice(0, 4)}`),
  half: named((day) => `nửa ${monthOf(day) <= 6 ? 'đầu' : 'cuối'} ${day.slice(0, 4)}`),
  year: named(nameYear),
  whole: { key: () => 'whole', label: spanOf },
};

/** Documents of which only the year is known share the stop of their year. */
function named(name: (day: string) => string): GrainRule {
  const key = (period: Period) => {
    const [start, end] = [periodStart(period), periodEnd(period) ?? '9999-12'];
    return [name, nameYear]
      .map((nameOf) => (nameOf(start) === nameOf(end) ? nameOf(start) : undefined))
      .find(Boolean);
  };
  return { key, label: ([first]) => (first && key(first)) ?? '' };
}

function nameYear(day: string): string {
  return `năm ${day.slice(0, 4)}`;
}

function spanOf(periods: readonly Period[]): string {
  const years = periods.map((period) => periodStart(period).slice(0, 4)).sort();
  return [...new Set([years[0], years.at(-1)])].join('–');
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}
