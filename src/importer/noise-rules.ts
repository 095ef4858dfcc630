/**
 * The shapes of noise: what portals print around an article, as tables of line rules and block rules. Shapes are
 * compared with the folded text behind any bullet, because portals write their labels in every way.
 */

/** A line that is noise by itself. */
export interface LineRule {
  readonly reason: string;
  readonly shape: RegExp;
  /** A sentence may begin so too: then only a line without a full stop is meant. */
  readonly isLabel?: true;
  /** The most syllables that it has, where that isn't `LONGEST_LABEL`. */
  readonly longest?: number;
}

/** The heading of a block. */
export interface BlockRule extends LineRule {
  /** Such a box may stand inside an article, which then goes on below it. */
  readonly inline?: true;
  /** Inside an article it labels what isn't copied, a film or a drawing; only below it does it head a block. */
  readonly light?: string;
}

/** Longer lines are text, whatever they begin with. */
export const LONGEST_LABEL = 30;

const BUTTONS =
  'facebook|zalo|twitter|x|linkedin|pinterest|messenger|telegram|email|e-mail|in|in an|in bai|in bai viet|in trang|in tin|print|' +
  'gui email|gui mail|gui bai|gui bai viet|gui cho ban be|luu|luu bai|luu bai viet|luu tin|sao chep|sao chep lien ket|' +
  'sao chep link|copy link|copy|ban in|lay link|lay link!|chep lien ket|thich|like|share|share this|tweet|gui phan hoi|phan hoi|binh luan|chia se|chia se bai viet|chia se bai viet nay|chia se bai|theo doi|' +
  'google news|google|youtube|tiktok|instagram|viber|whatsapp|theo doi tren|theo doi chung toi|tai ve|tai xuong|phong to|thu nho|bao loi|bao loi noi dung|tra loi|xem tat ca';
const MENU =
  'trang chu|trang nhat|home|menu|tim kiem|tim kiem nang cao|dang nhap|dang ky|dang xuat|quay lai|tro ve|tro lai|ve dau trang|len tren|' +
  've trang truoc|(?:quay lai|tro ve|tro lai) trang (?:truoc|chu)|len dau trang|dau trang|xem tiep|xem them|trang truoc|trang sau|tiep theo|bai truoc|bai sau|previous(?: post)?|next(?: post)?|search|categories|so do (?:cong|trang|site)|rss|' +
  'english|tieng viet|tieng anh|vi|en|vn|vie|eng|gioi thieu|lien he|hoi dap|hoi - dap|thu dien tu|dat bao|bao in|bao giay|' +
  'skip to (?:main )?content|(?:di )?den noi dung(?: chinh)?|bo qua (?:den )?noi dung|chuyen den noi dung(?: chinh)?|' +
  'duong dan|breadcrumbs?|chi tiet tin(?: tuc)?|chi tiet bai viet|noi dung chi tiet|tin tuc - su kien|dich vu cong';
const CONTROLS =
  'mac dinh|co chu|co chu (?:lon|nho|vua)|tuong phan|do tuong phan|tuong phan cao|kieu chu|phong chu|font chu|gian dong|' +
  'gian cach dong|mau nen|nen (?:sang|toi|den|trang)|che do (?:sang|toi|doc)|doc to';
const COUNTED =
  '(?:truy cap|online|truc tuyen|luot xem|luot doc|da xem|hom nay|hom qua|trong ngay|trong tuan|tuan nay|trong thang|thang nay|tat ca)';
const MEDIA =
  'video|videos|video clips?|podcasts?|e-?magazine|infographics?|inforgraphic|longform|long form|mega ?story|multimedia|media|clip|audio|' +
  'photo|anh|hinh anh|chum anh|phong su anh|anh hoat dong|hinh anh hoat dong|do hoa|tin anh';
const KEYWORDS = '(?:tu khoa|tags?|the|chu de|hashtags?)';

