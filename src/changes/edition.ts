/** Editions as files: one figure to a line, so that a change in one figure is one changed line. */
import { z } from 'zod';
import { parsePeriod, periodPrecision } from '../model/period.ts';
import { figureSchema, type Figure } from './figure.ts';

export interface Edition {
  /** The day on which its statuses were computed, `YYYY-MM-DD`. */
  date: string;
  /** By id. */
  figures: readonly Figure[];
}

const editionSchema = z.strictObject({
  date: z.string().refine(isDay, 'is a day such as "2026-11-22"'),
  figures: z.array(figureSchema),
});

/**
 * The text of an edition, and of `/du-lieu/so-lieu.json`.
 * @example formatEdition({ date: '2026-11-22', figures: [] }) // '{"date":"2026-11-22","figures":[\n\n]}\n'
 */
export function formatEdition({ date, figures }: Edition): string {
  const lines = figures.map((figure) => JSON.stringify(figure));
  return `{"date":${JSON.stringify(date)},"figures":[\n${lines.join(',\n')}\n]}\n`;
}

/**
 * Reads an edition from its text.
 * Returns a sentence that says what is wrong where it is none.
 * @example parseEdition(formatEdition(edition)) // { edition }
 */
export function parseEdition(text: string): { edition: Edition } | { error: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { error: `the JSON cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
  const { success, data, error } = editionSchema.safeParse(json);
  if (success) return { edition: data };
  const [issue] = error.issues;
  return {
    error: `an edition is written by npm run snapshot; ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  };
}

function isDay(text: string): boolean {
  const period = parsePeriod(text);
  return period !== undefined && periodPrecision(period) === 'day';
}
