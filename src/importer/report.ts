/** What a person reads on the terminal: what was found in an article, and what needs a second look. */
import { numberParagraphs } from './result.ts';
import type { ImportResult, NamedDocument } from './result.ts';

const LABEL_WIDTH = 12;

/**
 * The report on one article, several lines without a line feed at the end.
 *
 * @example formatReport(result).split('\n')[0] // 'bai.txt'
 */
export function formatReport(result: ImportResult): string {
  const { title, published, captured, author, publisher, province, documents, warnings } = result;
  return [
    result.file,
    row('title', title ?? 'not found'),
    row('published', published ? `${published.date} (${published.evidence})` : 'not printed'),
    ...(captured === null ? [] : [row('captured', captured)]),
    row('author', author ?? 'not named'),
    ...(publisher === null ? [] : [row('publisher', publisher)]),
    row('province', province.join(', ') || 'none'),
    row('body', describeBody(result)),
    row('dropped', countBy(result.dropped.map(({ reason }) => reason)) || 'nothing'),
    row('documents', documents.length === 0 ? 'none' : `${documents.length}`),
    ...documents.map((document) => `    ${describeDocument(document)}`),
    row('figures', countBy(result.figures.map(({ role }) => role)) || 'none'),
    ...(warnings.length === 0 ? [] : [row('to check', `${warnings.length}`)]),
    ...warnings.map(({ line, message }) => `    line ${line}: ${message}`),
  ].join('\n');
}

function row(label: string, value: string): string {
  return `  ${label.padEnd(LABEL_WIDTH)}${value}`;
}

function describeBody({ body }: ImportResult): string {
  const last = numberParagraphs(body).findLast(({ paragraph }) => paragraph !== undefined)?.paragraph ?? 0;
  return `${last} numbered: ${countBy(body.map(({ kind }) => kind))}`;
}

function describeDocument({ symbol, kind, issued, paragraphs, known }: NamedDocument): string {
  const where = paragraphs.length === 0 ? 'title or caption only' : `paragraph ${paragraphs.join(', ')}`;
  return [symbol, kind, issued, where, known ? undefined : 'not in content/documents/']
    .filter((part) => part !== undefined && part !== null)
    .join('; ');
}

/** `9 paragraph, 2 caption`, the most frequent first. */
function countBy(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}
