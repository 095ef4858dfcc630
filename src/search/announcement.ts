/** What a search says aloud. */

/** Said where the index of the full text couldn't be had. */
export const INCOMPLETE = 'Chưa tải được chỉ mục toàn văn; số hiệu vẫn tra được.';

/**
 * What is said once typing pauses: where Enter leads, how many documents bear the number, what the pages have.
 * @param straight the document that Enter opens, as it is named in speech
 * @param pages what is said of the pages, and how many were found; undefined where they weren't asked
 * @example announcement({ documents: 3 }) // '3 văn bản. Phím xuống để chọn.'
 */
export function announcement({
  documents = 0,
  straight,
  pages,
}: {
  readonly documents?: number;
  readonly straight?: string | undefined;
  readonly pages?: { readonly said: string; readonly total: number } | undefined;
}): string {
  return [
    straight && `Enter mở ${straight}.`,
    documents > 0 && `${documents} văn bản.`,
    pages?.said,
    documents + (pages?.total ?? 0) > 0 && 'Phím xuống để chọn.',
  ]
    .filter(Boolean)
    .join(' ');
}
