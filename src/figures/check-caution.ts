/** The figures in a caution: it warns of claims and places, so its numbers are theirs, or declared plain. */
import type { ProseRegister } from '../markdown/prose-register.ts';
import type { CautionData } from '../model/caution.ts';
import type { Entry } from '../model/content.ts';
import { checkText, unusedPlain, type FrontmatterFinding, type TextContext } from './check-text.ts';
import { presentTexts } from './field-text.ts';
import type { Known } from './known.ts';

/**
 * The slips in a caution's title and text.
 * @example checkCaution(caution, known, register) // []
 */
export function checkCaution(
  { data }: Pick<Entry<CautionData>, 'data'>,
  known: Known,
  register: ProseRegister,
): FrontmatterFinding[] {
  const { about, plain } = data;
  const claims = about.claims.flatMap((id) => known.claims.get(id) ?? []);
  const context: TextContext = {
    register,
    documents: new Set([...about.documents, ...claims.flatMap(({ document }) => document ?? [])]),
    symbol: undefined,
    phrases: plain,
    used: new Set(),
  };
  const dates = new Set([
    ...claims.flatMap((claim) => [...claim.dates, ...claim.compared]),
    ...about.documents.flatMap(known.documentDates),
    ...about.provinces.flatMap(known.placeDates),
  ]);
  const allowed = {
    stated: [...claims.flatMap(({ stated }) => stated), ...about.provinces.flatMap(known.placeFigures)],
    dates,
    compared: new Set(claims.flatMap(({ compared }) => [...compared])),
    strictness: 'number',
  } as const;
  const texts = presentTexts({ title: data.title, text: data.text }, [], '');
  const findings = texts.flatMap((text) => checkText(text, allowed, context));
  return [...findings, ...unusedPlain(plain, context.used)];
}
