/**
 * Which document implements which, as far as one sentence says so.
 *
 * An *implementation* makes another document concrete: `Kế hoạch số 8-KH/TU thực hiện Nghị quyết 57`. The direction is
 * the words': what carries out stands before the verb, or behind `ban hành` where the sentence begins with `Để thực
 * hiện …`. Where the words between could mean something else, nothing is said.
 */
import type { Gathered } from './document-gathering.ts';
import { scopeOf } from './issuers.ts';
import { LIST_JOINT } from './mention-spans.ts';
import type { DocumentMention } from './mentions.ts';

interface Placed {
  readonly mention: DocumentMention;
  readonly document: Gathered;
}

const MAKES = String.raw`(?:triển khai|thực hiện|cụ thể hóa|cụ thể hoá|thi hành|hiện thực hóa|quán triệt|hướng dẫn)`;
const MANNER = String.raw`(?:\s*,?\s*(?:và\s+)?(?:${MAKES}|việc|tinh thần|nội dung|các|hai|ba|những|mục tiêu|nhiệm vụ|chủ trương|quan điểm|có hiệu quả|hiệu quả|thắng lợi|toàn diện|đồng bộ|nghiêm túc|nghiêm|kịp thời|của|theo))*`;
/** What may stand behind a document as its date and issuer: no figure of another, no verb. */
const BESIDE = String.raw`(?:\s*\(?,?\s*(?:ngày|ký ngày|ban hành ngày)?\s*\d[\d/.\-]*(?:\s+tháng\s+\d+\s+năm\s+\d+)?\)?)?(?:\s*,?\s*(?:của|do)\s+[\p{L}&\s]{3,70}?)?`;
/** `… thực hiện`, `… về việc triển khai thực hiện`, `… được ban hành để cụ thể hóa`, right behind the document. */
const DIRECT = new RegExp(
  String.raw`^${BESIDE}\s*(?:,\s*(?=về|để|nhằm))?(?:(?:được ban hành|ra đời|được xây dựng|là|chính là|đã)\s+)?(?:(?:về việc|về|để|nhằm|là để)\s+)?(?:tổ chức\s+|tiếp tục\s+)?${MAKES}${MANNER}\s*$`,
  'u',
);
/** `…, xác định rõ lộ trình để triển khai thực hiện`: a purpose, further on. */
const PURPOSE = new RegExp(String.raw`\s(?:để|nhằm)\s+(?:tổ chức\s+|tiếp tục\s+)?${MAKES}${MANNER}\s*$`, 'u');
const ASIDE =
  /(?<!\p{L})(?:đồng thời|cùng với|song song|còn|trong khi|trước đó|gắn với|ngoài ra|bên cạnh|thay thế|căn cứ|giao|yêu cầu|chỉ đạo)(?!\p{L})|;|\d/u;
const LONGEST_PURPOSE = 200;
const LONGEST_HEAD = 60;
const LONGEST_LIST = 12;
/** Before the first document: `Để thực hiện`, `Triển khai`, `Nhằm cụ thể hóa`. */
const OPENER = new RegExp(
  String.raw`(?:^|[.;:,“"]\s*)(?:(?:để|nhằm)\s+)?(?:tổ chức\s+|tiếp tục\s+)?${MAKES}${MANNER}\s*$`,
  'iu',
);
const ISSUES = /,[^;]*(?:ban hành|thông qua|phê duyệt|xây dựng)\s+(?:các\s+)?$/u;
/** Between the two, where the first is put into practice by the second. */
const PASSIVE = new RegExp(
  String.raw`^${BESIDE}\s*(?:đã\s+|sớm\s+|nhanh chóng\s+)*được\s+(?:[\p{L}\s]{0,40}\s)?${MAKES}${MANNER}\s+(?:bằng|tại|trong|qua|thông qua|thành)\s+(?:các\s+)?$`,
  'u',
);
const PASSIVE_BEFORE = new RegExp(String.raw`^${BESIDE}\s*(?:đã\s+)?được\s*$`, 'u');
const PASSIVE_BEHIND = new RegExp(String.raw`^${BESIDE}\s*${MAKES}`, 'u');
const ISSUED_LIST = /(?:ban hành|thông qua|phê duyệt|xây dựng)\s+(?:các\s+)?$/u;

