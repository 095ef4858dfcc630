/** Writing MDX from its tree, so that what is written parses: nothing is put together as text. */
import type { Heading, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { inComment } from './draft-text.ts';

/** Knows every syntax that a draft may hold. */
const WRITER = unified()
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMdx)
  .freeze();

/**
 * The text of an MDX file.
 *
 * @param yaml the frontmatter, which ends with a line feed
 * @example writeMdx('title: A\n', [heading('Mở đầu')]) // '---\ntitle: A\n---\n\n## Mở đầu\n'
 */
export function writeMdx(yaml: string, children: readonly RootContent[]): string {
  const root: Root = {
    type: 'root',
    children: [{ type: 'yaml', value: yaml.replace(/\n$/, '') }, ...children],
  };
  return WRITER.stringify(root);
}

/**
 * A comment of one or more lines: it never reaches the reader.
 *
 * @example comment(['đoạn 1: …'])
 */
export function comment(lines: readonly string[]): RootContent {
  const [first = '', ...rest] = lines.map(indented);
  const value = rest.length === 0 ? `/* ${first} */` : `/*\n${[first, ...rest].join('\n')}\n*/`;
  return { type: 'mdxFlowExpression', value };
}

/**
 * A heading of the second rank.
 *
 * @example heading('TODO: tên mục')
 */
export function heading(text: string): Heading {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] };
}

/** Leading blanks carry the structure of YAML. */
function indented(line: string): string {
  const [blanks = ''] = /^ */.exec(line) ?? [];
  return blanks + inComment(line);
}
