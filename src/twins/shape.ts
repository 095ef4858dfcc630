/**
 * What the layout of a page says by place and form, said in words and marks: a drawing by its description, a caption
 * above its table, a cell of several lines in one, pairs of a name and a value as a list.
 */
import type { Element, ElementContent } from 'hast';
import { spellAbbreviations } from './abbreviations.ts';
import { shapeCell, shapeTable } from './table-shape.ts';
import { hasText, trimEnd, trimmed } from './trimmed.ts';
import { element, find, findAll, hasClass, isElement, rewrite, text, textOf, type Parent } from './tree.ts';

type Rule = (element: Element) => ElementContent[];

/** By tag; what is inside an element has been shaped before it. */
const RULES: Readonly<Record<string, Rule>> = {
  a: (link) => [separate(link)],
  dd: (part) => [separate(part)],
  del: plainly,
  dl: (list) => [shapePairs(list)],
  em: stress,
  figure: (figure) => [withoutLegend(figure)],
  ins: plainly,
  li: (item) => [flattenHeadings(separate(item))],
  ol: (list) => [plainOrder(list)],
  p: (paragraph) => [separate(paragraph)],
  q: (quotation) => [element('span', [text('“'), ...quotation.children, text('”')])],
  strong: stress,
  summary: (summary) => [headOf(summary)],
  svg: describeDrawing,
  table: shapeTable,
  td: (cell) => [shapeCell(separate(cell))],
  th: (cell) => [shapeCell(separate(cell))],
};

/** Shapes everything below a node. */
export function shape(parent: Parent): void {
  rewrite(parent, (found) => (isEmpty(found) ? [] : (RULES[found.tagName]?.(found) ?? [separate(found)])));
  spellAbbreviations(parent);
}

/** What is left of a box when all that was in it has been taken out; cells of a table keep their place. */
function isEmpty(found: Element): boolean {
  const says = ['img', 'br', 'hr', 'svg', 'td', 'th', 'tr'];
  return !hasText(found) && !isElement(found, ...says) && !find(found, (inner) => isElement(inner, ...says));
}

/** Inline elements that the page sets apart from each other by their form. */
const SET_APART = ['a', 'span', 'q', 'code'];

/**
 * Sets apart in text what the page sets apart by its form: a comma between two elements that touch and between the parts
 * of a plate, a colon behind the label of an event, parentheses around what is said softly after something else.
 */
function separate(parent: Element): Element {
  const line: ElementContent[] = [];
  let previous: ElementContent | undefined;
  let gap = 0;
  for (const child of parent.children) {
    if (!hasText(child)) {
      line.push(child);
      gap += 1;
      if (isElement(child, 'br')) previous = undefined;
      continue;
    }
    line.push(...separated({ parent, previous, child, touches: gap === 0 }, line));
    [previous, gap] = [child, 0];
  }
  return Object.assign(parent, { children: line });
}

interface Neighbours {
  parent: Element;
  /** What was said just before on the same line. */
  previous: ElementContent | undefined;
  child: ElementContent;
  /** True where not even a space stands between them. */
  touches: boolean;
}

/** What is said next on a line, with what sets it apart. */
function separated({ parent, previous, child, touches }: Neighbours, line: ElementContent[]) {
  if (!previous || !isElement(child)) return [child];
  if (isElement(child, 'span') && hasClass(child, 'soft')) return inParentheses(child);
  const isApart = touches && [previous, child].every((node) => isElement(node, ...SET_APART));
  if (!isApart && !hasClass(parent, 'plate')) return [child];
  trimEnd(line);
  return [text(', '), child];
}

/** What begins with a mark of its own is set apart by it. */
function inParentheses(soft: Element): ElementContent[] {
  return /^\s*[(.,;:·–]/.test(textOf(soft)) ? [soft] : [text(' ('), ...trimmed(soft.children), text(')')];
}

/** Markdown has no mark that ends in a space: the space comes behind it. */
function stress(found: Element): ElementContent[] {
  const space = /\s$/.test(textOf(found)) ? [text(' ')] : [];
  return [{ ...found, children: trimmed(found.children) }, ...space];
}

/** What was said before and what is said now are told apart in words. */
function plainly(found: Element): ElementContent[] {
  return separate(found).children;
}

/** A summary that holds a heading is that heading, with whatever stands beside it. */
function headOf(summary: Element): Element {
  const line = separate(summary).children;
  const heading = line.find((child) => isElement(child, ...HEADINGS));
  if (!heading || !isElement(heading)) return summary;
  trimEnd(heading.children);
  const words = line.flatMap((child) => (child === heading ? heading.children : [child]));
  return { ...heading, children: trimmed(words) };
}

/** The drawing by what those who listen are told of it; the layout for phones says the same once more. */
function describeDrawing(drawing: Element): ElementContent[] {
  if (hasClass(drawing, 'chart-narrow')) return [];
  const said = ['title', 'desc'].flatMap((tag) => {
    const found = drawing.children.find((child) => isElement(child, tag));
    return found ? [textOf(found).trim().replace(/\.$/, '')] : [];
  });
  return said.length === 0 ? [] : [element('em', [text(`Hình vẽ: ${said.join('. ')}.`)])];
}

/** The legend of a drawing means nothing without it. */
function withoutLegend(figure: Element): Element {
  if (hasClass(figure, 'chart-figure')) {
    figure.children = figure.children.filter((child) => !isElement(child, 'figcaption'));
  }
  return figure;
}

/** A list that the site lays out has no numbers on the page: they come with lists in prose alone. */
function plainOrder(list: Element): Element {
  if (list.properties['className'] === undefined) return list;
  for (const item of list.children) {
    const label = isElement(item, 'li') && item.children.find(hasText);
    if (isElement(label, 'span') && hasClass(label, 'label')) {
      trimEnd(label.children);
      label.children.push(text(':'));
    }
  }
  return { ...list, tagName: 'ul' };
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'];

/** A heading inside an item of a list is its first line. */
function flattenHeadings(item: Element): Element {
  rewrite(item, (found) =>
    isElement(found, ...HEADINGS) ? [element('p', [element('strong', found.children)])] : [found],
  );
  return item;
}

const BLOCKS = ['p', 'ul', 'ol', 'dl', 'div', 'table', 'blockquote', 'pre'];

/** Names with their values: one item for each, on one line where the values are short. */
function shapePairs(list: Element): Element {
  const parts = findAll(list, (found) => isElement(found, 'dt', 'dd'));
  const items: Element[] = [];
  for (const part of parts) {
    const item = items.at(-1);
    if (part.tagName === 'dt' || !item) {
      items.push(element('li', [element('strong', trimmed(part.children))]));
    } else if (find(part, (found) => isElement(found, ...BLOCKS))) {
      item.children.push(...part.children);
    } else {
      trimEnd(item.children);
      item.children.push(text(item.children.length === 1 ? ': ' : ', '), ...trimmed(part.children));
    }
  }
  return element('ul', items);
}
