/** The whole check of the content: files, schemas, references, prose. Every offender of one run is listed at once. */
import { buildGraph } from '../model/graph.ts';
import type { Graph } from '../model/nodes.ts';
import { createProseRegister } from '../markdown/prose-register.ts';
import { checkProse } from './check-prose.ts';
import { readContent } from './read-content.ts';
import { formatOffences } from './report.ts';

export interface CheckedContent {
  /** `file:line: sentence`, by file and line; empty when the content holds together. */
  offences: string[];
  /** The graph, when it could be built. */
  graph: Graph | undefined;
  fileCount: number;
}

/**
 * Checks `content/` below a folder.
 * @param root the folder that holds `content/`
 * @param today the reference date of statuses, `YYYY-MM-DD`
 */
export function checkContent(root: string, today: string): CheckedContent {
  const { content, files, offences, unread } = readContent(root);
  const built = buildGraph(content, today, unread);
  const dangling = 'offences' in built ? built.offences : [];
  const prose = checkProse({ files, content, unread }, createProseRegister(content));
  return {
    offences: formatOffences([...offences, ...dangling, ...prose], files),
    graph: 'graph' in built && offences.length === 0 ? built.graph : undefined,
    fileCount: files.size,
  };
}
