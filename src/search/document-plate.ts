/** A document's number as on its plate, small, beside what names it. */
import { CENTRAL_SCOPE } from '../model/address.ts';
import { element } from './element.ts';
import type { ListedDocument } from './register.ts';

/** The bare number; undefined where the symbol has none. The text beside it says it to those who don't see it. */
export function drawPlate({ symbol, scope }: ListedDocument): HTMLElement | undefined {
  const number = /^\d+[a-z]?/.exec(symbol)?.[0];
  if (number === undefined) return undefined;
  const level = scope === CENTRAL_SCOPE ? ' central' : '';
  return element('span', { class: `result-number${level}`, 'aria-hidden': 'true' }, number);
}

/** What to know before quoting the document; the same words stand on its page. */
export function drawStatus({ textSeen }: ListedDocument): HTMLElement | undefined {
  return textSeen ? undefined : element('span', { class: 'care' }, 'chưa đối chiếu văn bản gốc');
}

/** What stands under a document's name: kind, issuer, date. */
export function documentFacts({ kindName, issuer, date }: ListedDocument): string {
  return [kindName, issuer, date].filter((fact) => fact !== undefined).join(' · ');
}
