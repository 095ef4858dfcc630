/**
 * Events: something dated that belongs on the timeline and that nothing else in the site implies. A document's issue, an
 * article's publication and a target's due date are derived, never written down.
 */
import { z } from 'zod';
import { evidenceField } from './evidence.ts';
import { documentIdField, idField, periodField, record, textField } from './fields.ts';

export const eventField = record({
  id: idField,
  date: periodField,
  dateNote: textField.optional(),
  what: textField,
  /** A few words for where there is no room: beside its mark on the timeline. */
  label: textField,
  /** Absent where it concerns the whole nation. */
  province: idField.optional(),
  documents: z.array(documentIdField).default([]),
  evidence: evidenceField,
  note: textField.optional(),
});

export type EventData = z.infer<typeof eventField>;
