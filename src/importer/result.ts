/**
 * What the importer finds in the raw text of one article, as `npm run import -- FILE --json` prints it.
 *
 * - *line*: a line of the raw file, from 1.
 * - *paragraph*: a paragraph, heading or list item of the body, from 1. Captions have no number, so that a number
 *   names the same passage as it does in a claim's evidence.
 * - *margin*: what belongs to the article but isn't its body: title and byline.
 * - *dropped*: what belongs to the page and not to the article, each line with the reason.
 */
import type { FigureToken } from '../figures/figure-tokens.ts';

export type BodyKind = 'paragraph' | 'heading' | 'caption' | 'list-item';

export interface BodyLine {
  readonly line: number;
  readonly kind: BodyKind;
  readonly text: string;
}

export interface DroppedLine {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

export interface MarginLine {
  readonly line: number;
  readonly where: 'title' | 'byline';
  readonly text: string;
}

/** The day the article was published, with the line that says so. */
export interface PublishedDate {
  /** ISO 8601, as precise as the page is. */
  readonly date: string;
  readonly precision: 'day' | 'month' | 'year';
  /** `line 3` */
  readonly evidence: string;
}

/** A document that the article names by its symbol, whole or short. */
export interface NamedDocument {
  /** In its canonical spelling. */
  readonly symbol: string;
  /** Every way the article prints it, in order of appearance. */
  readonly asPrinted: readonly string[];
  /** `resolution`, `plan`…; null where the symbol prints no kind. */
  readonly kind: string | null;
  readonly issuer: string | null;
  /** ISO date: as the article prints it, else as the register knows it. */
  readonly issued: string | null;
  /** What its id is, or would be; null where the province can't be told. */
  readonly id: string | null;
  /** Whether the register has it. */
  readonly known: boolean;
  readonly paragraphs: readonly number[];
}

/** What a figure does in the text: promise, report, count targets or tasks, date something, or none of these. */
export type FigureRole = 'target' | 'result' | 'count' | 'date' | 'other';

export interface Figure extends Omit<FigureToken, 'index' | 'sort'> {
  readonly paragraph: number;
  readonly role: FigureRole;
}

/** A misread word put right. */
export interface Repair {
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** Something that was not understood, or decided on weak grounds. */
export interface Warning {
  readonly line: number;
  readonly message: string;
}

export interface ImportResult {
  readonly file: string;
  readonly title: string | null;
  readonly published: PublishedDate | null;
  /** ISO date on which the copy of the page was made, where the page prints it. */
  readonly captured: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** Slugs, the main one first. */
  readonly province: readonly string[];
  readonly margin: readonly MarginLine[];
  readonly body: readonly BodyLine[];
  readonly dropped: readonly DroppedLine[];
  readonly documents: readonly NamedDocument[];
  readonly figures: readonly Figure[];
  readonly repairs: readonly Repair[];
  readonly warnings: readonly Warning[];
}

/** A body line with its paragraph number; captions have none. */
export type NumberedLine = BodyLine & { readonly paragraph?: number };

/**
 * The body with paragraph numbers, from 1, captions left out.
 *
 * @example numberParagraphs([{ line: 2, kind: 'paragraph', text: 'Mở đầu.' }])[0]?.paragraph // 1
 */
export function numberParagraphs(body: readonly BodyLine[]): NumberedLine[] {
  let last = 0;
  return body.map((line) => (line.kind === 'caption' ? line : { ...line, paragraph: (last += 1) }));
}
