/**
 * From what a person typed to the documents it may mean, best first.
 *
 * The *register* is the list of documents known. A *candidate* is an entry that contradicts nothing in the
 * query; it is *exact* if the whole symbol was typed and is the entry's own. The *score* orders candidates: it
 * adds up the weights below, so that a difference of `CLEAR_LEAD` or more is a matter of what was asked for,
 * and a smaller one only of which document people usually mean.
 */
import { fold } from '../vietnamese/fold.ts';
import { CENTRAL_SCOPE } from './address.ts';
import { ISSUER_BY_FOLDED_NAME } from './symbol-issuer.ts';
import { kindFromName } from './symbol-kind.ts';
import type { KindAbbreviation } from './symbol-kind.ts';
import { parseSymbolQuery } from './symbol-query.ts';
import type { SymbolQuery } from './symbol-query.ts';
import { sameSymbol } from './symbol.ts';

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
}

/** A document a query may mean. */
export interface Candidate {
  readonly entry: RegisterEntry;
  readonly score: number;
  readonly exact: boolean;
}

/** Finds the documents of one register. */
export interface Resolver {
  /** The candidates for a search text, best first; none where the text isn't about a number. */
  readonly resolve: (text: string) => Candidate[];
}

interface IndexedEntry {
  readonly entry: RegisterEntry;
  /** The symbol and the aliases that have a number. */
  readonly spellings: readonly SymbolQuery[];
  readonly foldedAliases: readonly string[];
  readonly kind: KindAbbreviation | undefined;
  readonly issuer: string | undefined;
  readonly year: number | undefined;
  readonly foldedScopes: readonly string[];
  readonly words: ReadonlySet<string>;
}

const WEIGHTS = { exact: 1000, scopeNamed: 200, allWords: 50, central: 10 } as const;
const CLEAR_LEAD = 100;

/**
 * A resolver over a register. Order among candidates: the exact symbol, the province named in the query, more
 * of the query's other words found, the centre before provinces, newer before older.
 *
 * @example createResolver(register).resolve('nq 52')[0]?.entry.id // 'trung-uong/52-nq-tw'
 */
export function createResolver(register: readonly RegisterEntry[]): Resolver {
  const index = register.map(indexEntry);
  const resolve = (text: string): Candidate[] => {
    const query = parseSymbolQuery(text);
    const name = foldedPhrase(text);
    return index
      .filter((entry) => entry.foldedAliases.includes(name) || (query !== undefined && mayMean(query, entry)))
      .map((entry) => rank(query, entry))
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

function indexEntry(entry: RegisterEntry): IndexedEntry {
  const aliases = entry.aliases ?? [];
  const spellings = [entry.symbol, ...aliases].map(parseSymbolQuery).filter((query) => query !== undefined);
  const known = spellings[0];
  const issuer = foldedPhrase(entry.issuer);
  const issued = entry.issued?.slice(0, 4);
  const described = [entry.title, entry.kindName, ...entry.scopeNames, issued ?? '']
    .map(foldedPhrase)
    .join(' ');
  return {
    entry,
    spellings,
    foldedAliases: aliases.map(foldedPhrase),
    kind: known?.kind ?? kindFromName(entry.kindName),
    issuer: known?.issuer ?? issuerNamedIn(issuer),
    year: known?.year ?? (issued === undefined ? undefined : Number(issued)),
    foldedScopes: entry.scopeNames.map(foldedPhrase),
    words: new Set(`${described} ${issuer} ${initials(issuer)}`.split(' ')),
  };
}

function mayMean(query: SymbolQuery, indexed: IndexedEntry): boolean {
  return indexed.spellings.some((spelling) => {
    const kind = spelling.kind ?? indexed.kind;
    const issuer = spelling.issuer ?? indexed.issuer;
    return (
      query.number === spelling.number &&
      query.suffix === spelling.suffix &&
      agrees(query.year, indexed.year) &&
      agrees(query.kind, kind) &&
      (agrees(query.issuer, issuer) || isBodyOf(query, issuer))
    );
  });
}

/** What is unknown on either side contradicts nothing. */
function agrees<Part>(asked: Part | undefined, known: Part | undefined): boolean {
  return asked === undefined || known === undefined || asked === known;
}

/** An issuer asked for by name covers its terms and bodies: QH covers QH15, `trung ương` covers BCĐTW. */
function isBodyOf(query: SymbolQuery, issuer: string | undefined): boolean {
  if (query.issuer === undefined || issuer === undefined || query.symbol !== undefined) return false;
  return issuer.startsWith(query.issuer) || issuer.endsWith(query.issuer);
}

function rank(query: SymbolQuery | undefined, indexed: IndexedEntry): Candidate {
  const { entry, spellings, foldedScopes, words } = indexed;
  const asked = query?.symbol;
  const exact =
    asked !== undefined && spellings.some(({ symbol }) => symbol !== undefined && sameSymbol(symbol, asked));
  const typed = query?.words ?? [];
  const phrase = ` ${typed.join(' ')} `;
  const found = typed.filter((word) => words.has(word)).length;
  const score =
    (exact ? WEIGHTS.exact : 0) +
    (foldedScopes.some((scope) => phrase.includes(` ${scope} `)) ? WEIGHTS.scopeNamed : 0) +
    (found === 0 ? 0 : Math.round((WEIGHTS.allWords * found) / typed.length)) +
    (entry.scope === CENTRAL_SCOPE ? WEIGHTS.central : 0);
  return { entry, score, exact };
}

function byRank(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score ||
    compare(b.entry.issued ?? '', a.entry.issued ?? '') ||
    compare(a.entry.id, b.entry.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function foldedPhrase(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function issuerNamedIn(folded: string): string | undefined {
  return [...ISSUER_BY_FOLDED_NAME].find(([name]) => ` ${folded} `.includes(` ${name} `))?.[1];
}

/** How an authority's name is shortened in speech: BCT for Bộ Chính trị. */
function initials(folded: string): string {
  return folded.replace(/(\w)\w* ?/g, '$1');
}
