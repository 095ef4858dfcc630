/**
 * From what a person typed to the documents it may mean, best first.
 *
 * The *register* is the list of documents known. A *candidate* is an entry that contradicts nothing in the
 * query; it is *exact* if the whole symbol was typed and is the entry's own. The *score* orders candidates: it
 * adds up the weights below, so that a difference of `CLEAR_LEAD` or more is a matter of what was asked for,
 * and a smaller one only of which document people usually mean.
 */
import { fold, slugify } from '../vietnamese/fold.ts';
import { CENTRAL_SCOPE } from './address.ts';
import { createQueryReader } from './symbol-query.ts';
import type { QueryReader, SymbolNames, SymbolQuery } from './symbol-query.ts';

/** One document of the register. */
export interface RegisterEntry {
  readonly id: string;
  /** As printed or canonical; empty, or a name such as `Kế hoạch 20`, where the symbol isn't known. */
  readonly symbol: string;
  /** `trung-uong` or a province's slug. */
  readonly scope: string;
  /** Names of the scope, former provinces included: `['Quảng Ninh']`. */
  readonly scopeNames: readonly string[];
  readonly title: string;
  readonly kindName: string;
  readonly issuer: string;
  /** ISO date, or its beginning. */
  readonly issued?: string;
  readonly aliases?: readonly string[];
  /** How much is known of it: of several that a query may mean alike, the greater comes first. */
  readonly known?: number;
}

/** A document a query may mean. */
export interface Candidate<Entry extends RegisterEntry = RegisterEntry> {
  readonly entry: Entry;
  readonly score: number;
  readonly exact: boolean;
  /** The words of the query that are no part of the symbol, folded. */
  readonly words: readonly string[];
}

/** Finds the documents of one register. */
export interface Resolver<Entry extends RegisterEntry = RegisterEntry> {
  /** The candidates for a search text, best first; none where the text isn't about a number. */
  readonly resolve: (text: string) => Candidate<Entry>[];
}

interface IndexedEntry<Entry extends RegisterEntry> {
  readonly entry: Entry;
  /** The symbol and the aliases that have a number. */
  readonly spellings: readonly SymbolQuery[];
  /** Names as `slugify` writes them, here and below. */
  readonly aliases: readonly string[];
  readonly kind: string | undefined;
  readonly issuer: string | undefined;
  readonly year: number | undefined;
  readonly scopes: readonly string[];
  readonly words: ReadonlySet<string>;
}

const WEIGHTS = { exact: 1000, dated: 400, scopeNamed: 200, allWords: 50, central: 10 } as const;
const CLEAR_LEAD = 100;
/** `5/2/2022`, `5 tháng 2 năm 2022`, folded. */
const DAY = /(?<!\d)(\d{1,2})(?:[/.-]| thang )(\d{1,2})(?:[/.-]| nam |, )(\d{4})(?!\d)/g;

/**
 * A resolver over a register. Order among candidates: the exact symbol, the day of issue in the query, the province
 * named in it, more of its other words found, the centre before provinces, what more is known of, newer before older.
 *
 * @param names what kinds and issuers are called: `SYMBOL_NAMES`, or what came with the register
 * @example createResolver(register, SYMBOL_NAMES).resolve('nq 52')[0]?.entry.id // 'trung-uong/52-nq-tw'
 */
export function createResolver<Entry extends RegisterEntry>(
  register: readonly Entry[],
  names: SymbolNames,
): Resolver<Entry> {
  const read = createQueryReader(names);
  const index = register.map((entry) => indexEntry(entry, read));
  const resolve = (text: string) => {
    const query = read(text);
    const name = slugify(text);
    const days = daysIn(text);
    return index
      .filter((entry) => entry.aliases.includes(name) || (query !== undefined && mayMean(query, entry)))
      .map((entry) => rank(query, entry, days))
      .sort(byRank);
  };
  return { resolve };
}

/**
 * Whether the first candidate is the only one that can be meant, so that a page may go straight to it.
 *
 * @example isUnambiguous(resolver.resolve('52-NQ/TW')) // true
 * @example isUnambiguous(resolver.resolve('nq 52')) // false where 52/2025/NQ-HĐND is known too
 */
