/**
 * Where the tile of each of the 34 provinces and cities stands, in rough geographic order: rows from north to south, each
 * from west to east. Made by hand: neighbours stay neighbours where the grid has room. It says nothing of borders, islands
 * or sizes.
 */

const NONE = '';

/** Ids of provinces; an empty text is an empty cell. */
const ROWS: readonly (readonly string[])[] = [
  ['lai-chau', 'lao-cai', 'tuyen-quang', 'cao-bang', 'lang-son'],
  ['dien-bien', 'son-la', 'phu-tho', 'thai-nguyen', 'quang-ninh'],
  [NONE, NONE, 'ha-noi', 'bac-ninh', 'hai-phong'],
  [NONE, NONE, 'ninh-binh', 'hung-yen', NONE],
  [NONE, 'thanh-hoa', NONE, NONE, NONE],
  [NONE, 'nghe-an', 'ha-tinh', NONE, NONE],
  [NONE, NONE, 'quang-tri', 'hue', NONE],
  [NONE, NONE, NONE, 'da-nang', 'quang-ngai'],
  [NONE, NONE, NONE, NONE, 'gia-lai'],
  [NONE, NONE, NONE, NONE, 'dak-lak'],
  [NONE, 'tay-ninh', 'dong-nai', 'lam-dong', 'khanh-hoa'],
  ['an-giang', 'dong-thap', 'ho-chi-minh', NONE, NONE],
  ['can-tho', 'vinh-long', NONE, NONE, NONE],
  ['ca-mau', NONE, NONE, NONE, NONE],
];

/** A cell of the grid; rows and columns are counted from 0. */
export interface Cell {
  readonly place: string;
  readonly row: number;
  readonly column: number;
}

export const GRID_ROWS = ROWS.length;
export const GRID_COLUMNS = Math.max(...ROWS.map((row) => row.length));

/** The taken cells, in the order in which they are read. */
export const TILE_GRID: readonly Cell[] = ROWS.flatMap((places, row) =>
  places.flatMap((place, column) => (place === NONE ? [] : [{ place, row, column }])),
);
