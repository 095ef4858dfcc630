/** The title and body of an article with their misread letters put right, or refused as damaged. */
import type { Lexicon } from '../vietnamese/lexicon.ts';
import { findDamage } from './damage.ts';
import { syllableCount } from './lines.ts';
import type { Line } from './lines.ts';
import { repairLine } from './repair.ts';
import type { RepairedLine } from './repair.ts';
import type { BodyLine, Repair, Warning } from './result.ts';

export interface RepairedArticle {
  readonly title: Line | undefined;
  readonly body: readonly BodyLine[];
  readonly repairs: readonly Repair[];
  readonly warnings: readonly Warning[];
  /** The repaired lines by their number, for what has to be cited as printed. */
  readonly lines: ReadonlyMap<number, RepairedLine>;
}

/** From this many misread words on, and this share of all, a text is full of them. */
const MISREAD_WORDS = 3;
const MISREAD_SHARE = 0.003;

/**
 * Repairs an article. Without a lexicon nothing is judged and nothing changes.
 *
 * @example repairArticle({ title, body }, lexicon).repairs // [{ line: 5, from: 'chất luợng', to: 'chất lượng' }]
 */
export function repairArticle(
  { title, body }: { readonly title: Line | undefined; readonly body: readonly BodyLine[] },
  lexicon: Lexicon | undefined,
): RepairedArticle | { readonly refused: string } {
  if (!lexicon) return { title, body, repairs: [], warnings: [], lines: new Map() };
  const damage = findDamage(body, lexicon);
  if ('refused' in damage) return damage;
  const head = title ? [{ line: title.number, text: title.text }] : [];
  const lines = repairLines([...head, ...body], lexicon);
  const textOf = ({ line, text }: { line: number; text: string }) => lines.get(line)?.text ?? text;
  const found = [...lines].flatMap(([line, { repairs }]) => repairs.map((repair) => ({ line, ...repair })));
  const doubts = [...lines].flatMap(([line, each]) => each.doubts.map((message) => ({ line, message })));
  return {
    title: title && { ...title, text: textOf({ line: title.number, text: title.text }) },
    body: body.map((each) => ({ ...each, text: textOf(each) })),
    repairs: found.toSorted((a, b) => a.line - b.line),
    warnings: [...damage, ...doubts],
    lines,
  };
}

/** Where many words can't be right as printed, the others are looked at again, with less trust. */
function repairLines(
  lines: readonly { readonly line: number; readonly text: string }[],
  lexicon: Lexicon,
): Map<number, RepairedLine> {
  const repair = (isMisread: boolean) =>
    new Map(lines.map(({ line, text }) => [line, repairLine(text, lexicon, isMisread)]));
  const careful = repair(false);
  const certain = [...careful.values()].reduce((sum, each) => sum + each.certain, 0);
  const words = lines.reduce((sum, { text }) => sum + syllableCount(text), 0);
  return certain >= MISREAD_WORDS && certain / words >= MISREAD_SHARE ? repair(true) : careful;
}
