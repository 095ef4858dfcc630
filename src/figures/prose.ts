/**
 * The prose of a page as its check reads it: blocks of plain text, the marks in them, and the way back to the file.
 *
 * A *mark* is a stretch of prose that states a claim: `<Claim id="…">93%</Claim>`. A *block* is a paragraph, a list item,
 * a heading or a row of a table. A line that is bold from end to end counts as a heading.
 */

export interface Mark {
  /** The claim it names. */
  readonly id: string;
  /** Where its words begin in the block's text. */
  readonly index: number;
  readonly length: number;
  readonly words: string;
}

export interface Block {
  /** Plain text: no tags, no link targets, no emphasis. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The addresses that its links lead to. */
  readonly links: readonly string[];
  /** How many of the blocks after it it speaks of as well. */
  readonly reach: number;
  /** The index in the body of a character of the text. */
  readonly bodyIndex: (textIndex: number) => number;
}

const BOLD_LINE = /^\*\*[^*]+\*\*$/;
const BOLD_RANK = 7;
/** The line under a table's head. */
const RULE = /^\|[\s:|-]+\|$/;
const ITEM = String.raw`[ \t]*(?:[-*]|\d+[.)])\s`;
const IS_ITEM = new RegExp(`^${ITEM}`);
/** A row of a table; a heading; a list item; a paragraph: each with the lines that go on it. */
const BLOCK = new RegExp(
  [
    String.raw`^\|.*`,
    String.raw`^#{1,6}\s.*`,
    String.raw`^${ITEM}.*(?:\n(?!${ITEM}|#|\||[ \t]*$).+)*`,
    String.raw`^.*\S.*(?:\n(?!${ITEM}|#|\||[ \t]*$).+)*`,
  ].join('|'),
  'gm',
);
/** What opens a mark. */
const CLAIM_TAG = /<Claim\b[^>]*?\sid=["'](?<id>[^"']*)["'][^>]*>/gu;
const MARKUP = new RegExp(
  [
    CLAIM_TAG,
    /(?<close><\/Claim>)/u,
    /<[^>]*>/u,
    /\[(?=[^\]]*\]\()/u,
    /\]\((?<link>[^)]*)\)/u,
    /\*\*/u,
    /(?<![\p{L}\d])[*_](?=\S)/u,
    /(?<=\S)[*_](?![\p{L}\d])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/**
 * The blocks of a body, in order.
 * @example readProse('Có <Claim id="a-b">93%</Claim> hộ.')[0]?.text // 'Có 93% hộ.'
 */
export function readProse(body: string): Block[] {
  const found = [...body.matchAll(BLOCK)];
  const raw = found.map(([text]) => text.trim());
  return found.map(([text], at) => ({ ...readBlock(text, found[at]?.index ?? 0), reach: reachOf(raw, at) }));
}

/**
 * The claims that the marks of a body name, each with where its mark begins.
 * @example markedClaims('Có <Claim id="a-b">93%</Claim> hộ.') // [{ id: 'a-b', index: 3 }]
 */
export function markedClaims(body: string): { id: string; index: number }[] {
  return [...body.matchAll(CLAIM_TAG)].map(({ index, groups }) => ({ id: groups?.['id'] ?? '', index }));
}

/** A heading speaks of all up to the next of its rank, a table's head of its rows, `…:` of the list that follows. */
function reachOf(raw: readonly string[], at: number): number {
  const text = raw[at] ?? '';
  const rank = rankOf(text);
  if (rank !== undefined) return countUntil(raw, at, (other) => (rankOf(other) ?? Infinity) <= rank);
  if (RULE.test(raw[at + 1] ?? '')) return countUntil(raw, at, (other) => !other.startsWith('|'));
  if (text.endsWith(':')) return countUntil(raw, at, (other) => !IS_ITEM.test(other));
  return 0;
}

function countUntil(raw: readonly string[], at: number, isEnd: (text: string) => boolean): number {
  const end = raw.findIndex((text, index) => index > at && isEnd(text));
  return (end < 0 ? raw.length : end) - at - 1;
}

/** The rank of a heading, from 1; undefined for any other block. */
function rankOf(text: string): number | undefined {
  const marks = /^(?<marks>#{1,6})\s/.exec(text)?.groups?.['marks'];
  if (marks !== undefined) return marks.length;
  return BOLD_LINE.test(text) ? BOLD_RANK : undefined;
}

function readBlock(raw: string, start: number): Omit<Block, 'reach'> {
  const map: number[] = [];
  const marks: Mark[] = [];
  const links: string[] = [];
  let text = '';
  let open: { id: string; index: number } | undefined;
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at++) map.push(start + at);
    text += raw.slice(from, to);
  };
  let end = 0;
  for (const { 0: markup, index, groups = {} } of raw.matchAll(MARKUP)) {
    keep(end, index);
    end = index + markup.length;
    if (groups['id'] !== undefined) open = { id: groups['id'], index: text.length };
    if (groups['link'] !== undefined) links.push(groups['link']);
    if (groups['close'] !== undefined && open) {
      marks.push({ ...open, length: text.length - open.index, words: text.slice(open.index) });
      open = undefined;
    }
  }
  keep(end, raw.length);
  const bodyIndex = (textIndex: number) => map[textIndex] ?? start + raw.length;
  return { text, marks, links, bodyIndex };
}
