/** Days of issue that differ: what a document's page says, what is printed beside its symbol, what articles tell of it. */
import { contradictionAddress } from './address.ts';
import type { Account, AccountRole, Contradiction, Search, Side } from './contradiction.ts';
import { countSides, joinSearches, pairsOf, sidesOf, type Pair } from './contradiction-sides.ts';
import { documentName } from './document-name.ts';
import type { ArticleNode, DocumentNode, EventNode, SourceNode } from './nodes.ts';
import { compareOptionalPeriods, describePeriod, periodEnd, periodStart, type Period } from './period.ts';
import type { PlainDate } from '../vietnamese/date.ts';
import { findDates } from '../vietnamese/date-parsing.ts';
import { slugify } from '../vietnamese/fold.ts';

/** An account of the day on which a document was issued. */
interface Day extends Account {
  period: Period;
}

interface Maps {
  documents: ReadonlyMap<string, DocumentNode>;
  articles: ReadonlyMap<string, ArticleNode>;
  sources: ReadonlyMap<string, SourceNode>;
}

/**
 * The documents whose days of issue differ. A month and a day in it are no two days.
 * @example findDateContradictions(graph).contradictions[0]?.id // 'ngay-ban-hanh-trung-uong-57-nq-tw'
 */
export function findDateContradictions(maps: Maps): Search {
  const events = [...maps.articles.values()].flatMap((article) => article.events);
  const searches = [...maps.documents.values()].map((document) =>
    search(document, [
      ...issuedDay(document),
      ...mentionedDays(document, maps.sources),
      ...events.filter((event) => tellsOfIssue(event, document)).map(eventDay),
    ]),
  );
  return joinSearches(searches);
}

function issuedDay({ data, sources, url }: DocumentNode): Day[] {
  return data.issued ? [day('issued', data.issued, { evidence: undefined, sources, url })] : [];
}

/** Dates printed with a mention: to the month at least, since a year alone is part of many titles. */
function mentionedDays({ data, url }: DocumentNode, sources: ReadonlyMap<string, SourceNode>): Day[] {
  return data.mentions.flatMap((evidence) => {
    const source = evidence.source === undefined ? undefined : sources.get(evidence.source);
    return evidence.figures
      .flatMap((figure) => findDates(figure))
      .flatMap(({ date }) => periodOf(date) ?? [])
      .map((period) => day('mention', period, { evidence, sources: source ? [source] : [], url }));
  });
}

function eventDay({ date, evidence, source, url }: EventNode): Day {
  return day('event', date, { evidence, sources: source ? [source] : [], url });
}

/** Whether an event is the issue of a document, and not of one that carries it out. */
function tellsOfIssue({ what, documents }: EventNode, { id, data }: DocumentNode): boolean {
  if (data.symbol === undefined || !documents.some((document) => document.id === id)) return false;
  const [, issued = ''] = what.split('ban hành');
  const [before = '', after] = issued.split(data.symbol);
  return after !== undefined && !/thực hiện|triển khai|theo/u.test(before);
}

function day(role: AccountRole, period: Period, from: Pick<Account, 'evidence' | 'sources' | 'url'>): Day {
  return { ...from, role, period, value: describePeriod(period), claim: undefined };
}

function periodOf({ year, month, day: dayOfMonth }: PlainDate): Period | undefined {
  if (month === undefined) return undefined;
  if (dayOfMonth === undefined) return { kind: 'point', at: { precision: 'month', year, month } };
  return { kind: 'point', at: { precision: 'day', year, month, day: dayOfMonth } };
}

function search(document: DocumentNode, days: readonly Day[]): Search {
  const pairs = pairsOf(days);
  const sides = sidesOf(pairs.filter(areApart)).toSorted(byDay);
  return { contradictions: sides.length > 0 ? [describe(document, sides)] : [], pairs: pairs.length };
}

function describe(document: DocumentNode, sides: readonly Side[]): Contradiction {
  const id = slugify(`ngay-ban-hanh ${document.id}`);
  return {
    ...{
      id,
      url: contradictionAddress(id),
      kind: 'issue-date',
      document,
      province: document.province,
      sides,
    },
    ...{ indicator: undefined, place: undefined, period: undefined },
    title: `Ngày ban hành ${documentName(document.data)}`,
    explanation: `Mỗi lần dựng trang, máy so ngày ghi ở trang văn bản, ngày in cạnh số hiệu và sự kiện ban hành trong các bài: ${countSides(sides, 'ngày')} khác nhau.`,
  };
}

function byDay(a: Side, b: Side): number {
  return compareOptionalPeriods(a.accounts[0]?.period, b.accounts[0]?.period);
}

function areApart([{ period: a }, { period: b }]: Pair<Day>): boolean {
  return isBefore(a, b) || isBefore(b, a);
}

function isBefore(a: Period, b: Period): boolean {
  const end = periodEnd(a);
  return end !== undefined && end < periodStart(b);
}
