/** A source for tests. */
import { sourceSchema, type SourceData } from './source.ts';

/**
 * A source of the provincial paper, with fields set or added as its file has them.
 * @example source({ published: '2019-12-23' })
 */
export function source(fields: object): SourceData {
  return sourceSchema.parse({
    title: 'Bài gốc',
    publisher: 'Báo Quảng Ninh',
    tier: 'press',
    read: 'full',
    ...fields,
  });
}
