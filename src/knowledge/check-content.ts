/** The whole check of the content: files, schemas, references, prose. Every offender of one run is listed at once. */
import type { Offence } from '../model/content.ts';
import { buildGraph } from '../model/graph.ts';
import type { Graph } from '../model/nodes.ts';
import { createProseRegister } from '../markdown/prose-register.ts';
import type { Coverage } from '../figures/check-prose.ts';
import { checkProse } from './check-prose.ts';
import { figureOffences } from './figure-offences.ts';
import { readContent, type RawFile, type ReadContent } from './read-content.ts';
import { readEditions } from './read-editions.ts';
import { formatOffences } from './report.ts';
import { checkRecord } from './verified.ts';

export interface CheckedContent {
  /** `file:line: sentence`, by file and line; empty when the content that is published holds together. */
  offences: string[];
  /** The same for drafts: what is still to do before they can be published. They keep nothing from being built. */
  inDrafts: string[];
  /** The graph of what is published, when it could be built. */
  graph: Graph | undefined;
  /** What names a place in a source and was never verified, as `file:line: sentence`; no offence. */
  unverified: string[];
  fileCount: number;
  /** How the numbers in the prose of articles and documents are accounted for. */
  coverage: Coverage;
}

/**
 * Checks `content/` below a folder.
 * @param root the folder that holds `content/`
 * @param today the reference date of statuses, `YYYY-MM-DD`
 * @param options without its record where it is about to be recorded anew
 */
export function checkContent(
  root: string,
  today: string,
  { withRecord = true }: { withRecord?: boolean } = {},
): CheckedContent {
  const read = readContent(root);
  const { files } = read;
  const register = createProseRegister(read.content);
  const dangling = danglingReferences(read, today);
  const inProse = checkProse(read, register);
  const figures = figureOffences(read, register, { dangling, inProse });
  const record = checkRecord(read, root);
  const offences = [
    ...read.offences,
    ...readEditions(root).offences,
    ...dangling,
    ...inProse,
    ...figures.offences,
    ...[...files.values()].flatMap(leftToDo),
    ...(withRecord ? record.offences : []),
  ];
  const isDraft = ({ file }: Offence) => files.get(file)?.draft === true;
  const published = offences.filter((offence) => !isDraft(offence));
  return {
    offences: formatOffences(published, files),
    inDrafts: formatOffences(offences.filter(isDraft), files),
    graph: published.length === 0 ? publishedGraph(read, today) : undefined,
    unverified: formatOffences(record.unverified, files),
    fileCount: files.size,
    coverage: figures.coverage,
  };
}

function danglingReferences({ content, unread }: ReadContent, today: string): Offence[] {
  const built = buildGraph(content, today, unread);
  return 'offences' in built ? built.offences : [];
}

/** What the site is built from: everything but the drafts. */
function publishedGraph({ content, unread }: ReadContent, today: string): Graph | undefined {
  const articles = content.articles.filter(({ data }) => !data.draft);
  const built = buildGraph({ ...content, articles }, today, unread);
  return 'graph' in built ? built.graph : undefined;
}

/** A note to oneself that a reader would see. */
function leftToDo({ file, text, draft }: RawFile): Offence[] {
  return text.split('\n').flatMap((line, index) => {
    const found = /\bTODO\b.{0,40}/.exec(line);
    if (!found) return [];
    const message = draft ? `still to do: ${found[0]}` : `a published file has no "TODO"; found ${found[0]}`;
    return [{ file, line: index + 1, message }];
  });
}
