/**
 * What an article is about: the pillars that its words speak of. Each pillar has a list of words with weights: 3 for a
 * name of the pillar itself, 2 for a thing of it alone, 1 for one it shares. They count once per paragraph, more in
 * the title, so that a long list doesn't outweigh the article.
 */
import { fold } from '../vietnamese/fold.ts';
import type { PillarId } from '../model/pillar.ts';
import { PILLARS } from '../model/pillar.ts';
import type { Topic } from './result.ts';

type Words = readonly (readonly [weight: number, words: string])[];

/** Folded; words of one weight apart by bars. */
const WORDS: Readonly<Record<PillarId, Words>> = {
  'the-che': [
    [3, 'the che|hanh lang phap ly|khung phap ly|co che thu nghiem|thu nghiem co kiem soat|sandbox'],
    [
      2,
      'co che, chinh sach|co che chinh sach|quy pham phap luat|van ban quy pham|sua doi luat|go vuong|diem nghen phap ly|thao go vuong mac',
    ],
    [1, 'quy che|quy dinh|du thao|luat|phan cap|hieu luc'],
  ],
  'ha-tang-so': [
    [
      3,
      'ha tang so|ha tang vien thong|ha tang cong nghe thong tin|bang rong|cap quang|vung lom song|song di dong',
    ],
    [
      2,
      '5g|4g|tram bts|tram phat song|trung tam du lieu|dien toan dam may|vien thong|internet|duong truyen|phu song|phat song|mang di dong|ha tang du lieu',
    ],
    [2, 'tuyen cap|duong cap'],
    [1, 'cot song|thue bao|cap dien|mang luoi|toc do cao|duong du phong|dung luong'],
  ],
  'chinh-quyen-so': [
    [3, 'chinh quyen so|chinh quyen dien tu|chinh phu so|chinh phu dien tu|dich vu cong|cai cach hanh chinh'],
    [
      2,
      'thu tuc hanh chinh|tthc|hanh chinh cong|mot cua|ho so dien tu|chu ky so|so hoa ho so|van ban dien tu|co so du lieu quoc gia|dieu hanh thong minh|nen tang dung chung|du lieu dung chung|kho du lieu dung chung|chinh quyen dia phuong hai cap|chinh quyen dia phuong 2 cap|dinh danh dien tu|du lieu dan cu',
    ],
    [1, 'ho so|so hoa|ky so|thu tuc|du lieu|truc tuyen|nen tang|hanh chinh|do thi thong minh'],
  ],
  'kinh-te-so': [
    [3, 'kinh te so|thuong mai dien tu|thanh toan khong dung tien mat|khong tien mat|khong dung tien mat'],
    [
      2,
      'san giao dich|gian hang|ma qr|vi dien tu|doanh nghiep so|doanh nghiep cong nghe so|ban hang tren mang|truy xuat nguon goc|ma truy xuat|cong nghiep so|hoa don dien tu|tai chinh so|nong nghiep so|nong nghiep thong minh|nhat ky dong ruong|hop tac xa so|du lich so',
    ],
    [1, 'thanh toan|livestream|don hang|tien mat|ngan hang|ung dung|quet ma'],
  ],
  'xa-hoi-so': [
    [3, 'xa hoi so|cong dan so|binh dan hoc vu so|van hoa so'],
    [
      2,
      'hoc ba so|hoc ba dien tu|benh an dien tu|kham chua benh tu xa|y te so|giao duc so|to cong nghe so cong dong|nguoi cao tuoi|suc khoe dien tu|tai khoan dinh danh|thiet bi thong minh|dien thoai thong minh',
    ],
    [1, 'truong hoc|hoc sinh|phu huynh|benh vien|bao hiem|nguoi dan|cong dong|lop hoc|y te|giao duc'],
  ],
  'khoa-hoc-cong-nghe': [
    [
      3,
      'khoa hoc cong nghe|khoa hoc, cong nghe|khoa hoc va cong nghe|khoa hoc - cong nghe|kh&cn|khcn|doi moi sang tao|khoi nghiep sang tao',
    ],
    [
      2,
      'nghien cuu|sang che|so huu tri tue|de tai|phong thi nghiem|tri tue nhan tao|ban dan|cong nghe cao|cong nghe sinh hoc|cach mang cong nghiep|giong moi|nghiem thu|bao ho|chuyen giao cong nghe|startup',
    ],
    [1, 'cong nghe|cam bien|thu nghiem|sang tao|khoa hoc|giong'],
  ],
  'nhan-luc': [
    [3, 'nhan luc|ky nang so|nguon nhan luc'],
    [
      2,
      'dao tao|boi duong|tap huan|khoa hoc ky nang|thu hut nhan tai|chuyen gia|giang vien|hoc vien|khoa boi duong',
    ],
    [1, 'cong chuc|vien chuc|can bo|sinh vien|dai hoc|khoa hoc nay|tuyen sinh'],
  ],
  'an-toan-thong-tin': [
    [3, 'an toan thong tin|an ninh mang|an toan mang|an toan, an ninh|bao mat'],
    [
      2,
      'ung cuu su co|ma doc|tan cong mang|lo du lieu|lua dao truc tuyen|lua dao|gia mao|gia danh|tien chuoc|chiem doat|sao luu|cap do an toan|du lieu ca nhan|dien tap',
    ],
    [1, 'su co|khoi phuc|mat khau|an toan tai khoan|canh giac'],
  ],
  'phat-trien-kinh-te': [
    [3, 'grdp|tang truong kinh te|tang truong hai con so|phat trien kinh te'],
    [
      2,
      'thu ngan sach|khu cong nghiep|von dau tu|thu hut dau tu|kim ngach|xuat khau|gia tri san xuat|thu nhap binh quan|nang suat lao dong|nha dau tu|co cau kinh te|nang luc canh tranh',
    ],
    [1, 'ty dong|doanh nghiep|dau tu|tang truong|cong nghiep|du lich|logistics'],
  ],
};
const IN_TITLE = 3;
/** A pillar is a topic from here on… */
const FEWEST = 4;
/** …and with at least this share of what the first one has. */
const SHARE = 0.3;
/** So much of a paragraph is looked at. */
const LONGEST_TEXT = 20_000;

