/**
 * Noise: what a portal puts around an article. Each rule is a shape of line, compared without marks and case because
 * portals write their labels in every way; the first rule that fits gives the reason.
 *
 * A *block* is a heading of the page (`Tin khác`, `Bình luận`) with everything below it. Blocks begin after the
 * article's own text has begun, so that a menu above it doesn't swallow it.
 */
import { fold } from '../vietnamese/fold.ts';
import { endsSentence, isProse, syllableCount, withoutBullet } from './lines.ts';
import type { Line } from './lines.ts';

interface LineRule {
  readonly reason: string;
  readonly shape: RegExp;
  /** A sentence may begin so too: then only a line without a full stop is meant. */
  readonly isLabel?: true;
}

interface BlockRule extends LineRule {
  /** Such a box may stand inside an article, which then goes on below it. */
  readonly inline?: true;
}

/** Longer lines are text, whatever they begin with. */
const LONGEST_LABEL = 30;
/** What a paragraph has at least if it is to end a box inside an article. */
const RESUMING_PARAGRAPH = 40;

const BUTTONS =
  'facebook|zalo|twitter|x|email|e-mail|in|in bai viet|in trang|print|gui email|gui bai viet|luu|luu bai|luu tin|' +
  'sao chep|sao chep lien ket|copy link|thich|like|share|tweet|chia se|chia se bai viet|tai ve|phong to|thu nho';
const MENU =
  'trang chu|home|menu|tim kiem|dang nhap|dang ky|dang xuat|quay lai|tro ve|tro lai|ve dau trang|len dau trang|' +
  'xem tiep|xem them|trang truoc|trang sau|tiep theo|so do cong|rss|english|tieng viet|gioi thieu|lien he|hoi dap';
const COUNTED =
  '(?:truy cap|online|truc tuyen|luot xem|luot doc|da xem|hom nay|hom qua|trong ngay|trong tuan|tuan nay|trong thang|thang nay)';

/** Shapes of one line, without marks, case and bullet; order matters where a line fits two. */
const LINE_RULES: readonly LineRule[] = [
  { reason: 'empty bullet', shape: /^[^\p{L}\p{N}]+$/u },
  { reason: 'close button', shape: /^(?:dong(?: lai)?|close|x)$/ },
  {
    reason: 'font-size control',
    shape: /^(?:xem )?co chu(?: ?:|$| a)|^a ?- (?:a )?a ?\+|^a ?\+ (?:a )?a ?-|(?:tang|giam) tuong phan$/,
  },
  {
    reason: 'visitor counter',
    shape: new RegExp(
      `^(?:tong )?(?:so )?(?:(?:luot|nguoi|khach|dang) )*${COUNTED}[^\\d]{0,20}[\\d.,]+(?: luot)?$`,
    ),
  },
  { reason: 'visitor counter', shape: /^(?:thong ke )?(?:luot )?truy cap$/ },
  {
    reason: 'rating widget',
    shape:
      /^(?:tong so diem cua bai viet|click de danh gia|danh gia bai viet|xep hang:? [\d.,]+|(?:\d ?){0,5}sao$)/,
  },
  { reason: 'share or print button', shape: new RegExp(`^(?:(?:${BUTTONS})(?:[ ,|/]+|$))+$`) },
  { reason: 'share or print button', shape: /^(?:chia se (?:qua|len|tren) |theo doi .{0,40}google news)/ },
  { reason: 'navigation', shape: new RegExp(`^(?:${MENU})(?: ?[>»›/|-].*)?$`) },
  { reason: 'navigation', shape: /^[^.]+(?: [>»›] [^.]+){2,}$/ },
  {
    reason: 'site banner',
    isLabel: true,
    shape: /^(?:chao mung (?:ban|quy)|(?:cong|trang) (?:thong )?tin (?:dien tu|tong hop)|bao dien tu)/,
  },
  {
    reason: 'site footer',
    shape:
      /^(?:©|\(c\)|copyright|ban quyen (?:thuoc|cua)|ban quyen ?:|giay phep (?:so|xuat ban|thiet lap|hoat dong)|co quan chu quan|chiu trach nhiem|(?:tong|truong ban) bien tap ?:|dia chi ?:|dien thoai ?:|fax ?:|hotline|e-?mail ?:|ghi ro nguon|thiet ke (?:va|boi)|designed by|duong day nong)/,
  },
  { reason: 'other-news link', shape: /^(?:xem|doc) them ?: ./ },
  { reason: 'keywords', shape: /^(?:tu khoa|tags?) ?:/ },
  { reason: 'advertisement', shape: /^(?:quang cao|advertisement)$/ },
  {
    reason: 'audio player',
    shape: /^(?:nghe (?:doc )?(?:bai|tin|bao)\b.{0,20}|giong (?:nam|nu)|\d:\d\d(?: ?\/ ?\d+:\d\d)?)$/,
  },
];

