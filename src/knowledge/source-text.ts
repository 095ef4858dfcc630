/** Words about sources: what one is called, and when it was published. */
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
 * What a source is called where room is short: a text that came as a file by its title, a page by who published it.
 * @example sourceName(source.data) // '“Đẩy nhanh chuyển đổi số toàn diện”'
 */
export function sourceName({ file, publisher, title }: SourceData): string {
  return file === undefined ? publisher : `“${title}”`;
}