export function isUnambiguous(candidates: readonly Candidate[]): boolean {
  const [first, second] = candidates;
  return first !== undefined && (second === undefined || first.score - second.score >= CLEAR_LEAD);
}

function indexEntry<Entry extends RegisterEntry>(entry: Entry, read: QueryReader): IndexedEntry<Entry> {
  const { symbol, aliases = [], title, kindName, issuer, scopeNames, issued = '' } = entry;
  const spellings = [symbol, ...aliases].map(read).filter((query) => query !== undefined);
  const known = spellings[0];
  // What the symbol leaves open is as the entry is called.
  const called = read(`${kindName} 1 ${issuer}`);
  const year = issued.slice(0, 4);
  const described = slugify([title, kindName, ...scopeNames, year, issuer].join(' '));
  return {
    entry,
    spellings,
    aliases: aliases.map(slugify),
    kind: known?.kind ?? called?.kind,
    issuer: known?.issuer ?? called?.issuer,
    year: known?.year ?? (Number(year) || undefined),
    scopes: scopeNames.map(slugify),
    words: new Set([...described.split('-'), initials(issuer)]),
  };
}

function mayMean(query: SymbolQuery, indexed: IndexedEntry<RegisterEntry>): boolean {
  return indexed.spellings.some((spelling) => {
    const issuer = spelling.issuer ?? indexed.issuer;
    return (
      query.number === spelling.number &&
      query.suffix === spelling.suffix &&
      agrees(query.year, indexed.year) &&
      agrees(query.kind, spelling.kind ?? indexed.kind) &&
      (agrees(query.issuer, issuer) || isBodyOf(query, issuer))
    );
  });
}

/** What is unknown on either side contradicts nothing. */
function agrees<Part>(asked: Part | undefined, known: Part | undefined): boolean {
  return asked === undefined || known === undefined || asked === known;
}

/** An issuer asked for by name covers its terms and bodies: QH covers QH15, `trung ương` covers BCĐTW. */
function isBodyOf({ issuer: asked, isWhole }: SymbolQuery, issuer: string | undefined): boolean {
  if (asked === undefined || issuer === undefined || isWhole) return false;
  return issuer.startsWith(asked) || issuer.endsWith(asked);
}

function rank<Entry extends RegisterEntry>(
  query: SymbolQuery | undefined,
  { entry, spellings, scopes, words: known }: IndexedEntry<Entry>,
  days: readonly string[],
): Candidate<Entry> {
  const { words = [] } = query ?? {};
  const exact = query?.isWhole === true && spellings.some((spelling) => isSame(query, spelling));
  const phrase = `-${words.join('-')}-`;
  const found = words.filter((word) => known.has(word)).length;
  const score =
    (exact ? WEIGHTS.exact : 0) +
    (entry.issued !== undefined && days.includes(entry.issued) ? WEIGHTS.dated : 0) +
    (scopes.some((scope) => phrase.includes(`-${scope}-`)) ? WEIGHTS.scopeNamed : 0) +
    (found === 0 ? 0 : Math.round((WEIGHTS.allWords * found) / words.length)) +
    (entry.scope === CENTRAL_SCOPE ? WEIGHTS.central : 0);
  return { entry, score, exact, words };
}

/** The days in a text, as an entry's date of issue has them. */
function daysIn(text: string): string[] {
  return [...fold(text).matchAll(DAY)].map(
    ([, day = '', month = '', year = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}

/** The acts of an assembly print no kind. */
function isSame(query: SymbolQuery, { suffix, year, kind = query.kind, issuer }: SymbolQuery): boolean {
  return query.suffix === suffix && query.year === year && query.kind === kind && query.issuer === issuer;
}

function byRank(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score ||
    (b.entry.known ?? 0) - (a.entry.known ?? 0) ||
    compare(b.entry.issued ?? '', a.entry.issued ?? '') ||
    compare(a.entry.id, b.entry.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** How an authority's name is shortened in speech: BCT for Bộ Chính trị. */
function initials(name: string): string {
  return slugify(name).replace(/(\w)\w*-?/g, '$1');
}
