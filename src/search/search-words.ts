/** What the search says about its answers, in the visitor's words. */
import { INCOMPLETE } from './announcement.ts';
import type { Remedy, SearchAnswer } from './search-answer.ts';

/**
 * How much was found: for the eye and for the ear.
 * @example countText(12) // '12 kết quả'
 */
export function countText(total: number): string {
  return total === 0 ? 'Không có kết quả' : `${total} kết quả`;
}

/**
 * What was done to a query that found nothing as it was typed.
 * @example remedyText({ kind: 'corrected', from: 'aro', to: 'ảo' }) // 'Không thấy “aro”; tìm “ảo”.'
 */
export function remedyText(remedy: Remedy): string {
  if (remedy.kind === 'corrected') return `Không thấy “${remedy.from}”; tìm “${remedy.to}”.`;
  const words = remedy.words.map((word) => `“${word}”`).join(', ');
  return `Không trang nào có đủ các chữ. Bỏ bớt ${words}; tìm “${remedy.kept}”.`;
}

/**
 * An answer in a sentence or two, to be said aloud: what was done to the query, how much was found.
 * @example answerText({ total: 12, remedy: undefined, complete: true }) // '12 kết quả.'
 */
export function answerText({
  total,
  remedy,
  complete,
}: Pick<SearchAnswer, 'total' | 'remedy' | 'complete'>): string {
  const found = complete ? `${countText(total)}.` : INCOMPLETE;
  return remedy === undefined ? found : `${remedyText(remedy)} ${found}`;
}
