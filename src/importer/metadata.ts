/** What an article says about itself: title, date of publication, author, publisher, and the provinces it is about. */
import type { ProvinceNames } from './context.ts';
import type { DateLine } from './date-line.ts';
import type { Layout } from './layout.ts';
import { subjectProvinces } from './provinces.ts';
import type { BodyLine, ImportResult, MarginLine, PublishedDate, Warning } from './result.ts';

export interface Metadata extends Pick<
  ImportResult,
  'title' | 'published' | 'captured' | 'author' | 'publisher' | 'province' | 'margin'
> {
  readonly warnings: readonly Warning[];
}

/**
 * The metadata of a page whose layout is known. What the page doesn't say is null and has a warning, never a guess.
 *
 * @example readMetadata(layout, body, provinces).published // { date: '2019-12-23', precision: 'day', evidence: 'line 3' }
 */
export function readMetadata(
  layout: Layout,
  body: readonly BodyLine[],
  provinces: readonly ProvinceNames[],
): Metadata {
  const { title, dates, bylines } = layout;
  const texts = body.map(({ text }) => text);
  const metadata = {
    title: title?.text ?? null,
    published: publishedOn(dates.published),
    captured: dates.captured?.date ?? null,
    author: joined(bylines.map(({ author }) => author)),
    publisher: bylines.map(({ publisher }) => publisher).find((name) => name !== undefined) ?? null,
    province: subjectProvinces({ title: title?.text ?? '', body: texts }, provinces),
    margin: marginOf(layout),
  };
  const line = title?.number ?? body[0]?.line ?? 1;
  return { ...metadata, warnings: findMissing(metadata).map((message) => ({ line, message })) };
}

function findMissing({ title, published, author, province }: Omit<Metadata, 'warnings'>): string[] {
  const missing: readonly (readonly [boolean, string])[] = [
    [title === null, 'no title was found'],
    [published === null, 'the day of publication is not printed'],
    [author === null, 'no author is named'],
    [province.length === 0, 'no province of content/provinces/ is named'],
  ];
  return missing.filter(([isMissing]) => isMissing).map(([, message]) => message);
}

function publishedOn(day: DateLine | undefined): PublishedDate | null {
  return day ? { date: day.date, precision: 'day', evidence: `line ${day.line.number}` } : null;
}

function joined(names: readonly (string | undefined)[]): string | null {
  const unique = new Set(names.filter((name) => name !== undefined));
  return unique.size === 0 ? null : [...unique].join(', ');
}

function marginOf({ title, bylines }: Pick<Layout, 'title' | 'bylines'>): MarginLine[] {
  const head: MarginLine[] = title ? [{ line: title.number, where: 'title', text: title.text }] : [];
  return [
    ...head,
    ...bylines.map(({ line }): MarginLine => ({ line: line.number, where: 'byline', text: line.text })),
  ];
}
