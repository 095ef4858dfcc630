/** Documents looked up by number in the register alone: at once, with or without the full text. */
import { createResolver } from '../model/symbol-resolver.ts';
import { slugify } from '../vietnamese/fold.ts';
import type { ListedDocument, Register, RegisteredDocument } from './register.ts';
import { asksOnlyFor, straightAnswer } from './straight-answer.ts';

export interface NumberAnswer<Document extends ListedDocument = RegisteredDocument> {
  /** The documents that may be meant, best first. */
  readonly documents: readonly Document[];
  /** The one that Enter may open at once. */
  readonly straight: Document | undefined;
  /** True where nothing but a document is asked for, so that the full text has nothing to add. */
  readonly isNumberAlone: boolean;
}

export type NumberLookup = (query: string) => NumberAnswer;

/**
 * A lookup over a register.
 * @example createNumberLookup(register)('nq 57').straight?.symbol // '57-NQ/TW'
 */
export function createNumberLookup({ documents, names }: Register): NumberLookup {
  const { resolve } = createResolver(documents, names);
  const symbols = documents.map(({ symbol }) => compact(symbol));
  const isBegun = (query: string) =>
    /^\d/.test(query) && symbols.some((symbol) => symbol.startsWith(compact(query)));
  return (query) => {
    const candidates = resolve(query);
    return {
      documents: candidates.map(({ entry }) => entry),
      straight: straightAnswer(candidates),
      // Half a symbol is one in the making: `57-n`, `52/2025/nq-h`.
      isNumberAlone: isBegun(query) || candidates.some(asksOnlyFor),
    };
  };
}

/** A symbol without marks and separators. */
function compact(text: string): string {
  return slugify(text).replaceAll('-', '');
}