/** Shapes of one line, without marks, case and bullet; the first that fits counts. */
export const LINE_RULES: readonly LineRule[] = [
  { reason: 'rating widget', shape: /^[★☆⭐✩✭*\s]{2,}$/u },
  { reason: 'empty bullet', shape: /^[^\p{L}\p{N}]+$/u },
  { reason: 'close button', shape: /^(?:dong(?: lai)?|close|x)$/ },
  {
    reason: 'font-size control',
    shape:
      /^(?:xem )?(?:voi )?co chu(?: ?:|$| a| lon| nho)|^(?:a ?[-+]? ?[|/]? ?){2,6}(?:$|\| ?tang)|^aa$|(?:tang|giam) tuong phan$|^(?:tang|giam|dat lai) co chu$|^(?:che do |do )?tuong phan(?: cao| thap| mau)?$|^(?:danh cho )?nguoi khiem thi$|^mau chu$/,
  },
  { reason: 'font-size control', shape: new RegExp(`^(?:(?:${CONTROLS})(?:[ ,:|/·•]+|$)){2,}$`) },
  {
    reason: 'visitor counter',
    shape: new RegExp(
      `^(?:tong )?(?:so )?(?:(?:luot|nguoi|khach|dang) )*${COUNTED}[^\\d]{0,20}[\\d.,]+(?: (?:luot|nguoi))?$`,
    ),
  },
  { reason: 'visitor counter', shape: /^(?:thong ke )?(?:luot )?truy cap$/ },
  {
    reason: 'visitor counter',
    shape: /^[\d.,]+k? (?:luot (?:xem|doc|truy cap|tai)|views?)$|^(?:xem|views?) ?: ?[\d.,]+k?$/,
  },
  {
    reason: 'rating widget',
    shape:
      /^(?:tong so diem cua bai viet|click de danh gia|danh gia bai viet|xep hang:? [\d.,]+|(?:\d ?){0,5}sao$|diem trung binh|trung binh:? \d|bam vao sao|hay danh gia|binh chon ?$)/,
  },
  {
    reason: 'rating widget',
    shape:
      /^danh gia ?:? ?[\d(]|^\(?[\d.,]+ (?:luot )?(?:danh gia|binh chon|phieu)(?: bau)?\)?$|^\d(?:[.,]\d)? ?\/ ?(?:5|10)(?: \(?[\d.,]+ .{0,20})?$|^1 2 3 4 5$|^\(?\d(?:[.,]\d)?\/5\)?.{0,30}(?:danh gia|binh chon|phieu)/,
  },
  { reason: 'rating widget', shape: /^(?:\d(?:[.,]\d)? ?)?[★☆⭐✩]{1,5}(?: ?\(?[\d.,/]+.{0,24}\)?)?$/u },
  {
    reason: 'support button',
    shape: /^(?:ung ho|tang sao(?: cho)?|moi .{0,12}ca phe) (?:tac gia|toa soan|bai viet)$/,
  },
  {
    reason: 'rating widget',
    shape:
      /^ban (?:co )?(?:thay|danh gia) .{0,40}(?:huu ich|bai viet|thong tin).{0,20}\?$|^(?:co|khong|huu ich)$/,
  },
  { reason: 'share or print button', shape: new RegExp(`^(?:(?:${BUTTONS})(?:[ ,:|/·•\\d]+|$))+$`) },
  {
    reason: 'share or print button',
    shape:
      /^(?:chia se (?:qua|len|tren|facebook|zalo)|chia se .{0,24}(?:facebook|zalo|twitter|email|mang xa hoi)$|(?:moi ban doc |hay )?theo doi .{0,40}google news|quan tam .{0,30}tren zalo)/,
  },
  {
    reason: 'share or print button',
    shape:
      /^(?:[\d.,]+k? (?:luot )?(?:binh luan|chia se|thich) ?)+$|^(?:binh luan|chia se|thich) ?:? ?[\d.,]+$|^\p{Extended_Pictographic}[^\p{L}]*\d[\d.,]*k?$/u,
  },
  { reason: 'navigation', shape: new RegExp(`^[←«‹❮<]* ?(?:${MENU})(?: ?[>»›/|→❯-].*)?$`) },
  { reason: 'navigation', shape: /^[^.]+(?: [>»›] [^.]+){2,}$/ },
  { reason: 'navigation', shape: /^[^.:;|]{2,40}(?: ?[|•·] ?[^.:;|•·]{2,40}){2,}$/, isLabel: true },
  { reason: 'navigation', shape: /^[^.]{2,60} ?[›»>]$/ },
  { reason: 'navigation', shape: /^ban dang (?:xem|doc|o)(?: day)? ?:[^>»›]*[>»›]/ },
  { reason: 'navigation', isLabel: true, shape: /^(?:trang chu|trang nhat|home) .*[^.!?]$/ },
  {
    reason: 'site banner',
    isLabel: true,
    shape:
      /^(?:chao mung (?:ban|quy)|(?:cong|trang) (?:thong )?tin (?:dien tu|tong hop)|(?:cong|trang) ttdt|bao dien tu)/,
  },
  {
    reason: 'site footer',
    shape:
      /^(?:[^.]{0,60}©|®|\(c\)|copyright|ban quyen (?:thuoc|cua)|ban quyen ?:|giay phep (?:so|xuat ban|thiet lap|hoat dong)|co quan chu quan|don vi (?:chu quan|quan ly)|chiu trach nhiem|nguoi chiu trach nhiem|(?:(?:pho )?tong|truong ban) bien tap ?:|toa soan|tru so ?:|dia chi ?:|(?:so )?dien thoai ?:|dt ?:|tel ?:|fax ?:|hotline|e-?mail ?:|website ?:|(?:vui long )?ghi ro nguon|thiet ke (?:va|boi)|phat trien boi|designed by|powered by|duong day nong|lien he quang cao|mst\b|ma so (?:thue|doanh nghiep)|cong ty .{0,60}\b(?:mst|gpkd)\b)/,
  },
  {
    reason: 'site footer',
    longest: 150,
    shape:
      /^ban dang (?:doc|xem) (?:bai|tin)|^(?:moi )?(?:quy )?(?:doc gia|ban doc) (?:gui|quan tam|co the gui)|^moi (?:y kien|gop y|thong tin).{0,60}(?:xin|vui long) (?:gui|lien he)|(?:giay phep|gpxb|gp-).{1,400}(?:dien thoai|email|e-mail|tong bien tap|chiu trach nhiem)|(?:dien thoai|tel|hotline) ?:.{1,200}(?:email|e-mail|fax|website) ?:/,
  },
  {
    reason: 'other-news link',
    shape:
      /^(?:xem|doc|tham khao|nghe) them(?: (?:cac |nhung )?(?:tin|bai|bai viet|tin bai))?(?: (?:khac|lien quan|cung chu de))? ?[:>] ?./,
  },
  {
    reason: 'other-news link',
    isLabel: true,
    shape: /^moi (?:ban doc|quy vi|doc gia) (?:xem|doc) (?:them|tiep)/,
  },
  { reason: 'keywords', shape: new RegExp(`^${KEYWORDS} ?: ?.`) },
  { reason: 'keywords', shape: /^(?:#[^\s#]+ ?)+$/ },
  {
    reason: 'advertisement',
    shape: /^(?:quang cao|advertisement|advertorial|tin tai tro|bai viet tai tro)$/,
  },
  { reason: 'media label', shape: new RegExp(`^(?:${MEDIA}) ?:?$`) },
  {
    reason: 'audio player',
    shape:
      /^(?:nghe (?:doc )?(?:bai|tin|bao|audio|podcast)\b.{0,20}|lang nghe|doc bai(?: viet| bao)?|(?:nam|nu) mien (?:bac|trung|nam)|giong (?:doc|nam|nu|mien)\b.{0,30}|toc do(?: doc)? ?:?.{0,8}|\d{1,2}:\d\d ?\/ ?\d{1,2}:\d\d|0\d?:\d\d|phat|tam dung|trinh duyet .{0,20}khong ho tro.*)$/,
  },
  {
    reason: 'cookie notice',
    longest: 80,
    shape:
      /\b(?:trang|website|web|cong|he thong|chung toi)\b.{0,40} (?:su dung|dung) (?:cac )?(?:tep )?cookies?\b|^su dung cookies?\b|^bang viec tiep tuc .{0,60}(?:dong y|chap nhan)/,
  },
  {
    reason: 'cookie notice',
    shape: /^(?:(?:toi )?(?:chap nhan|dong y)(?: tat ca)?|tu choi(?: tat ca)?|tuy chinh|da hieu)$/,
  },
  {
    reason: 'weather or rates',
    isLabel: true,
    shape:
      /^[^.:;]{0,40}-?\d{1,2} ?(?:- ?\d{1,2} ?)?(?:°|º|˚|do) ?c\b|^(?:usd|eur|jpy|gbp|aud|cny|sgd|sjc|vn-?index|hnx-?index|vang sjc)[^\p{L}]+$|^do am ?:? ?\d+ ?%$/u,
  },
  {
    reason: 'other date of the page',
    shape:
      /^(?:khoang )?\d+ (?:giay|phut|gio|ngay|tuan|thang|nam)(?: truoc)(?: ?[·•|][^\d]*)?$|^(?:vua xong|hom qua luc .{1,12})$/,
  },
];

/** Headings of the page, without marks, case and bullet. */
export const BLOCK_RULES: readonly BlockRule[] = [
  {
    reason: 'other-news list',
    shape:
      /^(?:cac |nhung )?(?:tin|tin tuc|bai|bai viet|tin bai|tin, bai|chu de|noi dung|su kien) lien quan ?:?$|^lien quan ?:?$|^(?:xem|doc) them ?:?$|^(?:tin|bai) nen doc ?:?$/,
    inline: true,
  },
  {
    reason: 'other-news list',
    shape:
      /^(?:cac |nhung )?(?:tin|tin tuc|bai|bai viet|tin bai|tin, bai|thong tin)(?: (?:da dang|duoc))? (?:khac|cung chuyen muc|cung chuyen de|cung chu de|cung loai|cung tac gia|moi|moi hon|moi nhat|moi dang|cu hon|da dua|da dang|truoc do|nong|hot|noi bat|doc nhieu|xem nhieu|duoc quan tam)(?: nhat)?(?: ngay)? ?:? ?[\d/.-]*$/,
  },
  {
    reason: 'other-news list',
    shape:
      /^(?:related (?:posts?|news)|recent posts|moi nhat|(?:doc|xem) nhieu(?: nhat)?|cung (?:chuyen muc|chu de|tac gia)|co the ban quan tam|ban co the quan tam|bai viet duoc quan tam|dung bo lo|tieu diem|noi bat|cac tin da dang)(?: [^.:]{0,30})? ?:?$/,
  },
  {
    reason: 'feedback box',
    shape:
      /^(?:gui |viet |dang )?(?:phan hoi|binh luan|y kien)(?: (?:ban doc|cua ban|ban doc gui|doc gia|(?:tren |qua |bang )?facebook))?(?: ?\(\d*\))? ?:?$|^\d+ (?:binh luan|y kien)$|^leave a (?:reply|comment)|^(?:\d+ )?comments?(?: \(\d+\))?$|^(?:hay la nguoi dau tien|chua co) binh luan/,
  },
  { reason: 'keywords', inline: true, shape: new RegExp(`^${KEYWORDS} ?:?$`) },
  {
    reason: 'weather or rates',
    light: 'weather or rates',
    shape:
      /^(?:du bao )?thoi tiet(?: hom nay)? ?:?$|^ty gia(?: ngoai te)? ?:?$|^gia vang(?: hom nay)? ?:?$|^chung khoan ?:?$/,
  },
  { reason: 'page block', light: 'media label', shape: new RegExp(`^(?:${MEDIA}) ?:?$`) },
  { reason: 'advertisement', light: 'advertisement', shape: /^(?:quang cao|advertisement) ?:?$/ },
  {
    reason: 'page block',
    shape:
      /^(?:thu vien (?:anh|hinh anh|video|media|van ban)|lien ket(?: (?:website|web|trang|site|nhanh))?|thong bao|(?:van ban|thong bao)(?: chi dao)? moi(?: nhat)?|lich cong tac|thong ke(?: truy cap)?|thong tin (?:can biet|tuyen truyen)|tham do y kien|binh chon|tham do du luan|quang cao|doi tac|ket noi voi chung toi|dang ky nhan tin) ?:?$/,
  },
  {
    reason: 'site footer',
    shape:
      /^(?:©|copyright|co quan chu quan ?:|giay phep (?:so|thiet lap|xuat ban|hoat dong) ?.*\d|chiu trach nhiem (?:chinh|noi dung|quan ly|xuat ban) ?:|ban quyen thuoc)/,
  },
];
