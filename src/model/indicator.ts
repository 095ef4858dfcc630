/**
 * Indicators (chỉ số): one measurable thing each, with its unit and which way is better.
 *
 * Vocabulary
 * - *series* (chuỗi): one way of measuring an indicator that several bodies measure, each in its own way. Values of two
 *   series are never joined, compared or computed with one another.
 * - *break*: when the way of measuring changed. Values before and after it are never joined.
 */
import { z } from 'zod';
import { idField, periodField, pillarField, record, textField } from './fields.ts';
import { seriesProblem } from './series.ts';

/** One way in which an indicator is measured; the first in the list is the one that readers are shown first. */
export const seriesField = record({
  id: idField,
  name: textField,
  /** Who measures and publishes it. */
  owner: textField,
  /** What is known of how it is measured. */
  definition: textField,
  /** False where its values needn't be measured alike: no line joins them. */
  comparable: z.boolean({ error: 'is true or false' }).default(true),
  /** True of the one that a target is held against where a place has several. */
  main: z.literal(true, { error: 'is true or absent' }).optional(),
});

export const breakField = record({
  /** From the first day of this period on, values are of the new kind. */
  at: periodField,
  why: textField,
});

export const indicatorSchema = record({
  name: textField,
  /** As readers see it; null where nothing is counted. */
  unit: textField.nullable(),
  direction: z.enum(['more', 'less', 'none'], { error: 'is more, less or none: which way is better' }),
  pillar: pillarField,
  definition: textField,
  aliases: z.array(textField).default([]),
  /** False where its values differ in measure or base, so that no trend and no status may come from them. */
  comparable: z.boolean({ error: 'is true or false' }),
  comparableNote: textField.optional(),
  /** Who measures and publishes it, where one body does. */
  owner: textField.optional(),
  /** From where to where its values go: "0–1", "100 điểm". */
  scale: textField.optional(),
  /** What the year of an edition means: "mang năm của kỳ, công bố năm sau". */
  editionsNote: textField.optional(),
  breaks: z.array(breakField).default([]),
  series: z.array(seriesField).default([]),
}).superRefine(({ series }, context) => {
  const problem = seriesProblem(series);
  if (problem !== undefined) {
    context.addIssue({ code: 'custom', path: ['series'], message: problem, params: { complete: true } });
  }
});

export type SeriesData = z.infer<typeof seriesField>;
export type BreakData = z.infer<typeof breakField>;
export type IndicatorData = z.infer<typeof indicatorSchema>;
