/** How readers ask for pages of the site in words that don't stand there. */
import { z } from 'zod';

/** A file of `content/asked/`: for each address the phrases. */
export const askedSchema = z.record(z.string(), z.array(z.string().min(1)).min(1));

/** The phrases for one address. */
export interface AskedPage {
  /** Of a page, or of an entry on it: `/thuat-ngu/#ai`. */
  readonly address: string;
  readonly phrases: readonly string[];
}
