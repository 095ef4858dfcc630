/** Which texts a station of the wide timeline has above and below the line, and how they may be shortened. */

import { shorten } from './text-width.ts';
import type { TimelineEntry } from './timeline-data.ts';
import type { Station } from './timeline-stations.ts';

/** Type size of labels. */
export const SIZE = 14;
/** Widths to which the name of an event is cut where it finds no room. */
const EVENT_WIDTHS = [180, 120, 80, 56];

/** A line of text with, or without, a mark of its own on the mast. */
export interface Line {
  readonly entry: TimelineEntry;
  readonly hasBead: boolean;
  /** The forms its text may take, the fullest first. */
  readonly forms: readonly string[];
}

/**
 * What stands above the line at a station: its document, or its due date when that is lifted.
 *
 * @example linesAbove(station, new Set())
 */
export function linesAbove(station: Station, lifted: ReadonlySet<Station>): Line[] {
  const { head } = station;
  if (head === undefined || (head.kind !== 'document' && !lifted.has(station))) return [];
  return [{ entry: head, hasBead: false, forms: formsOf(head) }];
}

/**
 * What stands below the line: the text of a due date on the line itself, then what hangs there.
 *
 * @example linesBelow(station, new Set())
 */
export function linesBelow(station: Station, lifted: ReadonlySet<Station>): Line[] {
  const { head, beads } = station;
  const own = head === undefined || head.kind === 'document' || lifted.has(station) ? [] : [head];
  return [
    ...own.map((entry) => ({ entry, hasBead: false, forms: formsOf(entry) })),
    ...beads.map((entry) => ({ entry, hasBead: true, forms: formsOf(entry) })),
  ];
}

function formsOf({ kind, labels }: TimelineEntry): string[] {
  if (kind !== 'event' || labels.length > 1) return [...labels];
  return EVENT_WIDTHS.map((width) => shorten(labels[0], SIZE, width));
}

/**
 * The text of a line in a form, or in its last one where it has fewer.
 *
 * @example formOf({ entry, hasBead: true, forms: ['25 kết quả', '25'] }, 1) // '25'
 */
export function formOf(line: Line, form: number): string {
  return line.forms[form] ?? line.forms.at(-1) ?? '';
}
