/**
 * One document's route. A *station* is a date with what happens then; several things of one date share a
 * station, which names the weightiest and counts the others.
 */

import { COUNTED } from './words.ts';

/** What a station stands for: the document itself, another document, a due date, a result, the present. */
export type RouteKind = 'issued' | 'document' | 'due' | 'result' | 'now';

/** One thing on the route. */
export interface RouteStation {
  /** Decimal year; "by 2030" is just under 2031. */
  readonly date: number;
  /** The date as readers see it: "12/2024", "2030". Stations with the same label are one. */
  readonly label: string;
  /** What happens: "Ban hành", "Kinh tế số ít nhất 30% GDP". */
  readonly text: string;
  readonly kind: RouteKind;
  readonly href?: string;
}

/** Kinds from the weightiest: it gives a shared station its mark, its text and its address. */
const WEIGHT: readonly RouteKind[] = ['now', 'issued', 'document', 'result', 'due'];
const COUNTED_AS: Readonly<Record<Exclude<RouteKind, 'now'>, string>> = {
  issued: COUNTED.document,
  document: COUNTED.document,
  result: COUNTED.result,
  due: COUNTED.due,
};

/**
 * The stations in the order of time, those of one date merged: "Ban hành và 2 văn bản khác". The present
 * always stands for itself.
 *
 * @example mergeStations([{ date: 2025, label: '2025', text: 'Kế hoạch 538', kind: 'document' }])
 */
export function mergeStations(stations: readonly RouteStation[]): RouteStation[] {
  const byDate = new Map<string, RouteStation[]>();
  for (const station of stations) {
    const key = station.kind === 'now' ? 'now' : `on ${station.label}`;
    byDate.set(key, [...(byDate.get(key) ?? []), station]);
  }
  return [...byDate.values()].flatMap(merge).sort((a, b) => a.date - b.date);
}

function merge(members: readonly RouteStation[]): RouteStation[] {
  const [first, ...others] = [...members].sort((a, b) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind));
  if (first === undefined) return [];
  if (others.length === 0) return [first];
  return [{ ...first, text: `${first.text} và ${countOthers(others)}` }];
}

function countOthers(others: readonly RouteStation[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of others) {
    if (kind !== 'now') counts.set(COUNTED_AS[kind], (counts.get(COUNTED_AS[kind]) ?? 0) + 1);
  }
  return `${[...counts].map(([name, count]) => `${count} ${name}`).join(', ')} khác`;
}
