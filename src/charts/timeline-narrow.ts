/**
 * The timeline laid out down the page: lanes are tracks side by side at the left, as the lines of a metro,
 * and every entry is one row with its mark on its track and its text beside them all. Rows follow the order
 * of time, not its measure; each year that has something begins with its number.
 */

import { element, item, label } from './svg.ts';
import { hit, mark, MARK_REACH, stroke } from './marks.ts';
import { roundedPath } from './rounded-path.ts';
import { textWidth, wrap } from './text-width.ts';
import { filterAttributes, timelineEntries } from './timeline-data.ts';
import type { TimelineData, TimelineEntry, TimelineOptions } from './timeline-data.ts';
import type { Drawn } from './timeline-wide.ts';
import { NOW } from './words.ts';

const SIZE = 15;
const SMALL = 13;
const LINE = 20;
const ROW_PADDING = 14;
const YEAR_HEIGHT = 34;
const NOW_HEIGHT = 34;
const HEAD_HEIGHT = 26;
/** Tracks stand this far apart, nearer when there are many lanes. */
const TRACK_GAP = 26;
const TRACKS_WIDTH = 130;
const FIRST_TRACK = 10;

interface Row {
  readonly entry: TimelineEntry;
  /** Centre of the mark. */
  readonly y: number;
  readonly lines: readonly string[];
  /** The lane's name: after the last line, or under it when there is no room. */
  readonly lane: string;
  readonly laneBelow: boolean;
}

interface Page {
  readonly rows: readonly Row[];
  readonly years: readonly { readonly year: number; readonly y: number }[];
  readonly now: number;
  readonly bottom: number;
}

interface Tracks {
  readonly xOf: (lane: string) => number;
  readonly gap: number;
  readonly textLeft: number;
}

/**
 * The inside of the narrow timeline.
 *
 * @example timelineNarrow(data, { id: 't', title: 'Dòng thời gian', width: 328 }).height
 */
export function timelineNarrow(data: TimelineData, options: TimelineOptions): Drawn {
  const tracks = layTracks(data);
  const page = layRows(data, timelineEntries(data, options), { tracks, width: options.width });
  const parts = [
    drawYears(page, tracks, options.width),
    drawTracks(data, tracks, page),
    drawNow(page.now, tracks, options.width),
    drawLinks(data, tracks, page),
    ...page.rows.map((row) => drawRow(row, tracks)),
  ];
  return { height: page.bottom + 8, body: parts.join('') };
}

function layTracks(data: TimelineData): Tracks {
  const lanes = data.lanes.map((lane) => lane.id);
  const gap = Math.min(TRACK_GAP, TRACKS_WIDTH / Math.max(1, lanes.length));
  return {
    xOf: (lane) => FIRST_TRACK + gap * Math.max(0, lanes.indexOf(lane)),
    gap,
    textLeft: FIRST_TRACK + gap * (lanes.length - 1) + 22,
  };
}

function layRows(
  data: TimelineData,
  entries: readonly TimelineEntry[],
  sheet: { readonly tracks: Tracks; readonly width: number },
): Page {
  const rows: Row[] = [];
  const years: { year: number; y: number }[] = [];
  const names = new Map(data.lanes.map((lane) => [lane.id, lane.name]));
  let y = HEAD_HEIGHT * data.lanes.length + 6;
  let now: number | undefined;
  for (const entry of entries) {
    if (now === undefined && entry.date > data.now) {
      now = y + NOW_HEIGHT / 2;
      y += NOW_HEIGHT;
    }
    if (years.at(-1)?.year !== entry.year) {
      years.push({ year: entry.year, y: y + YEAR_HEIGHT / 2 });
      y += YEAR_HEIGHT;
    }
    const row = layRow(entry, names.get(entry.lane) ?? entry.lane, { ...sheet, y });
    rows.push(row);
    y += (row.lines.length + (row.laneBelow ? 1 : 0)) * LINE + ROW_PADDING;
  }
  return { rows, years, now: now ?? y + NOW_HEIGHT / 2, bottom: now === undefined ? y + NOW_HEIGHT : y };
}

function layRow(
  entry: TimelineEntry,
  lane: string,
  sheet: { readonly tracks: Tracks; readonly width: number; readonly y: number },
): Row {
  const room = sheet.width - sheet.tracks.textLeft;
  const lines = wrap(withoutYear(entry), SIZE, { width: room, lines: 3 });
  const last = textWidth(lines.at(-1) ?? '', SIZE);
  const laneBelow = last + 10 + textWidth(lane, SMALL) > room;
  return { entry, y: sheet.y + LINE / 2 + 2, lines, lane, laneBelow };
}

