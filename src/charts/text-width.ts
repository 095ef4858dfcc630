/**
 * How wide a text will be, before any browser sees it. The widths are those of Be Vietnam Pro 600, the
 * face of every chart label, measured once and rounded up to the next fortieth of the type size: an
 * estimate that errs on the wide side keeps labels apart.
 */

/** Widths in ems, each with the characters that have it; letters with marks are as wide as their base. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.225, "'"],
  [0.25, ' \u00a0’'],
  [0.275, '`‘'],
  [0.3, 'Iijl·'],
  [0.325, '!.:'],
  [0.35, ',;'],
  [0.375, '"'],
  [0.425, '1fr“'],
  [0.45, '()t|”'],
  [0.475, '{}°'],
  [0.5, 'J[]~'],
  [0.525, '*\\z'],
  [0.55, '/s'],
  [0.575, '<>'],
  [0.6, '7^hknuvxy'],
  [0.625, '-?ce≈≥≤×₫'],
  [0.65, '$+EFL'],
  [0.675, '2358PSTZabdgopq±−'],
  [0.7, '069BRđ–'],
  [0.725, '4HKY_'],
  [0.75, '=DNUV'],
  [0.775, '&AX'],
  [0.8, 'CGĐ'],
  [0.825, 'Q…'],
  [0.85, '#O'],
  [0.875, '%—'],
  [0.9, 'Mmw'],
  [1, '→'],
  [1.05, '@W'],
];

const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)),
);
/** For a character that is not in the table: the width of a wide letter. */
const UNKNOWN = 0.85;
const MARKS = /[\u0300-\u036f]/gu;

/**
 * The width of one line of text at a type size, in the size's unit (CSS pixels everywhere here).
 *
 * @example textWidth('52-NQ/TW', 14) // about 75
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text.normalize('NFD').replace(MARKS, '')) ems += WIDTH_OF.get(character) ?? UNKNOWN;
  return ems * size;
}

/**
 * The text cut to a width, with an ellipsis where something was left out.
 *
 * @example shorten('Diễn đàn Khởi nghiệp sáng tạo', 14, 100) // 'Diễn đàn…'
 */
export function shorten(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const cut = `${words.join(' ').replace(/[,;:.–-]+$/u, '')}…`;
    if (textWidth(cut, size) <= width) return cut;
  }
  let characters = [...(words[0] ?? '')];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width)
    characters = characters.slice(0, -1);
  return `${characters.join('')}…`;
}

/**
 * The text broken at spaces into lines no wider than `width`; when there are more than `lines` of them the
 * last one ends in an ellipsis. A single word wider than the width is cut.
 *
 * @example wrap('Kinh tế số ít nhất 30% GDP', 14, { width: 100, lines: 3 }) // ['Kinh tế số ít', 'nhất 30%', 'GDP']
 */
export function wrap(
  text: string,
  size: number,
  room: { readonly width: number; readonly lines: number },
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/u).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) <= room.width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const shown = lines.slice(0, room.lines);
  if (lines.length > room.lines) shown[shown.length - 1] = lines.slice(room.lines - 1).join(' ');
  return shown.map((line) => shorten(line, size, room.width));
}
