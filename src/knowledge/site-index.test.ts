import { expect, test } from 'vitest';
import { siteIndex } from './site-index.ts';

/** As much of a graph as an index asks for. */
function named(names: Readonly<Record<'indicators' | 'provinces', readonly string[]>>) {
  const nodes = (folder: string, list: readonly string[]) =>
    new Map(list.map((name) => [name, { url: `/${folder}/${name}/`, data: { name } }]));
  return {
    ...{ documents: new Map(), articles: new Map(), terms: new Map() },
    indicators: nodes('chi-so', names.indicators),
    provinces: nodes('tinh', names.provinces),
  } as unknown as Parameters<typeof siteIndex>[0];
}

test('names stand under their first letters, in the order of the alphabet', () => {
  const letters = siteIndex(
    named({ indicators: ['Đầu tư', '5G', 'Ảo hóa'], provinces: ['An Giang', 'Đà Nẵng'] }),
  );
  expect(letters.map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)])).toEqual([
    ['0–9', '5G'],
    ['A', 'An Giang', 'Ảo hóa'],
    ['Đ', 'Đà Nẵng', 'Đầu tư'],
  ]);
});

test('each name says what it is and where', () => {
  expect(siteIndex(named({ indicators: [], provinces: ['Hà Nội'] }))[0]?.entries).toEqual([
    { name: 'Hà Nội', kind: 'Tỉnh, thành', url: '/tinh/Hà Nội/' },
  ]);
});
