/**
 * What each figure does in its sentence: promise (*target*), report (*result*), count targets or tasks (*count*), date
 * something (*date*), or none of these (*other*).
 *
 * Lines are read in order, since the head of a list speaks for its items: behind `Mục tiêu đến năm 2025:` every line is
 * a promise until a heading or a line that says otherwise.
 */
import { lastBefore, readClauses } from './figures-clauses.ts';
import type { Clause, Clauses, Mode } from './figures-clauses.ts';
import { readParagraphFigures } from './figures-read.ts';
import type { ReadFigure } from './figures-read.ts';
import type { FoundTime } from './figures-times.ts';
import type { Figure, FigureRole, NumberedLine } from './result.ts';

/** A figure with its place in the paragraph. */
export interface PlacedFigure extends ReadFigure {
  readonly role: FigureRole;
  /** False where nothing in its clause, the one before or a head says what it does. */
  readonly isCued: boolean;
}

/** The head that speaks for a line: `Đến năm 2025:` at its beginning, or the head of its list. */
export interface Head {
  readonly mode: Mode;
  readonly time: FoundTime | undefined;
}

/** A paragraph, heading or list item with all that its figures depend on. */
export interface Passage extends Clauses {
  readonly line: NumberedLine & { readonly paragraph: number };
  readonly figures: readonly PlacedFigure[];
  /** Of its own, or that of the list it stands in. */
  readonly head: Head | undefined;
}

const COUNTED_PROMISES = /^(?:nhóm )?(?:nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu)/;
const DONE_BEFORE = /(?:hoàn thành|đạt|vượt)(?: và vượt)?(?: được)?\s*$/iu;
const DONE_BEHIND = /^\s*(?:cụ thể |chủ yếu |đã )?(?:hoàn thành|đạt|vượt|chưa đạt|không đạt)/iu;
const DURATIONS = new Set(['năm', 'tháng', 'ngày', 'giờ', 'phút', 'cấp', 'tuổi']);
const IN_A_ROW = /(?:liên tiếp|liên tục|liền)\s*$/iu;
const TIMES_AS_MUCH =
  /(?:tăng|giảm|gấp|cao hơn|thấp hơn|nhanh hơn)(?: (?:khoảng|gần|hơn|trên|tới|lên|ít nhất|bình quân))*\s*$/iu;
