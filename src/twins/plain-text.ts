/** Text as it should be copied: what only keeps a line from breaking is left out. */

/**
 * Text with plain spaces and hyphens, so that a symbol is found by whoever searches for it.
 * @example plainText('52‑NQ/TW') // '52-NQ/TW'
 */
export function plainText(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .normalize('NFC');
}
