/**
 * Mentions of documents: each place where the text prints a number of a document, with what stands beside it.
 *
 * A mention's date and issuer count only where the sentence ties them to it: `… ngày 27/9/2019 của Bộ Chính trị` behind,
 * or `Ngày 26/6/2020, Tỉnh ủy ban hành …` before.
 */
import type { ProvinceNames } from './context.ts';
import type { NamedIssuer } from './issuers.ts';
import { splitSentences } from './lines.ts';
import { findSpans } from './mention-spans.ts';
import type { Span } from './mention-spans.ts';
import { createSides } from './mention-sides.ts';
import type { NumberedLine } from './result.ts';

/** Where a mention stands; without paragraph in a title or caption. */
export interface Place {
  readonly line: number;
  readonly paragraph?: number;
}

export interface DocumentMention extends Span {
  readonly printed: string;
  readonly place: Place;
  /** The sentence, which is one object for all of its mentions. */
  readonly sentence: { readonly text: string };
  /** ISO date. */
  readonly issued?: string;
  readonly issuer?: NamedIssuer;
  /** An issuer that the text ties to it and its symbol doesn't allow. */
  readonly wrongIssuer?: string;
  /** The province named with the issuer. */
  readonly province?: ProvinceNames;
}

/** No sentence is longer; a text without full stops is cut here, so that time grows with its length and no faster. */
const LONGEST_SENTENCE = 2000;

/**
 * Every mention in these lines, in order, with date and issuer as far as the sentence tells.
 *
 * @example findMentions(numberParagraphs(body), provinces)[0]?.issued // '2019-09-27'
 */
export function findMentions(
  lines: readonly NumberedLine[],
  provinces: readonly ProvinceNames[],
): DocumentMention[] {
  return lines.flatMap(({ line, paragraph, text }) =>
    sentencesOf(text).flatMap((sentence) => {
      const place = { line, ...(paragraph !== undefined && { paragraph }) };
      const spans = findSpans(sentence.text);
      if (spans.length === 0) return [];
      const sideOf = createSides(sentence.text, spans, provinces);
      return spans.map((span): DocumentMention => {
        const printed = sentence.text.slice(span.start, span.end);
        return { ...span, printed, place, sentence, ...sideOf(span) };
      });
    }),
  );
}

/**
 * The sentences of a text, none longer than sentences are.
 *
 * @example sentencesOf('Một. Hai.').map(({ text }) => text) // ['Một.', 'Hai.']
 */
export function sentencesOf(text: string): { readonly text: string }[] {
  return splitSentences(text).flatMap(({ text: sentence }) => {
    if (sentence.length <= LONGEST_SENTENCE) return [{ text: sentence }];
    const pieces: { readonly text: string }[] = [];
    for (let start = 0, end = 0; start < sentence.length; start = end) {
      const space = sentence.lastIndexOf(' ', start + LONGEST_SENTENCE);
      const cut = space > start ? space : start + LONGEST_SENTENCE;
      end = start + LONGEST_SENTENCE >= sentence.length ? sentence.length : cut;
      pieces.push({ text: sentence.slice(start, end).trim() });
    }
    return pieces;
  });
}
