/** What a person reads on the terminal: what was found in an article, what needs a second look, what to do next. */
import { writeQuantity } from '../model/quantity-writing.ts';
import { newDocument } from './draft-source.ts';
import { numberParagraphs } from './result.ts';
import type { ImportResult, NamedDocument, ProposedClaim } from './result.ts';

export interface ReportOptions {
  /** Every dropped line, claim and name, not only how many there are. */
  readonly isVerbose: boolean;
}

const LABEL_WIDTH = 12;
/** Longer lists are cut, unless everything is wanted. */
const MOST_ROWS = 12;
const LONGEST_TEXT = 100;

/**
 * The report on one article, several lines without a line feed at the end.
 *
 * @example formatReport(result).split('\n')[0] // 'bai.txt'
 */
export function formatReport(result: ImportResult, options: ReportOptions = { isVerbose: false }): string {
  return [
    result.file,
    ...aboutArticle(result),
    ...aboutBody(result, options),
    ...aboutDocuments(result, options),
    ...aboutClaims(result, options),
    ...aboutNames(result, options),
    ...list(
      'repairs',
      result.repairs.map(({ line, from, to }) => [`line ${line}`, `${from} → ${to}`]),
      options,
    ),
    ...list(
      'to check',
      result.warnings.map(({ line, message }) => [`line ${line}`, message]),
      options,
    ),
    ...aboutNext(result),
  ].join('\n');
}

/**
 * One of many articles in a line: how much was found, and where its draft is.
 *
 * @example formatRow(result, 'content/articles/a.mdx') // 'a.txt: 9 paragraphs, 4 documents, 23 claims, 3 doubts; content/articles/a.mdx'
 */
export function formatRow(result: ImportResult, path: string): string {
  const { file, documents, claims, repairs, warnings } = result;
  const counts: readonly (readonly [number, string])[] = [
    [lastParagraph(result), 'paragraph'],
    [documents.length, 'document'],
    [claims.length, 'claim'],
    [repairs.length, 'repair'],
    [warnings.length, 'doubt'],
  ];
  const found = counts.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun));
  return `${file}: ${found.join(', ')}; ${path}`;
}

function aboutArticle({
  title,
  published,
  captured,
  author,
  publisher,
  province,
  original,
  address,
  topics,
}: ImportResult) {
  return [
    row('title', title ?? 'not found'),
    row('published', published ? `${published.date} (${published.evidence})` : 'not printed'),
    ...(captured === null ? [] : [row('captured', captured)]),
    row('author', author ?? 'not named'),
    ...(publisher === null ? [] : [row('publisher', publisher)]),
    ...(original === null ? [] : [row('original', original)]),
    ...(address === undefined ? [] : [row('address', address)]),
    row('province', province.join(', ') || 'none'),
    ...(topics.length === 0 ? [] : [row('topics', topics.map(({ pillar }) => pillar).join(', '))]),
  ];
}

function aboutBody(result: ImportResult, { isVerbose }: ReportOptions): string[] {
  const { body, dropped } = result;
  const reasons = countBy(dropped.map(({ reason }) => reason));
  const lines = isVerbose
    ? dropped.map(({ line, text, reason }) => [`line ${line}`, reason, shorten(text)])
    : [];
  return [
    row('body', `${lastParagraph(result)} numbered: ${countBy(body.map(({ kind }) => kind))}`),
    row('dropped', dropped.length === 0 ? 'nothing' : `${dropped.length}: ${reasons}`),
    ...columns(lines),
  ];
}

function lastParagraph({ body }: ImportResult): number {
  return numberParagraphs(body).findLast(({ paragraph }) => paragraph !== undefined)?.paragraph ?? 0;
}

function aboutDocuments({ documents }: ImportResult, options: ReportOptions): string[] {
  if (documents.length === 0) return [row('documents', 'none')];
  return list('documents', documents.map(describeDocument), options);
}

