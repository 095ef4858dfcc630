/** Indicators (chỉ số): one measurable thing each, with its unit and which way is better. */
import { z } from 'zod';
import { pillarField, record, textField } from './fields.ts';

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
});

export type IndicatorData = z.infer<typeof indicatorSchema>;