/**
 * What each document implements, in order of mention.
 *
 * @example findImplementations(documents).get(plan)?.[0] // the resolution
 */
export function findImplementations(
  documents: readonly Gathered[],
): ReadonlyMap<Gathered, readonly Gathered[]> {
  const placed = documents.flatMap((document) => document.mentions.map((mention) => ({ mention, document })));
  const bySentence = Map.groupBy(placed, ({ mention }) => mention.sentence);
  const found = new Map<Gathered, Set<Gathered>>();
  for (const [{ text }, inSentence] of bySentence) {
    const ordered = inSentence.toSorted((a, b) => a.mention.start - b.mention.start);
    for (const [at, first] of ordered.entries()) {
      const second = ordered[at + 1];
      if (!second) continue;
      const lists = { before: listBefore(ordered, at, text), behind: listBehind(ordered, at + 1, text) };
      for (const [one, other] of relationsOf(text, [first, second], lists)) {
        if (isPossible(one, other)) found.set(one, (found.get(one) ?? new Set()).add(other));
      }
    }
  }
  return new Map([...found].map(([one, others]) => [one, [...others]]));
}

/** Pairs of what implements and what is implemented. */
function relationsOf(
  text: string,
  [first, second]: readonly [Placed, Placed],
  { before, behind }: { readonly before: readonly Placed[]; readonly behind: readonly Placed[] },
): [Gathered, Gathered][] {
  const between = text.slice(first.mention.end, second.mention.start);
  const all = (ones: readonly Placed[], others: readonly Placed[]) =>
    ones.flatMap((one) => others.map((other): [Gathered, Gathered] => [one.document, other.document]));
  const start = before[0]?.mention.start ?? 0;
  const head = text.slice(Math.max(0, start - LONGEST_HEAD), start);
  if (between.length > LONGEST_PURPOSE) return [];
  if (PASSIVE.test(between)) return all(behind, [first]);
  if (PASSIVE_BEFORE.test(between) && PASSIVE_BEHIND.test(text.slice(second.mention.end)))
    return all([second], [first]);
  if (DIRECT.test(between)) return all([first], behind);
  if (isPurpose(between) && ISSUED_LIST.test(head)) return all(before, behind);
  if (OPENER.test(head) && ISSUES.test(between)) return all(behind, before);
  return [];
}

function isPurpose(between: string): boolean {
  const purpose = PURPOSE.exec(between);
  const clause = between.replace(/\([^()]*\)|ngày\s+[\d/.-]+/gu, '');
  return purpose !== null && !ASIDE.test(clause);
}

/** The list that ends in the document at a place, and the one that begins with it. */
function listBefore(ordered: readonly Placed[], at: number, text: string): Placed[] {
  let start = at;
  while (start > 0 && at - start < LONGEST_LIST && isJoined(ordered[start - 1], ordered[start], text))
    start -= 1;
  return ordered.slice(start, at + 1);
}

function listBehind(ordered: readonly Placed[], at: number, text: string): Placed[] {
  let end = at;
  while (end - at < LONGEST_LIST && isJoined(ordered[end], ordered[end + 1], text)) end += 1;
  return ordered.slice(at, end + 1);
}

const JOINED = new RegExp(String.raw`^${BESIDE}(?:\s*,\s*|\s*,?\s+(?:và|cùng)\s+)(?:các\s+)?$`, 'u');

function isJoined(one: Placed | undefined, next: Placed | undefined, text: string): boolean {
  if (!one || !next) return false;
  const between = text.slice(one.mention.end, next.mention.start);
  return between.length < LONGEST_PURPOSE && (LIST_JOINT.test(between) || JOINED.test(between));
}

/** No document implements itself, one of a lower level, or one that is younger. */
function isPossible(one: Gathered, other: Gathered): boolean {
  if (one === other) return false;
  if (scopeOf(one.symbol) === 'centre' && scopeOf(other.symbol) === 'province') return false;
  const [issued, earlier] = [one.issued, other.issued];
  return issued === undefined || earlier === undefined || issued >= earlier;
}
