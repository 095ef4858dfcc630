/**
 * Mentions gathered into documents.
 *
 * A short mention (`Nghị quyết 57`) means the document of that kind and number that the article names in full; failing
 * that, the one that the register knows under it. Where several fit, none is chosen: the warning lists them.
 */
import { completeSymbol, formatSymbol, symbolSlug } from '../model/symbol.ts';
import type { DocumentSymbol } from '../model/symbol.ts';
import type { ProvinceNames } from './context.ts';
import { numberKey } from './document-register.ts';
import type { DocumentRegister } from './document-register.ts';
import { issues, scopeOf } from './issuers.ts';
import type { DocumentMention } from './mentions.ts';
import type { Warning } from './result.ts';

/** One document and where it is mentioned. */
export interface Gathered {
  readonly symbol: DocumentSymbol;
  readonly province: ProvinceNames | undefined;
  /** The committee below the province that issued it. */
  readonly local?: string;
  /** The date that the first dated mention prints. */
  issued?: string;
  /** Those that name it in full. */
  readonly lines: Set<number>;
  readonly mentions: DocumentMention[];
}

interface Known {
  readonly register: DocumentRegister;
  /** The article's province. */
  readonly main: ProvinceNames | undefined;
}

interface State extends Known {
  readonly gathered: Map<string, Gathered>;
  readonly bySymbol: Map<string, Gathered[]>;
  readonly byNumber: Map<string, Gathered[]>;
  /** What `(sau đây gọi là Nghị quyết 57)` says is meant by a number from there on. */
  readonly agreed: Map<string, Gathered>;
  readonly warnings: Warning[];
}

