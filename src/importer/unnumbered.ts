/**
 * Documents named without a number: `Đề án xây dựng chính quyền điện tử`. Which one is meant, and whether two such names
 * are one document, only an editor can say; so they are listed and not guessed at.
 */
import { splitSentences } from './lines.ts';
import type { BodyLine, Warning } from './result.ts';

const KINDS =
  'Nghị quyết|Đề án|Quy hoạch|Chương trình hành động|Kế hoạch hành động|Kế hoạch|Quy chế|Bộ chỉ số|Bộ tiêu chí|Chiến lược|Chỉ thị|Quyết định|Kết luận';
/** The kind in capitals and what it is about, up to the next comma; neither a number nor a word that points back. */
const NAMED = new RegExp(
  `(?<!\\p{L})(?:${KINDS})\\s+(?!hành động|số(?!\\p{L})|\\d|này|trên|đó|nói|của|và|đã|được|cũng|là)[“"]?\\p{L}[^,;.:()…]{3,}`,
  'gu',
);
/** At the start of a sentence the capital says nothing, and these are often what was named before. */
const AMBIGUOUS_START = /^(?:Kế hoạch|Chương trình hành động|Quyết định|Kết luận|Chiến lược)\s/u;
const MOST_WORDS = 14;

/**
 * A warning for every document named without a number.
 *
 * @example findUnnumbered([{ line: 2, kind: 'paragraph', text: 'Tỉnh có Đề án chính quyền số.' }]).length // 1
 */
export function findUnnumbered(body: readonly BodyLine[]): Warning[] {
  return body.flatMap(({ line, text }) =>
    splitSentences(text).flatMap((sentence) =>
      [...sentence.text.matchAll(NAMED)]
        .filter((match) => match.index > 0 || !AMBIGUOUS_START.test(match[0]))
        .map((match) => ({ line, message: `a document is named without a number: ${shorten(match[0])}` })),
    ),
  );
}

function shorten(name: string): string {
  const words = name.trim().split(' ');
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : words.join(' ');
}
