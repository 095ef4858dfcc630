/**
 * The nodes of the knowledge graph: entries with their references followed. Pages and data files read these and nothing
 * else.
 */
import type { ArticleData } from './article.ts';
import type { CautionData } from './caution.ts';
import type { Result, Target } from './claim.ts';
import type { Compared, Contradiction } from './contradiction.ts';
import type { DocumentData } from './document.ts';
import type { Evidence } from './evidence.ts';
import type { HighlightData } from './highlight.ts';
import type { IndicatorData } from './indicator.ts';
import type { Period } from './period.ts';
import type { ProgrammeData } from './programme.ts';
import type { ProvinceData } from './province.ts';
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
  targets: TargetNode[];
  results: ResultNode[];
  programmes: ProgrammeNode[];
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

interface ClaimNode extends Node {
  indicator: IndicatorNode;
  /** Undefined for the nation. */
  province: ProvinceNode | undefined;
  document: DocumentNode | undefined;
  /** The page in whose frontmatter it is written. */
  home: ArticleNode | DocumentNode;
  sources: SourceNode[];
  cautions: CautionNode[];
  contradictions: Contradiction[];
}

export interface TargetNode extends ClaimNode {
  claim: 'target';
  data: Target;
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
