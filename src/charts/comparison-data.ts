/** What the comparison is made of: for each indicator, what places report and what they promise. */

/** A reported value. */
export interface ComparisonResult {
  readonly value: number;
  /** The figure as readers see it, with its date where that matters: "> 16%, 10/2025". */
  readonly label: string;
  readonly href?: string;
  /** What is read out, when more than the label. */
  readonly name?: string;
}

/** A target. */
export interface ComparisonTarget {
  readonly year: number;
  readonly value: number;
  /** The upper end of a range target. */
  readonly valueMax?: number;
  /** The figure as readers see it: "≈ 30%"; the year is put before it. */
  readonly label: string;
  readonly href?: string;
  readonly name?: string;
}

/** What one place reports and promises. */
export interface ComparisonLane {
  readonly place: string;
  /** In the order of time, the latest last. */
  readonly results: readonly ComparisonResult[];
  readonly targets: readonly ComparisonTarget[];
}

/** One indicator with its lanes. */
export interface ComparisonRow {
  readonly name: string;
  readonly unit?: string;
  readonly href?: string;
  /** Both ends of the axis, worst first; from 0 to the greatest value when absent. A rank runs from 63 to 1. */
  readonly domain?: readonly [number, number];
  readonly lanes: readonly ComparisonLane[];
}
