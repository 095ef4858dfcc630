/** Addresses in a twin: whole, because a text that is copied has no place of its own. */
import type { ElementContent } from 'hast';
import { element, findAll, isElement, text, type Parent } from './tree.ts';

/** Elements whose text is no prose. */
const VERBATIM = ['a', 'code', 'pre'];

/**
 * Makes every link below a node whole, and a link of every address that is written out.
 * @param page the whole address of the page that the tree is from
 */
export function completeLinks(parent: Parent, page: string): void {
  linkAddresses(parent);
  for (const link of findAll(parent, (found) => isElement(found, 'a'))) {
    const { href } = link.properties;
    // The title of a link says again what the page it leads to says.
    link.properties = typeof href === 'string' ? { href: new URL(href, page).href } : {};
  }
}

function linkAddresses(parent: Parent): void {
  parent.children = parent.children.flatMap((child) => {
    if (child.type === 'text') return withLinks(child.value);
    if (isElement(child) && !VERBATIM.includes(child.tagName)) linkAddresses(child);
    return [child as ElementContent];
  });
}

function withLinks(value: string): ElementContent[] {
  return value.split(/(https?:\/\/[^\s<>"“”()]*[^\s<>"“”().,;:])/).map((part, index) => {
    if (index % 2 === 0) return text(part);
    return { ...element('a', [text(part)]), properties: { href: part } };
  });
}
