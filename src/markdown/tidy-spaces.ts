/**
 * Spaces that page templates leave where Vietnamese has none. Templates are formatted as JSX, where a line break at the
 * edge of an element means nothing; as HTML it is a space: underlined in a link, wrong before a comma.
 */

/**
 * HTML without white space just inside links and before punctuation.
 * @example tidySpaces('(<a href="/">\n  nguồn\n</a> , 2025)') // '(<a href="/">nguồn</a>, 2025)'
 */
export function tidySpaces(html: string): string {
  return html
    .replace(/(<a\b[^>]*>)\s+/g, '$1')
    .replace(/\s+(<\/a>)/g, '$1')
    .replace(/\s+(?=(?:<\/?(?:a|span|strong)\b[^>]*>)?[.,;:)](?:\s|<|$))/g, '');
}
