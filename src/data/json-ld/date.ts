/** Dates as schema.org takes them: ISO 8601, with the precision that the source gives. */
import { formatPeriod, type Period } from '../../model/period.ts';

/**
 * A day, month or year; undefined for a quarter and a span, for which `Date` has no form.
 * @example schemaDate(parsePeriod('2019-06')) // '2019-06'
 */
export function schemaDate(period: Period | undefined): string | undefined {
  if (period?.kind !== 'point' || period.at.precision === 'quarter') return undefined;
  return formatPeriod(period);
}
