/**
 * What the content says stands somewhere, as a flat list to verify and to record.
 *
 * - *evidenced entry*: a claim, an event, a document's mention, a term or a programme, with the place it names.
 * - *fact*: a field of the entry that rests on that place, spelt as in the content file: `{ is: 93 }`, `2024-05/2025-01`.
 */
import { isoDate } from '../vietnamese/date.ts';
import { findDates } from '../vietnamese/date-parsing.ts';
import type { Result, Target } from './claim.ts';
import type { Content, Entry } from './content.ts';
import type { DocumentData } from './document.ts';
import type { Evidence, Margin, Passage } from './evidence.ts';
import { formatPeriod, type Period } from './period.ts';
import { writeQuantity } from './quantity-writing.ts';

/** The kinds of evidenced entries, in the order of the record. */
export const EVIDENCED_KINDS = ['claim', 'event', 'document', 'term', 'programme'] as const;
export type EvidencedKind = (typeof EVIDENCED_KINDS)[number];

type Path = readonly (string | number)[];

/** A field that can be compared: its name as messages say it, its value as content files write it, and where it is written. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly path: Path;
  /** False for what the place doesn't print: a document's date at a mention without it. */
  readonly rests: boolean;
}

export interface EvidencedEntry {
  readonly kind: EvidencedKind;
  /** The claim's or event's own id; of all others the id of their file. A document has an entry for each mention. */
  readonly id: string;
  readonly file: string;
  /** Where its evidence is written. */
  readonly path: Path;
  readonly evidence: Evidence;
  /** The source of a passage or margin; undefined for public pages. */
  readonly source: string | undefined;
  readonly facts: readonly Field[];
}

/** An entry that stands in one place of one source. */
export type PlacedEntry = EvidencedEntry & {
  readonly evidence: Passage | Margin;
  readonly source: string;
};

/** What the list is made from; nodes of the graph will do as well as entries. */
export type EvidencedContent = {
  readonly [Name in 'articles' | 'documents' | 'reports' | 'glossary' | 'programmes']: readonly Pick<
    Content[Name][number],
    'id' | 'file' | 'data'
  >[];
};

/**
 * Every entry of the content that says where it stands, in the order of its files.
 * @example evidencedEntries(content).find(({ id }) => id === 'qn-hang-dti-2022')?.source // 'src-000'
 */
export function evidencedEntries({
  articles,
  documents,
  reports,
  glossary,
  programmes,
}: EvidencedContent): EvidencedEntry[] {
  return [
    ...[...articles, ...documents, ...reports].flatMap(claimEntries),
    ...articles.flatMap(eventEntries),
    ...documents.flatMap(mentionEntries),
    ...glossary.map(({ id, file, data }) =>
      entry({ kind: 'term', id, file, path: ['evidence'], evidence: data.evidence }),
    ),
    ...programmes.flatMap(({ id, file, data }) =>
      data.evidence.map((evidence, index) =>
        entry({ kind: 'programme', id, file, path: ['evidence', index], evidence }),
      ),
    ),
  ];
}

/**
 * Whether an entry stands in one place of one source, rather than on public pages.
 * @example evidencedEntries(content).filter(isPlaced).length // 257
 */
export function isPlaced(one: EvidencedEntry): one is PlacedEntry {
  return one.source !== undefined && !('sources' in one.evidence);
}

/**
 * What an entry is called in messages.
 * @example entryName({ kind: 'claim', id: 'qn-hang-dti-2022' }) // 'claim qn-hang-dti-2022'
 */
export function entryName({ kind, id }: Pick<EvidencedEntry, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

type Home = EvidencedContent['articles' | 'documents' | 'reports'][number];

function claimEntries({ file, data }: Home): EvidencedEntry[] {
  const own = 'source' in data ? data.source : undefined;
  return (['targets', 'results'] as const).flatMap((list) =>
    data[list].map((claim, index) =>
      entry({
        kind: 'claim',
        id: claim.id,
        file,
        path: [list, index, 'evidence'],
        evidence: claim.evidence,
        own,
        facts: claimFacts(claim, [list, index]),
      }),
    ),
  );
}

function claimFacts(claim: Target | Result, at: Path): Field[] {
  const about = [
    fact('indicator', claim.indicator, at),
    ...(claim.province === undefined ? [] : [fact('province', claim.province, at)]),
    ...(claim.document === undefined ? [] : [fact('document', claim.document, at)]),
  ];
  const own = [...about, fact('quantity', writeQuantity(claim.quantity), at)];
  if (!('asOf' in claim)) return [...own, ...periodFact('due', claim.due, at)];
  const compared = claim.comparedWith.map(({ what, asOf, quantity: other }, index) => {
    const when = asOf ? ` as of ${formatPeriod(asOf)}` : '';
    const name = index === 0 ? 'compared-with' : `compared-with ${index + 1}`;
    const path = [...at, 'compared-with', index, 'quantity'];
    return { name, value: `${what} ${writeQuantity(other)}${when}`, path, rests: true };
  });
  return [...own, ...compared, ...periodFact('as-of', claim.asOf, at)];
}

function eventEntries({ file, data }: EvidencedContent['articles'][number]): EvidencedEntry[] {
  return data.events.map(({ id, date, evidence }, index) =>
    entry({
      kind: 'event',
      id,
      file,
      path: ['events', index, 'evidence'],
      evidence,
      own: data.source,
      facts: periodFact('date', date, ['events', index]),
    }),
  );
}

/** A mention proves of its document what its words print: the symbol, the day of issue. */
function mentionEntries({ id, file, data }: Pick<Entry<DocumentData>, 'id' | 'file' | 'data'>) {
  const { symbol, issued } = data;
  return data.mentions.map((evidence, index) => {
    const { figures } = evidence;
    const facts = [
      ...(symbol === undefined
        ? []
        : [{ ...fact('symbol', symbol, []), rests: figures.some((figure) => figure.includes(symbol)) }]),
      ...periodFact('issued', issued, []).map((field) => ({
        ...field,
        rests: figures.some((figure) => datesIn(figure).includes(field.value)),
      })),
    ];
    return entry({ kind: 'document', id, file, path: ['mentions', index], evidence, facts });
  });
}

function datesIn(figure: string): string[] {
  return findDates(figure).map(({ date }) => isoDate(date));
}

function periodFact(name: string, period: Period | undefined, at: Path): Field[] {
  return period ? [fact(name, formatPeriod(period), at)] : [];
}

function fact(name: string, value: string, at: Path): Field {
  return { name, value, path: [...at, name], rests: true };
}

/** `own` is the source that is meant where the evidence names none: an article's. */
function entry({
  own,
  facts = [],
  ...rest
}: Omit<EvidencedEntry, 'source' | 'facts'> & {
  own?: string | undefined;
  facts?: readonly Field[];
}): EvidencedEntry {
  const source = 'sources' in rest.evidence ? undefined : (rest.evidence.source ?? own);
  return { ...rest, source, facts };
}
