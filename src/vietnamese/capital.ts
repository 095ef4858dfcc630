/** The capital at the beginning of a text, put or taken away. */

/**
 * A text as it stands in mid-sentence: without its capital, unless it starts with an abbreviation.
 *
 * @example lowerFirst('Xây dựng mô hình') // 'xây dựng mô hình'
 * @example lowerFirst('GRDP của tỉnh') // 'GRDP của tỉnh'
 */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;
}

/**
 * A text as it begins a sentence.
 *
 * @example upperFirst('đoạn 5') // 'Đoạn 5'
 */
export function upperFirst(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
}
