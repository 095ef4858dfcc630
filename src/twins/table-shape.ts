/** Tables as Markdown can have them: one line to a cell, the caption above. */
import type { Element, ElementContent } from 'hast';
import { element, findAll, isElement, text, textOf } from './tree.ts';
import { hasText, trimmed } from './trimmed.ts';

const BLOCKS = ['p', 'div', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'section', 'details', 'summary'];

/**
 * A cell in which every block has become a part of the line, set apart by a semicolon.
 * @example shapeCell(td) // of <td><p>2025</p><p>2030</p></td>: 2025; 2030
 */
export function shapeCell(cell: Element): Element {
  return { ...cell, children: inOneLine(cell.children) };
}

/** A table under its caption; the name of a group of rows stands out. */
export function shapeTable(table: Element): ElementContent[] {
  const caption = table.children.find((child) => isElement(child, 'caption'));
  table.children = table.children.filter((child) => child !== caption);
  for (const head of findAll(table, ({ properties }) => properties['scope'] === 'rowgroup')) {
    head.children = [element('strong', head.children)];
  }
  return caption && textOf(caption).trim() !== '' ? [element('p', textIn(caption)), table] : [table];
}

function textIn(caption: ElementContent): ElementContent[] {
  return isElement(caption) ? [element('em', caption.children)] : [];
}

function inOneLine(nodes: readonly ElementContent[]): ElementContent[] {
  const line: ElementContent[] = [];
  let apart = false;
  for (const node of nodes) {
    if (isElement(node, 'br')) {
      line.push(text(' '));
    } else if (isElement(node, ...BLOCKS)) {
      const inside = inOneLine(node.children);
      if (!inside.some(hasText)) continue;
      if (line.some(hasText)) line.push(text('; '));
      line.push(...inside);
      apart = true;
    } else {
      if (apart && hasText(node)) {
        line.push(text('; '));
        apart = false;
      }
      line.push(node);
    }
  }
  return trimmed(line);
}
