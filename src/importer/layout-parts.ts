/** A page while it is taken apart, and how a line is dropped from it. */
import type { Byline } from './byline.ts';
import type { DateLine } from './date-line.ts';
import type { Line } from './lines.ts';
import type { DroppedLine, Warning } from './result.ts';

/** What was recognised so far: each line is put into one of the lists. */
export interface Parts {
  readonly bylines: Byline[];
  readonly dates: DateLine[];
  readonly body: Line[];
  readonly dropped: DroppedLine[];
  readonly warnings: Warning[];
}

/**
 * Puts a line with what doesn't belong to the article.
 *
 * @example drop(line, 'repeated title', parts)
 */
export function drop({ number, text }: Line, reason: string, { dropped }: Parts): void {
  dropped.push({ line: number, text, reason });
}
