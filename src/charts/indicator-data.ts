/** What an indicator's chart is made of: reported values over time by place, and the targets set for them. */

/** How a figure relates to its value, as in the content's quantities. */
export type Comparator =
  'is' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'almost' | 'range' | 'part' | 'rank' | 'complete';

/** One reported value. */
export interface IndicatorPoint {
  /** The span of time it holds for, decimal years: the whole of 2022 is from 2022 to 2023. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly comparator: Comparator;
  /** The figure as readers see it: "> 16%". */
  readonly label: string;
  readonly href?: string;
  /** What is read out, when more than place and figure. */
  readonly name?: string;
  /** Whether something changed since the value before it (how, of how many, or for which unit it is counted): no line joins the two. */
  readonly apart?: boolean;
}

/** The values reported for one place, measured in one way. */
export interface IndicatorSeries {
  /** The place's name, with that of the series where there are several. */
  readonly place: string;
  readonly points: readonly IndicatorPoint[];
  /** Whether the values measure the same thing in the same way; otherwise no line is ever drawn. */
  readonly joined: boolean;
}

/** A target set for a place. */
export interface IndicatorTarget {
  /** The place, or the line of that place that it is held against: it bears the shape of that. */
  readonly place: string;
  /** The place's own name, where `place` says more. */
  readonly whose?: string;
  /** Decimal year; "by 2030" is just under 2031. */
  readonly date: number;
  readonly value: number;
  /** The upper end of a range target. */
  readonly valueMax?: number;
  readonly comparator: Comparator;
  readonly label: string;
  readonly href?: string;
  readonly name?: string;
}

/** Everything on an indicator's chart. */
export interface IndicatorData {
  readonly series: readonly IndicatorSeries[];
  readonly targets: readonly IndicatorTarget[];
  /** The unit, over the value axis: "% GRDP". */
  readonly unit: string;
  /** The present, a decimal year. */
  readonly now: number;
  /** A rank: 1 is on top and zero has no place. */
  readonly isRank?: boolean;
}

/** Places in the order in which they first appear, results before targets. */
export function placesOf(data: IndicatorData): string[] {
  return [...new Set([...data.series.map((one) => one.place), ...data.targets.map((one) => one.place)])];
}
