/** Whether a query is answered by one document alone, so that Enter may open it at once. */
import { isUnambiguous, type Candidate, type RegisterEntry } from '../model/symbol-resolver.ts';
import { fold } from '../vietnamese/fold.ts';

/** Words that join a name's parts and say nothing by themselves. */
const JOINING = ['nam', 'ngay', 'tinh', 'thanh', 'pho', 'cua'];

/**
 * The one document that a query can mean, where the query asks for a document and nothing more: `nghị quyết 57` does,
 * `nghị quyết 57 kinh tế số` asks what the document says, which is a search.
 * @param candidates what the resolver gives for the query
 * @example straightAnswer(resolver.resolve('nq 57'))?.symbol // '57-NQ/TW'
 */
export function straightAnswer<Entry extends RegisterEntry>(
  candidates: readonly Candidate<Entry>[],
): Entry | undefined {
  const [best] = candidates;
  return best && isUnambiguous(candidates) && asksOnlyFor(best) ? best.entry : undefined;
}

/**
 * Whether all that a query says beside the number is how its candidate is named: nothing about what it says.
 * @example asksOnlyFor(resolver.resolve('nghị quyết 57 bộ chính trị')[0]) // true
 */
export function asksOnlyFor({ entry, words }: Candidate): boolean {
  const { kindName, issuer, scopeNames, issued = '' } = entry;
  const names = fold([...JOINING, kindName, issuer, ...scopeNames, issued.slice(0, 4)].join(' '));
  const naming = names.split(/\s+/);
  return words.every((word) => naming.includes(word));
}
