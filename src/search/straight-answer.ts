/** Whether a query is answered by one document alone, so that Enter may open it at once. */
import { parseSymbolQuery } from '../model/symbol-query.ts';
import { isUnambiguous, type Candidate } from '../model/symbol-resolver.ts';
import { fold } from '../vietnamese/fold.ts';

/** Words that join a name's parts and say nothing by themselves. */
const JOINING = ['nam', 'ngay', 'tinh', 'thanh', 'pho', 'cua'];

/**
 * The one document that a query can mean, where the query asks for a document and nothing more: `nghị quyết 57` does,
 * `nghị quyết 57 kinh tế số` asks what the document says, which is a search.
 * @param candidates what the resolver gives for the query
 * @example straightAnswer('nq 57', resolver.resolve('nq 57'))?.symbol // '57-NQ/TW'
 */
export function straightAnswer<Entry extends Candidate['entry']>(
  query: string,
  candidates: readonly (Candidate & { entry: Entry })[],
): Entry | undefined {
  const [best] = candidates;
  if (best === undefined || !isUnambiguous(candidates)) return undefined;
  return asksOnlyFor(query, best.entry) ? best.entry : undefined;
}

/**
 * Whether all that a query says beside the number is how one document is named: nothing about what it says.
 * @example asksOnlyFor('nghị quyết 57 bộ chính trị', entry) // true
 */
export function asksOnlyFor(query: string, entry: Candidate['entry']): boolean {
  const { kindName, issuer, scopeNames, issued = '' } = entry;
  const names = [kindName, issuer, ...scopeNames, issued.slice(0, 4)];
  const naming = new Set([...JOINING, ...names.flatMap((name) => fold(name).split(/\s+/))]);
  const others = parseSymbolQuery(query)?.words ?? [];
  return others.every((word) => naming.has(word));
}
