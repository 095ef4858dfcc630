/** The figures in a province's texts: its own area and population, its documents, the days on which units changed, or declared plain. */
import type { ProseRegister } from '../markdown/prose-register.ts';
import type { Content, Entry } from '../model/content.ts';
import type { ProvinceData } from '../model/province.ts';
import { checkText, unusedPlain, type FrontmatterFinding, type TextContext } from './check-text.ts';
import { periodKeys } from './date-keys.ts';
import { missingTexts, presentTexts } from './field-text.ts';
import { placeFigures } from './place-figures.ts';
import { checkPlaceHash } from './place-hash.ts';

/**
 * The slips in what is noted of a province and told to be missing of it, and in its figures since they were checked.
 * @param content a province may speak of its own documents and of those that they implement
 * @example checkProvince(province, content, register) // []
 */
export function checkProvince(
  { id, data }: Pick<Entry<ProvinceData>, 'id' | 'data'>,
  { documents, provinces }: Pick<Content, 'documents' | 'provinces'>,
  register: ProseRegister,
): FrontmatterFinding[] {
  const own = documents.filter((document) => document.data.province === id);
  const context: TextContext = {
    register,
    documents: new Set(own.flatMap((document) => [document.id, ...document.data.implements])),
    symbol: undefined,
    phrases: data.plain,
    used: new Set(),
  };
  const days = provinces.flatMap((unit) => unit.data.eras.flatMap(({ from, until }) => [from, until]));
  const allowed = {
    stated: placeFigures(data),
    dates: new Set(days.flatMap((period) => (period ? periodKeys(period) : [])).filter(isDay)),
    strictness: 'number',
  } as const;
  const texts = [...eraTexts(data), ...presentTexts({ note: data.note }, [], ''), ...missingTexts(data)];
  const findings = texts.flatMap((text) => checkText(text, allowed, context));
  return [...findings, ...unusedPlain(data.plain, context.used), ...checkPlaceHash(data)];
}

/** A year alone may be a slip of another: only whole days are known. */
function isDay(key: string): boolean {
  return key.split('-').length === 3;
}

function eraTexts({ eras }: ProvinceData) {
  return eras.flatMap(({ centre, centreNote, alternatives }, index) => [
    ...presentTexts({ centre, 'centre-note': centreNote }, ['eras', index], ''),
    ...alternatives.flatMap(({ note }, other) =>
      presentTexts({ note }, ['eras', index, 'alternatives', other], ''),
    ),
  ]);
}
