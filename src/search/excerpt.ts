/** A few words of a page with what was searched for marked: in parts, so that no markup has to be trusted. */

export interface ExcerptPart {
  readonly text: string;
  /** Whether these are words that were searched for. */
  readonly marked: boolean;
}
