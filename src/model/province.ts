/**
 * Provinces and centrally-run cities, with their validity in time: 63 until 30 June 2025, 34 since 1 July 2025.
 *
 * A unit that went on under its name after merging has two eras: a figure of the first is not comparable with one of the
 * second. A unit that ended has one era and the unit it went into.
 */
import { z } from 'zod';
import { idField, missingField, periodField, record, textField } from './fields.ts';

const areaField = z.number().positive().optional();
const populationField = z.int().positive().optional();

/** Other figures that sources give for the same unit and era: told beside ours, never left out. */
export const alternativeField = record({
  areaKm2: areaField,
  population: populationField,
  /** Where the source itself rounds. */
  about: z.boolean().default(false),
  note: textField.optional(),
  evidence: z.array(idField).min(1, 'names at least one source'),
}).refine(({ areaKm2, population }) => areaKm2 !== undefined || population !== undefined, {
  error: 'has an area or a population',
});

export const eraField = record({
  from: periodField.optional(),
  until: periodField.optional(),
  formedFrom: z.array(idField).default([]),
  mergedInto: idField.optional(),
  /** The code of the statistics office for units of this era. */
  code: z
    .string()
    .regex(/^\d{2}$/, 'is a code of two digits such as "08"')
    .optional(),
  centre: textField.optional(),
  /** How the centre is known, where no source says it outright. */
  centreNote: textField.optional(),
  areaKm2: areaField,
  population: populationField,
  alternatives: z.array(alternativeField).default([]),
  /** Where it is told that the unit was formed, kept, merged. */
  evidence: z.array(idField).default([]),
  centreEvidence: z.array(idField).default([]),
  figuresEvidence: z.array(idField).default([]),
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
  isoEvidence: z.array(idField).default([]),
  aliases: z.array(textField).default([]),
  eras: z.array(eraField).min(1, 'has at least one era'),
  note: textField.optional(),
  /** The hash of its codes, dates and figures as they were checked against their sources: a digit that slips no longer fits. */
  checked: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'is a hash of twelve digits, as the check tells it')
    .optional(),
  /** What was looked for about it and not found: "Báo cáo kinh tế số năm 2024." */
  missing: missingField,
  /** Words of its texts whose numbers are no figures of ours. */
  plain: z.array(textField).default([]),
});

export type Alternative = z.infer<typeof alternativeField>;
export type Era = z.infer<typeof eraField>;
export type ProvinceData = z.infer<typeof provinceSchema>;

/**
 * Every source that an era names.
 * @example eraSources(era) // ['pl-08', 'pl-12']
 */
export function eraSources(era: Era): string[] {
  const { evidence, centreEvidence, figuresEvidence, alternatives } = era;
  const others = alternatives.flatMap((alternative) => alternative.evidence);
  return [...new Set([...evidence, ...centreEvidence, ...figuresEvidence, ...others])];
}
