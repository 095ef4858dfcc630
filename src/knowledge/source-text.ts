/** Words about sources: when one was published, and by whom. */
import { describePeriod } from '../model/period.ts';
import type { SourceData } from '../model/source.ts';

/**
 * When a source was published, in Vietnamese; a span stands for a date that nobody printed.
 * @example publicationText({ publishedWindow: … }) // 'trong khoảng 09/05/2024–31/01/2025'
 */
export function publicationText({ published, publishedWindow }: SourceData): string {
  if (published) return describePeriod(published);
  if (publishedWindow) return `trong khoảng ${describePeriod(publishedWindow)}`;
  return 'không rõ ngày';
}

/**
 * Who published a source, with the paper it was taken from where that is known; a publisher that the source itself doesn't
 * name is marked as inferred.
 * @example publisherText(source) // 'Trang của Bệnh viện …, đăng lại từ Báo Quảng Ninh'
 */
export function publisherText({ publisher, publisherNote, originalPublisher }: SourceData): string {
  const named = publisherNote === undefined ? publisher : `${publisher} (suy luận)`;
  return originalPublisher === undefined ? named : `${named}, đăng lại từ ${originalPublisher}`;
}
