/**
 * Noise: what a portal puts around an article, told by the shapes in `noise-rules.ts`; the first rule that fits gives
 * the reason.
 *
 * A *block* is a heading of the page (`Tin khác`, `Bình luận`) with everything below it. Blocks begin after the
 * article's own text has begun, so that a menu above it doesn't swallow it. A block ends where the article goes on:
 * at a box inside an article one whole paragraph shows that, elsewhere it takes several in a row.
 */
import { fold } from '../vietnamese/fold.ts';
import { endsSentence, isProse, splitSentences, syllableCount, withoutBullet } from './lines.ts';
import type { Line } from './lines.ts';
import { BLOCK_RULES, LINE_RULES, LONGEST_LABEL } from './noise-rules.ts';
import type { BlockRule, LineRule } from './noise-rules.ts';

/** A line with what the rules compare. */
interface Reading {
  readonly line: Line;
  /** As many as the whole paragraph has that it may be; 0 for any other line. */
  readonly paragraph: number;
  /** Whether it ends as a sentence, and not with an ellipsis or a question. */
  readonly isWhole: boolean;
  /** By its shape alone. */
  readonly reason: string | undefined;
  readonly block: BlockRule | undefined;
}

/** Whether the article may go on at a line: below any block, or only below a box inside the article. */
type Resumption = 'surely' | 'perhaps' | undefined;

/** No rule takes longer lines. */
const LONGEST_TEXT = 1200;
/** What a paragraph has at least if one alone, or the first of two, is to end a block. */
const WHOLE_PARAGRAPH = 40;
/** What each of three in a row has at least. */
const PARAGRAPH = 25;
/** What a paragraph has at least that ends a box inside an article if a sentence follows. */
const SHORT_PARAGRAPH = 15;
const OTHER_NEWS_ARROW = /^(?:>{2,}|»{2,}|=>|⇒|→|➜|➔|👉)/u;
const FOOTER = 'site footer';
/** What is noise only beside noise of the same kind. */
const NEIGHBOURLY: readonly LineRule[] = [
  { reason: 'share or print button', shape: /^(?:binh luan|\d{1,5}k?)$/ },
  { reason: 'audio player', shape: /^\d{1,2}:\d\d$/ },
];

/**
 * Every line that is noise by its shape or stands in a block of the page, by line number.
 *
 * @example findNoise(splitLines('Một bài viết …\nTin khác\n- Một tin')).get(2) // 'other-news list'
 */
export function findNoise(lines: readonly Line[]): ReadonlyMap<number, string> {
  const readings = withNeighbours(lines.map(readLine));
  const resumes = findResumptions(readings);
  const textAhead = findTextAhead(readings);
  const reasons = new Map<number, string>();
  let block: BlockRule | undefined;
  let hasBegun = false;
  readings.forEach((reading, index) => {
    const { line, block: head } = reading;
    const isLight = head?.light !== undefined && textAhead[index] === true;
    if (hasBegun && head && !isLight) block = head;
    else if (block && (endsBlock(block, resumes[index]) || endsList(block, readings, index)))
      block = undefined;
    const why = reasonOf(reading, block, hasBegun);
    if (why !== undefined) reasons.set(line.number, why);
    hasBegun ||= why === undefined && isProse(line);
  });
  return reasons;
}

/**
 * Whether a dropped line reads like a paragraph of an article, so that somebody should look at it.
 *
 * @example looksLikeText({ number: 9, text: 'Bình luận' }) // false
 */
export function looksLikeText(line: Line): boolean {
  return isWholeParagraph(line) && syllableCount(line.text) >= WHOLE_PARAGRAPH;
}

function readLine(line: Line): Reading {
  const syllables = line.text.length > LONGEST_TEXT ? Infinity : syllableCount(line.text);
  const label = syllables === Infinity ? '' : fold(withoutBullet(line.text) ?? line.text);
  const fits = ({ shape, isLabel, longest = LONGEST_LABEL }: LineRule) =>
    syllables <= longest && !(isLabel && endsSentence(line.text)) && shape.test(label);
  const block = BLOCK_RULES.find(fits);
  const isArrow = OTHER_NEWS_ARROW.test(line.text) && syllables <= LONGEST_LABEL && !endsSentence(line.text);
  const reason = LINE_RULES.find(fits)?.reason ?? (isArrow ? 'other-news link' : undefined);
  const isWhole = isWholeParagraph(line);
  return { line, isWhole, paragraph: isWhole ? syllables : 0, reason, block };
}

