/**
 * The figures in a page's frontmatter agree with one another and with its prose: titles, summaries and notes print no
 * number that nothing else on the page knows.
 *
 * What was found in the raw text of a source is protected besides by the record of verification.
 */
import type { ProseRegister } from '../markdown/prose-register.ts';
import { evidenceSources } from '../model/evidence.ts';
import type { ReportData } from '../model/report.ts';
import { checkClaim } from './check-claim.ts';
import { checkEvent } from './check-event.ts';
import { checkIssued } from './check-issued.ts';
import type { ProseReport } from './check-prose.ts';
import { checkText, type FrontmatterFinding, type TextContext } from './check-text.ts';
import { evidenceDates, periodKeys, textDates } from './date-keys.ts';
import { missingTexts, presentTexts, type FieldText } from './field-text.ts';
import { pageDates, type Known, type KnownClaim } from './known.ts';
import { claimsOf, type Page } from './page.ts';

export interface FrontmatterReport {
  readonly findings: readonly FrontmatterFinding[];
  /** Which of the declared words it uses. */
  readonly plain: ReadonlySet<string>;
}

/**
 * Checks the frontmatter of a page.
 * @param prose what the check of its prose found
 */
export function checkFrontmatterFigures(
  page: Page,
  { known, register, prose }: { known: Known; register: ProseRegister; prose: ProseReport },
): FrontmatterReport {
  const { id, data } = page;
  const own = new Set(claimsOf(data).map(({ claim }) => claim.id));
  const all = [...known.claims.values()];
  const claims = all.filter((claim) => own.has(claim.id));
  const spokenOf = all.filter(
    (claim) => own.has(claim.id) || claim.document === id || prose.marked.has(claim.id),
  );
  const context: TextContext = {
    register,
    documents: known.namedBy(page),
    symbol: 'symbol' in data ? data.symbol : undefined,
    phrases: data.plain,
    used: new Set(),
  };
  const stated = spokenOf.flatMap((claim) => claim.stated);
  const dates = new Set([...pageDates(page, known), ...prose.dates]);
  const days = [...dates].filter((key) => key.includes('-'));
  const title: FieldText = { path: ['title'], text: data.title, of: 'title' };
  const summary: FieldText = { path: ['summary'], text: data.summary, of: 'summary' };
  const events = 'events' in data ? data.events : [];
  const findings = [
    ...checkText(title, { stated, dates: titleDates(data, prose, dates), strictness: 'words' }, context),
    ...checkText(summary, { stated, dates, strictness: 'words' }, context),
    ...aliasTexts(data).flatMap((text) =>
      // An alias is how the register knows the document: it cannot vouch for itself.
      checkText(text, { stated: [], dates, strictness: 'words' }, { ...context, documents: new Set() }),
    ),
    ...[...documentTexts(data), ...reportTexts(data)].flatMap((text) =>
      checkText(text, { stated, dates, strictness: 'number' }, context),
    ),
    ...checkIssued(data),
    ...claims.flatMap((claim) =>
      checkClaim(claim, { known, days: isReport(data) ? sourceDays(claim, known) : days, context }),
    ),
    ...events.flatMap((event, index) =>
      checkEvent({ event, index, claims, days, source: sourceDates(data, known) }, context),
    ),
  ];
  return { findings, plain: context.used };
}

/**
 * The dates that a title may print: those that anything but the title itself tells; a report's is no source of any.
 * @param all the dates that the page knows
 */
function titleDates(data: Page['data'], prose: ReportedDates, all: ReadonlySet<string>): ReadonlySet<string> {
  if (isReport(data)) return all;
  if (!('mentions' in data)) return new Set(prose.dates);
  return new Set([
    ...prose.dates,
    ...(data.issued ? periodKeys(data.issued) : []),
    ...data.mentions.flatMap(evidenceDates),
    ...[...data.aliases, data.summary].flatMap(textDates),
  ]);
}

type ReportedDates = Pick<ProseReport, 'dates'>;

function sourceDates(data: Page['data'], known: Known): readonly string[] {
  return 'source' in data ? known.sourceDates(data.source) : [];
}

function aliasTexts(data: Page['data']): FieldText[] {
  if (!('mentions' in data)) return [];
  return data.aliases.map((text, index) => ({ path: ['aliases', index], text, of: 'alias' }));
}

/** The days of a claim's own sources: a report gathers claims that have nothing else in common. */
function sourceDays({ data }: KnownClaim, known: Known): string[] {
  const dates = evidenceSources(data.evidence).flatMap(known.sourceDates);
  const places = data.province === undefined ? [] : known.placeDates(data.province);
  return [...dates, ...places].filter((key) => key.includes('-'));
}

/** A report has neither mentions nor one source of its own. */
function isReport(data: Page['data']): data is ReportData {
  return !('mentions' in data) && !('source' in data);
}

function reportTexts(data: Page['data']): FieldText[] {
  return isReport(data) ? presentTexts({ note: data.note }, [], '') : [];
}

function documentTexts(data: Page['data']): FieldText[] {
  if (!('mentions' in data)) return [];
  const fields = {
    issuer: data.issuer,
    'kind-label': data.kindLabel,
    note: data.note,
    'issued-note': data.issuedNote,
    'implements-note': data.implementsNote,
  };
  return [...presentTexts(fields, [], ''), ...missingTexts(data)];
}
