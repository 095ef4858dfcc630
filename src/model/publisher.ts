/** Publishers of sources, and how surely they are known. */
import type { SourceData } from './source.ts';

/**
 * Whether a source's publisher is an inference of its editor, which their note then begins with; any other note says where
 * the source itself names it.
 * @example isPublisherInferred({ publisherNote: 'Suy luận: tệp không ghi địa chỉ.' }) // true
 */
export function isPublisherInferred({ publisherNote }: Pick<SourceData, 'publisherNote'>): boolean {
  return publisherNote?.startsWith('Suy luận') ?? false;
}

/**
 * Who published a source, with the paper it was taken from where that is known; a publisher that the source itself doesn't
 * name is marked as inferred.
 * @example publisherText(source) // 'Trang của Bệnh viện …, đăng lại từ Báo Quảng Ninh'
 */
export function publisherText(data: SourceData): string {
  const { publisher, originalPublisher } = data;
  const named = isPublisherInferred(data) ? `${publisher} (suy luận)` : publisher;
  return originalPublisher === undefined ? named : `${named}, đăng lại từ ${originalPublisher}`;
}

/**
 * Who published some sources, each named once.
 * @example publishersText(target.sources) // 'VNMasterplan; Báo tỉnh'
 */
export function publishersText(sources: readonly { data: SourceData }[]): string {
  return [...new Set(sources.map(({ data }) => publisherText(data)))].join('; ');
}