function endsBlock({ inline }: BlockRule, resumption: Resumption): boolean {
  return resumption === 'surely' || (inline === true && resumption === 'perhaps');
}

/** Below the bullets of a box inside an article, a sentence without one is the article's. */
function endsList({ inline }: BlockRule, readings: readonly Reading[], index: number): boolean {
  const [above, here] = [readings[index - 1], readings[index]];
  return inline === true && here?.isWhole === true && above !== undefined && hasBullet(above.line);
}

function hasBullet({ text }: Line): boolean {
  return withoutBullet(text) !== undefined;
}

/** In a block, its reason; else the line's own. Above the article, the names of boxes are items of a menu. */
function reasonOf(
  { reason, block: head }: Reading,
  block: BlockRule | undefined,
  hasBegun: boolean,
): string | undefined {
  if (block) return reason === FOOTER ? reason : block.reason;
  return reason ?? head?.light ?? (head && (hasBegun ? head.reason : 'navigation'));
}

/** `Bình luận` or a bare number beside a button is a button and heads no box; a bare time belongs to its player. */
function withNeighbours(readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading, index) => {
    const label = reading.line.text.length <= LONGEST_LABEL ? fold(reading.line.text) : '';
    const rule = NEIGHBOURLY.find(({ shape }) => shape.test(label));
    const isBeside = [readings[index - 1], readings[index + 1]].some(
      (other) => other?.reason === rule?.reason,
    );
    return rule && isBeside ? { ...reading, reason: rule.reason, block: undefined } : reading;
  });
}

/**
 * For each line whether the article may go on there: `surely` below any block, `perhaps` below a box inside the
 * article. A teaser below another title is followed by a title or breaks off; a paragraph by a paragraph.
 */
function findResumptions(readings: readonly Reading[]): readonly Resumption[] {
  const kept = readings.flatMap(({ reason, block }, index) =>
    (reason ?? block) === undefined ? [index] : [],
  );
  const result: Resumption[] = readings.map(() => undefined);
  kept.forEach((at, rank) => {
    const [here, next] = [readings[at], readings[kept[rank + 1] ?? -1]];
    const ahead = kept.slice(rank, rank + 3).map((index) => readings[index]?.paragraph ?? 0);
    const isRun = (length: number, shortest: number) =>
      ahead.length >= length && ahead.slice(0, length).every((syllables) => syllables >= shortest);
    const goesOn =
      here?.isWhole === true &&
      next?.isWhole === true &&
      Math.max(here.paragraph, next.paragraph) >= SHORT_PARAGRAPH;
    const isSeveral = isRun(1, PARAGRAPH) && splitSentences(here?.line.text ?? '').length > 1;
    if (isRun(2, WHOLE_PARAGRAPH) || isRun(3, PARAGRAPH)) result[at] = 'surely';
    else if (isRun(1, WHOLE_PARAGRAPH) || goesOn || isSeveral) result[at] = 'perhaps';
  });
  return result;
}

/** For each line whether text follows before the next heading of the page that isn't light. */
function findTextAhead(readings: readonly Reading[]): readonly boolean[] {
  const result: boolean[] = [];
  let isAhead = false;
  for (let index = readings.length - 1; index >= 0; index -= 1) {
    result[index] = isAhead;
    const { paragraph, reason, block } = readings[index] as Reading;
    if (block && block.light === undefined) isAhead = false;
    else if (reason === undefined && paragraph >= SHORT_PARAGRAPH) isAhead = true;
  }
  return result;
}

function isWholeParagraph({ text, cells }: Line): boolean {
  const isWhole = endsSentence(text) && !/(?:…|\.\.\.|\?)$/.test(text.slice(-3));
  return isWhole && cells === undefined && withoutBullet(text) === undefined;
}
