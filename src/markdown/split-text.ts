/** Cuts a text node into pieces, some of which become elements. */
import type { Element, ElementContent, Text } from 'hast';

export interface Replacement {
  index: number;
  length: number;
  /** Makes the element that stands for the piece; its children are the piece as it was written. */
  wrap: (children: Text[]) => Element;
}

/**
 * The nodes that replace a text: pieces that nothing claims stay text, in order. Of overlapping replacements the first
 * is taken.
 * @example splitText('a 52-NQ/TW b', [{ index: 2, length: 8, wrap: link }]) // [text 'a ', link, text ' b']
 */
export function splitText(text: string, replacements: readonly Replacement[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  let end = 0;
  for (const { index, length, wrap } of [...replacements].sort((a, b) => a.index - b.index)) {
    if (index < end) continue;
    if (index > end) nodes.push({ type: 'text', value: text.slice(end, index) });
    nodes.push(wrap([{ type: 'text', value: text.slice(index, index + length) }]));
    end = index + length;
  }
  if (end < text.length) nodes.push({ type: 'text', value: text.slice(end) });
  return nodes;
}

/**
 * An element with its properties and children.
 * @example element('a', { href: '/' }, [{ type: 'text', value: 'Trang đầu' }])
 */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}
