/**
 * The notes of a draft: comments in its body. Some ask for something, some hold a paragraph of the source that is still to be
 * told in own words.
 */

export interface DraftNote {
  /** The line of the body on which it begins, from 0. */
  readonly line: number;
  readonly kind: 'source' | 'passage' | 'other';
  /** The paragraph that a passage is, if it has a number. */
  readonly paragraph: number | undefined;
  readonly text: string;
}

const COMMENT = /\{\/\*([\s\S]*?)\*\/\s*\}/g;
const PASSAGE = /^\s*(?:đoạn (?<paragraph>\d+)|chú thích ảnh), dòng \d+[^:]*:\s*/u;
const SOURCE = /^\s*TODO: mô tả nguồn/u;

/**
 * The notes in a file's body, in their order.
 * @param body as it stands in the file, comments and all
 * @example findNotes(body)[0]?.paragraph // 3
 */
export function findNotes(body: string): DraftNote[] {
  let line = 0;
  let at = 0;
  return [...body.matchAll(COMMENT)].map(({ index, 1: inner = '' }) => {
    line += body.slice(at, index).split('\n').length - 1;
    at = index;
    const passage = PASSAGE.exec(inner);
    if (!passage)
      return {
        line,
        kind: SOURCE.test(inner) ? 'source' : 'other',
        paragraph: undefined,
        text: inner.trim(),
      };
    const number = passage.groups?.['paragraph'];
    const paragraph = number === undefined ? undefined : Number(number);
    return { line, kind: 'passage', paragraph, text: inner.slice(passage[0].length).trim() };
  });
}
