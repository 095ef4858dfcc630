/**
 * Claims without a figure: a promise with a state to reach (`trở thành …`), a line under the head of a list of targets,
 * a place at the top, an award, a standard, `không còn …`, `hoàn thành …`.
 *
 * Each is doubtful by nature and says so. A promise counts only where a verb of promise and a state stand in one sentence, or
 * under a head such as `Đến năm 2025:`.
 */
import type { Quantity } from '../model/quantity.ts';
import type { DoubtCode } from './claims-doubts.ts';
import { findSpelled } from './claims-quantity.ts';
import { modeAt } from './figures.ts';
import { nounBehind } from './figures-units.ts';
import type { Passage } from './figures.ts';
import type { Clause } from './figures-clauses.ts';
import { syllableCount } from './lines.ts';
import type { ProposedClaim } from './result.ts';

export interface WordedClaim extends Pick<ProposedClaim, 'kind' | 'promise' | 'quantity' | 'unit'> {
  readonly index: number;
  /** The words that make it, as they stand in the paragraph. */
  readonly texts: readonly string[];
  /** Where the words begin that name what it is of; the last of `texts` ends them. */
  readonly from?: number;
  readonly doubts: readonly DoubtCode[];
}

/** Whether a claim with a figure was made of this stretch. */
export type IsTaken = (start: number, end: number) => boolean;

const STATE =
  /(?<!\p{L})(?:trở thành|thuộc (?:nhóm|tốp|top)|(?:nằm |đứng |vào )?trong (?:nhóm|tốp|top)|đi đầu|dẫn đầu|đứng đầu|cơ bản hoàn thành|hoàn thành|đưa [^,;.]{2,60}? (?:trở )?thành|là (?:một trong|trung tâm|mô hình|địa phương|điểm (?:đến|sáng))|không còn|cơ bản xóa)(?!\p{L})/iu;
const ALL = /(?<!\p{L})(?:hoàn thành|toàn tỉnh|toàn bộ|tất cả|không còn|phủ kín)(?!\p{L})/iu;
const REACHED_STATE = /trở thành|thuộc|trong (?:nhóm|tốp|top)|đi đầu|dẫn đầu|đứng đầu/iu;
const MORE =
  /^(?:từng bước|tiếp tục|đẩy mạnh|tăng(?: cường)?|nâng cao|mở rộng|cải thiện|giảm|thúc đẩy|đẩy nhanh)(?!\p{L})/iu;
const HEAD = /^[^:.;]{0,70}:\s*/u;
const FEWEST_SYLLABLES = 5;
const SPAN_AHEAD = /(?:trong )?giai đoạn|đến năm|trong năm/iu;
const COMMITS =
  /(?<!\p{L})(?:VNPT|Viettel|MobiFone|FPT|CMC|\p{Lu}{3,}|Tập đoàn(?: \p{Lu}[\p{L}-]*)+|Công ty(?: \p{Lu}[\p{L}-]*)+|Ngân hàng(?: \p{Lu}[\p{L}-]*)+)(?: cũng| đã)? (?:cam kết|sẽ)(?!\p{L})/u;
/** Bodies of the state are no companies, whatever their capitals. */
const OF_STATE = /^(?:UBND|HĐND|MTTQ|BTV|BCH|BCĐ|TU|TW)(?!\p{L})/u;

const INDEXES = /(?<!\p{L})(?:PCI|PAR[ -]?Index|PAPI|SIPAS|DTI|PII|ICT(?: Index)?|EGDI|GII|PGI)(?!\p{L})/giu;
const FIRST =
  /(?<!\p{L}|(?:các|những|nhiều|số|\d) (?:địa phương|tỉnh|thành phố) |nhóm |tốp )(?:dẫn đầu|đứng đầu|quán quân|(?:đứng|xếp)(?: vị trí)? thứ nhất|vị trí (?:số một|thứ nhất|dẫn đầu))(?!\p{L})/giu;
const AWARD =
  /(?<=(?:nhận|giành|trao|đạt|đoạt)(?: được)? )(?:giải thưởng|danh hiệu|giải (?:nhất|nhì|ba|vàng|bạc)|huân chương|bằng khen)(?: \p{Lu}[\p{L}\d-]*){0,4}/giu;
const STANDARD = /(?<!\p{L})đạt (?:tiêu )?chuẩn (?:quốc tế|quốc gia|ISO|TCVN|Tier)(?: ?\([^()]{1,60}\))?/giu;
const MANY =
  /(?<!\p{L})hàng (?:(?:chục|trăm|nghìn|ngàn|vạn|triệu)\s)+(?=(?:lượt|cán bộ|công chức|người|hộ|học sinh|học viên|sinh viên|đảng viên|đoàn viên|doanh nghiệp))/giu;
