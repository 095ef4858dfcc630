import { expect, test } from 'vitest';
import { listUnits } from './province-list.ts';
import { provinceTiles } from './province-tiles.ts';
import { readSample } from './sample-graph.fixture.ts';

const tiles = provinceTiles(listUnits(readSample().provinces.values()).today, (url) => `/goc${url}`);

test('a tile says how much there is of its place, and leads to it', () => {
  const [{ marks: _, ...quangNinh } = { marks: {} }] = tiles;
  expect(quangNinh).toEqual({
    ...{ place: 'quang-ninh', name: 'Quảng Ninh', href: '/goc/tinh/quang-ninh/' },
    ...{ documents: 3, targets: 2 },
  });
});

test('a tile is found under the names of before', () => {
  expect(tiles.map(({ marks }) => marks['data-words'])).toEqual(['Quảng Ninh', 'Tuyên Quang, Hà Giang']);
});
