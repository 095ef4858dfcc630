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
import type { Quantity } from '../model/quantity.ts';
import type { DoubtCode } from './claims-doubts.ts';

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
  /** Symbols of the documents that it is said to implement, make concrete or follow. */
  readonly implements: readonly string[];
  readonly paragraphs: readonly number[];
}

/** What a figure does in the text: promise, report, count targets or tasks, date something, or none of these. */
export type FigureRole = 'target' | 'result' | 'count' | 'date' | 'other';

export interface Figure extends Omit<FigureToken, 'index' | 'sort'> {
  readonly paragraph: number;
  readonly role: FigureRole;
}

/** A figure that a claim is set against in the same passage: the nation's, or its own of an earlier time. */
export interface ProposedComparison {
  readonly what: 'nation' | 'earlier';
  readonly quantity: Quantity;
}

/** What an editor has to decide: `vi` goes into the draft, `en` to the terminal. Texts are in claims-doubts.ts. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly vi: string;
  readonly en: string;
}

/** What a passage promises or reports, as the draft proposes it; the statement is the editor's to write. */
export interface ProposedClaim {
  readonly kind: 'target' | 'result';
  /** Of a target: a level to reach, a count of targets or tasks, or a company's commitment; of a result null. */
  readonly promise: 'target' | 'count' | 'commitment' | null;
  readonly line: number;
  readonly paragraph: number;
  /** As the source prints them: what becomes the evidence's `figures`. Of a claim without a figure, the words it is made of. */
  readonly tokens: readonly string[];
  readonly quantity: Quantity;
  /** As printed, which the indicator's unit must agree with. */
  readonly unit: string | null;
  readonly compared: readonly ProposedComparison[];
  /** Ids of indicators that may be meant, best first; none where no name or alias fits. */
  readonly indicators: readonly string[];
  /** A province's slug, `nation` for the whole country; null where the passage leaves it open. */
  readonly place: string | null;
  /** A place or body below the province that the passage speaks of, as printed; null where there is none. */
  readonly locality: string | null;
  /** Id of the document that sets a target. */
  readonly document: string | null;
  /** A period as content has it (src/model/period.ts), as precise as the text is: when a target is due, when a result was counted. */
  readonly when: string | null;
  /** Whether the passage states the period, it is the day of publication (`đến nay`), or it was read from the words around. */
  readonly basis: 'stated' | 'published' | 'inferred' | null;
  readonly doubts: readonly Doubt[];
}

/** A pillar that the article is about, and the words that say so. */
export interface Topic {
  readonly pillar: string;
  readonly words: readonly string[];
}

/** A person or an organisation as printed. */
export interface Mention {
  readonly name: string;
  /** What the person is called in the text: an office, a rank; null where none is printed. */
  readonly role: string | null;
  readonly paragraphs: readonly number[];
}

/** A short form that the text uses. */
export interface Abbreviation {
  readonly short: string;
  /** As the text itself explains it, in brackets before or behind; null where it doesn't. */
  readonly expansion: string | null;
  /** Whether the glossary has it. */
  readonly known: boolean;
  readonly paragraphs: readonly number[];
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
  /** Pillars, the one most spoken of first. */
  readonly topics: readonly Topic[];
  /** Where the article was published first, if it links or names it (`Link gốc`, `Theo …`). */
  readonly original: string | null;
  /** The page's own address, where a saved web page tells it. */
  readonly address?: string;
  readonly margin: readonly MarginLine[];
  readonly body: readonly BodyLine[];
  readonly dropped: readonly DroppedLine[];
  readonly documents: readonly NamedDocument[];
  readonly figures: readonly Figure[];
  readonly claims: readonly ProposedClaim[];
  readonly people: readonly Mention[];
  readonly organisations: readonly Mention[];
  readonly abbreviations: readonly Abbreviation[];
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
