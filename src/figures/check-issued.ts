/** The day on which a document was issued against its own words: a field that nothing repeats could slip unnoticed. */
import { formatPeriod } from '../model/period.ts';
import type { FrontmatterFinding } from './check-text.ts';
import { evidenceDates, isTold, listDates, textDates } from './date-keys.ts';
import type { Page } from './page.ts';

/**
 * The slip in a document's day of issue: its summary, the note on it or a mention tells the same, as precisely.
 * @example checkIssued(data)[0]?.message // 'issued is 2025-05-21, its summary and mentions tell 20/5/2025; …'
 */
export function checkIssued(data: Page['data']): FrontmatterFinding[] {
  if (!('mentions' in data) || !data.issued) return [];
  const texts = [data.summary, data.issuedNote ?? ''];
  const told = new Set([...texts.flatMap(textDates), ...data.mentions.flatMap(evidenceDates)]);
  if (isTold(data.issued, told)) return [];
  const from = data.issued.kind === 'point' ? data.issued.at : data.issued.from;
  const tells = `its summary and mentions tell ${listDates(told, 'month' in from ? from : undefined)}`;
  const message = `issued is ${formatPeriod(data.issued)}, ${tells}; say it in the summary`;
  return [{ path: ['issued'], message }];
}
