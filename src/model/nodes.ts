/**
 * The nodes of the knowledge graph: entries with their references followed. Pages and data files read these and nothing
 * else.
 */
import type { ArticleData } from './article.ts';
import type { CautionData } from './caution.ts';
import type { Result, Target } from './claim.ts';
import type { Compared, Contradiction } from './contradiction.ts';
import type { DatasetData, DatasetRow } from './dataset.ts';
import type { DocumentData } from './document.ts';
import type { Evidence } from './evidence.ts';
import type { HighlightData } from './highlight.ts';
import type { IndicatorData } from './indicator.ts';
import type { Period } from './period.ts';
import type { ProgrammeData } from './programme.ts';
import type { ProvinceData } from './province.ts';
import type { ReportData } from './report.ts';
import type { SourceData } from './source.ts';
import type { Status } from './status.ts';
import type { TermData } from './term.ts';

interface Node {
  id: string;
  file: string;
  /** The address from the site's root, without the base path. */
  url: string;
}

export interface SourceNode extends Node {
  data: SourceData;
  /** Our article on it, where there is one. */
  article: ArticleNode | undefined;
  /** The source that it repeats. */
  repeats: SourceNode | undefined;
}

export interface IndicatorNode extends Node {
  data: IndicatorData;
  targets: TargetNode[];
  results: ResultNode[];
  contradictions: Contradiction[];
}

export interface ProvinceNode extends Node {
  data: ProvinceData;
  /** Whether it is one of the 34 units since 1 July 2025. */
  current: boolean;
  mergedInto: ProvinceNode | undefined;
  formedFrom: ProvinceNode[];
  documents: DocumentNode[];
  articles: ArticleNode[];
  reports: ReportNode[];
  targets: TargetNode[];
  /** What was reported of it, the cells of tables apart. */
  results: ResultNode[];
  /** Its cells in datasets. */
  tableResults: ResultNode[];
  programmes: ProgrammeNode[];
  /** Those about the place itself. */
  cautions: CautionNode[];
  contradictions: Contradiction[];
}

export interface DocumentNode extends Node {
  data: DocumentData;
  province: ProvinceNode | undefined;
  implements: DocumentNode[];
  implementedBy: DocumentNode[];
  sources: SourceNode[];
  /** Claims that name this document, whoever reports them. */
  targets: TargetNode[];
  results: ResultNode[];
  articles: ArticleNode[];
  programmes: ProgrammeNode[];
  cautions: CautionNode[];
  contradictions: Contradiction[];
  /** True where the document's own text was read whole. */
  textSeen: boolean;
}

export interface ArticleNode extends Node {
  data: ArticleData;
  provinces: ProvinceNode[];
  documents: DocumentNode[];
  source: SourceNode;
  targets: TargetNode[];
  results: ResultNode[];
  events: EventNode[];
  cautions: CautionNode[];
  contradictions: Contradiction[];
}

/** Its address is the page of its place. */
export interface ReportNode extends Node {
  data: ReportData;
  /** Undefined for the nation. */
  province: ProvinceNode | undefined;
  targets: TargetNode[];
  results: ResultNode[];
  cautions: CautionNode[];
  contradictions: Contradiction[];
}

export interface DatasetNode extends Node {
  data: DatasetData;
  sources: SourceNode[];
  rows: DatasetRowNode[];
  results: ResultNode[];
  cautions: CautionNode[];
  contradictions: Contradiction[];
}

export interface DatasetRowNode {
  data: DatasetRow;
  province: ProvinceNode;
  sources: SourceNode[];
  /** By column; empty cells are left out. */
  cells: ReadonlyMap<string, ResultNode>;
}

/** What states targets and results of its own, each with an entry. */
export type PageNode = ArticleNode | DocumentNode | ReportNode;

/** What states claims of its own. */
export type HomeNode = PageNode | DatasetNode;

interface ClaimNode extends Node {
  indicator: IndicatorNode;
  /** Undefined for the nation. */
  province: ProvinceNode | undefined;
  document: DocumentNode | undefined;
  /** Where it is written. */
  home: HomeNode;
  sources: SourceNode[];
  cautions: CautionNode[];
  contradictions: Contradiction[];
}

export interface TargetNode extends ClaimNode {
  claim: 'target';
  data: Target;
  home: PageNode;
  /** Targets above that an editor says it carries down in another measure. */
  answers: TargetNode[];
  /** Results on the same indicator and place, oldest first. */
  results: ResultNode[];
  status: Status;
}

export interface ResultNode extends ClaimNode {
  claim: 'result';
  data: Result;
}

export type EventKind = 'issued' | 'published' | 'due' | 'event';

/** Something dated, written in an article or derived from documents, sources and targets. */
export interface EventNode {
  id: string;
  kind: EventKind;
  date: Period;
  what: string;
  /** A few words, for where there is no room. */
  label: string;
  url: string;
  province: ProvinceNode | undefined;
  documents: DocumentNode[];
  /** Where it stands, where it is a passage of one source. */
  evidence: Evidence | undefined;
  source: SourceNode | undefined;
  targets: TargetNode[];
  note: string | undefined;
}

export interface TermNode extends Node {
  data: TermData;
  sources: SourceNode[];
}

export interface CautionNode extends Node {
  data: CautionData;
  claims: (TargetNode | ResultNode)[];
  documents: DocumentNode[];
  programmes: ProgrammeNode[];
  articles: ArticleNode[];
  sources: SourceNode[];
  provinces: ProvinceNode[];
}

export interface ProgrammeNode extends Node {
  data: ProgrammeData;
  province: ProvinceNode | undefined;
  documents: DocumentNode[];
  sources: SourceNode[];
  cautions: CautionNode[];
}

export interface HighlightNode extends Node {
  data: HighlightData;
  claim: TargetNode | ResultNode;
  against: TargetNode | undefined;
}

export interface Graph {
  /** The reference date of every status, `YYYY-MM-DD`. */
  today: string;
  articles: ReadonlyMap<string, ArticleNode>;
  documents: ReadonlyMap<string, DocumentNode>;
  reports: ReadonlyMap<string, ReportNode>;
  datasets: ReadonlyMap<string, DatasetNode>;
  provinces: ReadonlyMap<string, ProvinceNode>;
  indicators: ReadonlyMap<string, IndicatorNode>;
  sources: ReadonlyMap<string, SourceNode>;
  terms: ReadonlyMap<string, TermNode>;
  cautions: ReadonlyMap<string, CautionNode>;
  /** What the build finds to disagree. */
  contradictions: ReadonlyMap<string, Contradiction>;
  /** How much was held against each other to find them. */
  compared: Compared;
  programmes: ReadonlyMap<string, ProgrammeNode>;
  targets: ReadonlyMap<string, TargetNode>;
  results: ReadonlyMap<string, ResultNode>;
  /** In the order of the home page. */
  highlights: readonly HighlightNode[];
  /** Written and derived, by date. */
  events: readonly EventNode[];
}
