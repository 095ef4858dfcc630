/**
 * What a saved web page says of its article beside the text: in its head, in structured data, in the kinds of its elements.
 * Where the text itself says it, the text counts; a hint fills what is missing, and a contradiction is reported.
 */
import { toFileLines } from './file-lines.ts';
import type { Metadata } from './metadata.ts';
import type { PageSource } from './read-text.ts';
import type { BodyKind, BodyLine, ImportResult, Warning } from './result.ts';

/** A value and where it stands: `meta article:published_time, line 12`. */
export interface Hint {
  readonly value: string;
  readonly evidence: string;
}

export interface PageHints {
  readonly title?: Hint;
  /** An ISO date, of the day in Việt Nam. */
  readonly published?: Hint;
  readonly author?: Hint;
  readonly publisher?: Hint;
  /** The page's own address. */
  readonly address?: Hint;
  /** Where the article was published first (`Link gốc`). */
  readonly original?: Hint;
  /** The kinds of lines that the page's elements tell, by the line's number in the text. */
  readonly kinds: ReadonlyMap<number, { readonly kind: BodyKind; readonly level?: number }>;
}

/**
 * Body lines with the kinds that the page's elements give them.
 *
 * @example withHintedKinds(body, hints)[0]?.kind // 'heading'
 */
export function withHintedKinds(
  body: readonly BodyLine[],
  hints: PageHints | undefined,
): readonly BodyLine[] {
  if (hints === undefined) return body;
  return body.map((line) => {
    const kind = hints.kinds.get(line.line)?.kind;
    return kind === undefined ? line : { ...line, kind };
  });
}

/**
 * The metadata completed by the page's hints: what was missing is filled, and its warning gone.
 *
 * @example withHints(metadata, hints).published?.evidence // 'meta article:published_time, line 12'
 */
export function withHints(metadata: Metadata, hints: PageHints | undefined): Metadata {
  if (hints === undefined) return metadata;
  const { title, published, author, publisher, original } = hints;
  const day: Metadata['published'] = published
    ? { date: published.value, precision: 'day', evidence: published.evidence }
    : null;
  const filled = {
    title: metadata.title ?? title?.value ?? null,
    published: metadata.published ?? day,
    author: metadata.author ?? author?.value ?? null,
    publisher: metadata.publisher ?? publisher?.value ?? null,
    // A link is the address of what the text only names.
    original: original?.value ?? metadata.original,
  };
  const answered = metadata.warnings.filter(({ message }) => !isAnswered(message, filled));
  return { ...metadata, ...filled, warnings: [...warnOfName(metadata, title), ...answered] };
}

/** A portal has its own name in `<title>` as often as the article's. */
function warnOfName({ title, warnings }: Metadata, hint: Hint | undefined): Warning[] {
  if (title !== null || hint?.evidence.startsWith(NAME_OF_PAGE) !== true) return [];
  const message = `the title is only the page's name in its head (${hint.evidence}); the article's own was not found`;
  return [{ line: warnings[0]?.line ?? 1, message }];
}

/**
 * The result with the lines of the file in place of those of the text, with what the page has outside its article, and a
 * warning where text and page contradict.
 *
 * @example inFile(result, page).dropped.at(-1)?.reason // 'outside the article'
 */
export function inFile(result: ImportResult, { lines, hints, dropped, warnings }: PageSource): ImportResult {
  const numbered = toFileLines(result, lines);
  const byLine = (a: { readonly line: number }, b: { readonly line: number }) => a.line - b.line;
  return {
    ...numbered,
    ...(hints.address && { address: hints.address.value }),
    dropped: [...numbered.dropped, ...dropped].toSorted(byLine),
    warnings: [...warnings, ...numbered.warnings, ...contradictions(numbered, hints)].toSorted(byLine),
  };
}

const NAME_OF_PAGE = 'title, line ';

/** Warnings of `readMetadata` that a hint makes untrue. */
const ANSWERED: readonly (readonly [message: string, key: 'title' | 'published' | 'author'])[] = [
  ['no title was found', 'title'],
  ['the day of publication is ', 'published'],
  ['no author is named', 'author'],
];

function isAnswered(message: string, filled: Pick<Metadata, 'title' | 'published' | 'author'>): boolean {
  return ANSWERED.some(([text, key]) => message.startsWith(text) && filled[key] !== null);
}

/** Lines are those of the file already. */
function contradictions({ published, margin }: ImportResult, hints: PageHints): Warning[] {
  const line = margin[0]?.line ?? 1;
  if (!published || !hints.published || published.date === hints.published.value) return [];
  const message = `${published.evidence} says ${published.date}, but ${hints.published.evidence} says ${hints.published.value}`;
  return [{ line, message }];
}
