/** The content as it was read: one list of entries per collection, before anything is joined. */
import type { z } from 'zod';
import { articleSchema, type ArticleData } from './article.ts';
import { cautionSchema, type CautionData } from './caution.ts';
import { datasetSchema, type DatasetData } from './dataset.ts';
import { documentSchema, type DocumentData } from './document.ts';
import { highlightSchema, type HighlightData } from './highlight.ts';
import { indicatorSchema, type IndicatorData } from './indicator.ts';
import { programmeSchema, type ProgrammeData } from './programme.ts';
import { provinceSchema, type ProvinceData } from './province.ts';
import { reportSchema, type ReportData } from './report.ts';
import { sourceSchema, type SourceData } from './source.ts';
import { termSchema, type TermData } from './term.ts';

/** One file of a collection: its id is the path below the collection without the extension. */
export interface Entry<Data> {
  id: string;
  /** The path from the repository's root, for messages. */
  file: string;
  data: Data;
}

export interface Content {
  articles: readonly Entry<ArticleData>[];
  documents: readonly Entry<DocumentData>[];
  reports: readonly Entry<ReportData>[];
  /** With the rows of the CSV files beside them. */
  datasets: readonly Entry<DatasetData>[];
  provinces: readonly Entry<ProvinceData>[];
  indicators: readonly Entry<IndicatorData>[];
  sources: readonly Entry<SourceData>[];
  glossary: readonly Entry<TermData>[];
  cautions: readonly Entry<CautionData>[];
  programmes: readonly Entry<ProgrammeData>[];
  highlights: readonly Entry<HighlightData>[];
}

export type CollectionName = keyof Content;

/** Which schema and which kind of file each collection has. The folder bears the collection's name. */
export const COLLECTIONS = {
  articles: { schema: articleSchema, extension: 'mdx' },
  documents: { schema: documentSchema, extension: 'mdx' },
  reports: { schema: reportSchema, extension: 'yaml' },
  datasets: { schema: datasetSchema, extension: 'yaml' },
  provinces: { schema: provinceSchema, extension: 'yaml' },
  indicators: { schema: indicatorSchema, extension: 'yaml' },
  sources: { schema: sourceSchema, extension: 'yaml' },
  glossary: { schema: termSchema, extension: 'yaml' },
  cautions: { schema: cautionSchema, extension: 'yaml' },
  programmes: { schema: programmeSchema, extension: 'yaml' },
  highlights: { schema: highlightSchema, extension: 'yaml' },
} as const satisfies Record<CollectionName, { schema: z.ZodType; extension: 'mdx' | 'yaml' }>;

/**
 * Something in the content that cannot stand: where, and a sentence that says what was found and what would be right.
 * `path` leads to a field of the frontmatter as it is spelt there, `line` to a line of the file; a problem with the file itself has neither.
 */
export interface Offence {
  file: string;
  message: string;
  path?: readonly (string | number)[];
  line?: number;
}
