/**
 * Which administrative unit a target is of. A province formed anew on 1 July 2025 goes on under one name with another
 * territory: what was promised and counted before is of another unit than what was since.
 */
import type { TargetNode } from './nodes.ts';
import { periodEnd, periodStart } from './period.ts';
import type { UnitSpan } from './status-series.ts';

type Promised = Pick<TargetNode, 'province' | 'document' | 'sources'>;

/**
 * From when until when the unit was that promised a target: the era in which its document was issued, or its source
 * published. The unit of today where nothing says when it was promised. Undefined for the nation, and for a unit that no
 * day began or ended.
 * @example unitSpanOf(planOf2020Target) // { from: undefined, until: '2025-06-30' }
 */
export function unitSpanOf(target: Promised): UnitSpan | undefined {
  const spans = (target.province?.data.eras ?? []).map(({ from, until }) => ({
    from: from && periodStart(from),
    until: until && (periodEnd(until) ?? periodStart(until)),
  }));
  const day = promisedBy(target);
  const then = day && spans.find(({ until }) => until === undefined || day <= until);
  const span = then ?? spans.at(-1);
  return span && (span.from ?? span.until) !== undefined ? span : undefined;
}

/** The last day on which it can have been promised. */
function promisedBy({ document, sources: [source] }: Promised): string | undefined {
  const promised = document?.data.issued ?? source?.data.published ?? source?.data.publishedWindow;
  return promised && (periodEnd(promised) ?? periodStart(promised));
}
