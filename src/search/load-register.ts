/** Fetching the register of document numbers in the browser. */
import { documentAddress } from '../model/address.ts';
import { slugify } from '../vietnamese/fold.ts';
import type { Register, RegisteredDocument, WrittenRegister } from './register.ts';

/**
 * The register as the site publishes it. Rejects where it cannot be fetched.
 * @param base the path the site is served under, without a slash at its end
 */
export async function loadRegister(base: string): Promise<Register> {
  const response = await fetch(`${base}/du-lieu/so-hieu.json`);
  if (!response.ok) throw new Error(`${response.status} for the register of numbers`);
  return readRegister((await response.json()) as WrittenRegister);
}

/**
 * The register with everything that follows from what is written: ids, addresses, scopes, days as they are printed.
 * @example readRegister(documentRegister(graph)).documents[0]?.url // '/van-ban/trung-uong/52-nq-tw/'
 */
export function readRegister({ names, scopes }: WrittenRegister): Register {
  const documents = Object.entries(scopes).flatMap(([scope, { names: scopeNames, documents: written }]) =>
    written.map((document): RegisteredDocument => {
      const { id = idOf(scope, document.symbol), date = dateOf(document.issued) } = document;
      return { ...document, id, url: documentAddress(id), scope, scopeNames, ...(date && { date }) };
    }),
  );
  return { documents, names };
}

/**
 * A document's id where nothing sets it apart from others of its symbol.
 * @example idOf('trung-uong', '52-NQ/TW') // 'trung-uong/52-nq-tw'
 */
export function idOf(scope: string, symbol: string): string {
  return `${scope}/${slugify(symbol)}`;
}

/**
 * A day as lists print it.
 * @example dateOf('2019-09-27') // '27/09/2019'
 */
export function dateOf(issued: string | undefined): string | undefined {
  return issued?.split('-').reverse().join('/');
}