function describeDocument({
  symbol,
  kind,
  issued,
  paragraphs,
  known,
  implements: above,
}: NamedDocument): string[] {
  const where = paragraphs.length === 0 ? 'title or caption only' : `paragraph ${paragraphs.join(', ')}`;
  return [
    symbol,
    kind ?? '',
    issued ?? '',
    where,
    [
      ...(known ? [] : ['not in content/documents/']),
      ...(above.length === 0 ? [] : [`implements ${above.join(', ')}`]),
    ].join('; '),
  ];
}

function aboutClaims({ figures, claims }: ImportResult, options: ReportOptions): string[] {
  const unsure = claims.filter(({ doubts }) => doubts.length > 0).length;
  const what = countBy(
    claims.map(({ kind, promise }) => (promise === null || promise === 'target' ? kind : promise)),
  );
  const rows = options.isVerbose ? claims.map(describeClaim) : [];
  return [
    row('figures', countBy(figures.map(({ role }) => role)) || 'none'),
    row(
      'claims',
      claims.length === 0 ? 'none proposed' : `${what}; ${unsure} of them with something to decide`,
    ),
    ...columns(rows),
  ];
}

function describeClaim({ line, kind, indicators, quantity, place, when, doubts }: ProposedClaim): string[] {
  const [best = '?'] = indicators;
  const notes = doubts.map(({ en }) => en).join('; ');
  return [`line ${line}`, kind, best, writeQuantity(quantity), `${place ?? '?'}, ${when ?? '?'}`, notes];
}

function aboutNames(
  { people, organisations, abbreviations }: ImportResult,
  { isVerbose }: ReportOptions,
): string[] {
  const unknown = abbreviations.filter(({ known }) => !known).map(({ short }) => short);
  const counts = [
    ...(people.length === 0 ? [] : [`${people.length} ${people.length === 1 ? 'person' : 'people'}`]),
    ...(organisations.length === 0 ? [] : [counted(organisations.length, 'organisation')]),
    ...(unknown.length === 0 ? [] : [`not in the glossary: ${shorten(unknown.join(', '))}`]),
  ];
  if (counts.length === 0) return [];
  const all = [...people, ...organisations].map(({ name, role, paragraphs }) => [
    name,
    role ?? '',
    paragraphs.length === 0 ? '' : `paragraph ${paragraphs.join(', ')}`,
  ]);
  return [row('names', counts.join('; ')), ...columns(isVerbose ? all : [])];
}

/** What the editor does outside the draft before it can be finished. */
function aboutNext({ documents, claims }: ImportResult): string[] {
  const commands = documents.filter(({ known }) => !known).flatMap((document) => newDocument(document) ?? []);
  const withoutIndicator = claims.filter(({ indicators }) => indicators.length === 0).length;
  const steps = [
    ...commands.slice(0, MOST_ROWS),
    ...(withoutIndicator === 0
      ? []
      : [`an indicator for ${counted(withoutIndicator, 'claim')}, in the draft`]),
  ];
  return steps.length === 0
    ? []
    : [row('next', steps[0] ?? ''), ...steps.slice(1).map((step) => row('', step))];
}

function row(label: string, value: string): string {
  return `  ${label.padEnd(LABEL_WIDTH)}${value}`;
}

/** How many there are, and each in a row of its own; nothing where there are none. */
function list(label: string, rows: readonly (readonly string[])[], { isVerbose }: ReportOptions): string[] {
  if (rows.length === 0) return [];
  const shown = isVerbose ? rows : rows.slice(0, MOST_ROWS);
  const left = rows.length - shown.length;
  const more = left === 0 ? [] : [`    and ${left} more (--verbose)`];
  return [row(label, `${rows.length}`), ...columns(shown), ...more];
}

/** Rows with their cells one below the other, indented. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const cells of rows)
    cells.forEach(
      (cell, at) => (widths[at] = Math.max(widths[at] ?? 0, at === cells.length - 1 ? 0 : cell.length)),
    );
  return rows.map((cells) =>
    `    ${cells.map((cell, at) => (widths[at] === 0 ? cell : cell.padEnd((widths[at] ?? 0) + 2))).join('')}`.trimEnd(),
  );
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

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function shorten(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
