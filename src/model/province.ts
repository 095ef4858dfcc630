/**
 * Provinces and centrally-run cities, with their validity in time: 63 until 30 June 2025, 34 since 1 July 2025.
 *
 * A unit that went on under its name after merging has two eras: a figure of the first is not comparable with one of the
 * second. A unit that ended has one era and the unit it went into.
 */
import { z } from 'zod';
import { idField, periodField, record, textField } from './fields.ts';

export const eraField = record({
  from: periodField.optional(),
  until: periodField.optional(),
  formedFrom: z.array(idField).default([]),
  mergedInto: idField.optional(),
  centre: textField.optional(),
  areaKm2: z.number().positive().optional(),
  population: z.int().positive().optional(),
  evidence: z.array(idField).default([]),
});

export const provinceSchema = record({
  name: textField,
  fullName: textField,
  kind: z.enum(['province', 'city'], { error: 'is province or city' }),
  /** ISO 3166-2 code of the unit as it was before July 2025. */
  iso: z
    .string()
    .regex(/^VN-[A-Z0-9]{2}$/, 'is an ISO 3166-2 code such as VN-13')
    .optional(),
  aliases: z.array(textField).default([]),
  eras: z.array(eraField).min(1, 'has at least one era'),
  note: textField.optional(),
});

export type Era = z.infer<typeof eraField>;
export type ProvinceData = z.infer<typeof provinceSchema>;
