/** Units of measurement, as indicators have them: `%`, `% xã`, `tỷ đồng`, `hạng thế giới`. Most are the noun that is counted. */

/**
 * Whether values in a unit are shares in percent.
 * @example isShare('% xã') // true
 */
export function isShare(unit: string | null): unit is `%${string}` {
  return unit?.startsWith('%') ?? false;
}

/**
 * Whether values in a unit are places in an order, the first being 1.
 * @example isRankUnit('hạng thế giới') // true
 */
export function isRankUnit(unit: string | null): unit is `hạng${string}` {
  return unit?.startsWith('hạng') ?? false;
}

/**
 * A figure as it is written with its unit behind it.
 * @example withUnit('16,5', '%') // '16,5%'
 */
export function withUnit(figure: string, unit: string | null): string {
  if (!unit) return figure;
  return isShare(unit) ? `${figure}${unit}` : `${figure} ${unit}`;
}
