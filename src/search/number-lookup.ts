/** Documents looked up by number in the register alone: at once, with or without the full text. */
import { createResolver } from '../model/symbol-resolver.ts';
import { fold } from '../vietnamese/fold.ts';
import type { RegisteredDocument } from './register.ts';
import { asksOnlyFor, straightAnswer } from './straight-answer.ts';

export interface NumberAnswer {
  /** The documents that may be meant, best first. */
  readonly documents: readonly RegisteredDocument[];
  /** The one that Enter may open at once. */
  readonly straight: RegisteredDocument | undefined;
  /** True where nothing but a document is asked for, so that the full text has nothing to add. */
  readonly isNumberAlone: boolean;
}

export type NumberLookup = (query: string) => NumberAnswer;

/**
 * A lookup over a register.
 * @example createNumberLookup(register)('nq 57').straight?.symbol // '57-NQ/TW'
 */
export function createNumberLookup(register: readonly RegisteredDocument[]): NumberLookup {
  const { resolve } = createResolver(register);
  const byId = new Map(register.map((document) => [document.id, document]));
  const symbols = register.map(({ symbol }) => compact(symbol));
  const isBegun = (query: string) =>
    /^\d/.test(query) && symbols.some((symbol) => symbol.startsWith(compact(query)));
  return (query) => {
    const candidates = query === '' ? [] : resolve(query);
    const answer = straightAnswer(query, candidates);
    return {
      documents: candidates.flatMap(({ entry }) => byId.get(entry.id) ?? []),
      straight: answer && byId.get(answer.id),
      // Half a symbol is one in the making: `57-n`, `52/2025/nq-h`.
      isNumberAlone: isBegun(query) || candidates.some(({ entry }) => asksOnlyFor(query, entry)),
    };
  };
}

/** A symbol without marks and separators. */
function compact(text: string): string {
  return fold(text).replace(/[^\p{L}\d]/gu, '');
}
