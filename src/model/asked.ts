/** How readers ask for pages of the site in words that don't stand there. */
import { z } from 'zod';

/** A line of text; `#`, by which a fragment parts a phrase from its anchor, and what would be markup are in none. */
const PHRASE = /^[^<>#\p{Cc}]+$/u;

/** A file of `content/asked/`: for each address the phrases. */
export const askedSchema = z.record(z.string(), z.array(z.string().regex(PHRASE)).min(1));

/** The phrases for one address. */
export interface AskedPage {
  /** Of a page, or of an entry on it: `/thuat-ngu/#ai`. */
  readonly address: string;
  readonly phrases: readonly string[];
}
