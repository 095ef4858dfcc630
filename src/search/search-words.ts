/** What the search says about itself, in the visitor's words. */
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
 * What is said aloud once typing pauses: where Enter leads, how many documents bear the number, how much the pages have.
 * @param straight the document that Enter opens, as it is named in speech
 * @example announcement({ documents: 3, straight: undefined, answer: undefined }) // '3 văn bản. Phím xuống để chọn.'
 */
export function announcement({
  documents,
  straight,
  answer,
}: {
  readonly documents: number;
  readonly straight: string | undefined;
  readonly answer: Pick<SearchAnswer, 'total' | 'remedy' | 'complete'> | undefined;
}): string {
  const hasOptions = documents > 0 || (answer !== undefined && answer.total > 0);
  return [
    straight === undefined ? undefined : `Enter mở ${straight}.`,
    documents === 0 ? undefined : `${documents} văn bản.`,
    answer?.remedy && remedyText(answer.remedy),
    answer && (answer.complete ? `${countText(answer.total)}.` : INCOMPLETE),
    hasOptions ? 'Phím xuống để chọn.' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Said where the index of the full text couldn't be had. */
export const INCOMPLETE = 'Chưa tải được chỉ mục toàn văn; số hiệu vẫn tra được.';
