/**
 * Marks of classification: a document that bears one must not be imported.
 *
 * The Law on the Protection of State Secrets (Luật Bảo vệ bí mật nhà nước, 29/2018/QH14) knows three degrees: *tuyệt mật*,
 * *tối mật*, *mật*. A *mark* is a line, or a cell of a line, that is nothing but a degree, with the words and shapes of a
 * stamp around it: "MẬT", "(Mật)", "Độ mật: Tối mật", "Tài liệu mật". The word inside a sentence is none: mật also means
 * honey and dense, and articles may speak of secrets.
 */

/** A line that is a mark, and its degree in lower case. */
export interface SecrecyMark {
  readonly line: number;
  readonly text: string;
  readonly degree: string;
}

const DEGREE = '(?<degree>(?:tuyệt |tối )?mật)';
const URGENCY = '(?:hỏa tốc(?: hẹn giờ)?|thượng khẩn|khẩn)';
/** What may follow a degree in the same line of a letterhead. */
const REST = '(?:[ .,;–-]*(?:độ khẩn|bản số|số bản|số|ký hiệu|ngày)(?![\\p{L}]).*)?';
const SHAPES: readonly RegExp[] = [
  new RegExp(`^(?:${URGENCY}[ –/-]+)?${DEGREE}(?:[ –/-]+${URGENCY})?${REST}$`, 'u'),
  new RegExp(
    `^(?:dấu )?(?:chỉ )?(?:mức độ|cấp độ|độ|mức|chế độ) (?:bảo )?mật(?: (?:của )?(?:văn bản|tài liệu))? ?[:–-] ?${DEGREE}${REST}$`,
    'u',
  ),
  new RegExp(`^(?:tài liệu|văn bản|công văn) ${DEGREE}$`, 'u'),
  new RegExp(
    `^(?:(?:tài liệu )?(?:thuộc )?bí mật nhà nước )?(?:thuộc )?độ ${DEGREE.replace('?mật', 'mật')}$`,
    'u',
  ),
  /^(?:tài liệu )?(?:có nội dung )?(?:thuộc )?bí mật nhà nước(?:,? độ)? (?<degree>(?:tuyệt |tối )?mật)$/u,
  /^tài liệu (?:có nội dung )?(?:thuộc )?(?:danh mục )?(?<degree>bí mật nhà nước)$/u,
];
/** A short heading with the degree in brackets behind it; in prose it would be in lower case. */
const IN_BRACKETS = /\((?<degree>(?:Tuyệt |Tối )?[Mm]ật|(?:TUYỆT |TỐI )?MẬT)\)$/u;
const LONGEST_HEADING = 12;
const LONGEST_MARK = 200;
const LONGEST_STAMP = 40;
const DEGREES = /(?:tuyệt |tối )?mật(?!\p{L})/gu;
const BULLET = /^\s*(?:[-–—•·●▪◦+»]|\*(?!.*\*\s*$))\s*/u;
/** What stamps and copies put around a mark. */
const FRAME = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const CELLS = /\t+|[|│┃]+|[\s\u00a0]{3,}/u;
/** Letters set apart, `M Ậ T`: two or more single letters in a row. */
const SPACED = /^(?:\p{L} +){2,}\p{L}$/u;

/**
 * The marks of classification in a text, in order. Degrees listed one below the other, or side by side, are a list of what
 * there is, not a mark.
 *
 * @example findSecrecyMarks('ỦY BAN\nTỐI MẬT') // [{ line: 2, text: 'TỐI MẬT', degree: 'tối mật' }]
 */
export function findSecrecyMarks(text: string): SecrecyMark[] {
  const lines = text.split('\n');
  const marks = lines.flatMap((line, index) => {
    if (line.length > 4 * LONGEST_MARK || !/[mM] *[ậẬ]/u.test(line)) return [];
    if (isWrapped(line, lines[index - 1] ?? '')) return [];
    const degree = readMark(line);
    return degree === undefined ? [] : [{ line: index + 1, text: line.trim(), degree }];
  });
  return marks.filter(
    (mark, index) =>
      ![marks[index - 1], marks[index + 1]].some(
        (other) => other && other.degree !== mark.degree && Math.abs(other.line - mark.line) <= 2,
      ),
  );
}

/** Whether the line is the end of a sentence that began in the line above. */
function isWrapped(line: string, above: string): boolean {
  return /^\s*\p{Ll}/u.test(line) && above.trim().length > LONGEST_STAMP && !/[.!?:;…]\s*$/u.test(above);
}

function readMark(line: string): string | undefined {
  const cells = line.split(CELLS).filter((cell) => cell.length <= LONGEST_MARK);
  const degrees = new Set(cells.flatMap((cell) => readCell(cell) ?? []));
  const [only] = degrees;
  return degrees.size === 1 ? only : undefined;
}

function readCell(cell: string): string | undefined {
  const trimmed = cell.trim();
  if (trimmed.length < 3) return undefined;
  if (BULLET.test(trimmed) && !isStamp(trimmed)) return undefined;
  const bare = trimmed.replace(FRAME, '');
  const joined = SPACED.test(bare.replace(/ {2,}/gu, ' ')) ? joinSpaced(bare) : bare.replace(/\s+/gu, ' ');
  const plain = joined.toLowerCase().replace('hoả', 'hỏa').replace(/[:：]/gu, ':').replace(/ *: */gu, ': ');
  if (countDegrees(plain) > 1) return undefined;
  for (const shape of SHAPES) {
    const degree = shape.exec(plain)?.groups?.['degree'];
    if (degree !== undefined) return degree;
  }
  return trimmed.split(/\s+/u).length <= LONGEST_HEADING
    ? IN_BRACKETS.exec(trimmed)?.groups?.['degree']?.toLowerCase()
    : undefined;
}

/** Capitals, or the same dash on both sides: `- MẬT -`. */
function isStamp(text: string): boolean {
  return text === text.toUpperCase() || /^([-–—*])(?=.*\1\s*$)/u.test(text);
}

/** A gap of two spaces or more stands between words. */
function joinSpaced(text: string): string {
  const joined = text
    .split(/ {2,}/u)
    .map((word) => word.replace(/ /gu, ''))
    .join(' ');
  return joined.replace(/^(tuyệt|tối)(?=mật$)/iu, '$1 ');
}

/** `Độ mật` in front of a colon is the label. */
function countDegrees(plain: string): number {
  return new Set(plain.replace(/^[^:]*:|bí mật nhà nước/gu, '').match(DEGREES)).size;
}
