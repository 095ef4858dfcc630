/**
 * Bylines: the lines that say who wrote an article and where it first appeared.
 *
 * A *name* is two to five Vietnamese syllables, each with a capital; a *role* is the line that tells the author's
 * office; an *origin* is the publisher or the link a page took the article from.
 */
import { fold } from '../vietnamese/fold.ts';
import { isSyllable } from '../vietnamese/syllable.ts';
import { endsSentence, syllableCount } from './lines.ts';
import type { Line } from './lines.ts';

/** What one byline says. */
export interface Byline {
  readonly line: Line;
  readonly author?: string;
  readonly role?: string;
  readonly publisher?: string;
  /** The title or address that `Link gốc` gives. */
  readonly original?: string;
  /** Whether the line says that the page took the article from there. */
  readonly isReprint?: true;
}

type Credit = Omit<Byline, 'line'>;

interface CreditRule {
  readonly shape: RegExp;
  readonly read: (value: string) => Credit | undefined;
}

const LONGEST_CREDIT = 12;
const LONGEST_ROLE = 20;
const LONGEST_OFFICE = 8;
/** No byline is longer. */
const LONGEST = 300;
/** A name or a label, perhaps in brackets. */
const CREDIT_START = /^\(?[\p{L}]/u;
const ACADEMIC = /^(?:(?:PGS|GS|TSKH|TS|ThS|Ths|BS|KS|CN|NB|Đ\/c)\.?\s*,?\s*)+/u;
const PUBLISHER =
  /^(?:báo|tạp chí|đài|cổng|trang|bản tin|thông tấn xã|ttxvn|tttxvn|vov|vtv|htv|sggp|qđnd|vietnamnet|vietnamplus|vnexpress|vneconomy|dân trí|nhân dân|chinhphu|tuổi trẻ|thanh niên|tiền phong|lao động|người lao động|hànộimới|hà nội mới|công thương|đại đoàn kết|quân đội nhân dân)(?![\p{L}])/iu;
const DOMAIN = /^(?:[a-z0-9-]+\.)+(?:vn|com|net|org|info)$/iu;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;
const ROLE =
  /^(?:nguyen |pho |quyen )*(?:truong|pho|giam doc|bi thu|chu tich|uy vien|tong |chanh|cuc truong|vien truong|vu truong|hieu truong|phong vien|bien tap|chuyen vien|dai bieu|thu ky|cong tac vien)/;
/** Authors that are an office and no person. */
const STAFF =
  /^(?:(?:nhóm )?(?:p\.? ?v|c\.?t\.?v|b\.?t\.?v|phóng viên|cộng tác viên)(?: \p{Lu}[\p{L}.]*){0,3}|ban biên tập|b\.?b\.?t)\.?$/iu;
const EDITORS = /^(?:ban biên tập|b\.?b\.?t\.?)(?!\p{L})/iu;
const INITIALS = /^\p{Lu}\p{Ll}?(?:\.\p{Lu}\p{Ll}*)+\.?$/u;
/** What an author did, behind the name. */
const ACTIVITY = /^(?:thực hiện|tổng hợp|t\/h|th|ghi|lược ghi|lược dịch|biên dịch|biên soạn|st|sưu tầm)$/iu;
const SEPARATED = /\s+[-–—|/&+]\s+|\s*[(;,]\s*|\)\s*|\s+và\s+|(?<=\p{Ll})\/(?=\p{Lu})/u;
/** What the names of places and bodies begin with, and no person's name. */
const PLACE_OR_BODY =
  /^(?:tỉnh|phường|xã|huyện|quận|thành phố|thị xã|thị trấn|đặc khu|khu|bộ|sở|ban|ủy ban|uỷ ban|cục|viện|trường|hội đồng|việt nam|trung tâm|trung ương|công ty|tòa án|chính phủ|quốc hội)(?: |$)/iu;
/** Names of sections, which have a capital each where a portal writes them so, and are no persons. */
const SECTION =
  /^(?:blog|thoi su|kinh te|xa hoi|van hoa|giao duc|chinh tri|the thao|phap luat|doi song|cong nghe|khoa hoc|the gioi|quoc te|trong nuoc|trong tinh|tin trong (?:tinh|huyen|xa|phuong|nganh|nuoc)|du lich|y te|suc khoe|moi truong|ban doc|nong nghiep|cong nghiep|thuong mai|tin tuc|su kien|tin tuc su kien|chuyen doi so|quoc phong|an ninh|xay dung|xay dung dang|giao thong|dau tu|doanh nghiep|thi truong|du an|chinh sach|gioi thieu|lien he|noi chinh|cai cach hanh chinh|khoa giao|van ban|thong bao|tin noi bat|toan canh|phong su|nhan su|cong dan|tu lieu|hoat dong|tin hoat dong|nong thon moi|do thi|hanh chinh|tai chinh|tai nguyen|bat dong san|dat dai|lao dong|viec lam|goc nhin|binh luan|tieu diem)(?: (?:-|&) .*)?$/;
const UNKNOWN_ORIGIN = /internet|sưu tầm|tổng hợp/iu;
const PHOTO_CREDIT = /\s*[-–—;,.(]*\s*(?:ảnh|photo|đồ họa|video|clip)\s*:.*$/iu;
const PICTURE_CREDIT = /^\(?(?:ảnh|photo|video|clip|đồ họa)\s*:/iu;
const KIND_OF_WORK = String.raw`(?:nhóm )?(?:tin|bài(?: viết)?|ảnh|video|clip|đồ họa|nội dung|text)`;
const WORKS = `${KIND_OF_WORK}(?:(?:\\s*[,&+–-]\\s*|\\s+và\\s+|,?\\s+)${KIND_OF_WORK}){0,3}`;

const HANDIWORK = '(?:kỹ thuật|kĩ thuật|thiết kế|trình bày|đồ họa|đồ hoạ|mỹ thuật|dựng(?: phim)?|âm thanh)';

/** Labels that introduce an author or an origin, in order: the longer ones first. */
const CREDIT_RULES: readonly CreditRule[] = [
  {
    shape: new RegExp(
      `^\\(?${HANDIWORK}(?:\\s*[,&+–-]\\s*${HANDIWORK}|\\s+và\\s+${HANDIWORK}){0,3}\\s*:\\s*(.+?)\\)?$`,
      'iu',
    ),
    // Who drew and laid out the page is named in its margin, and is no author.
    read: (value) => (partsOf(value).every(isAuthor) ? {} : undefined),
  },
  {
    shape:
      /^\(?(?:link (?:bài )?gốc\s*:?|(?:bài gốc|xem bài gốc|đường dẫn gốc|nguồn bài(?: viết)?)\s*:)\s*(.+?)\)?$/iu,
    read: (original) => ({ original }),
  },
  {
    shape: /^nguồn\s+([^:]{2,60}\s*:\s*(?:https?:\/\/|www\.)\S+)$/iu,
    read: (value) => ({
      publisher: value.slice(0, value.indexOf(':')).trim(),
      original: value.slice(value.indexOf(':') + 1).trim(),
    }),
  },
  { shape: /^\(?(?:nguồn(?: tin)?|source)\s*:\s*(.+?)\)?[.]?$/iu, read: readOrigin },
  {
    shape: /^\(?theo\s*:?\s+(.+?)\)?[.]?$/iu,
    read: (value) => (value.split(SEPARATED).some(isPublisher) ? readOrigin(value) : undefined),
  },
  {
    shape: new RegExp(
      `^\\(?(?:(?:nhóm )?tác giả(?: bài viết)?|người viết|người đăng|thực hiện|biên tập|biên soạn|ghi|phóng viên|${WORKS})\\s*:\\s*(.+?)\\)?$`,
      'iu',
    ),
    read: readAuthors,
  },
];

/**
 * Reads a byline; undefined where the line is anything else. A role is only one below a name: see `readRole`.
 *
 * @example readByline({ number: 63, text: 'Hoài Anh - Báo Quảng Ninh' }) // { author: 'Hoài Anh', publisher: 'Báo Quảng Ninh', … }
 */
export function readByline(line: Line): Byline | undefined {
  if (line.text.length > LONGEST || !CREDIT_START.test(line.text) || PICTURE_CREDIT.test(line.text))
    return undefined;
  for (const { shape, read } of CREDIT_RULES) {
    const value = shape.exec(line.text)?.[1]?.trim();
    const credit = value && read(value);
    if (credit) return { line, ...withoutEditors(credit) };
  }
  const credit = syllableCount(line.text) > LONGEST_CREDIT ? undefined : readCredit(line.text);
  return credit && { line, ...withoutEditors(credit) };
}

/**
 * Reads the line below a name as the author's role, or as where the author writes; undefined where it is anything else.
 *
 * @example readRole({ number: 66, text: 'Trưởng Ban Tuyên giáo' })?.role // 'Trưởng Ban Tuyên giáo'
 */
export function readRole(line: Line): Byline | undefined {
  const { text } = line;
  if (text.length > LONGEST || endsSentence(text) || syllableCount(text) > LONGEST_ROLE) return undefined;
  if (ROLE.test(fold(text))) return { line, role: text };
  return isPublisher(text) && syllableCount(text) <= LONGEST_CREDIT ? { line, publisher: text } : undefined;
}

/**
 * Whether a text is the name of a person, with or without an academic title.
 *
 * @example isPersonName('Vi Ngọc Bích') // true
 * @example isPersonName('Video Clip') // false
 */
export function isPersonName(text: string): boolean {
  if (text.length > LONGEST) return false;
  const parts = text.replace(ACADEMIC, '').split(' ');
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    !PLACE_OR_BODY.test(text) &&
    parts.every(isNameCase) &&
    parts.every(isSyllable) &&
    !isSectionName(text)
  );
}

/**
 * Whether a text is what portals call a section of theirs.
 *
 * @example isSectionName('Thời sự') // true
 */
export function isSectionName(text: string): boolean {
  return text.length < LONGEST && SECTION.test(fold(text));
}

/**
 * The publisher that a lead names before its first word; undefined where it names none.
 *
 * @example leadingPublisher('(Báo Ninh Thuận) - Sáng nay …') // 'Báo Ninh Thuận'
 */
export function leadingPublisher(lead: string): string | undefined {
  const name = /^\((?<name>[^()]{3,60})\)\s*[-–—:.]/u.exec(lead)?.groups?.['name'];
  return name !== undefined && isPublisher(name) ? name : undefined;
}

function isNameCase(part: string): boolean {
  return /^\p{Lu}(?:\p{Ll}*|\p{Lu}+)$/u.test(part);
}

/** A name, several names, or a name and where it writes; a publisher alone in brackets. */
function readCredit(text: string): Credit | undefined {
  if (endsSentence(text) && !/[\p{Lu}).]$/u.test(text)) return undefined;
  const isBracketed = /^\(.*\)\.?$/u.test(text);
  const parts = partsOf(text.replace(/^\(|\)\.?$/gu, ''));
  if (!isBracketed && !/^\p{Lu}/u.test(parts[0] ?? '')) return undefined;
  const publisher = parts.find(isPublisher);
  if (isBracketed && publisher !== undefined && parts.length === 1) return { publisher };
  const names = parts.filter((part) => part !== publisher && isAuthor(part));
  const roles = parts.filter((part) => part !== publisher && !isAuthor(part) && ROLE.test(fold(part)));
  const isWhole = names.length + roles.length + (publisher === undefined ? 0 : 1) === parts.length;
  if (!isWhole || names.length === 0 || names[0] !== parts[0]) return undefined;
  return {
    author: names.map(inNameCase).join(', '),
    ...(roles[0] !== undefined && { role: roles[0] }),
    ...(publisher !== undefined && { publisher }),
  };
}

/** What stands behind a label that names authors; undefined where it is more than names. */
function readAuthors(value: string): Credit | undefined {
  const parts = partsOf(value.replace(PHOTO_CREDIT, ''));
  const publisher = parts.find(isPublisher);
  const names = parts.filter((part) => part !== publisher && !ROLE.test(fold(part)));
  if (!names.every(isAuthor) && syllableCount(value) <= LONGEST_OFFICE && /^\p{Lu}/u.test(value))
    return endsSentence(value) ? undefined : { author: value };
  const isShort =
    names.length > 0 && names.every((name) => syllableCount(name) <= 6 && /^\p{Lu}/u.test(name));
  if (!isShort || endsSentence(value.replace(/\.$/, ''))) return undefined;
  return {
    author: names.map(inNameCase).join(', '),
    ...(publisher !== undefined && { publisher }),
  };
}

function readOrigin(value: string): Credit | undefined {
  if (UNKNOWN_ORIGIN.test(value) || syllableCount(value) > LONGEST_ROLE) return undefined;
  if (ADDRESS.test(value)) return { original: value };
  const parts = partsOf(value);
  const author = parts.find((part) => isAuthor(part) && !isPublisher(part));
  const publisher = parts.find(isPublisher) ?? parts.find((part) => part !== author) ?? value;
  const origin = { publisher, isReprint: true } as const;
  return author === undefined || author === publisher ? origin : { author: inNameCase(author), ...origin };
}

/** An editorial board signs for the page: the line is a byline, but names nobody who wrote. */
function withoutEditors({ author, ...rest }: Credit): Credit {
  const names = author?.split(', ').filter((name) => !EDITORS.test(name)) ?? [];
  return names.length === 0 ? rest : { author: names.join(', '), ...rest };
}

function partsOf(text: string): string[] {
  return text
    .replace(/^\(|\)\.?$/gu, '')
    .split(SEPARATED)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !ACTIVITY.test(part));
}

function isAuthor(text: string): boolean {
  return isPersonName(text) || STAFF.test(text) || INITIALS.test(text);
}

/** Without academic titles, and not in the capitals that portals print authors in for looks. */
function inNameCase(printed: string): string {
  const name = printed.replace(ACADEMIC, '');
  if (name !== name.toLocaleUpperCase('vi') || !isPersonName(name)) return name;
  return name
    .split(' ')
    .map((part) => part.slice(0, 1) + part.slice(1).toLocaleLowerCase('vi'))
    .join(' ');
}

/**
 * Whether a text is the name of a publisher and nothing else.
 *
 * @example isPublisherName('Báo Ninh Thuận') // true
 */
export function isPublisherName(text: string): boolean {
  return text.length <= LONGEST && isPublisher(text) && syllableCount(text) <= 6 && !endsSentence(text);
}

function isPublisher(text: string): boolean {
  return PUBLISHER.test(text) || DOMAIN.test(text);
}
