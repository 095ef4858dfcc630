/**
 * HTML as a row of tags and text, and whether a text is HTML.
 *
 * parse5's tokenizer reads it, as the HTML standard says. Its tree is not built: the standard's rules for misnested tags
 * repeat elements, so that a small damaged page can grow without bound, and trees nested deeply overflow the stack of
 * those who walk them. What the importer needs is lines of text with their places, in time proportional to the file.
 */
import { Tokenizer, TokenizerMode } from 'parse5';

/** What is told of a page while it is read, in order; lines are those of the file, from 1. */
export interface TagReader {
  readonly open: (tag: Tag) => void;
  readonly close: (name: string, line: number) => void;
  readonly text: (text: string, line: number) => void;
  readonly comment?: (text: string, line: number) => void;
}

export interface Tag {
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
}

type TextMode = (typeof TokenizerMode)[keyof typeof TokenizerMode];

/** Elements whose content is no HTML: what the tree builder of the standard would switch the tokenizer to. */
const MODES: ReadonlyMap<string, TextMode> = new Map([
  ...(['style', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'] as const).map(
    (name): [string, TextMode] => [name, TokenizerMode.RAWTEXT],
  ),
  ['script', TokenizerMode.SCRIPT_DATA],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
]);
const TAGS =
  'html|head|body|title|meta|link|script|style|div|p|span|a|h[1-6]|ul|ol|li|table|tbody|tr|td|th|article|section|main|' +
  'header|footer|nav|figure|figcaption|img|br|hr|strong|em|b|i|u|font|center|blockquote|form|input|iframe';
const DOCUMENT =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const FIRST_TAG = new RegExp(`^\\s*<(?:!--|(?:${TAGS})(?:\\s[^<]*)?/?>)`, 'i');
const ANY_TAG = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]{0,2000})?/?>`, 'gi');
const END_TAG = new RegExp(`</(?:${TAGS})\\s*>`, 'i');
const ENOUGH_TAGS = 4;
const SNIFFED = 65_536;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * Whether a text is HTML: a whole page, or a part that begins with a tag and closes one, or lines most of which hold tags.
 * An article that speaks of tags is none.
 *
 * @example looksLikeHtml('<p>Một</p>') // true
 * @example looksLikeHtml('Thẻ <p> mở một đoạn.') // false
 */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, SNIFFED);
  if (DOCUMENT.test(start)) return true;
  if (FIRST_TAG.test(start) && END_TAG.test(start)) return true;
  const lines = start.split('\n').filter((line) => line.trim() !== '');
  const tagged = lines.map((line) => line.match(ANY_TAG)?.length ?? 0);
  const tags = tagged.reduce((sum, count) => sum + count, 0);
  return tags >= ENOUGH_TAGS && tagged.filter((count) => count > 0).length * 2 > lines.length;
}

/**
 * Reads HTML from beginning to end; never throws, whatever the text is.
 *
 * @example readTags('<p>Một', { open: ({ name }) => names.push(name), close() {}, text() {} })
 */
export function readTags(html: string, { open, close, text, comment }: TagReader): void {
  const lineOf = ({ location }: { location: { startLine: number } | null }) => location?.startLine ?? 1;
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        const { attrs } = token;
        const attributes =
          attrs.length === 0 ? NO_ATTRIBUTES : new Map(attrs.map(({ name, value }) => [name, value]));
        const mode = MODES.get(token.tagName);
        if (mode !== undefined) tokenizer.state = mode;
        open({ name: token.tagName, line: lineOf(token), attributes });
      },
      onEndTag: (token) => close(token.tagName, lineOf(token)),
      onCharacter: (token) => text(token.chars, lineOf(token)),
      onWhitespaceCharacter: (token) => text(token.chars, lineOf(token)),
      onNullCharacter: () => undefined,
      onComment: (token) => comment?.(token.data, lineOf(token)),
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.write(html, true);
}
