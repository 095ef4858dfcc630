/**
 * From figures to claims: which figure makes one, and which belongs to the one before.
 */
import type { Quantity } from '../model/quantity.ts';
import type { DoubtCode } from './claims-doubts.ts';
import { quantityOf, restates } from './claims-quantity.ts';
import { findWorded } from './claims-worded.ts';
import { clauseAt } from './figures.ts';
import type { Passage, PlacedFigure } from './figures.ts';
import { firstBehind, lastBefore } from './figures-clauses.ts';
import type { ProposedClaim, ProposedComparison } from './result.ts';

/** A stretch of the paragraph that becomes a token of the evidence. */
export interface Span {
  readonly index: number;
  readonly end: number;
  readonly isFigure: boolean;
}

/** A claim before it is known where, when and of what it is. */
export interface DraftClaim extends Pick<
  ProposedClaim,
  'kind' | 'promise' | 'quantity' | 'unit' | 'compared'
> {
  readonly index: number;
  readonly end: number;
  readonly spans: readonly Span[];
  /** Where the words begin that name what it is of, if that is known. */
  readonly from?: number;
  /** Whether it is made of words, not of a figure. */
  readonly isWorded: boolean;
  readonly doubts: readonly DoubtCode[];
}

/** Whether a figure at an index, as printed, is the nation's. */
export type IsNational = (index: number, text: string) => boolean;

interface Drafting {
  figure: PlacedFigure;
  claim: DraftClaim;
  /** Where the last of its figures ends. */
  end: number;
  isOneOf: boolean;
}

/** More figures than this no claim holds. */
const MOST_SPANS = 6;
const SHARE_WITHIN = 44;
const COUNT_WITHIN = 30;
const NATION_WITHIN = 80;
const ONE_OF = /một trong(?: số)?\s$/iu;
const CHANGED =
  /(?<!\p{L})(?:tăng|giảm|vượt)(?: thêm| bình quân| khoảng| trên| hơn| gần| tới| được| ít nhất| tối thiểu)*\s$/iu;
