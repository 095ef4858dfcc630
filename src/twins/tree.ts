/** Looking at and rewriting an HTML tree (hast, https://github.com/syntax-tree/hast). */
import type { Element, ElementContent, Root } from 'hast';

export type Parent = Root | Element;

/**
 * An element of one's own.
 * @example element('em', [text('khoảng')])
 */
export function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/**
 * A text of one's own.
 * @example text('khoảng') // { type: 'text', value: 'khoảng' }
 */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Whether a node is an element, of one of these tags where any are named. */
export function isElement<Tag extends string>(
  node: unknown,
  ...tags: readonly Tag[]
): node is Element & { tagName: Tag } {
  const { type, tagName } = node as { type?: string; tagName?: string };
  return type === 'element' && (tags.length === 0 || (tags as readonly string[]).includes(tagName ?? ''));
}

/**
 * Whether an element carries a class.
 * @example hasClass(span, 'soft')
 */
export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}

/**
 * The text inside a node, spaces as they stand in the file.
 * @example textOf(element('em', [text('khoảng')])) // 'khoảng'
 */
export function textOf(node: Parent | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as ElementContent)).join('') : '';
}

/** The first element below a node, in the order of the text, for which `wanted` holds. */
export function find(parent: Parent, wanted: (element: Element) => boolean): Element | undefined {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    const found = wanted(child) ? child : find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

/** Every element below a node for which `wanted` holds. */
export function findAll(parent: Parent, wanted: (element: Element) => boolean): Element[] {
  return parent.children.flatMap((child) =>
    isElement(child) ? [...(wanted(child) ? [child] : []), ...findAll(child, wanted)] : [],
  );
}

/** Puts what `change` returns in the place of each element below a node, the innermost first. */
export function rewrite(parent: Parent, change: (element: Element) => ElementContent[]): void {
  parent.children = parent.children.flatMap((child) => {
    if (!isElement(child)) return [child as ElementContent];
    rewrite(child, change);
    return change(child);
  });
}