/** Headings of the page, without marks, case and bullet. */
const BLOCK_RULES: readonly BlockRule[] = [
  {
    reason: 'other-news list',
    shape: /^(?:cac )?(?:tin|tin tuc|bai|bai viet|tin bai|tin, bai) lien quan ?:?$|^(?:xem|doc) them ?:?$/,
    inline: true,
  },
  {
    reason: 'other-news list',
    shape:
      /^(?:cac |nhung )?(?:tin|tin tuc|bai|bai viet|tin bai|tin, bai|thong tin)(?: da dang)? (?:khac|cung chuyen muc|cung loai|moi|moi hon|moi nhat|cu hon|da dua|noi bat|doc nhieu|xem nhieu)(?: nhat)? ?:?$/,
  },
  {
    reason: 'other-news list',
    shape: /^(?:moi nhat|(?:doc|xem) nhieu(?: nhat)?|cung chuyen muc|co the ban quan tam|tin moi) ?:?$/,
  },
  {
    reason: 'feedback box',
    shape: /^(?:gui )?(?:phan hoi|binh luan|y kien)(?: (?:ban doc|cua ban|ban doc gui))?(?: ?\(\d+\))? ?:?$/,
  },
  {
    reason: 'page block',
    shape:
      /^(?:thu vien (?:anh|video)|(?:anh|hinh anh|phong su anh)(?: hoat dong)?|video(?: clips?)?|lien ket(?: (?:website|web|trang))?|van ban moi|thong bao moi|lich cong tac|thong ke|quang cao) ?:?$/,
  },
];

/**
 * Every line that is noise by its shape or stands in a block of the page, by line number.
 *
 * @example findNoise(splitLines('Một bài viết …\nTin khác\n- Một tin')).get(2) // 'other-news list'
 */
export function findNoise(lines: readonly Line[]): ReadonlyMap<number, string> {
  const reasons = new Map<number, string>();
  let block: BlockRule | undefined;
  let hasBegun = false;
  for (const line of lines) {
    const head = BLOCK_RULES.find((rule) => fits(rule, line));
    block = hasBegun ? (head ?? stillOpen(block, line)) : undefined;
    const reason: string | undefined = (block ?? LINE_RULES.find((rule) => fits(rule, line)) ?? head)?.reason;
    if (reason !== undefined) reasons.set(line.number, reason);
    hasBegun ||= reason === undefined && isProse(line);
  }
  return reasons;
}

function stillOpen(block: BlockRule | undefined, line: Line): BlockRule | undefined {
  return block?.inline && resumes(line) ? undefined : block;
}

/**
 * Whether a dropped line reads like a paragraph of an article, so that somebody should look at it.
 *
 * @example looksLikeText({ number: 9, text: 'Bình luận' }) // false
 */
export function looksLikeText(line: Line): boolean {
  return withoutBullet(line.text) === undefined && resumes(line);
}

function fits({ shape, isLabel }: LineRule, { text }: Line): boolean {
  if (isLabel && endsSentence(text)) return false;
  return syllableCount(text) <= LONGEST_LABEL && shape.test(fold(withoutBullet(text) ?? text));
}

function resumes({ text }: Line): boolean {
  return syllableCount(text) >= RESUMING_PARAGRAPH && endsSentence(text) && withoutBullet(text) === undefined;
}
