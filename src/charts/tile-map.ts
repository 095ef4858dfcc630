/**
 * The 34 provinces and cities as tiles: each a link, with its name and how many documents and targets there are of it. The
 * fuller the tile, the darker; a tile of which there is nothing is an outline.
 */
import { drawing, element, item, label, textElement, type ChartOptions } from './svg.ts';
import { textWidth } from './text-width.ts';
import { GRID_COLUMNS, GRID_ROWS, TILE_GRID, type Cell } from './tile-grid.ts';

export interface Tile {
  /** The id of its place in the grid. */
  readonly place: string;
  readonly name: string;
  readonly href: string;
  readonly documents: number;
  readonly targets: number;
  /** What filters of the page go by. */
  readonly marks?: Readonly<Record<string, string>>;
}

const TILE = { width: 68, height: 56, gap: 4, radius: 4 };
const STEP = { x: TILE.width + TILE.gap, y: TILE.height + TILE.gap };
const NAME_SIZE = 13;
const COUNT_SIZE = 12;
/** From so many documents and targets on a tile has a shade, the palest first. */
const SHADES = [1, 5, 20];
/** The row and column of the first empty stretch that is wide enough for the legend. */
const LEGEND = { row: 7, column: 0, line: 22, swatch: 14 };

/** How wide the drawing is, in its own units. */
export const TILE_MAP_WIDTH = GRID_COLUMNS * STEP.x - TILE.gap;

/**
 * The map as one SVG, its tiles in the order of the grid.
 * Throws where a place of the grid has no tile.
 * @example tileMap([{ place: 'hue', name: 'Huế', href: '/tinh/hue/', documents: 2, targets: 5 }, …], { id: 'o', title: 'Tỉnh, thành' })
 */
export function tileMap(tiles: readonly Tile[], options: Omit<ChartOptions, 'width'>): string {
  const byPlace = new Map(tiles.map((tile) => [tile.place, tile]));
  const drawn = TILE_GRID.map((cell) => {
    const tile = byPlace.get(cell.place);
    if (!tile) throw new Error(`there is no tile for ${cell.place}`);
    return drawTile(tile, cell);
  });
  const about = { name: 'tiles', height: GRID_ROWS * STEP.y - TILE.gap, linked: true, single: true };
  return drawing({ ...options, width: TILE_MAP_WIDTH }, about, [...drawn, drawLegend()]);
}

/**
 * The shade of a tile, from 0 (nothing) to 3 (most).
 * @example shadeOf({ documents: 1, targets: 0 }) // 1
 */
export function shadeOf({ documents, targets }: Pick<Tile, 'documents' | 'targets'>): number {
  return SHADES.filter((from) => documents + targets >= from).length;
}

/**
 * A name in one line or two, as it fits into a tile.
 * @example nameLines('Thái Nguyên') // ['Thái', 'Nguyên']
 */
export function nameLines(name: string): string[] {
  if (textWidth(name, NAME_SIZE) <= TILE.width - 6) return [name];
  const words = name.split(' ');
  const breaks = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, NAME_SIZE)));
  return breaks.toSorted((a, b) => widest(a) - widest(b))[0] ?? [name];
}

function drawTile(tile: Tile, { row, column }: Cell): string {
  const [x, y] = [column * STEP.x, row * STEP.y];
  const shade = shadeOf(tile);
  const lines = nameLines(tile.name);
  const middle = x + TILE.width / 2;
  const first = lines.length === 1 ? y + 25 : y + 18;
  const { documents, targets } = tile;
  return item(
    { href: tile.href, name: describe(tile) },
    { class: `c-tile c-shade-${shade}`, 'data-mark': tile.marks ? '' : undefined, ...tile.marks },
    [
      element('rect', { x, y, width: TILE.width, height: TILE.height, rx: TILE.radius }),
      ...lines.map((line, at) =>
        textElement(
          'text',
          { x: middle, y: first + at * 15, 'font-size': NAME_SIZE, 'text-anchor': 'middle' },
          line,
        ),
      ),
      textElement(
        'text',
        { class: 'c-count', x: middle, y: y + 49, 'font-size': COUNT_SIZE, 'text-anchor': 'middle' },
        shade === 0 ? 'chưa có' : `${documents} · ${targets}`,
      ),
    ],
  );
}

function describe({ name, documents, targets }: Tile): string {
  if (documents + targets === 0) return `${name}: chưa có văn bản, mục tiêu nào`;
  return `${name}: ${documents} văn bản, ${targets} mục tiêu`;
}

function drawLegend(): string {
  const [x, y] = [LEGEND.column * STEP.x, LEGEND.row * STEP.y + 16];
  const ranges = SHADES.map((from, at) => {
    const next = SHADES[at + 1];
    return next === undefined ? `từ ${from} trở lên` : `${from}–${next - 1}`;
  });
  const rows = ['chưa có', ...ranges].map((text, shade) => {
    const top = y + 40 + shade * LEGEND.line;
    const swatch = { x, y: top - LEGEND.swatch + 2, width: 22, height: LEGEND.swatch, rx: 2 };
    return [
      element('g', { class: `c-tile c-shade-${shade}` }, element('rect', swatch)),
      label(text, { x: x + 30, y: top, size: COUNT_SIZE, class: 'c-note' }),
    ].join('');
  });
  return [
    label('Số văn bản · số mục tiêu', { x, y, size: COUNT_SIZE }),
    label('Cộng lại, càng nhiều ô càng nổi:', { x, y: y + 15, size: COUNT_SIZE, class: 'c-note' }),
    ...rows,
  ].join('');
}
