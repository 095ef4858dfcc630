/** Terms (thuật ngữ): an abbreviation or a notion, what it stands for, and what that means in plain words. */
import { z } from 'zod';
import { evidenceField } from './evidence.ts';
import { record, textField } from './fields.ts';

export const termSchema = record({
  term: textField,
  also: z.array(textField).default([]),
  expansion: textField,
  definition: textField,
  kind: z.enum(['abbreviation', 'concept', 'symbol-part'], {
    error: 'is abbreviation, concept or symbol-part',
  }),
  note: textField.optional(),
  evidence: evidenceField,
});

export type TermData = z.infer<typeof termSchema>;
