/** What tells whether the codes, areas, populations, dates or sources of a place were changed since somebody checked them. */
import { createHash } from 'node:crypto';
import type { ProvinceData } from '../model/province.ts';
import type { FrontmatterFinding } from './check-text.ts';

/** How many hexadecimal digits are kept. */
const HASH_LENGTH = 12;

/**
 * The hash of what is told of a place besides its names and texts: its ISO code and its eras.
 * @example placeHash(thanhHoa) // '1fc1154ed4be'
 */
export function placeHash({
  iso,
  isoEvidence,
  eras,
}: Pick<ProvinceData, 'iso' | 'isoEvidence' | 'eras'>): string {
  return createHash('sha256')
    .update(JSON.stringify([iso, isoEvidence, eras]))
    .digest('hex')
    .slice(0, HASH_LENGTH);
}

/**
 * The slip in a place whose figures no longer fit the hash that stands beside them.
 * @example checkPlaceHash(data)[0]?.path // ['checked']
 */
export function checkPlaceHash(data: ProvinceData): FrontmatterFinding[] {
  const hash = placeHash(data);
  if (data.checked === undefined || data.checked === hash) return [];
  const message =
    `its code, dates, areas, populations or their sources are not those that were checked; correct them, ` +
    `or check them against the sources and write checked: '${hash}'`;
  return [{ path: ['checked'], message }];
}
