/** Writing a Markdown tree as text, in one form for every twin. */
import type { Link, Nodes, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

type Handlers = NonNullable<Options['handlers']>;
type Handle = NonNullable<Handlers['link']>;
type Writing<Node> = [
  node: Node,
  parent: Parameters<Handle>[1],
  state: Parameters<Handle>[2],
  info: Parameters<Handle>[3],
];

/** An ampersand needs escaping only where a reader of Markdown would take it for a character's name. */
const NEEDLESS = /(?<=(?<!\\)(?:\\\\)*)\\&(?!#?[a-z0-9]+;)/gi;

const writeText: Handle = (...[node, , state, info]: Writing<Text>) =>
  state.safe(node.value, info).replace(NEEDLESS, '&');

/** Addresses of the site have neither spaces nor brackets: they stand as they are, `&` and all. */
const writeLink: Handle = (...[node, , state, info]: Writing<Link>) => {
  const exit = state.enter('link');
  const label = state.enter('label');
  const name = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
  label();
  exit();
  const url = /[\s()<>]/.test(node.url) ? `<${node.url.replace(/[<>]/g, encodeURIComponent)}>` : node.url;
  return name === node.url ? `<${name}>` : `[${name}](${url})`;
};

const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    ...{ bullet: '-', bulletOther: '*', emphasis: '_', listItemIndent: 'one', rule: '-' },
    handlers: { text: writeText, link: writeLink } satisfies Handlers,
  });

/**
 * A Markdown tree as text, with tables as GitHub writes them.
 * @example writeMarkdown({ type: 'root', children: [] }) // ''
 */
export function writeMarkdown(tree: Nodes): string {
  return processor.stringify(tree as Parameters<typeof processor.stringify>[0]);
}
