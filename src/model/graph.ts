/**
 * The knowledge graph: joins all entries, follows every reference, and refuses what doesn't resolve, naming every
 * offender at once.
 */
import type { Content, Offence } from './content.ts';
import { collectEvents } from './events.ts';
import { findMisnamedDocuments, findRepeatedIds } from './identity.ts';
import { linkAnswers } from './link-answers.ts';
import { linkCautions, linkHighlights } from './link-cautions.ts';
import { addStatuses, linkClaims } from './link-claims.ts';
import { linkContradictions } from './link-contradictions.ts';
import { linkDatasets } from './link-datasets.ts';
import { linkArticles, linkDocuments, linkProgrammes, linkProvinces } from './link-entries.ts';
import { linkReports, linkTerms } from './link-entries.ts';
import { linkSources } from './link-sources.ts';
import { createNodeMaps } from './node-maps.ts';
import type { Graph } from './nodes.ts';
import { createLookup } from './reference.ts';

/**
 * Builds the graph, or lists everything that keeps it from being built.
 * @param today the reference date of every status, `YYYY-MM-DD`
 * @param unread ids that exist but could not be read; what refers to them is no offence of its own
 * @example
 * const built = buildGraph(content, '2026-11-22');
 * if ('offences' in built) report(built.offences);
 */
export function buildGraph(
  content: Content,
  today: string,
  unread?: ReadonlySet<string>,
): { graph: Graph } | { offences: Offence[] } {
  const lookup = createLookup(unread);
  lookup.offences.push(...findRepeatedIds(content), ...findMisnamedDocuments(content.documents));

  const maps = createNodeMaps(content);
  linkSources(maps, lookup);
  linkProvinces(maps, lookup);
  linkDocuments(maps, lookup);
  linkArticles(content, maps, lookup);
  linkReports(maps, lookup);
  linkClaims(maps, lookup);
  linkDatasets(content, maps, lookup);
  linkAnswers(maps, lookup);
  linkTerms(maps, lookup);
  linkProgrammes(maps, lookup);
  linkCautions(maps, lookup);
  const highlights = linkHighlights(content, maps, lookup);
  if (lookup.offences.length > 0) return { offences: lookup.offences };

  const found = linkContradictions(maps);
  addStatuses(maps, today);
  return { graph: { today, ...maps, ...found, highlights, events: collectEvents(maps) } };
}
