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
}

type Credit = Omit<Byline, 'line'>;

interface CreditRule {
  readonly shape: RegExp;
  readonly read: (value: string) => Credit | undefined;
}

const LONGEST_CREDIT = 12;
const LONGEST_ROLE = 20;
const ACADEMIC = /^(?:(?:PGS|GS|TSKH|TS|ThS|Ths|BS|KS|CN|NB|Đ\/c)\.?\s*,?\s*)+/u;
const PUBLISHER =
  /^(?:báo|tạp chí|đài|cổng|trang|thông tấn xã|ttxvn|vov|vtv|vietnamnet|vietnamplus|vnexpress|dân trí|nhân dân)(?![\p{L}])/iu;
const ROLE =
  /^(?:nguyen |pho |quyen )*(?:truong|pho|giam doc|bi thu|chu tich|uy vien|tong |chanh|cuc truong|vien truong|vu truong|hieu truong|phong vien|bien tap|chuyen vien|dai bieu|thu ky|cong tac vien)/;
const SEPARATED = /\s+[-–—|/]\s+|\s*\(\s*|\s*,\s*/u;

/** Labels that introduce an author or an origin, in order: the longer ones first. */
const CREDIT_RULES: readonly CreditRule[] = [
  { shape: /^(?:link gốc|bài gốc|xem bài gốc|nguồn bài)\s*:?\s*(.+)$/iu, read: (original) => ({ original }) },
  { shape: /^\(?(?:nguồn(?: tin)?|source)\s*:\s*(.+?)\)?$/iu, read: readOrigin },
  {
    shape: /^\(?theo\s*:?\s+(.+?)\)?[.]?$/iu,
    read: (value) => (value.split(SEPARATED).some(isPublisher) ? readOrigin(value) : undefined),
  },
  {
    shape: /^(?:tác giả|người viết|thực hiện|biên tập|(?:tin|bài|tin,? bài)(?:(?:,| và) ảnh)?)\s*:\s*(.+)$/iu,
    read: (author) => ({ author }),
  },
];

/**
 * Reads a byline; undefined where the line is anything else. A role is only one below a name: see `readRole`.
 *
 * @example readByline({ number: 63, text: 'Hoài Anh - Báo Quảng Ninh' }) // { author: 'Hoài Anh', publisher: 'Báo Quảng Ninh', … }
 */
export function readByline(line: Line): Byline | undefined {
  for (const { shape, read } of CREDIT_RULES) {
    const value = shape.exec(line.text)?.[1]?.trim();
    const credit = value && read(value);
    if (credit) return { line, ...credit };
  }
  const credit = syllableCount(line.text) > LONGEST_CREDIT ? undefined : readCredit(line.text);
  return credit && { line, ...credit };
}

/**
 * Reads the line below a name as the author's role; undefined where it is anything else.
 *
 * @example readRole({ number: 66, text: 'Trưởng Ban Tuyên giáo' })?.role // 'Trưởng Ban Tuyên giáo'
 */
export function readRole(line: Line): Byline | undefined {
  const isRole =
    ROLE.test(fold(line.text)) && !endsSentence(line.text) && syllableCount(line.text) <= LONGEST_ROLE;
  return isRole ? { line, role: line.text } : undefined;
}

/**
 * Whether a text is the name of a person, with or without an academic title.
 *
 * @example isPersonName('Vi Ngọc Bích') // true
 * @example isPersonName('Video Clip') // false
 */
export function isPersonName(text: string): boolean {
  const parts = text.replace(ACADEMIC, '').split(' ');
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.every((part) => /^\p{Lu}/u.test(part) && isSyllable(part) && isNameCase(part))
  );
}

function isNameCase(part: string): boolean {
  return /^\p{Lu}\p{Ll}*$/u.test(part) || /^\p{Lu}+$/u.test(part);
}

/** A name, several names, or a name and where it writes. */
function readCredit(text: string): Credit | undefined {
  if (endsSentence(text)) return undefined;
  const parts = text.replace(/\)$/, '').split(SEPARATED);
  const publisher = parts.find(isPublisher);
  const names = parts.filter((part) => part !== publisher && isPersonName(part));
  const roles = parts.filter((part) => part !== publisher && ROLE.test(fold(part)));
  const isWhole = names.length + roles.length + (publisher === undefined ? 0 : 1) === parts.length;
  if (!isWhole || names[0] !== parts[0]) return undefined;
  return {
    author: names.join(', '),
    ...(roles[0] !== undefined && { role: roles[0] }),
    ...(publisher !== undefined && { publisher }),
  };
}

function readOrigin(value: string): Credit {
  const parts = value.split(SEPARATED);
  const author = parts.find((part) => isPersonName(part) && !isPublisher(part));
  const publisher = parts.find(isPublisher) ?? parts.find((part) => part !== author) ?? value;
  return author === undefined || author === publisher ? { publisher } : { author, publisher };
}

function isPublisher(text: string): boolean {
  return PUBLISHER.test(text);
}