/** Kinds that an issuer issues in one family of symbols only, so that a number and the issuer make the symbol. */
const ONE_FAMILY: Readonly<Record<string, RegExp>> = {
  TW: /^(?:NQ|CT|KL|QĐ|HD|TB)$/,
  TU: /^(?:NQ|CT|KL|QĐ|HD|TB|KH|CTr|ĐA)$/,
  CP: /^NQ$/,
  TTg: /^(?:CT|CĐ)$/,
  UBND: /^(?:KH|CTr|TB|BC|CT)$/,
};
const AGREED = /\(\s*(?:(?:sau đây\s+)?(?:được\s+)?(?:gọi|viết)(?:\s+tắt)?(?:\s+là)?\s*:?\s*)?["“]?$/iu;
const LONGEST_AGREED = 50;
const MOST_CANDIDATES = 6;

/**
 * The documents of these mentions.
 *
 * @example gatherDocuments(mentions, { register, main }).gathered.length // 12
 */
export function gatherDocuments(
  mentions: readonly DocumentMention[],
  known: Known,
): { readonly gathered: readonly Gathered[]; readonly warnings: readonly Warning[] } {
  const state: State = {
    ...known,
    ...{ gathered: new Map(), bySymbol: new Map(), byNumber: new Map(), agreed: new Map(), warnings: [] },
  };
  const whole = mentions.filter(({ symbol }) => symbol !== undefined);
  for (const isPlaced of [true, false])
    for (const mention of whole) if (isPlaced === hasPlace(mention)) gatherWhole(mention, state);
  for (const mention of mentions) if (!mention.symbol) gatherShort(mention, state);
  return { gathered: [...state.gathered.values()], warnings: state.warnings };
}

/** Whether the text says whose it is; such mentions go first, so that the others can follow them. */
function hasPlace({ province, issuer }: DocumentMention): boolean {
  return province !== undefined || issuer?.isLocal === true;
}

function gatherWhole(mention: DocumentMention, state: State): void {
  const { symbol, place, printed, doubt } = mention;
  if (!symbol) return;
  if (doubt !== undefined)
    state.warnings.push({
      line: place.line,
      message: `"${printed}" was read as ${formatSymbol(symbol)}: ${doubt}`,
    });
  join(entryFor(symbol, mention, state), mention);
}

/** The document with this symbol in the scope that the mention tells, a new one if need be. */
function entryFor(symbol: DocumentSymbol, mention: DocumentMention, state: State): Gathered {
  const slug = `${symbol.family} ${symbolSlug(symbol)}`;
  const local = mention.issuer?.isLocal ? mention.issuer.name : undefined;
  const isProvincial = scopeOf(symbol) === 'province';
  const followed = isProvincial ? followedBy(mention, state.bySymbol.get(slug) ?? [], state.main) : undefined;
  if (followed) return followed;
  const province = isProvincial ? (mention.province ?? state.main) : undefined;
  const key = `${slug} ${local ?? province?.slug ?? ''}`;
  const same = state.gathered.get(key);
  if (same) return same;
  const parts = { lines: new Set<number>(), mentions: [] };
  const entry = { symbol, province, ...(local !== undefined && { local }), ...parts };
  state.gathered.set(key, entry);
  push(state.bySymbol, slug, entry);
  push(state.byNumber, numberKey(symbol), entry);
  return entry;
}

/** A mention that names no one means the only one named with a committee or, without a main province, a province. */
function followedBy(
  { issuer, province }: DocumentMention,
  placed: readonly Gathered[],
  main: ProvinceNames | undefined,
): Gathered | undefined {
  const [only, ...others] = placed;
  if (!only || issuer || province || others.length > 0) return undefined;
  return only.local !== undefined || !main ? only : undefined;
}

function gatherShort(mention: DocumentMention, state: State): void {
  const { printed, place } = mention;
  const warn = (message: string) => state.warnings.push({ line: place.line, message });
  const inText = meantInText(mention, state);
  const [only, ...others] = inText;
  if (only && others.length === 0) {
    if (isAgreed(mention)) state.agreed.set(numberKey(mention), only);
    join(only, mention);
    return;
  }
  if (only) {
    warn(
      ambiguous(
        printed,
        inText.map(({ symbol, province }) => nameOf(symbol, province?.name)),
      ),
    );
    return;
  }
  const registered = meantInRegister(mention, state);
  const [entry, ...more] = registered;
  if (entry && more.length === 0) {
    const { symbol, province } = entry;
    warn(`"${printed}" was taken for ${formatSymbol(symbol)} of the register`);
    join(entryFor(symbol, { ...mention, ...(province && { province }) }, state), mention);
  } else if (entry) {
    warn(
      ambiguous(
        printed,
        registered.map(({ symbol, entry: { issuer } }) => nameOf(symbol, issuer)),
      ),
    );
  } else {
    const symbol = symbolFrom(mention);
    if (symbol) {
      warn(`"${printed}" was taken for ${formatSymbol(symbol)}, from its issuer`);
      join(entryFor(symbol, mention, state), mention);
    } else warn(`no document is known as "${printed}"`);
  }
}

/** Those named in full that agree with it; of several, the one agreed on or the only one of its paragraph before it. */
function meantInText(mention: DocumentMention, { byNumber, agreed, main }: State): readonly Gathered[] {
  const key = numberKey(mention);
  const fitting = (byNumber.get(key) ?? []).filter((each) => agrees(mention, each, main));
  if (fitting.length < 2) return fitting;
  const meant = agreed.get(key);
  if (meant && fitting.includes(meant)) return [meant];
  const here = fitting.filter(({ lines }) => lines.has(mention.place.line));
  return here.length === 1 ? here : fitting;
}

function meantInRegister(mention: DocumentMention, { register, main }: State) {
  return register.numbered(mention).filter(({ symbol, province, entry }) => {
    const isNear = mention.province !== undefined || !main || !province || province === main;
    return (
      isNear && agrees(mention, { symbol, province }, main) && agreesInDate(mention.issued, entry.issued)
    );
  });
}

/** What a short mention leaves open contradicts nothing. */
function agrees(
  { issuer, province, issued }: DocumentMention,
  other: Pick<Gathered, 'symbol' | 'province'> & Partial<Gathered>,
  main: ProvinceNames | undefined,
): boolean {
  if (issuer && !issues(issuer, other.symbol)) return false;
  if (issuer?.isLocal === true && other.local !== issuer.name) return false;
  if (province && scopeOf(other.symbol) === 'province' && other.province !== province) return false;
  const isProvinces = issuer !== undefined && province === undefined && scopeOf(other.symbol) === 'province';
  if (isProvinces && main && other.province && other.province !== main) return false;
  return agreesInDate(issued, other.issued);
}

function agreesInDate(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one.slice(0, 4) === other.slice(0, 4);
}

function isAgreed({ sentence, start }: DocumentMention): boolean {
  return AGREED.test(sentence.text.slice(Math.max(0, start - LONGEST_AGREED), start));
}

/** The symbol that kind, number and issuer make, where they make only one. */
function symbolFrom({ kind, number, suffix, issuer }: DocumentMention): DocumentSymbol | undefined {
  const abbreviation = issuer?.abbreviation ?? '';
  if (!kind || issuer?.isLocal || !ONE_FAMILY[abbreviation]?.test(kind)) return undefined;
  return completeSymbol({ kind, number, issuer: abbreviation, ...(suffix !== undefined && { suffix }) });
}

function join(document: Gathered, mention: DocumentMention): void {
  document.mentions.push(mention);
  if (mention.symbol) document.lines.add(mention.place.line);
  if (mention.issued !== undefined) document.issued ??= mention.issued;
}

function nameOf(symbol: DocumentSymbol, whose: string | undefined): string {
  return whose === undefined ? formatSymbol(symbol) : `${formatSymbol(symbol)} (${whose})`;
}

function ambiguous(printed: string, candidates: readonly string[]): string {
  const listed = [...new Set(candidates)].slice(0, MOST_CANDIDATES).join(', ');
  return `"${printed}" may mean ${listed}; none was chosen`;
}

function push(map: Map<string, Gathered[]>, key: string, entry: Gathered): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
