/** The whole check of the content: files, schemas, references, prose. Every offender of one run is listed at once. */
import type { Offence } from '../model/content.ts';
import { buildGraph } from '../model/graph.ts';
import type { Graph } from '../model/nodes.ts';
import { createProseRegister } from '../markdown/prose-register.ts';
import type { Coverage } from '../figures/check-prose.ts';
import { NONE, type Accepted } from './accepted.ts';
import { checkProse } from './check-prose.ts';
import { draftSteps, type ToDo } from './draft-steps.ts';
import { figureOffences } from './figure-offences.ts';
import { checkNumbers, type CheckedNumbers } from './number-record.ts';
import { readAsked, strayAddresses } from './read-asked.ts';
import { readContent, type RawFile, type ReadContent } from './read-content.ts';
import { readEditions } from './read-editions.ts';
import { formatOffences } from './report.ts';
import { checkTables } from './table-record.ts';
import { checkRecord } from './verified.ts';

/** A paragraph or caption of the source, as the importer leaves it in a draft. */
const PASSAGE = /^\s*\{\/\*\s*(?:đoạn \d+|chú thích ảnh), dòng \d+/u;

export interface CheckedContent {
  /** `file:line: sentence`, by file and line; empty when the content that is published holds together. */
  offences: string[];
  /** What each draft still lacks before it can be published, in the order of work. It keeps nothing from being built. */
  drafts: CheckedDraft[];
  /** The graph of what is published, when it could be built. */
  graph: Graph | undefined;
  /** What names a place in a source and was never verified, as `file:line: sentence`; no offence. */
  unverified: string[];
  /** Published files with numbers that nobody has accepted as read through; no offence. */
  unaccepted: CheckedNumbers['unaccepted'];
  fileCount: number;
  /** How the numbers in the prose of articles and documents are accounted for. */
  coverage: Coverage;
}

export interface CheckedDraft {
  readonly file: string;
  /** Empty where only `draft: true` keeps it from being published. */
  readonly left: readonly ToDo[];
}

/**
 * Checks `content/` below a folder.
 * @param root the folder that holds `content/`
 * @param today the reference date of statuses, `YYYY-MM-DD`
 * @param options without the record of what was verified, or that of some files' numbers, where it is about to be written anew
 */
export function checkContent(
  root: string,
  today: string,
  { withRecord = true, accepted = NONE }: { withRecord?: boolean; accepted?: Accepted } = {},
): CheckedContent {
  const read = readContent(root);
  const { files } = read;
  const register = createProseRegister(read.content);
  const dangling = danglingReferences(read, today);
  const inProse = checkProse(read, register);
  const figures = figureOffences(read, register, { dangling, inProse });
  const record = checkRecord(read, root);
  const numbers = checkNumbers(read, root, accepted);
  const whole = publishedGraph(read, today);
  const others = [
    ...read.offences,
    ...readEditions(root).offences,
    ...checkAsked(root, whole),
    ...dangling,
    ...inProse,
    ...figures.offences,
    ...[...files.values()].filter(({ draft }) => !draft).flatMap(leftToDo),
    ...(withRecord ? record.offences : []),
  ];
  const offences = [...others, ...changesSince(others, numbers.offences, checkTables(read, root, accepted))];
  const isDraft = ({ file }: Offence) => files.get(file)?.draft === true;
  const published = offences.filter((offence) => !isDraft(offence));
  return {
    offences: formatOffences(published, files),
    drafts: [...files.values()]
      .filter(({ draft }) => draft)
      .map((draft) => ({
        file: draft.file,
        left: draftSteps(
          draft,
          offences.filter(({ file }) => file === draft.file),
        ),
      })),
    graph: published.length === 0 ? whole : undefined,
    unverified: formatOffences(record.unverified, files),
    unaccepted: numbers.unaccepted,
    fileCount: files.size,
    coverage: figures.coverage,
  };
}

/**
 * What isn't as it was when last read through. A line that is told of already isn't told of again, and of a table's row the
 * number is told rather than the row.
 */
function changesSince(
  others: readonly Offence[],
  numbers: readonly Offence[],
  tables: readonly Offence[],
): Offence[] {
  const place = ({ file, line }: Offence) => `${file}:${line}`;
  const told = new Set(others.map(place));
  const inNumbers = new Set(numbers.map(place));
  return [
    ...numbers.filter((offence) => !told.has(place(offence))),
    ...tables.filter((offence) => !inNumbers.has(place(offence))),
  ];
}

/** Drafts come last, so that of two equal ids theirs is the second. */
function danglingReferences({ content, unread }: ReadContent, today: string): Offence[] {
  const articles = content.articles.toSorted((a, b) => Number(a.data.draft) - Number(b.data.draft));
  const built = buildGraph({ ...content, articles }, today, unread);
  return 'offences' in built ? built.offences : [];
}

/** Ways to ask for pages that lead nowhere; where the content doesn't hold together that is told first. */
function checkAsked(root: string, graph: Graph | undefined): Offence[] {
  const { asked, offences } = readAsked(root);
  return graph === undefined ? offences : [...offences, ...strayAddresses(asked, graph)];
}

/** What the site is built from: everything but the drafts. */
function publishedGraph({ content, unread }: ReadContent, today: string): Graph | undefined {
  const articles = content.articles.filter(({ data }) => !data.draft);
  const built = buildGraph({ ...content, articles }, today, unread);
  return 'graph' in built ? built.graph : undefined;
}

/** A note to oneself that a reader would see, or a passage of the source that isn't ours to keep. */
function leftToDo({ file, text }: RawFile): Offence[] {
  return text.split('\n').flatMap((line, index) => {
    const found = /\bTODO\b.{0,40}/.exec(line);
    if (found)
      return [{ file, line: index + 1, message: `a published file has no "TODO"; found ${found[0]}` }];
    if (!PASSAGE.test(line)) return [];
    return [
      { file, line: index + 1, message: 'a published file keeps no passage of its source; delete the note' },
    ];
  });
}