/** The year stands over the row already. */
function withoutYear({ kind, labels }: TimelineEntry): string {
  return kind === 'due' ? (labels[1] ?? labels[0]) : labels[0];
}

function drawYears(page: Page, tracks: Tracks, width: number): string {
  return page.years
    .map(({ year, y }) => {
      const right = tracks.textLeft + textWidth(String(year), SMALL) + 8;
      const name = label(String(year), { x: tracks.textLeft, y: y + 5, size: SMALL, class: 'c-year' });
      return stroke('c-grid', [right, y], [width, y]) + name;
    })
    .join('');
}

/** Each lane has its name where its track begins, one under the other, so that no name meets a track. */
function drawTracks(data: TimelineData, tracks: Tracks, page: Page): string {
  return data.lanes
    .map((lane, index) => {
      const x = tracks.xOf(lane.id);
      const top = HEAD_HEIGHT * index + HEAD_HEIGHT / 2;
      const turn = Math.min(page.now, page.bottom);
      return [
        element('path', { class: 'c-line', d: `M${x},${top}V${turn}` }),
        turn < page.bottom
          ? element('path', { class: 'c-ahead', d: `M${x},${turn + 3}V${page.bottom}` })
          : '',
        stroke('c-mast', [x + 4, top], [tracks.textLeft - 6, top]),
        element('circle', { class: 'c-head', cx: x, cy: top, r: 5 }),
        label(lane.name, { x: tracks.textLeft, y: top + 5, size: SIZE, class: 'c-lane' }),
      ].join('');
    })
    .join('');
}

function drawNow(y: number, tracks: Tracks, width: number): string {
  const right = tracks.textLeft + textWidth(NOW, SIZE) + 8;
  return [
    stroke('c-now-line', [0, y], [tracks.textLeft - 6, y]),
    stroke('c-now-line', [right, y], [width, y]),
    element('circle', { class: 'c-now', cx: tracks.textLeft - 10, cy: y, r: 5 }),
    label(NOW, { x: tracks.textLeft, y: y + 5, size: SIZE, class: 'c-now-label' }),
  ].join('');
}

function drawRow(row: Row, tracks: Tracks): string {
  const { entry, y, lines } = row;
  const x = tracks.xOf(entry.lane);
  const kind = entry.kind === 'document' ? 'c-label' : 'c-sub';
  const texts = lines.map((line, index) =>
    label(line, { x: tracks.textLeft, y: y + 5 + index * LINE, size: SIZE, class: kind }),
  );
  const lastWidth = textWidth(lines.at(-1) ?? '', SIZE);
  const lane = label(row.lane, {
    x: row.laneBelow ? tracks.textLeft : tracks.textLeft + lastWidth + 10,
    y: y + 5 + (lines.length - (row.laneBelow ? 0 : 1)) * LINE,
    size: SMALL,
    class: 'c-note',
  });
  return item(entry, filterAttributes(entry), [hit(x, y), mark(entry.kind, x, y), ...texts, lane]);
}

/** A route leaves its row level, runs down beside the track of its end and turns into the mark there. */
function drawLinks(data: TimelineData, tracks: Tracks, page: Page): string {
  const rowOf = new Map(page.rows.flatMap((row) => row.entry.ids.map((id) => [id, row] as const)));
  return data.links
    .map((link) => {
      const from = rowOf.get(link.from);
      const to = rowOf.get(link.to);
      if (from === undefined || to === undefined || from === to) return '';
      const [x1, x2] = [tracks.xOf(from.entry.lane), tracks.xOf(to.entry.lane)];
      const side = x1 < x2 ? -1 : 1;
      const column = x2 + (side * tracks.gap) / 2;
      const out = x1 === x2 ? 1 : Math.sign(x2 - x1);
      const d = roundedPath(
        [
          [x1 + out * MARK_REACH[from.entry.kind], from.y],
          [column, from.y],
          [column, to.y],
          [x2 + side * MARK_REACH[to.entry.kind], to.y],
        ],
        7,
      );
      const ends = { 'data-from': link.from, 'data-to': link.to };
      return element('path', { class: 'c-link-halo', d }) + element('path', { class: 'c-link', d, ...ends });
    })
    .join('');
}
