/** Highlights: the few figures an editor puts on the home page, each a claim, maybe beside the target it is measured by. */
import { z } from 'zod';
import { idField, record, textField } from './fields.ts';

export const highlightSchema = record({
  order: z.int({ error: 'is a whole number from 1: the place on the home page' }).min(1),
  claim: idField,
  text: textField,
  /** A target to show beside the figure. */
  against: idField.optional(),
});

export type HighlightData = z.infer<typeof highlightSchema>;
