/** Whether the words around a figure say that it is what something is compared with, not the thing itself. */
import { agrees } from './agreement.ts';
import { textDates } from './date-keys.ts';
import type { FigureToken } from './figure-tokens.ts';
import type { Stated } from './stated.ts';

const NATION = /cả nước|toàn quốc|quốc gia/iu;
const EARLIER = /so với|trước (?:đó|đây)|(?:năm|kỳ) trước/iu;
/** How far behind a figure its cue may stand: `79% cả nước`. */
const BEHIND = 12;

/**
 * Whether a figure says this quantity where it stands: a compared one needs its cue, the nation or the time before.
 * @param figures all of the text, in order
 * @example saysHere(figure, compared, { text: 'trung bình cả nước là 79%', figures }) // true
 */
export function saysHere(
  figure: FigureToken,
  stated: Stated,
  { text, figures }: { readonly text: string; readonly figures: readonly FigureToken[] },
): boolean {
  if (!agrees(figure, stated)) return false;
  if (stated.compared === undefined) return true;
  const end = figure.index + figure.text.length;
  const previous = figures.findLast(({ index, sort }) => index < figure.index && sort !== 'date');
  const before = text.slice(previous ? previous.index + previous.text.length : 0, figure.index);
  const around = before + text.slice(end, end + BEHIND);
  if (stated.compared.what === 'nation') return NATION.test(around);
  return EARLIER.test(around) || textDates(before).some((key) => stated.compared?.dates.includes(key));
}
