/**
 * A saved web page as the text that a person copying its article would get, one block a line, and what the page tells besides.
 *
 * A line of the text has a place in the file: the line where the block's text begins. Several blocks may begin in one line of the
 * file, so the text has numbers of its own while it is worked on; `toFileLines` puts those of the file in the result.
 */
import { chooseArticle } from './html-article.ts';
import { readBlocks, type Block } from './html-blocks.ts';
import { FactReader } from './html-hints.ts';
import { isProse } from './lines.ts';
import type { Hint, PageHints } from './page-hints.ts';
import type { BodyKind, DroppedLine } from './result.ts';

export interface HtmlText {
  /** The article, a line for each block; empty where the page shows no text. */
  readonly text: string;
  /** The line of the file for each line of the text. */
  readonly lines: readonly number[];
  readonly hints: PageHints;
  /** What the page shows outside the article, at lines of the file. */
  readonly dropped: readonly DroppedLine[];
}

type Row = Block & { readonly isRow?: true };

/** A row of longer cells is a layout, not data. */
const LONGEST_CELL = 200;
const ORIGINAL = /^(?:- )?(?:link gốc|nguồn|theo|bài gốc|xem bài gốc)(?!\p{L})/iu;

/**
 * Reads a page; never throws, whatever it is.
 *
 * @example readHtml('<article><h1>Tiêu đề</h1><p>Một đoạn.</article>').text // 'Tiêu đề\nMột đoạn.'
 */
export function readHtml(html: string): HtmlText {
  const reader = new FactReader();
  const page = readBlocks(html, reader);
  const { title, ...facts } = reader.facts();
  const names = title ? [title.value] : [];
  const { kept, dropped, title: heading } = chooseArticle(page, names);
  const rows = joinRows(joinSentences(kept));
  const original = findOriginal(kept);
  const named = heading
    ? {
        value: heading.text,
        evidence: `${heading.level === undefined ? 'title in the text' : `h${heading.level}`}, line ${heading.line}`,
      }
    : title;
  return {
    text: rows.map(({ text }) => text).join('\n'),
    lines: rows.map(({ line }) => line),
    hints: {
      ...facts,
      ...(named && { title: named }),
      ...(original && { original }),
      kinds: new Map(rows.flatMap((block, index) => kindOf(block, index + 1))),
    },
    dropped: dropped.map(({ block: { line, text }, reason }) => ({ line, text, reason })),
  };
}

/** `<p>` and `<div>` say nothing: captions and headings are often no more than that. */
function kindOf(
  { kind, level, isRow, text }: Row,
  line: number,
): [number, { kind: BodyKind; level?: number }][] {
  if ((kind === 'paragraph' && isRow !== true) || isLead({ text, level })) return [];
  return [[line, level === undefined ? { kind } : { kind, level }]];
}

/** A whole sentence in the letters of a heading is a lead or a paragraph that is to stand out. */
function isLead({ text, level = 1 }: { readonly text: string; readonly level: number | undefined }): boolean {
  return level > 1 && text.endsWith('.') && isProse({ number: 1, text });
}

/** A sentence that `<br>` breaks goes on in the next line. */
function joinSentences(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && block.isContinued && last.element === block.element && isMidSentence(last.text, block.text)) {
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} ${block.text}`,
        linked: last.linked + block.linked,
      };
    } else joined.push(block);
  }
  return joined;
}

function isMidSentence(before: string, after: string): boolean {
  return /^\p{Ll}/u.test(after) && /[\p{L}\p{N},]$/u.test(before);
}

/** Rows of data tables become one line: each cell one short block, two of them at least. */
function joinRows(blocks: readonly Block[]): Row[] {
  const joined: Row[] = [];
  for (let from = 0; from < blocks.length;) {
    const first = blocks[from];
    if (!first) break;
    let to = from + 1;
    while (first.row >= 0 && blocks[to]?.row === first.row) to += 1;
    const row = blocks.slice(from, to);
    const cells = new Set(row.map(({ cell }) => cell));
    const isData =
      to - from > 1 && cells.size === row.length && row.every(({ text }) => text.length <= LONGEST_CELL);
    if (isData)
      joined.push({
        ...first,
        kind: 'paragraph',
        isRow: true,
        text: row.map(({ text }) => text).join(' | '),
      });
    else for (const block of row) joined.push(block);
    from = to;
  }
  return joined;
}

function findOriginal(blocks: readonly Block[]): Hint | undefined {
  const block = blocks.findLast(({ text, href }) => /^https?:/i.test(href ?? '') && ORIGINAL.test(text));
  return block?.href === undefined
    ? undefined
    : { value: block.href, evidence: `link “${block.text}”, line ${block.line}` };
}