const ROSE = /^[^,;.()\d]{0,40}?(?:lên|xuống|còn)[^,;.()\d]{0,14}$/iu;
const FROM = /(?<!\p{L})từ(?: mức)?(?: hơn| gần| khoảng| trên)?\s$/iu;
/** Behind the lower end of a rise, with its year: `từ 55% năm 2024 lên …`. */
const TO_LATER = /^(?:\s(?:trong |vào |của )?năm \d{4})?(?:\s\p{L}+){0,3}?\s(?:lên|xuống|còn)(?!\p{L})/iu;
const THAN = /(?:so với|cùng kỳ|năm trước|trước đó|(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn mức)[^,;.\d]{0,30}$/iu;
/** In brackets a year is enough. */
const THEN = /(?:năm|quý|tháng) [^,;.()]{0,12}(?:là|đạt|chỉ|:)[^,;.()\d]{0,16}$/iu;
/** `cao hơn 7 điểm phần trăm` */
const DIFFERS = /(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm) hơn(?: \p{L}+){0,3}\s$/iu;
const RECALLS = /(?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết)/iu;
const LOOK_BACK = 48;

/**
 * The claims of a paragraph in the order of its text.
 *
 * @param isNational whether a figure is the nation's
 * @example draftClaims(passage, () => false).length // 3
 */
export function draftClaims(passage: Passage, isNational: IsNational): DraftClaim[] {
  const drafts: Drafting[] = [];
  for (const figure of passage.figures) {
    if (figure.role === 'date' || figure.role === 'other') continue;
    const before = drafts.at(-1);
    const sentence = clauseAt(passage, figure.index)?.sentence ?? 0;
    const isOpen = before && before.end > sentence && before.claim.spans.length < MOST_SPANS;
    const isJoined = isOpen && join(before, figure, { passage, isNational });
    if (isJoined) continue;
    const draft = start(figure, passage);
    if (draft) drafts.push(draft);
  }
  const spans = drafts.flatMap(({ claim }) => claim.spans).toSorted((a, b) => a.index - b.index);
  const isTaken = (from: number, to: number) => (firstBehind(spans, from - 1)?.index ?? to) < to;
  const worded = findWorded(passage, isTaken).map(({ texts, doubts, ...claim }): DraftClaim => {
    const first = texts[0] ?? '';
    return {
      ...{ ...claim, compared: [], end: claim.index + first.length, isWorded: true },
      spans: spansOf(texts, passage.line.text, claim.index),
      doubts: claim.quantity.comparator === 'part' ? doubts : ['no-figure', ...doubts],
    };
  });
  return [...drafts.map(({ claim }) => claim), ...worded].sort((a, b) => a.index - b.index);
}

function start(figure: PlacedFigure, passage: Passage): Drafting | undefined {
  const { index, text, role, unit } = figure;
  if (role === 'count' && unit === 'điểm') return undefined;
  const before = passage.line.text.slice(Math.max(0, index - LOOK_BACK), index);
  const isBase = role === 'target' && isLowerEnd(figure, before, passage);
  const kind = role === 'result' || isBase ? 'result' : 'target';
  const isOneOf = figure.comparator === 'is' && (figure.value ?? 0) > 1 && ONE_OF.test(before);
  const quantity: Quantity | undefined = isOneOf
    ? { comparator: 'part', value: 1, of: figure.value ?? 1 }
    : quantityOf(figure, kind);
  if (!quantity) return undefined;
  const end = index + text.length;
  const promise = role === 'count' ? 'count' : 'target';
  const claim: DraftClaim = {
    ...{ kind, quantity, unit, index, end, compared: [], isWorded: false },
    promise: kind === 'result' ? null : promise,
    spans: [{ index, end, isFigure: true }],
    doubts: doubtsOf(
      isBase ? { ...figure, isCued: false } : figure,
      before,
      kind === 'target' && isRecalled(passage, index),
    ),
  };
  return { figure, claim, end, isOneOf };
}

/** What a promised rise starts from is no promise. */
function isLowerEnd({ index, text }: PlacedFigure, before: string, { line }: Passage): boolean {
  const end = index + text.length;
  return FROM.test(before) && TO_LATER.test(line.text.slice(end, end + LOOK_BACK));
}

function doubtsOf(
  { unit, isTurned, isCued }: PlacedFigure,
  before: string,
  isBracketed: boolean,
): readonly DoubtCode[] {
  const isChange = unit !== '%/năm' && unit !== 'hạng' && (CHANGED.test(before) || DIFFERS.test(before));
  const told: readonly (readonly [boolean, DoubtCode])[] = [
    [isChange, 'change'],
    [isTurned, 'decimal-mark'],
    [!isCued, 'no-cue'],
    [isBracketed, 'own-bracket'],
  ];
  return told.filter(([is]) => is).map(([, code]) => code);
}

/** What a figure may be joined in. */
interface Joining {
  readonly passage: Passage;
  readonly isNational: IsNational;
}

/** Adds a figure to the claim before it, if it belongs there. */
function join(before: Drafting, figure: PlacedFigure, joining: Joining): boolean {
  const gap = joining.passage.line.text.slice(before.end, figure.index);
  if (isSameCount(before.figure, figure) && gap.length <= COUNT_WITHIN) {
    before.end = figure.index + figure.text.length;
    return true;
  }
  const isShare = before.figure.comparator === 'part' && gap.length <= SHARE_WITHIN;
  if (isShare && restates(figure, before.figure)) return add(before, figure);
  if (before.isOneOf && !/[,;.]/.test(gap)) return add(before, figure);
  if (figure.unit === 'bậc' && before.figure.unit === 'hạng')
    return add(before, figure, { doubts: [...before.claim.doubts, 'rank-change'] });
  if (before.claim.kind !== 'result' || figure.role !== 'result') return false;
  const what = comparisonOf(before, figure, { ...joining, gap });
  const quantity = quantityOf(figure, 'result');
  if (what && quantity)
    return add(before, figure, { compared: [...before.claim.compared, { what, quantity }] });
  return rise(before, figure, { ...joining, gap });
}

function add(before: Drafting, figure: PlacedFigure, changes: Partial<DraftClaim> = {}): boolean {
  const end = figure.index + figure.text.length;
  const spans = [...before.claim.spans, { index: figure.index, end, isFigure: true }];
  before.claim = { ...before.claim, spans, ...changes };
  before.end = end;
  return true;
}

function comparisonOf(
  before: Drafting,
  figure: PlacedFigure,
  { passage, isNational, gap }: Joining & { readonly gap: string },
): ProposedComparison['what'] | undefined {
  if (figure.unit !== null && figure.unit !== before.figure.unit) return undefined;
  const isBracketed = figure.index < (lastBefore(passage.brackets, figure.index)?.end ?? 0);
  if (isBracketed && gap.length <= NATION_WITHIN && isNational(figure.index, figure.text)) return 'nation';
  if (isBracketed && gap.includes('(') && (THAN.test(gap) || THEN.test(gap))) return 'earlier';
  if (!THAN.test(gap) || /[;.]/.test(gap)) return undefined;
  return isNational(figure.index, figure.text) ? 'nation' : 'earlier';
}

/** `từ 5% lên 16%`: the later figure is the result, the earlier one what it is compared with. */
function rise(
  before: Drafting,
  figure: PlacedFigure,
  { passage, gap }: Joining & { readonly gap: string },
): boolean {
  const { index } = before.figure;
  const ahead = passage.line.text.slice(Math.max(0, index - LOOK_BACK), index);
  const later = ROSE.test(gap) && FROM.test(ahead) ? start(figure, passage) : undefined;
  if (!later || before.claim.spans.length > 1) return false;
  const { spans, quantity } = before.claim;
  before.claim = {
    ...later.claim,
    unit: later.claim.unit ?? before.claim.unit,
    spans: [...spans, ...later.claim.spans],
    compared: [{ what: 'earlier', quantity }],
  };
  Object.assign(before, { figure, end: later.end, isOneOf: false });
  return true;
}

/** `186/186 bộ phận một cửa 186 xã`: how many there are, said again. */
function isSameCount(part: PlacedFigure, { value, comparator }: PlacedFigure): boolean {
  return part.comparator === 'part' && comparator === 'is' && (value === part.of || value === part.value);
}

function isRecalled({ brackets, line: { text } }: Passage, index: number): boolean {
  const bracket = lastBefore(brackets, index);
  return bracket !== undefined && index < bracket.end && RECALLS.test(text.slice(bracket.index, index));
}

/** Words of a claim without a figure: the first at its index, others wherever they stand next. */
function spansOf(texts: readonly string[], text: string, index: number): Span[] {
  return texts.flatMap((words, at) => {
    const from = at === 0 ? index : text.slice(index, index + 1000).indexOf(words) + index;
    return from < index || words === '' ? [] : [{ index: from, end: from + words.length, isFigure: false }];
  });
}
