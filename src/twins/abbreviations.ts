/** Abbreviations: on the page their meaning shows when one points at them, in text it stands behind them. */
import type { Element, ElementContent } from 'hast';
import { find, findAll, isElement, text, textOf, type Parent } from './tree.ts';

const HOLDERS = ['p', 'li', 'td', 'th', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'blockquote'];

/**
 * Puts behind each `<abbr title>` what it stands for, in parentheses, unless the paragraph says it anyway: in the same
 * words, or just before the abbreviation, which then stands in parentheses itself.
 * @example spellAbbreviations(tree) // GRDP → GRDP (tổng sản phẩm trên địa bàn tỉnh)
 */
export function spellAbbreviations(parent: Parent): void {
  for (const holder of findAll(parent, (found) => isElement(found, ...HOLDERS))) {
    // An item of a list may hold paragraphs, and those were asked already.
    if (find(holder, (found) => isElement(found, ...HOLDERS))) continue;
    spellIn(holder);
  }
  spellIn(parent);
}

function spellIn(holder: Parent): void {
  const said = textOf(holder).replace(/\s+/g, ' ').toLocaleLowerCase('vi');
  for (const short of findAll(holder, isTitled)) {
    const title = String(short.properties['title']);
    const isSaid = said.includes(title.toLocaleLowerCase('vi')) || textBefore(holder, short).endsWith('(');
    if (!isSaid) short.children.push(text(` (${title})`));
    delete short.properties['title'];
  }
}

function isTitled(found: Element): boolean {
  return isElement(found, 'abbr') && found.properties['title'] !== undefined;
}

/** The text of a holder up to an element in it. */
function textBefore(holder: Parent, sought: Element): string {
  let before = '';
  for (const child of holder.children) {
    if (child === sought) break;
    if (isElement(child) && find(child, (found) => found === sought))
      return before + textBefore(child, sought);
    before += textOf(child as ElementContent);
  }
  return before;
}
