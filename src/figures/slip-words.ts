/** What messages say of a number that nothing accounts for, after who says it: `prose says …`, `title: says …`. */
import { DECLARE_PLAIN } from './plain.ts';

/**
 * Something else was expected.
 * @param known what was, as a list; absent where there is nothing, or too much to tell
 * @example saysOther('2031', '2025, 2030') // 'says "2031", known here: 2025, 2030; correct one of them, or …'
 */
export function saysOther(printed: string, known?: string): string {
  const list = known === undefined ? '' : `, known here: ${known}`;
  return `says "${printed}"${list}; correct one of them, or ${DECLARE_PLAIN}`;
}

/**
 * A document that the page has nothing to do with, for all that is known.
 * @param where who doesn't name it, with the verb
 * @example namesOther('52-NQ/TW', "this page doesn't name elsewhere")
 */
export function namesOther(symbol: string, where: string): string {
  return `names ${symbol}, which ${where}; name it there, or ${DECLARE_PLAIN}`;
}

/**
 * A date that says itself again.
 * @example namesTwice('năm 2018, 2018') // '"năm 2018, 2018" names one date twice'
 */
export function namesTwice(date: string): string {
  return `"${date}" names one date twice`;
}
