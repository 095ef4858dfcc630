/** Text cut where document symbols stand in it, so that a line never breaks inside one. */
import { findSymbols } from '../model/symbol-find.ts';

export interface Span {
  text: string;
  /** Whether the whole of it is a symbol. */
  symbol: boolean;
}

/**
 * The text in pieces, symbols apart; joined again they are the text.
 * @example symbolSpans('Theo 36-CTr/TU.') // 'Theo ', '36-CTr/TU' (a symbol), '.'
 */
export function symbolSpans(text: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const { index, length } of findSymbols(text)) {
    if (index > end) spans.push({ text: text.slice(end, index), symbol: false });
    spans.push({ text: text.slice(index, index + length), symbol: true });
    end = index + length;
  }
  if (end < text.length) spans.push({ text: text.slice(end), symbol: false });
  return spans;
}
