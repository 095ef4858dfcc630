/** The one place that reads the collections: pages ask it for the graph, and it is built once. */
import { getCollection } from 'astro:content';
import type { Content, Entry } from '../model/content.ts';
import { buildGraph } from '../model/graph.ts';
import type { Graph } from '../model/nodes.ts';
import { withStandIns } from './draft-stand-ins.ts';
import { readDatasets } from './read-content.ts';
import { referenceDate } from './reference-date.ts';

let built: Promise<Graph> | undefined;

/**
 * The knowledge graph of all content.
 * Throws, naming every offender, when the content doesn't hold together; `npm run check` says the same with lines.
 */
export function getGraph(): Promise<Graph> {
  built ??= build();
  return built;
}

async function build(): Promise<Graph> {
  // Only the development server reads drafts.
  const result = buildGraph(withStandIns(await readCollections()), referenceDate());
  if ('graph' in result) return result.graph;
  const list = result.offences.map(({ file, message }) => `  ${file}: ${message}`).join('\n');
  throw new Error(`The content doesn't hold together (npm run check gives the lines):\n${list}`);
}

async function readCollections(): Promise<Content> {
  return {
    articles: entries(await getCollection('articles')),
    documents: entries(await getCollection('documents')),
    reports: entries(await getCollection('reports')),
    datasets: readDatasets(process.cwd()),
    provinces: entries(await getCollection('provinces')),
    indicators: entries(await getCollection('indicators')),
    sources: entries(await getCollection('sources')),
    glossary: entries(await getCollection('glossary')),
    cautions: entries(await getCollection('cautions')),
    programmes: entries(await getCollection('programmes')),
    highlights: entries(await getCollection('highlights')),
  };
}

function entries<Data>(
  list: readonly { id: string; data: Data; filePath?: string | undefined }[],
): Entry<Data>[] {
  return list
    .map(({ id, data, filePath }) => ({ id, data, file: filePath ?? id }))
    .sort((a, b) => a.id.localeCompare(b.id));
}
