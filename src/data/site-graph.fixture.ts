/** The graph of the site's own content: for tests that hold the data files to what they promise. */
import { join } from 'node:path';
import type { Content, Offence } from '../model/content.ts';
import { buildGraph } from '../model/graph.ts';
import type { Graph } from '../model/nodes.ts';

/** The folder that holds `content/`. */
export const ROOT = join(import.meta.dirname, '..', '..');

/**
 * The graph of content that was read, with its statuses as of 22 November 2026.
 * Throws, naming every offender, where it doesn't hold together.
 * @example siteGraph(readContent(ROOT)).documents.size
 */
export function siteGraph({ content, offences }: { content: Content; offences: readonly Offence[] }): Graph {
  const built = buildGraph(content, '2026-11-22');
  const all = [...offences, ...('offences' in built ? built.offences : [])];
  if ('graph' in built && all.length === 0) return built.graph;
  throw new Error(all.map(({ file, message }) => `${file}: ${message}`).join('\n'));
}
