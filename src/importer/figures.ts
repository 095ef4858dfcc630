/**
 * What each figure does in its sentence: promise (*target*), report (*result*), count targets or tasks (*count*), date
 * something (*date*), or none of these (*other*).
 *
 * Whether a clause promises or reports is decided by its first cue; a clause without one goes on as the one before it
 * did, within the paragraph. A year counts as a promise only if it lies ahead of the day the article was published.
 */
import { findFigures } from '../figures/figure-tokens.ts';
import type { FigureToken } from '../figures/figure-tokens.ts';
import { splitSentences } from './lines.ts';
import type { Figure, FigureRole, NumberedLine } from './result.ts';

type Mode = 'target' | 'result';

interface Cue {
  readonly mode: Mode;
  readonly shape: RegExp;
}

const PROMISE =
  /(?<!\p{L})(?:phấn đấu|đặt mục tiêu|(?:mục tiêu|chỉ tiêu)(?: cụ thể| cơ bản|, chỉ tiêu cơ bản)*(?: sau)?\s?:|hướng (?:đến|tới) (?:năm|mục tiêu)|tầm nhìn đến|cam kết|sẽ)(?!\p{L})/iu;
/** `đến năm 2030`, `từ năm 2024`: a promise if the year lies ahead. */
const HORIZON = /(?<!\p{L}|tính )(?:đến(?: hết)?|từ|trước|trong) năm (?<year>\d{4})/iu;
const REPORT =
  /(?<!\p{L})(?:đến nay|tính đến|đều|luôn|hằng năm|hàng năm|hiện(?: nay)?|kết quả|đã|vừa|mới chỉ|mới đạt|trong đó có|nằm trong|qua \d+ (?:tháng|năm))(?!\p{L})/iu;

const CUES: readonly Cue[] = [
  { mode: 'target', shape: PROMISE },
  { mode: 'target', shape: HORIZON },
  { mode: 'result', shape: REPORT },
];

const COUNTED_PROMISES = /^(?:nhóm )?(?:nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu)/;
const DURATIONS = new Set(['năm', 'tháng', 'ngày', 'giờ', 'phút', 'cấp', 'lần']);
const IN_A_ROW = /(?:liên tiếp|liên tục|liền)\s*$/iu;

/**
 * Every figure of the body with its role.
 *
 * @param publishedYear the year of publication, or the latest year the article is known to look back on; undefined if
 * neither is known: then every horizon lies ahead
 * @example readFigures(lines, 2019)[0]?.role // 'result'
 */
export function readFigures(lines: readonly NumberedLine[], publishedYear: number | undefined): Figure[] {
  return lines.flatMap(({ text, paragraph }) => {
    if (paragraph === undefined) return [];
    const clauses = readClauses(text, publishedYear);
    return findFigures(text).map((token): Figure => {
      const mode = clauses.findLast(({ index }) => index <= token.index)?.mode ?? 'result';
      const { index, sort, ...figure } = token;
      return { ...figure, paragraph, role: roleOf({ ...figure, index, sort }, mode, text.slice(0, index)) };
    });
  });
}

function roleOf(token: FigureToken, mode: Mode, before: string): FigureRole {
  if (token.sort === 'date') return 'date';
  if (token.sort === 'label') return 'other';
  const unit = token.unit ?? '';
  if (token.comparator === 'is' && COUNTED_PROMISES.test(unit)) return 'count';
  if (DURATIONS.has(unit) && !IN_A_ROW.test(before)) return 'other';
  return mode;
}

/** The clauses of a paragraph with what they do. */
function readClauses(text: string, publishedYear: number | undefined): { index: number; mode: Mode }[] {
  const clauses = splitSentences(text).flatMap((sentence) => {
    const starts = [0, ...[...sentence.text.matchAll(/;\s+/g)].map((gap) => gap.index + gap[0].length)];
    return starts.map((start, at) => ({
      index: sentence.index + start,
      text: sentence.text.slice(start, starts[at + 1] ?? sentence.text.length),
    }));
  });
  let mode: Mode = 'result';
  return clauses.map((clause) => {
    mode = firstCue(clause.text, publishedYear) ?? mode;
    return { index: clause.index, mode };
  });
}

function firstCue(clause: string, publishedYear: number | undefined): Mode | undefined {
  const found = CUES.flatMap(({ mode, shape }) => {
    const match = shape.exec(clause);
    if (!match) return [];
    const year = Number(match.groups?.['year'] ?? Number.NaN);
    const isPast = publishedYear !== undefined && year <= publishedYear && !/hết/u.test(match[0]);
    return isPast ? [] : [{ mode, index: match.index }];
  });
  return found.sort((a, b) => a.index - b.index)[0]?.mode;
}
