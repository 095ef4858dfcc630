import { expect, test } from 'vitest';
import { readFacets, writeFacets } from './page-facets.ts';

test('what is written is read back', () => {
  const pages = [
    { documents: ['trung-uong/52-nq-tw'], years: ['2019', '2020'], pillars: [] },
    { documents: [], years: [], pillars: [] },
    { documents: [], years: ['2019'], pillars: ['kinh-te-so'] },
  ];
  expect(readFacets(structuredClone(writeFacets(pages)))).toEqual(pages);
});

test('a value that several pages have is written once', () => {
  const page = { documents: [], years: ['2019'], pillars: [] };
  expect(writeFacets([page, page])).toEqual({
    ...{ values: ['2019'], documents: [0, 0], years: [[0], [0]], pillars: [0, 0] },
  });
});
