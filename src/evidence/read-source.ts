/**
 * A source's raw text as evidence names its places: by the paragraphs of the cleaned body and by the lines of the file. The
 * importer reads it, so that a number means the same here as in the draft an editor wrote from.
 */
import { EMPTY_CONTEXT } from '../importer/context.ts';
import { importArticle } from '../importer/import-article.ts';
import { readText } from '../importer/read-text.ts';
import { numberParagraphs, type ImportResult } from '../importer/result.ts';
import type { Margin } from '../model/evidence.ts';

/** What a line is: part of the body, or one of the margins that evidence can name. */
export type SourcePart = 'paragraph' | Margin['where'];

export interface SourceLine {
  /** In the raw file, from 1. */
  readonly line: number;
  readonly part: SourcePart;
  /** From 1, over paragraphs, headings and list items of the body; a line of the margin has none. */
  readonly paragraph?: number;
  /** As the importer reads it, misread letters put right. */
  readonly text: string;
  /** As it stands in the file; of a saved page, without its tags. */
  readonly raw: string;
}

/** A line that is title and byline at once is there twice. */
export interface SourceText {
  readonly lines: readonly SourceLine[];
}

/**
 * Reads a raw file; or says why it is no article: a predicate to put after the file's name.
 * @example readSource(readFileSync('bai.txt')) // { lines: [{ line: 1, part: 'title', … }, …] }
 */
export function readSource(bytes: Uint8Array): SourceText | { readonly refused: string } {
  const read = readText(bytes);
  if ('refused' in read) return read;
  const { page } = read;
  const article = importArticle(read.text, { file: '', context: EMPTY_CONTEXT, ...(page && { page }) });
  if ('refused' in article) return article;
  // A saved page has its sentences among tags, where they can't be compared.
  const raw = page === undefined ? read.text.split('\n') : [];
  return { lines: partsOf(article).map((line) => ({ ...line, raw: raw[line.line - 1] ?? line.text })) };
}

function partsOf({ body, margin, dropped }: ImportResult): Omit<SourceLine, 'raw'>[] {
  const firstOfBody = Math.min(...body.map(({ line }) => line));
  return [
    ...numberParagraphs(body).map(({ line, text, paragraph }) =>
      paragraph === undefined
        ? { line, part: 'caption' as const, text }
        : { line, part: 'paragraph' as const, paragraph, text },
    ),
    ...margin.map(({ line, where, text }) => ({ line, part: where, text })),
    ...dropped.map(({ line, text }) => ({
      line,
      part: line < firstOfBody ? ('header' as const) : ('noise' as const),
      text,
    })),
  ];
}
