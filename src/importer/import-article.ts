/** The importer: from the text of one article to everything that can be told of it. */
import { readBody } from './body.ts';
import type { ImportContext } from './context.ts';
import { readDocuments } from './documents.ts';
import { readFigures } from './figures.ts';
import { readLayout } from './layout.ts';
import { splitLines } from './lines.ts';
import { readMetadata } from './metadata.ts';
import { numberParagraphs } from './result.ts';
import type { ImportResult, NumberedLine } from './result.ts';
import { findUnnumbered } from './unnumbered.ts';
import { findDates } from '../vietnamese/date-parsing.ts';

/**
 * Reads one article.
 *
 * @param text clean text as `readText` returns it
 * @param options the file's name as it is to be reported, and what is known beforehand
 * @returns what was found, or why the text is no article: a predicate to put after the file's name
 * @example importArticle(text, { file: 'bai.txt', context })
 */
export function importArticle(
  text: string,
  { file, context }: { readonly file: string; readonly context: ImportContext },
): ImportResult | { readonly refused: string } {
  const layout = readLayout(splitLines(text));
  const { body, warnings: bodyWarnings } = readBody(layout.body);
  if (!body.some(({ kind }) => kind === 'paragraph')) return { refused: 'holds no paragraph of an article' };
  const { warnings: missing, ...metadata } = readMetadata(layout, body, context.provinces);
  const numbered = numberParagraphs(body);
  const title: NumberedLine[] = layout.title
    ? [{ line: layout.title.number, kind: 'heading', text: layout.title.text }]
    : [];
  const main = context.provinces.find(({ slug }) => slug === metadata.province[0]);
  const { documents, warnings: documentWarnings } = readDocuments([...title, ...numbered], context, main);
  const warnings = [
    ...missing,
    ...layout.warnings,
    ...bodyWarnings,
    ...documentWarnings,
    ...findUnnumbered(body),
  ];
  return {
    file,
    ...metadata,
    body,
    dropped: layout.dropped,
    documents,
    figures: readFigures(
      numbered,
      Number(metadata.published?.date.slice(0, 4)) || lastYearLookedBackOn(numbered),
    ),
    repairs: [],
    warnings: warnings.toSorted((a, b) => a.line - b.line),
  };
}

/** Days are of the past as a rule: promises are made for years. */
function lastYearLookedBackOn(lines: readonly NumberedLine[]): number | undefined {
  const days = lines.flatMap(({ text }) => findDates(text)).filter(({ date }) => date.day !== undefined);
  return days.length === 0 ? undefined : Math.max(...days.map(({ date }) => date.year));
}
