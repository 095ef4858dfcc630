/** The documents of this site by number, as its pages use them: loaded when they are first wanted, and shared. */
import { href } from '../components/href.ts';
import { loadRegister } from './load-register.ts';
import { createNumberLookup, type NumberLookup } from './number-lookup.ts';
import { once } from './once.ts';

/** The register. Rejects where it cannot be fetched; a later call tries again. */
export const loadDocuments = once(() => loadRegister(href('')));

/** Looks documents up by number. Rejects as the register does. */
export const loadNumberLookup: () => Promise<NumberLookup> = once(async () =>
  createNumberLookup(await loadDocuments()),
);
