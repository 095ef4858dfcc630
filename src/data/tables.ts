/** Every table of the open data, in the order in which they are listed. */
import { articles } from './articles.ts';
import { cascade } from './cascade.ts';
import { cautions } from './cautions.ts';
import { contradictions } from './contradictions.ts';
import { datasets } from './datasets.ts';
import { documents } from './documents.ts';
import { events } from './events.ts';
import { indicators } from './indicators.ts';
import { programmes } from './programmes.ts';
import { provinces } from './provinces.ts';
import { results } from './results.ts';
import { sources } from './sources.ts';
import type { Table } from './table.ts';
import { targets } from './targets.ts';
import { terms } from './terms.ts';

export const TABLES: readonly Table[] = [
  documents,
  articles,
  targets,
  results,
  events,
  indicators,
  provinces,
  sources,
  terms,
  cautions,
  contradictions,
  programmes,
  cascade,
  datasets,
];
