/**
 * What an article says about itself: title, date of publication, author, publisher, where it was published first, and
 * the provinces and pillars it is about.
 */
import { leadingPublisher } from './byline.ts';
import type { ProvinceNames } from './context.ts';
import { latestDay } from './date-line.ts';
import type { PageDates } from './date-line.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';
import { subjectProvinces } from './provinces.ts';
import type { BodyLine, ImportResult, MarginLine, PublishedDate, Warning } from './result.ts';
import { findTopics } from './topics.ts';

export interface Metadata extends Pick<
  ImportResult,
  'title' | 'published' | 'captured' | 'author' | 'publisher' | 'original' | 'province' | 'topics' | 'margin'
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
    published: publishedOn(dates),
    captured: dates.captured?.date ?? null,
    author: joined(bylines.map(({ author }) => author)),
    publisher: publisherOf(layout, texts[0]),
    original: originalOf(layout),
    province: subjectProvinces({ title: title?.text ?? '', body: texts }, provinces),
    topics: findTopics(title?.text ?? '', texts),
    margin: marginOf(layout),
  };
  const line = title?.number ?? body[0]?.line ?? 1;
  const missing = findMissing(metadata, dates).map((message) => ({ line, message }));
  return { ...metadata, warnings: [...missing, ...warnOfYear(dates, metadata.published)] };
}

function findMissing(
  { title, published, author, province }: Omit<Metadata, 'warnings'>,
  dates: PageDates,
): string[] {
  const missing: readonly (readonly [boolean, string])[] = [
    [title === null, 'no title was found'],
    [published === null && !dates.published, 'the day of publication is not printed'],
    [author === null, 'no author is named'],
    [province.length === 0, 'no province of content/provinces/ is named'],
  ];
  return missing.filter(([isMissing]) => isMissing).map(([, message]) => message);
}

/** A year that isn't printed is taken from the page's own clock or not at all. */
function publishedOn({ published, captured }: PageDates): PublishedDate | null {
  if (!published) return null;
  const evidence = `line ${published.line.number}`;
  if (published.date !== undefined) return { date: published.date, precision: 'day', evidence };
  const day = captured?.date === undefined ? undefined : latestDay(published.yearless, captured.date);
  if (day === undefined || !captured) return null;
  const grounds = `year from line ${captured.line.number} (the page's clock)`;
  return { date: day, precision: 'day', evidence: `${evidence}; ${grounds}` };
}

function warnOfYear({ published }: PageDates, day: PublishedDate | null): Warning[] {
  if (!published || published.date !== undefined) return [];
  const message = day
    ? `the year of publication is not printed; ${day.date.slice(0, 4)} is inferred: ${day.evidence}`
    : 'the day of publication is printed without its year, which nothing on the page tells';
  return [{ line: published.line.number, message }];
}

/** Whom a byline names, else the lead in its brackets, else the portal's name behind the title. */
function publisherOf({ bylines, portal }: Layout, lead = ''): string | null {
  const named = bylines.map(({ publisher }) => publisher).find((name) => name !== undefined);
  return named ?? leadingPublisher(lead) ?? portal ?? null;
}

/** The title or address of the first publication, else the publisher that the page took the article from. */
function originalOf({ bylines }: Layout): string | null {
  const linked = bylines.map(({ original }) => original).find((text) => text !== undefined);
  return linked ?? bylines.find(({ isReprint }) => isReprint)?.publisher ?? null;
}

function joined(names: readonly (string | undefined)[]): string | null {
  const unique = new Set(names.filter((name) => name !== undefined));
  return unique.size === 0 ? null : [...unique].join(', ');
}

/** A line with a date is dropped with the other dates, though it may name an author too. */
function marginOf({ titleParts, bylines, dropped }: Layout): MarginLine[] {
  const isDropped = new Set(dropped.map(({ line }) => line));
  const margin = (where: MarginLine['where'], { number, text }: Line) => ({ line: number, where, text });
  return [
    ...titleParts.map((line) => margin('title', line)),
    ...bylines.map(({ line }) => margin('byline', line)).filter(({ line }) => !isDropped.has(line)),
  ].toSorted((a, b) => a.line - b.line);
}