const DONE =
  /(?<!\p{L})(?:(?:cơ bản )?hoàn thành|hoàn thành cơ bản)(?= (?:toàn bộ |tất cả )?(?:các )?(?:nhiệm vụ|mục tiêu|chỉ tiêu|kế hoạch)(?!\p{L}))/giu;
const NONE_LEFT =
  /(?<!\p{L})không còn (?:vùng|xã|thôn|bản|hộ|khu vực|điểm|địa phương|trạm|thủ tục)(?: \p{L}+){0,2}/giu;
const WHOLE =
  /(?<!\p{L})(?:toàn bộ|tất cả)(?: các)? (?:xã|phường|huyện|sở|ngành|thôn|trường|cơ sở|thủ tục|hồ sơ|dịch vụ|cơ quan|địa phương|đơn vị)(?=[^.;:]{0,80}? (?:đã|đều|được) )/giu;

/**
 * The claims without a figure that a paragraph makes, in order.
 *
 * @example findWorded(passage, () => false)[0]?.quantity // { comparator: 'qualitative' }
 */
export function findWorded(passage: Passage, isTaken: IsTaken): WordedClaim[] {
  return [...findPromises(passage, isTaken), ...findReports(passage, isTaken)].sort(
    (a, b) => a.index - b.index,
  );
}

function findPromises(passage: Passage, isTaken: IsTaken): WordedClaim[] {
  const claims: WordedClaim[] = [];
  let promised: number | undefined;
  for (const clause of passage.clauses) {
    if (clause.cues.some(({ isPromise }) => isPromise)) promised = clause.sentence;
    const isPromise = promised === clause.sentence;
    const claim = isTaken(clause.index, clause.end) ? undefined : readPromise(passage, clause, isPromise);
    if (claim) claims.push(claim);
  }
  return claims;
}

function readPromise(passage: Passage, clause: Clause, isPromise: boolean): WordedClaim | undefined {
  if (passage.line.kind === 'heading' || clause.turns.at(-1)?.mode !== 'target') return undefined;
  const text = passage.line.text.slice(clause.index, Math.min(clause.end, clause.index + 1000));
  const company = COMMITS.exec(text);
  if (company && !OF_STATE.test(company[0]) && SPAN_AHEAD.test(text))
    return worded(clause.index + company.index, company[0], { promise: 'commitment' });
  const state = STATE.exec(text);
  if (state && isPromise) {
    const from = clause.index + state.index;
    return worded(from, phrase(passage.line.text, from), { quantity: promiseQuantity(text, state[0]) });
  }
  return isUnderHead(passage) ? readItem(passage, clause, text) : undefined;
}

/** A line of a list of targets, or a part of one. */
function readItem({ line }: Passage, clause: Clause, text: string): WordedClaim | undefined {
  const head = clause.index === 0 ? (HEAD.exec(text)?.[0].length ?? 0) : 0;
  const item = text.slice(head);
  if (syllableCount(item) < FEWEST_SYLLABLES || item.trimEnd().endsWith(':')) return undefined;
  const from = clause.index + head;
  return worded(from, phrase(line.text, from), {
    quantity: promiseQuantity(item, STATE.exec(item)?.[0] ?? ''),
  });
}

/** Under `Đến năm 2025:` at its own beginning, or an item of a list that such a line heads. */
function isUnderHead({ head, line, times }: Passage): boolean {
  if (head?.mode !== 'target') return false;
  const isOwn = head.time !== undefined && times.includes(head.time) && HEAD.test(line.text);
  return isOwn || line.kind === 'list-item';
}

function promiseQuantity(text: string, state: string): Quantity {
  if (!REACHED_STATE.test(state) && ALL.test(text)) return { comparator: 'complete' };
  return { comparator: MORE.test(text) ? 'trend' : 'qualitative' };
}

