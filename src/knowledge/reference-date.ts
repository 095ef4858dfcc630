/** The day on which statuses are computed: one for the whole build, so that no two pages disagree. */
import { parsePeriod, periodPrecision } from '../model/period.ts';

/**
 * The reference date as `YYYY-MM-DD`: `REFERENCE_DATE` where it is set, else today in Vietnam.
 * Throws for a day that no calendar has.
 * @example REFERENCE_DATE=2026-11-22 npm run build
 */
export function referenceDate(now: Date = new Date()): string {
  const given = process.env['REFERENCE_DATE'];
  if (given !== undefined) {
    const period = parsePeriod(given);
    if (period && periodPrecision(period) === 'day') return given;
    throw new Error(`REFERENCE_DATE is a day such as 2026-11-22; found "${given}"`);
  }
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}
