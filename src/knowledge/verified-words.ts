/** Words about verification: what a reader is told of how a claim was checked, and when each thing is of. */
import { documentLabel } from '../model/document-name.ts';
import { describePlace } from '../model/evidence.ts';
import type { ArticleNode, ResultNode, TargetNode } from '../model/nodes.ts';
import { describePeriod, periodEnd, periodStart, type Moment, type Period } from '../model/period.ts';
import { formatIsoDate } from '../vietnamese/date.ts';
import type { VerifiedClaims } from './verified.ts';

type ClaimNode = TargetNode | ResultNode;

/** A badge, and a sentence that says what it means. */
export interface VerificationWords {
  readonly badge: string;
  readonly how: string;
  readonly isVerified: boolean;
}

const VERIFIED = 'Đã đối chiếu tự động với bản lưu của bài gốc';
const LIMIT = 'Máy chỉ so chữ và số, không xét bài gốc đúng hay sai.';

/**
 * Whether the figures of a claim were found in a kept copy of its source; undefined where no passage is kept.
 * @example verificationWords(claim, verified)?.badge // 'Đã đối chiếu tự động với bản lưu của bài gốc'
 */
export function verificationWords(
  { id, data: { evidence } }: ClaimNode,
  { day, ids }: VerifiedClaims,
): VerificationWords | undefined {
  if ('sources' in evidence) return undefined;
  if (day === undefined || !ids.has(id)) {
    const how = 'Chưa có lần nào máy tìm các chữ trên trong bản lưu của bài gốc.';
    return { badge: 'Chưa đối chiếu tự động', how, isVerified: false };
  }
  const found = `Ngày ${formatIsoDate(day)}, máy tìm thấy nguyên văn các chữ trên ở ${describePlace(evidence)} của bản lưu.`;
  return { badge: VERIFIED, how: `${found} ${LIMIT}`, isVerified: true };
}

/**
 * The document that a claim is put down to, where its own text was never read: its label.
 * @example unseenDocument(claim) // '36-CTr/TU'
 */
export function unseenDocument({ document }: ClaimNode): string | undefined {
  return document && !document.textSeen ? documentLabel(document.data) : undefined;
}

/**
 * How many claims of an article were verified, in words; undefined where it makes none.
 * @example articleVerification(article, verified) // '25/25 con số đã đối chiếu tự động với bản lưu, ngày 22/11/2026'
 */
export function articleVerification(
  { targets, results }: Pick<ArticleNode, 'targets' | 'results'>,
  { day, ids }: VerifiedClaims,
): string | undefined {
  const claims = [...targets, ...results];
  if (claims.length === 0) return undefined;
  const count = claims.filter(({ id }) => ids.has(id)).length;
  if (day === undefined || count === 0) return 'chưa đối chiếu tự động với bản lưu của bài gốc';
  return `${count}/${claims.length} mục tiêu, kết quả đã đối chiếu tự động với bản lưu của bài gốc, ngày ${formatIsoDate(day)}`;
}

/**
 * The span of time that the results of an article are of; undefined where it has none.
 * @example asOfSpan(article.results) // '2017–1/2025'
 */
export function asOfSpan(results: readonly Pick<ResultNode, 'data'>[]): string | undefined {
  const periods = results.map(({ data }) => data.asOf);
  const [first] = periods.toSorted((a, b) => (periodStart(a) < periodStart(b) ? -1 : 1));
  const last = periods.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1)).at(-1);
  if (!first || !last) return undefined;
  const [from, to] = [firstMoment(first), lastMoment(last)];
  if (!to) return describePeriod({ kind: 'open', from });
  const start = describePeriod({ kind: 'point', at: from });
  const end = describePeriod({ kind: 'point', at: to });
  return start === end ? start : describePeriod({ kind: 'span', from, to });
}

function endOf(period: Period): string {
  return periodEnd(period) ?? '9999';
}

function firstMoment(period: Period): Moment {
  return period.kind === 'point' ? period.at : period.from;
}

function lastMoment(period: Period): Moment | undefined {
  if (period.kind === 'open') return undefined;
  return period.kind === 'point' ? period.at : period.to;
}
