/** The importer: from the text of one article to everything that can be told of it. */
import { readBody } from './body.ts';
import type { ImportContext } from './context.ts';
import { readDocuments } from './documents.ts';
import { readClaims } from './claims.ts';
import { figuresOf, readPassages } from './figures.ts';
import { readLayout } from './layout.ts';
import { splitLines } from './lines.ts';
import { readMetadata } from './metadata.ts';
import { repairArticle } from './repair-article.ts';
import { readNames } from './names.ts';
import { numberParagraphs } from './result.ts';
import type { ImportResult, NumberedLine } from './result.ts';
import { findUnnumbered } from './unnumbered.ts';
import { inFile, withHintedKinds, withHints } from './page-hints.ts';
import type { PageSource } from './read-text.ts';
import { findDates } from '../vietnamese/date-parsing.ts';

/**
 * Reads one article.
 *
 * @param text clean text as `readText` returns it
 * @param options the file's name as it is to be reported, what is known beforehand, and what a web page told besides
 * @returns what was found, or why the text is no article: a predicate to put after the file's name
 * @example importArticle(text, { file: 'bai.txt', context })
 */
export function importArticle(
  text: string,
  {
    file,
    context,
    page,
  }: { readonly file: string; readonly context: ImportContext; readonly page?: PageSource | undefined },
): ImportResult | { readonly refused: string } {
  const printed = readLayout(splitLines(text));
  const { body: shapedBody, warnings: bodyWarnings } = readBody(printed.body);
  const printedBody = withHintedKinds(shapedBody, page?.hints);
  if (!printedBody.some(({ kind }) => kind === 'paragraph'))
    return { refused: 'holds no paragraph of an article' };
  const repaired = repairArticle({ title: printed.title, body: printedBody }, context.lexicon);
  if ('refused' in repaired) return repaired;
  const layout = { ...printed, title: repaired.title };
  const { body } = repaired;
  const { warnings: missing, ...metadata } = withHints(
    readMetadata(layout, body, context.provinces),
    page?.hints,
  );
  const numbered = numberParagraphs(body);
  const title: NumberedLine[] = layout.title
    ? [{ line: layout.title.number, kind: 'heading', text: layout.title.text }]
    : [];
  const main = context.provinces.find(({ slug }) => slug === metadata.province[0]);
  const { documents, warnings: documentWarnings } = readDocuments([...title, ...numbered], context, main);
  const passages = readPassages(
    numbered,
    Number(metadata.published?.date.slice(0, 4)) || lastYearLookedBackOn(numbered),
  );
  const warnings = [
    ...missing,
    ...layout.warnings,
    ...bodyWarnings,
    ...repaired.warnings,
    ...documentWarnings,
    ...findUnnumbered(body),
  ];
  const result: ImportResult = {
    file,
    ...metadata,
    body,
    dropped: layout.dropped,
    documents,
    figures: figuresOf(passages),
    claims: readClaims(passages, {
      ...context,
      ...{ own: main?.slug, published: metadata.published, documents },
      printed: (line) => repaired.lines.get(line)?.printed,
    }),
    ...readNames([...title, ...numbered], layout.bylines, context),
    repairs: repaired.repairs,
    warnings: warnings.toSorted((a, b) => a.line - b.line),
  };
  return page ? inFile(result, page) : result;
}

/** Days are of the past as a rule: promises are made for years. */
function lastYearLookedBackOn(lines: readonly NumberedLine[]): number | undefined {
  const days = lines.flatMap(({ text }) => findDates(text)).filter(({ date }) => date.day !== undefined);
  return days.length === 0 ? undefined : Math.max(...days.map(({ date }) => date.year));
}
