/** Pieces of a line without the space that the template left at its edges. */
import type { ElementContent } from 'hast';
import { text, textOf } from './tree.ts';

/** The pieces from the first to the last that has text, with no space before or behind it. */
export function trimmed(line: readonly ElementContent[]): ElementContent[] {
  const first = line.findIndex(hasText);
  const last = line.findLastIndex(hasText);
  return line.slice(Math.max(first, 0), last + 1).map((node, index, kept) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return text(index === kept.length - 1 ? start.trimEnd() : start);
  });
}

/**
 * Whether anything but space is in a node.
 * @example hasText(text(' ')) // false
 */
export function hasText(node: ElementContent): boolean {
  return textOf(node).trim() !== '';
}

/** Takes away the space at the end of a line, however deep it lies. */
export function trimEnd(line: ElementContent[]): void {
  let last = line.at(-1);
  while (last?.type === 'text' && !hasText(last)) {
    line.pop();
    last = line.at(-1);
  }
  if (last?.type === 'text') last.value = last.value.trimEnd();
  else if (last && 'children' in last) trimEnd(last.children);
}