const SHAPES = PILLARS.map(({ id }) => ({
  id,
  words: WORDS[id].map(([weight, words]) => ({
    weight,
    shape: new RegExp(`(?<![a-z0-9])(?:${escape(words)})(?![a-z0-9])`, 'g'),
  })),
}));

/**
 * The pillars that an article speaks of, the one with the most weight first, each with the words that say so as the
 * article writes them, the most frequent first. Empty where no pillar has enough.
 *
 * @example findTopics('Cáp quang về làng', paragraphs)[0] // { pillar: 'ha-tang-so', words: ['cáp quang', …] }
 */
export function findTopics(title: string, paragraphs: readonly string[]): Topic[] {
  const passages = [
    { text: title, factor: IN_TITLE },
    ...paragraphs.map((text) => ({ text: text.slice(0, LONGEST_TEXT), factor: 1 })),
  ].map(({ text, factor }) => ({ text: text.toLocaleLowerCase('vi'), folded: fold(text), factor }));
  const topics = SHAPES.map(({ id, words }) => {
    const found = new Map<string, number>();
    for (const { weight, shape } of words)
      for (const { text, folded, factor } of passages)
        for (const word of wordsIn(text, folded, shape))
          found.set(word, (found.get(word) ?? 0) + weight * factor);
    return { id, found, weight: [...found.values()].reduce((sum, each) => sum + each, 0) };
  }).toSorted((a, b) => b.weight - a.weight);
  const most = topics[0]?.weight ?? 0;
  return topics
    .filter(({ weight }) => weight >= FEWEST && weight >= most * SHARE)
    .map(({ id, found }) => ({ pillar: id, words: byWeight(found) }));
}

/** The different words of a passage that a shape finds, with their marks where folding kept every letter's place. */
function wordsIn(text: string, folded: string, shape: RegExp): ReadonlySet<string> {
  const isAligned = text.length === folded.length;
  return new Set(
    Array.from(folded.matchAll(shape), ({ index, 0: word }) =>
      isAligned ? text.slice(index, index + word.length) : word,
    ),
  );
}

function byWeight(found: ReadonlyMap<string, number>): string[] {
  return [...found].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
}

/** Bars part the words; nothing else in them has a meaning of its own. */
function escape(words: string): string {
  return words.replace(/[.*+?^${}()[\]\\]/g, '\\$&');
}
