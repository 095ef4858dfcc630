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

const CREDIT = String.raw`(?:nguồn ảnh|ảnh|photo|đồ họa|đồ hoạ|video|clip|nguồn)`;
/** A line of the page's own hand: `Ảnh minh họa`, `(Ảnh tư liệu)`, `Ảnh do đơn vị cung cấp`, `Hình 2. …` */
const NAMED =
  /^[([]?(?:(?:hình )?ảnh(?: \d{1,2})?(?: (?:minh họa|minh hoạ|tư liệu|internet|cắt từ clip|chụp màn hình|cơ sở cung cấp|tl|ctv|nv))?(?: (?:tháng|năm) [\d/]{1,7})?(?:\s*[:.)\]]|\s*\(|$)|ảnh (?:do|của) |(?:hình|ảnh|biểu đồ|sơ đồ|đồ họa|infographic) \d{1,2}\s*[:.])/iu;
/** `(Quang cảnh buổi lễ)` */
const BRACKETED = /^\((?!tiếp|còn nữa|hết|kỳ|theo|xem)[^()]{6,160}\)\.?$/iu;
/** What stands at the end of a caption: `Ảnh: Minh Anh`, `(Ảnh tư liệu)`, `Ảnh TTXVN`. */
const CREDITED = new RegExp(
  `(?:^|[\\s([.–-])(?:${CREDIT}\\s*:\\s*(?:[^.:]|\\.(?=\\S)){2,40}|ảnh (?:tư liệu|minh họa|minh hoạ|internet|ttxvn|ctv|tl))[)\\]]?\\.?$`,
  'iu',
);
/** Who stands where in a picture. */
const POINTING =
  /\((?:(?:ngoài cùng |đứng |ngồi |áo \p{L}+ |hàng |ở )*(?:bên )?(?:trái|phải|giữa)|(?:người )?(?:thứ|đứng|ngồi) [^()]{2,30}|bìa (?:trái|phải)|ảnh (?:trên|dưới|nhỏ|lớn)|từ (?:trái|phải)[^()]{0,20})\)/iu;
/** `Ông Lê An, Giám đốc Sở Y tế.` and nothing more: whom a portrait shows. */
const PORTRAIT =
  /^(?:ông|bà|anh|chị|đồng chí|em|cụ|bác sĩ|kỹ sư|nghệ nhân|TS|PGS)\.? (?:\p{Lu}\p{L}*\.? ?){2,5}(?:, [^.!?;:]{3,90})?\.?$/iu;
const NAME_IN_PORTRAIT = /^\p{L}+\.?(?: \p{L}+)? (?:\p{Lu}\p{L}* ?){2,5}(?:,|\.?$)/u;
const LONGEST = 50;
const SHORTEST = 5;
/** Shorter lines without a full stop are headings rather. */
const SHORTEST_UNENDED = 9;
/** In a text that is told line by line, sentences have fewer. */
const SHORT_SENTENCE = 20;
/** In characters: more than fifty syllables ever have. */
const LONGEST_TEXT = 500;
export const ENOUGH = 4;
/** From here on nobody needs to look again. */
export const SURE = 6;

const SCENE_OPENER =
  /^(?:toan canh|quang canh|khung canh|mot (?:goc|buoi|lop|gio|tiet|ca|phien|diem|so|doan|phan)|goc|hinh anh|can bo|cong chuc|vien chuc|dai bieu|dai dien|cac (?:dai bieu|dong chi|em|thanh vien|doi|co|chi|ba|ho|hoc sinh|doan vien|chuyen gia|don vi)|lanh dao|dong chi|nhan vien|ky su|ky thuat vien|cong nhan|nguoi (?:dan|lao dong|benh|mua|ban|cao tuoi|dung)|ba con|nong dan|ngu dan|tieu thuong|hoc sinh|hoc vien|sinh vien|giao vien|doan vien|hoi vien|thanh vien|xa vien|dvtn|thanh nien|thieu nhi|phu nu|chien si|bo doi|cong an|luc luong|doi|to|can bo chien si|bac si|y bac si|dieu duong|nghe nhan|du khach|khach|khach hang|hanh khach|doanh nghiep|chuyen gia|ong|ba|anh|chi|em|cu|thay|co giao|co quan|truong|trung tam|bao tang|benh vien|cong ty|nha may|nha van hoa|thu vien|tram|mo hinh|he thong|gian hang|to cong nghe|phuong|xa|bo|tuoi tre|hoi nghi|hoi thao|hoi|le|buoi|lop|gio|tiet|phien|phong vien|phong|vien|khu|tho|may|thiet bi|bang (?:dien tu|tin)|man hinh|camera|cam bien|robot|san pham|day chuyen|kho|vuon|ruong|canh dong|con duong|cau|diem|bo phan|quay|ban|pho|giam doc|chu tich|bi thu|doan|nhom|kien truc su|tinh nguyen vien|cuu chien binh|phuong tien|mau|mot so|chuyen xe|xe|tau|drone|may bay)(?![a-z])/;
/** With their marks: without them too many would be other words (đỡ, dự kiến, trọng). */
const SCENE_VERB =
  / (?:hướng dẫn|kiểm tra|tham quan|thăm|trình diễn|trình bày|giới thiệu|vận hành|kết nối|bố trí|bấm nút|nhấn nút|triển khai|phối hợp|trao đổi|phát biểu|ký kết|ký|làm việc|làm thủ tục|sử dụng|dùng|thực hiện|thực hành|hỗ trợ|trao|tặng|trao giải|cắt băng|chụp|chụp ảnh|tham gia|tham dự|dự(?! kiến)|chủ trì|điều hành|điều khiển|lắp đặt|lắp|kéo|sản xuất|thao tác|tiếp nhận|tiếp|giải quyết|nghe|trải nghiệm|tra cứu|khai trương|khai mạc|ra quân|diễn ra|chuyển giao|đóng gói|thu hoạch|chăm sóc|livestream|quét|biểu diễn|tập huấn|luyện tập|diễn tập|xem|đo|ghi|cài đặt|cài|nộp|lấy số|chờ|giao lưu|ra mắt|thi công|hiển thị|theo dõi|giám sát|phục vụ|cùng|gửi|soát|chia sẻ|dạy|học|lập|khoan|sửa|trồng|tuyên truyền|khám|bốc|vận chuyển|tháo|gùi|tìm hiểu|thảo luận|đăng ký|nhận|báo) /iu;
const TELLS = / (?:kể|nói|khoe|than|hứa|cho hay|cho biết|mong rằng|tin rằng) /u;
/** `PV: …` in an interview. */
const SPEAKER = /^\p{Lu}[^:.]{0,30}: /u;
const WHEN_TAKEN = /\((?:ảnh chụp )?(?:tháng|ngày|năm) [^()]{1,20}\)\.?$/iu;
const DISCOURSE =
  /^(?:tuy|ben canh|tu do|theo|den nay|vi vay|do do|dong thoi|ngoai ra|dac biet|cung voi|trong do|nhung|thu (?:nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)|(?:mot|hai|ba|bon|nam) la|co the|hien|voi|de|khong chi|song|nham|tai|trong|ngay|nam|qua|nho|day|so voi|sau|truoc|khi|vi|ngoai|nay|hang nam|hang thang|moi|neu|du|mac du|thay vi|nguoc lai|cuoi cung|dieu|viec|chinh)(?![a-z])/;
const ARGUMENT =
  / (?:cũng|đã|sẽ|này|đó là|nhất là|không chỉ|mà còn|phấn đấu|quyết tâm|cần|chưa|còn|dự kiến|nên|phải|vẫn|đều) /u;
const SPEECH =
  /(?:cho biet|khang dinh|nhan manh|cho rang|cho hay)|(?:noi|ke|tam su|bay to|nhan xet|giai thich|chia se|bo sung|thua nhan|ly giai) (?:vui )?(?:rang|them|:)|:/;
const ATTRIBUTED = /(?:^|[ ,])theo (?:loi|ong|ba|dong chi|bao cao|so lieu|thong ke|danh gia)(?![a-z])/;
const MEASURE = /\d ?%|ty dong|trieu dong|\d+\/\d+ /;
const HORIZON = / (?:den nam|giai doan \d|tu nam) /;

const CLUES: readonly Clue[] = [
  { weight: 2, holds: (_, folded) => SCENE_OPENER.test(folded) },
  { weight: -2, holds: (_, folded) => !SCENE_OPENER.test(folded) },
  { weight: -4, holds: ({ text }) => SPEAKER.test(text) },
  // Of what lies in an archive; a caption that begins so has a colon or a bracket and is one by name.
  { weight: -2, holds: ({ text }) => /^ảnh /iu.test(text) },
  { weight: 2, holds: ({ text }) => WHEN_TAKEN.test(text) },
  { weight: 2, holds: ({ text }) => SCENE_VERB.test(text) },
  { weight: 1, holds: ({ text }) => syllableCount(text) <= 32 },
  { weight: 1, holds: isShortBetween },
  { weight: -2, holds: isAmongItsLike },
  { weight: 1, holds: (_, folded) => / tai | o | tren | trong /.test(folded) },
  { weight: 4, holds: ({ text }) => POINTING.test(text) },
  { weight: 5, holds: ({ text }) => PORTRAIT.test(text) && NAME_IN_PORTRAIT.test(text) },
  { weight: -3, holds: ({ text }) => /["“”]/.test(text.slice(0, 1)) },
  { weight: -4, holds: (_, folded) => DISCOURSE.test(folded) },
  { weight: -2, holds: ({ text }) => ARGUMENT.test(text) },
  { weight: -3, holds: ({ text }, folded) => SPEECH.test(folded) || TELLS.test(text) },
  { weight: -4, holds: (_, folded) => ATTRIBUTED.test(folded) },
  { weight: -3, holds: (_, folded) => MEASURE.test(folded) },
  { weight: -2, holds: (_, folded) => HORIZON.test(folded) },
  { weight: -4, holds: ({ text }) => findSymbols(text).length > 0 },
  { weight: -2, holds: ({ after }) => after === undefined },
  { weight: -1, holds: ({ text }) => !endsSentence(text) },
  { weight: -1, holds: ({ text }) => !endsSentence(text) && syllableCount(text) < SHORTEST_UNENDED },
];

/**
 * Whether a line says that it belongs to a picture.
 *
 * @example isCaptionByName('(Ảnh minh họa)') // true
 * @example isCaptionByName('Khách thăm gian hàng. Ảnh: Minh Anh') // true
 */
export function isCaptionByName(text: string): boolean {
  if (text.length > LONGEST_TEXT || syllableCount(text) > LONGEST + SHORTEST) return false;
  return NAMED.test(text) || CREDITED.test(text) || BRACKETED.test(text);
}

/**
 * How much speaks for a line being a caption, `ENOUGH` or more if it is one. A paragraph of several sentences, a list
 * item and a line ending in a colon have nothing for them.
 *
 * @example captionScore({ text: 'Cán bộ xã hướng dẫn người dân cài ứng dụng.', before, after }) // 6
 */
export function captionScore(line: Position): number {
  const { text } = line;
  if (text.length > LONGEST_TEXT) return 0;
  const length = syllableCount(text);
  const isOneSentence = splitSentences(text).length === 1 && !/[:;]["”’)]*$/.test(text);
  if (!isOneSentence || length < SHORTEST || length > LONGEST || withoutBullet(text) !== undefined) return 0;
  const folded = fold(text);
  return CLUES.reduce((sum, clue) => sum + (clue.holds(line, folded) ? clue.weight : 0), 0);
}

/** Both neighbours are at least twice as long; the end of the body counts as long. */
function isShortBetween({ text, before, after }: Position): boolean {
  const twice = 2 * syllableCount(text);
  return [before, after].every((other) => other === undefined || hasSyllables(other, twice));
}

/** Both neighbours are sentences alone in their paragraphs, and all are short: the text is told so, line by line. */
function isAmongItsLike({ text, before, after }: Position): boolean {
  if (!endsSentence(text) || hasSyllables(text, SHORT_SENTENCE)) return false;
  return [before, after].every(
    (other) =>
      other !== undefined &&
      endsSentence(other) &&
      !hasSyllables(other, SHORT_SENTENCE) &&
      splitSentences(other.slice(0, LONGEST_TEXT)).length === 1,
  );
}

/** Whether there are as many; a long text isn't counted to its end. */
function hasSyllables(text: string, fewest: number): boolean {
  return syllableCount(text.slice(0, LONGEST_TEXT * 4)) >= fewest;
}
