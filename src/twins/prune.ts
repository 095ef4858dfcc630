/** What a page has that its text has no use for: what is hidden, what is pressed or filled in, the way to other pages. */
import type { Element } from 'hast';
import { hasClass, isElement, type Parent } from './tree.ts';

/** Elements that do something, say something to programs alone, or lead elsewhere. */
const DROPPED = new Set([
  ...['script', 'style', 'template', 'noscript', 'link', 'meta', 'nav', 'dialog', 'iframe'],
  ...['form', 'button', 'input', 'select', 'textarea', 'output', 'label', 'datalist'],
]);

/** Classes of what makes sense on a screen only. */
const DROPPED_CLASSES = ['no-print', 'skip'];

/**
 * Takes out of a tree what a reader of plain text has no use for. `data-markdown-skip` on an element says that all of it
 * stands elsewhere on the page.
 */
export function prune(parent: Parent): void {
  parent.children = parent.children.filter(
    (child) => child.type === 'text' || (isElement(child) && !isDropped(child)),
  );
  for (const child of parent.children) if (isElement(child)) prune(child);
}

function isDropped(element: Element): boolean {
  const { hidden, ariaHidden, dataMarkdownSkip } = element.properties;
  return (
    DROPPED.has(element.tagName) ||
    (hidden !== undefined && hidden !== false) ||
    ariaHidden === 'true' ||
    dataMarkdownSkip !== undefined ||
    DROPPED_CLASSES.some((name) => hasClass(element, name))
  );
}