const THAN = /^\s*so với/iu;
/** `3 điểm mấu chốt`: points that are named, not scored. */
const POINTS = /^\s*(?:mấu chốt|nhấn|nghẽn|mới|sáng|yếu|đột phá|tựa|chính|khác biệt|nổi bật)/iu;
/** `vượt chỉ tiêu 25%`, `(mục tiêu 15%)`: what was aimed at, in a report. */
const AIMED_AT =
  /(?:vượt(?: xa)?(?: so với)?(?: mức)? (?:chỉ tiêu|mục tiêu)|\((?:so với )?(?:chỉ tiêu|mục tiêu|kế hoạch))(?: năm \d{4})?(?: là| giao| đề ra| đặt ra)*:?(?: trên| tối thiểu| khoảng| ít nhất)?\s$/iu;
const HEAD = /^(?:(?:đến|tới|tầm nhìn|định hướng|giai đoạn|mục tiêu|phấn đấu|trong|năm)[^:.;]{0,60}):/iu;
const TARGET_HEADING = /mục tiêu|chỉ tiêu|phương hướng|định hướng|tầm nhìn|phấn đấu/iu;
const RESULT_HEADING = /kết quả|thành tựu|thực trạng|đánh giá/iu;
const AROUND = 48;

/**
 * Every figure of the body with its role.
 *
 * @param published the year of publication, or the latest year the article is known to look back on; undefined if
 * neither is known: then every horizon lies ahead
 * @example readFigures(lines, 2019)[0]?.role // 'result'
 */
export function readFigures(lines: readonly NumberedLine[], published: number | undefined): Figure[] {
  return figuresOf(readPassages(lines, published));
}

/**
 * The figures of passages that are read already.
 *
 * @example figuresOf(readPassages(lines, 2019)).length // 12
 */
export function figuresOf(passages: readonly Passage[]): Figure[] {
  return passages.flatMap(({ line: { paragraph }, figures }) =>
    figures.map(({ text, value, valueMax, of, unit, comparator, role }): Figure => ({
      text,
      value,
      ...(valueMax !== undefined && { valueMax }),
      ...(of !== undefined && { of }),
      ...{ unit, comparator, paragraph, role },
    })),
  );
}

/**
 * The passages of a body in order, captions left out.
 *
 * @param published as for `readFigures`
 * @example readPassages(numberParagraphs(body), 2019)[0]?.figures
 */
export function readPassages(lines: readonly NumberedLine[], published: number | undefined): Passage[] {
  const passages: Passage[] = [];
  let list: Head | undefined;
  for (const { paragraph, ...line } of lines) {
    if (paragraph === undefined) continue;
    if (line.kind === 'heading') list = headingHead(line.text);
    const passage = readPassage({ ...line, paragraph }, { list, published });
    list = nextHead(passage, list);
    passages.push(passage);
  }
  return passages;
}

/**
 * Whether the words at an index promise or report.
 *
 * @example modeAt(passage, 20) // 'target'
 */
export function modeAt(passage: Clauses, index: number): Mode {
  return turnAt(passage, index)?.mode ?? 'result';
}

/**
 * The clause at an index: the brackets it stands in where those say something of their own, else the clause around.
 *
 * @example clauseAt(passage, 20)?.sentence // 0
 */
export function clauseAt({ clauses, brackets }: Clauses, index: number): Clause | undefined {
  const bracket = lastBefore(brackets, index);
  return bracket && index < bracket.end && bracket.turns.length > 0 ? bracket : lastBefore(clauses, index);
}

function turnAt(passage: Clauses, index: number) {
  return lastBefore(clauseAt(passage, index)?.turns ?? [], index);
}

function readPassage(
  line: Passage['line'],
  { list, published }: { readonly list: Head | undefined; readonly published: number | undefined },
): Passage {
  const { text } = line;
  const clauses = readClauses(text, { published, opening: list?.mode ?? 'result' });
  const head = ownHead(text, clauses) ?? list;
  const firstCue = clauses.clauses.find(({ cues }) => cues.length > 0)?.index ?? Number.POSITIVE_INFINITY;
  const figures = readParagraphFigures(text).map((figure): PlacedFigure => {
    const turn = turnAt(clauses, figure.index);
    const isCued = turn?.cue !== undefined || head !== undefined || figure.index >= firstCue;
    return { ...figure, role: roleOf(figure, turn?.mode ?? 'result', text), isCued };
  });
  return { line, ...clauses, head, figures };
}

function roleOf(figure: ReadFigure, mode: Mode, text: string): FigureRole {
  if (figure.sort === 'date') return 'date';
  if (figure.sort === 'label') return 'other';
  const { index, text: printed } = figure;
  const before = text.slice(Math.max(0, index - AROUND), index);
  const behind = text.slice(index + printed.length, index + printed.length + AROUND);
  if (isCount(figure, behind)) {
    const isDone = DONE_BEFORE.test(before) || DONE_BEHIND.test(behind);
    return mode === 'result' && isDone && figure.unit !== 'điểm' ? 'result' : 'count';
  }
  if (!isAmount(figure, before, behind)) return 'other';
  return AIMED_AT.test(before) ? 'target' : mode;
}

/** Whether it counts what is planned: targets, tasks, points of a programme. */
function isCount({ unit, comparator }: ReadFigure, behind: string): boolean {
  if (comparator !== 'is') return false;
  return COUNTED_PROMISES.test(unit ?? '') || (unit === 'điểm' && POINTS.test(behind));
}

/** A length of time measures nothing, unless it says for how long something held; `lần` does where it compares. */
function isAmount({ unit }: ReadFigure, before: string, behind: string): boolean {
  if (unit === 'lần') return TIMES_AS_MUCH.test(before) || THAN.test(behind);
  return !DURATIONS.has(unit ?? '') || IN_A_ROW.test(before);
}

/** `Đến năm 2025: …`: the date with which a paragraph begins speaks for all of it. */
function ownHead(text: string, clauses: Clauses): Head | undefined {
  const length = HEAD.exec(text.slice(0, 120))?.[0].length;
  if (length === undefined) return undefined;
  const time = clauses.times.find(({ kind, index }) => kind !== 'aside' && kind !== 'now' && index < length);
  const mode = modeAt(clauses, length - 1);
  return time || mode === 'target' ? { mode, time } : undefined;
}

function headingHead(text: string): Head | undefined {
  if (TARGET_HEADING.test(text)) return { mode: 'target', time: undefined };
  return RESULT_HEADING.test(text) ? { mode: 'result', time: undefined } : undefined;
}

/** What speaks for the lines below: a paragraph that ends in a colon heads a list; one that says otherwise ends it. */
function nextHead(
  { line: { kind, text }, head, clauses, times }: Passage,
  list: Head | undefined,
): Head | undefined {
  const last = clauses.at(-1);
  const turn = last?.turns.at(-1);
  if (text.endsWith(':') && turn?.cue) {
    const time = times.findLast((each) => each.kind !== 'aside' && each.kind !== 'now');
    return { mode: turn.mode, time: time ?? head?.time };
  }
  if (kind === 'list-item' || kind === 'heading') return list;
  const opening = clauses[0]?.turns[0];
  return opening?.cue && opening.mode !== list?.mode ? undefined : list;
}
