/** Programmes and projects (chương trình, dự án) that the sources name. */
import { z } from 'zod';
import { evidenceField } from './evidence.ts';
import { documentIdField, idField, record, textField } from './fields.ts';

export const programmeSchema = record({
  name: textField,
  aliases: z.array(textField).default([]),
  /** As the source says: in operation, in preparation, a scheme… */
  status: textField,
  province: idField,
  statement: textField,
  documents: z.array(documentIdField).default([]),
  evidence: z.array(evidenceField).min(1, 'names at least one place of a source'),
});

export type ProgrammeData = z.infer<typeof programmeSchema>;
