/**
 * Captions: what a portal's page prints under a picture, copied among the paragraphs.
 *
 * Some say so (`Ảnh: …`). Most don't, and are told by position and shape: one sentence alone between paragraphs, that
 * describes a scene. The *clues* are a table of weights; a line is a caption if its clues add up to `ENOUGH`.
 */
import { fold } from '../vietnamese/fold.ts';
import { findSymbols } from '../model/symbol-find.ts';
import { endsSentence, splitSentences, syllableCount, withoutBullet } from './lines.ts';

/** A line with what stands before and after it in the body; undefined at its ends. */
export interface Position {
  readonly text: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

interface Clue {
  readonly weight: number;
  readonly holds: (line: Position, folded: string) => boolean;
}

const BY_NAME =
  /^\(?ảnh(?: minh họa| minh hoạ| tư liệu)?(?:\s*[:(.)]|$)|(?:^|[\s(.])(?:ảnh|nguồn ảnh|photo)\s*:\s*[^.:]{2,40}\)?\.?$/iu;
const LONGEST = 50;
const SHORTEST = 5;
export const ENOUGH = 4;
/** From here on nobody needs to look again. */
export const SURE = 6;

const SCENE_OPENER =
  /^(?:toan canh|quang canh|mot goc|hinh anh|can bo|cong chuc|dai bieu|cac dai bieu|lanh dao|dong chi|cac dong chi|nhan vien|ky su|ky thuat vien|cong nhan|nguoi dan|ba con|nong dan|hoc sinh|sinh vien|giao vien|doan vien|dvtn|thanh nien|chien si|luc luong|can bo chien si|bac si|y bac si|du khach|khach|khach hang|doanh nghiep|chuyen gia|ong|ba|anh|chi|co quan|truong|trung tam|bao tang|benh vien|cong ty|nha may|tram|mo hinh|he thong|gian hang|to cong nghe|phuong|xa|bo|tuoi tre|hoi|phong vien|vien|khu)(?![a-z])/;
const SCENE_VERB =
  / (?:huong dan|kiem tra|tham quan|trinh dien|gioi thieu|van hanh|ket noi|bo tri|bam nut|trien khai|phoi hop|trao doi|phat bieu|ky ket|tham|lam viec|su dung|thuc hien|ho tro|trao|tang|cat bang|chup|tham gia|du|chu tri|dieu khien|lap dat|san xuat|thao tac|tiep nhan|giai quyet|nghe|trai nghiem|tra cuu|khai truong|ra quan|dien ra|chuyen giao) /;
const DISCOURSE =
  /^(?:tuy|ben canh|tu do|theo|den nay|vi vay|do do|dong thoi|ngoai ra|dac biet|cung voi|trong do|nhung|thu (?:nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)|(?:mot|hai|ba|bon|nam) la|co the|hien|voi|de|khong chi|song|nham|tai|trong|ngay|nam|qua|nho|day)(?![a-z])/;
const ARGUMENT = / (?:cung|da|se|nay|do la|nhat la|khong chi|ma con|phan dau|quyet tam|can|chua|con) /;
const SPEECH = /(?:cho biet|khang dinh|chia se|nhan manh|cho rang)/;
const MEASURE = /\d ?%|ty dong|trieu dong|\d+\/\d+ /;
const HORIZON = / (?:den nam|giai doan \d|tu nam) /;

const CLUES: readonly Clue[] = [
  { weight: 2, holds: (_, folded) => SCENE_OPENER.test(folded) },
  { weight: 2, holds: (_, folded) => SCENE_VERB.test(folded) },
  { weight: 1, holds: ({ text }) => syllableCount(text) <= 32 },
  { weight: 1, holds: isShortBetween },
  { weight: 1, holds: (_, folded) => / tai | o /.test(folded) },
  { weight: -4, holds: (_, folded) => DISCOURSE.test(folded) },
  { weight: -2, holds: (_, folded) => ARGUMENT.test(folded) },
  { weight: -3, holds: (_, folded) => SPEECH.test(folded) },
  { weight: -3, holds: (_, folded) => MEASURE.test(folded) },
  { weight: -2, holds: (_, folded) => HORIZON.test(folded) },
  { weight: -4, holds: ({ text }) => findSymbols(text).length > 0 },
  { weight: -2, holds: ({ after }) => after === undefined },
  { weight: -2, holds: ({ text }) => !endsSentence(text) },
];

/**
 * Whether a line says that it belongs to a picture.
 *
 * @example isCaptionByName('(Ảnh minh họa)') // true
 * @example isCaptionByName('Khách thăm gian hàng. Ảnh: Minh Anh') // true
 */
export function isCaptionByName(text: string): boolean {
  return BY_NAME.test(text) && syllableCount(text) <= LONGEST + SHORTEST;
}

/**
 * How much speaks for a line being a caption, `ENOUGH` or more if it is one. A paragraph of several sentences, a list
 * item and a line ending in a colon have nothing for them.
 *
 * @example captionScore({ text: 'Cán bộ xã hướng dẫn người dân cài ứng dụng.', before, after }) // 6
 */
export function captionScore(line: Position): number {
  const { text } = line;
  const length = syllableCount(text);
  const isOneSentence = splitSentences(text).length === 1 && !/[:;]["”’)]*$/.test(text);
  if (!isOneSentence || length < SHORTEST || length > LONGEST || withoutBullet(text) !== undefined) return 0;
  const folded = fold(text);
  return CLUES.reduce((sum, clue) => sum + (clue.holds(line, folded) ? clue.weight : 0), 0);
}

/** Both neighbours are at least twice as long; the end of the body counts as long. */
function isShortBetween({ text, before, after }: Position): boolean {
  const twice = 2 * syllableCount(text);
  return [before, after].every((other) => other === undefined || syllableCount(other) >= twice);
}