function findReports(passage: Passage, isTaken: IsTaken): WordedClaim[] {
  const { text } = passage.line;
  const find = (shape: RegExp, quantity: Quantity, doubts: readonly DoubtCode[] = []) =>
    [...text.matchAll(shape)]
      .filter(
        ({ index, 0: words }) =>
          isReported(passage, index) && !isStretchTaken(text, { index, words }, isTaken),
      )
      .map(({ index, 0: words }) => report(index, [words.trim()], { quantity, doubts }));
  return [
    ...find(AWARD, { comparator: 'qualitative' }),
    ...find(STANDARD, { comparator: 'qualitative' }),
    ...find(MANY, { comparator: 'qualitative' }).map((claim): WordedClaim => {
      const end = claim.index + (claim.texts[0]?.length ?? 0);
      return { ...claim, unit: nounBehind(text, end)?.toLocaleLowerCase('vi') ?? null };
    }),
    ...find(NONE_LEFT, { comparator: 'is', value: 0 }),
    ...find(WHOLE, { comparator: 'complete' }),
    ...findDone(passage, isTaken),
    ...findFirstPlaces(passage, isTaken),
    ...findSpelled(text).map(({ index, text: words, quantity, doubts }): WordedClaim => {
      const isTarget = !isReported(passage, index);
      return {
        ...report(index, [words], { quantity, doubts }),
        ...(isTarget && { kind: 'target', promise: 'target' }),
      };
    }),
  ];
}

function findDone(passage: Passage, isTaken: IsTaken): WordedClaim[] {
  const { text } = passage.line;
  return [...text.matchAll(DONE)].flatMap(({ index, 0: words }): WordedClaim[] => {
    const end = index + words.length;
    if (!isReported(passage, index) || isStretchTaken(text, { index, words }, isTaken)) return [];
    const behind = /^ cơ bản/iu.exec(text.slice(end, end + 8))?.[0] ?? '';
    return /cơ bản/iu.test(words + behind)
      ? [report(index, [words + behind], { quantity: { comparator: 'qualitative' }, doubts: ['basically'] })]
      : [report(index, [words], { quantity: { comparator: 'complete' } })];
  });
}

/** A first place in an index that is named; one rank each where a year dates it, else none can be told. */
function findFirstPlaces(passage: Passage, isTaken: IsTaken): WordedClaim[] {
  const { text } = passage.line;
  return passage.clauses.flatMap(({ index, end }) => {
    const clause = text.slice(index, Math.min(end, index + 1000));
    const first = [...clause.matchAll(FIRST)].find((match) => isReported(passage, index + match.index));
    if (!first || isStretchTaken(text, { index: index + first.index, words: first[0] }, isTaken)) return [];
    const indexes = [...clause.slice(0, first.index + 80).matchAll(INDEXES)];
    const [one] = indexes;
    const last = indexes.at(-1);
    if (!one || !last) return [];
    const isDated = passage.times.some(
      (time) => time.index >= index && time.index < end && time.kind !== 'now' && time.kind !== 'aside',
    );
    if (indexes.length > 2 || !isDated) {
      const words = clause.slice(one.index, last.index + last[0].length);
      return [report(index + one.index, [words], { quantity: { comparator: 'qualitative' } })];
    }
    return indexes.map((match, at) => {
      const before = indexes[at - 1];
      const from = index + (before ? before.index + before[0].length : 0);
      return {
        ...report(index + match.index, [match[0], first[0]], { quantity: { comparator: 'rank', value: 1 } }),
        from,
      };
    });
  });
}

function isReported(passage: Passage, index: number): boolean {
  return modeAt(passage, index) === 'result';
}

/** Words with their place. */
interface Found {
  readonly index: number;
  readonly words: string;
}

/** Whether a figure between the commas around makes a claim already. */
function isStretchTaken(text: string, { index: start, words }: Found, isTaken: IsTaken): boolean {
  const end = start + words.length;
  const before = text.slice(Math.max(0, start - 200), start);
  const behind = text.slice(end, end + 200);
  const from = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf('. ')) + 1;
  const gap = /[,;.]\s/.exec(behind)?.index ?? behind.length;
  return isTaken(start - before.length + from, end + gap);
}

function report(
  index: number,
  texts: readonly string[],
  { quantity, doubts = [] }: { readonly quantity: Quantity; readonly doubts?: readonly DoubtCode[] },
): WordedClaim {
  return { index, texts, kind: 'result', promise: null, quantity, unit: null, doubts };
}

function worded(
  index: number,
  text: string,
  {
    promise = 'target',
    quantity = { comparator: 'qualitative' },
  }: Partial<Pick<WordedClaim, 'promise' | 'quantity'>>,
): WordedClaim {
  const isBasic = /^cơ bản/iu.test(text);
  return {
    index,
    texts: [text],
    kind: 'target',
    promise,
    quantity,
    unit: null,
    doubts: isBasic ? ['basically'] : [],
  };
}

/** The first words from an index on, within their clause. */
function phrase(text: string, index: number): string {
  return /^[^\s,;:.()“”"]+(?:\s[^\s,;:.()“”"]+){0,4}/u.exec(text.slice(index, index + 80))?.[0] ?? '';
}
