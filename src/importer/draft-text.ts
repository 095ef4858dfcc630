/** Text on its way into a draft: what neither YAML nor a comment can hold is taken out or spelt another way. */

/** Longest stretch of the source in one comment; no paragraph that an editor rewrites is longer. */
const LONGEST = 6_000;
/** What YAML calls not printable, byte-order marks and lone halves of a surrogate pair. */
const UNPRINTABLE =
  /[\p{Cc}\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/**
 * One line of printable text in NFC.
 *
 * @example printable('Một\n\thai ') // 'Một hai'
 */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNPRINTABLE, '').trim().normalize('NFC');
}

/**
 * Text as a comment holds it: one line without what would end the comment or the expression around it. Braces stay in
 * sight as their full-width letters; a parser of MDX tries the whole expression anew at each ASCII one.
 *
 * @example inComment('vùng {lõm}') // 'vùng ｛lõm｝'
 */
export function inComment(text: string): string {
  const line = printable(text.length > LONGEST ? text.slice(0, LONGEST) : text)
    .replaceAll('*/', '* /')
    .replaceAll('{', '｛')
    .replaceAll('}', '｝');
  return text.length > LONGEST ? `${line} … (còn nữa trong tệp gốc)` : line;
}
