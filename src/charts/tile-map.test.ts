import { describe, expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { TILE_GRID } from './tile-grid.ts';
import { nameLines, shadeOf, tileMap, type Tile } from './tile-map.ts';

const tile = (place: string, counts: Partial<Tile> = {}): Tile => ({
  ...{ place, name: place, href: `/tinh/${place}/`, documents: 0, targets: 0 },
  ...counts,
});
const tiles = TILE_GRID.map(({ place }) => tile(place));
const options = { id: 'o', title: 'Tỉnh, thành' };

describe('the tile map', () => {
  const svg = tileMap(
    tiles.map((each) => (each.place === 'hue' ? { ...each, name: 'Huế', documents: 2, targets: 5 } : each)),
    options,
  );

  test('has a link for every place, from north to south', () => {
    const links = [...svg.matchAll(/<a [^>]*href="\/tinh\/([^/"]+)\/"/g)].map(([, place]) => place);
    expect(links).toEqual(TILE_GRID.map(({ place }) => place));
  });

  test('says of each how much there is, in words and in figures', () => {
    expect(svg).toContain('<title>Huế: 2 văn bản, 5 mục tiêu</title>');
    expect(svg).toContain('>2 · 5</text>');
    expect(svg).toContain('<title>ca-mau: chưa có văn bản, mục tiêu nào</title>');
    expect(svg.match(/>chưa có<\/text>/g)?.length).toBe(34);
  });

  test('is not drawn where a place has no tile', () => {
    expect(() => tileMap(tiles.slice(1), options)).toThrow('there is no tile for lai-chau');
  });
});

test.each([
  [0, 0, 0],
  [1, 0, 1],
  [1, 3, 1],
  [0, 5, 2],
  [4, 16, 3],
])('%i documents and %i targets have shade %i', (documents, targets, shade) => {
  expect(shadeOf({ documents, targets })).toBe(shade);
});

test.each([
  ['Huế', ['Huế']],
  ['Thái Nguyên', ['Thái', 'Nguyên']],
  ['TP Hồ Chí Minh', ['TP Hồ', 'Chí Minh']],
])('%s stands in lines that fit', (name, lines) => {
  expect(nameLines(name)).toEqual(lines);
  expect(Math.max(...lines.map((line) => textWidth(line, 13)))).toBeLessThanOrEqual(66);
});
