/**
 * What happens to prose at build: paragraphs get anchors, document symbols become links, abbreviations are explained at
 * their first use, tables can scroll, and addresses get the site's base path.
 */
import type { ElementContent } from 'hast';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { documentAddress, termAddress } from '../model/address.ts';
import type { ProseRegister } from './prose-register.ts';
import { element, splitText } from './split-text.ts';

/**
 * The plugins in the order in which they must run: links are made before the base path is added to them.
 * @param base the path the site is served under, without a slash at its end; '' at the root
 */
export function prosePlugins(register: ProseRegister, base: string): HastPluginEntry[] {
  return [
    () => paragraphAnchors(),
    documentLinks(register),
    () => termLinks(register),
    scrollableTables(),
    basePaths(base),
  ];
}

/** `#d1`, `#d2` … on the paragraphs of a text, so that each can be cited. */
function paragraphAnchors() {
  let count = 0;
  return defineHastPlugin({
    name: 'paragraph-anchors',
    element: {
      filter: ['p'],
      visit(node, context) {
        count += 1;
        context.setProperty(node, 'id', `d${count}`);
      },
    },
  });
}

/** Symbols (52-NQ/TW) and short mentions (Nghị quyết 57) that mean one document of the register become links to it. */
function documentLinks(register: ProseRegister) {
  return defineHastPlugin({
    name: 'document-links',
    text(node, context) {
      if (isUnlinked(node, context)) return;
      const file = context.fileURL?.pathname ?? '';
      const mentions = register.findDocuments(node.value, register.scopesOf(file));
      if (mentions.length === 0) return;
      const replacements = mentions.map(({ id, index, length }) => ({
        index,
        length,
        wrap: (children: Text[]) =>
          file.endsWith(`/documents/${id}.mdx`)
            ? element('span', { className: ['symbol'] }, children)
            : element('a', { className: ['symbol'], href: documentAddress(id) }, children),
      }));
      context.replaceNode(node, splitText(node.value, replacements));
    },
  });
}

/** An abbreviation is explained where a text uses it first; later uses stay plain, so that the text stays calm. */
function termLinks(register: ProseRegister) {
  const seen = new Set<string>();
  return defineHastPlugin({
    name: 'term-links',
    text(node, context) {
      if (isUnlinked(node, context)) return;
      const first = register.findTerms(node.value).filter(({ id }) => !seen.has(id) && seen.add(id));
      if (first.length === 0) return;
      const replacements = first.map(({ id, expansion, index, length }) => ({
        index,
        length,
        wrap: (children: Text[]) =>
          element('a', { className: ['term'], href: termAddress(id) }, [
            element('abbr', { title: expansion }, children),
          ]),
      }));
      context.replaceNode(node, splitText(node.value, replacements));
    },
  });
}

/** A wide table scrolls by itself and can be reached by keyboard; alignment is a class, because a style breaks the CSP. */
function scrollableTables() {
  return defineHastPlugin({
    name: 'scrollable-tables',
    element: [
      {
        filter: ['table'],
        visit(node, context) {
          const frame = {
            className: ['table-scroll'],
            tabIndex: 0,
            role: 'region',
            // Two tables of a page are told apart by what their columns are called.
            ariaLabel: `Bảng: ${headings(node).join('; ')}`,
          };
          context.wrapNode(node, element('div', frame, []));
        },
      },
      {
        filter: ['th', 'td'],
        visit(node, context) {
          const align =
            /text-align:\s*(\w+)/.exec(node.properties['style'] ?? '')?.[1] ?? node.properties['align'];
          if (typeof align !== 'string') return;
          context.setProperty(node, 'style', undefined);
          context.setProperty(node, 'align', undefined);
          context.setProperty(node, 'className', [`align-${align}`]);
        },
      },
    ],
  });
}

function basePaths(base: string) {
  return defineHastPlugin({
    name: 'base-paths',
    element: {
      filter: ['a'],
      visit(node, context) {
        const target = node.properties['href'];
        if (base && typeof target === 'string' && /^\/(?!\/)/.test(target)) {
          context.setProperty(node, 'href', `${base}${target}`);
        }
      },
    },
  });
}

type TextVisitor = NonNullable<ReturnType<typeof documentLinks>['text']>;
type Text = { type: 'text'; value: string };

/** Links, headings, and figures that already lead to their claim keep their text as it is. */
const UNLINKED = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'code', 'abbr', 'Claim']);

function isUnlinked(...[node, context]: Parameters<TextVisitor>): boolean {
  // Above the root there is nothing, which the types leave out.
  type Ancestor = ReturnType<typeof context.parent> | undefined;
  const above = (child: unknown) => context.parent<never>(child as never) as Ancestor;
  for (let parent = above(node); parent; parent = above(parent)) {
    const name = 'tagName' in parent ? parent.tagName : 'name' in parent ? parent.name : undefined;
    if (typeof name === 'string' && UNLINKED.has(name)) return true;
  }
  return false;
}

function headings(node: Readonly<ElementContent>): string[] {
  if (node.type !== 'element') return [];
  return node.tagName === 'th' ? [textOf(node)] : node.children.flatMap(headings);
}

function textOf(node: Readonly<ElementContent>): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
