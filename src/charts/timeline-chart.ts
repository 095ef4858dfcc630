/** The timeline: lanes for the centre and the provinces, and what implements what. */

import { drawing, NARROW_BELOW } from './svg.ts';
import { timelineNarrow } from './timeline-narrow.ts';
import { timelineWide } from './timeline-wide.ts';
import type { TimelineData, TimelineOptions } from './timeline-data.ts';

/**
 * The timeline as one SVG: across the page when there is room, down the page on a phone. Every entry is a
 * group with `data-noi`, `data-loai`, `data-nam` and `data-trucot` (ids separated by spaces); every route
 * has `data-from` and `data-to` (item ids).
 *
 * @example timelineChart(data, { id: 'dong-thoi-gian', title: 'Dòng thời gian 2012–2045', width: 1120 })
 */
export function timelineChart(data: TimelineData, options: TimelineOptions): string {
  const layOut = options.width < NARROW_BELOW ? timelineNarrow : timelineWide;
  const { height, body } = layOut(data, options);
  return drawing(options, { name: 'timeline', height, linked: true }, body);
}
