import { expect, test } from 'vitest';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GRID_COLUMNS, GRID_ROWS, TILE_GRID } from './tile-grid.ts';

const PROVINCES = readdirSync(join(import.meta.dirname, '..', '..', 'content', 'provinces')).map((file) =>
  file.replace('.yaml', ''),
);
const at = (place: string) => TILE_GRID.find((cell) => cell.place === place);

test('the grid has 34 places, each once, and all of them exist', () => {
  const places = TILE_GRID.map(({ place }) => place);
  expect(places.length).toBe(34);
  expect(new Set(places).size).toBe(34);
  expect(places.filter((place) => !PROVINCES.includes(place))).toEqual([]);
});

test('no two places share a cell, and every cell is inside the grid', () => {
  expect(new Set(TILE_GRID.map(({ row, column }) => `${row}:${column}`)).size).toBe(34);
  expect(TILE_GRID.filter(({ row, column }) => row >= GRID_ROWS || column >= GRID_COLUMNS)).toEqual([]);
});

test.each([
  ['cao-bang', 'ca-mau'],
  ['ha-noi', 'thanh-hoa'],
  ['nghe-an', 'quang-tri'],
  ['hue', 'da-nang'],
  ['gia-lai', 'dak-lak'],
  ['dong-nai', 'ho-chi-minh'],
])('%s lies north of %s', (north, south) => {
  expect(at(north)?.row).toBeLessThan(at(south)?.row ?? 0);
});

test.each([
  ['lai-chau', 'lang-son'],
  ['ha-noi', 'hai-phong'],
  ['tay-ninh', 'khanh-hoa'],
  ['an-giang', 'ho-chi-minh'],
])('%s lies west of %s', (west, east) => {
  expect(at(west)?.column).toBeLessThan(at(east)?.column ?? 0);
});
