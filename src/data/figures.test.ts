/** Every figure and word that a fact is said to stand on is printed there, in the raw text of the seeds. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../knowledge/read-content.ts';
import type { Json } from './column.ts';
import { documents } from './documents.ts';
import { events } from './events.ts';
import { programmes } from './programmes.ts';
import { results } from './results.ts';
import { hasSeeds, placeName, readPlaces, readSheet } from './seed-sheet.fixture.ts';
import { ROOT, siteGraph } from './site-graph.fixture.ts';
import { targets } from './targets.ts';
import { terms } from './terms.ts';

interface Passage {
  id: string;
  source: string | null;
  paragraph: number | null;
  line: number | null;
  figures: readonly string[];
}

const graph = siteGraph(readContent(ROOT));
const places = hasSeeds ? readPlaces(readSheet()) : new Map<string, string>();

const PASSAGES: Readonly<Record<string, readonly Passage[]>> = {
  targets: targets.rows(graph),
  results: results.rows(graph),
  events: events.rows(graph),
  terms: terms.rows(graph),
  documents: documents.rows(graph).flatMap(({ id, mentions }) => spread(id, mentions)),
  programmes: programmes.rows(graph).flatMap(({ id, evidence }) => spread(id, evidence)),
};

describe.skipIf(!hasSeeds)(
  'in ../shared/seeds (skipped where they are not there) stands every figure of',
  () => {
    test.each(Object.keys(PASSAGES))('%s', (name) => {
      const inSeeds = (PASSAGES[name] ?? []).filter(
        ({ source, figures }) => source?.startsWith('src-') && figures.length > 0,
      );
      expect(inSeeds.length).toBeGreaterThan(0);
      const missing = inSeeds.flatMap((passage) => {
        const text = places.get(placeName(passage)) ?? '';
        return passage.figures
          .filter((figure) => !text.includes(figure))
          .map((figure) => `${passage.id}: “${figure}” in ${placeName(passage)}`);
      });
      expect(missing).toEqual([]);
    });
  },
);

function spread(id: string, records: readonly Json[]): Passage[] {
  return (records as readonly Omit<Passage, 'id'>[]).map((record) => ({ ...record, id }));
}
