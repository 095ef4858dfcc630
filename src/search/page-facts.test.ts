import { expect, test } from 'vitest';
import { readContent } from '../knowledge/read-content.ts';
import { referenceDate } from '../knowledge/reference-date.ts';
import { SECTIONS } from '../model/address.ts';
import { buildGraph } from '../model/graph.ts';
import { searchFacts } from './page-facts.ts';
import { SECTION_NAMES } from './section-names.ts';

const built = buildGraph(readContent(process.cwd()).content, referenceDate());
if ('offences' in built) throw new Error('npm run check tells what is wrong with the content');
const { pages, terms } = searchFacts(built.graph, []);

test('a document is listed by its place, its year and its symbol', () => {
  expect(pages['/van-ban/quang-ninh/09-nq-tu/']).toMatchObject({
    places: ['quang-ninh'],
    documents: ['quang-ninh/09-nq-tu'],
    years: ['2022'],
  });
});

test('a document that has no symbol goes by its other names, and in no list of symbols', () => {
  const { documents, names } = pages['/van-ban/quang-ninh/dai-hoi-xv/'] ?? {};
  expect(documents).toEqual([]);
  expect(names?.length).toBeGreaterThan(0);
});

test('a province goes by its full name', () => {
  const { places, names } = pages['/tinh/kon-tum/'] ?? {};
  expect(places).toEqual(['kon-tum']);
  expect(names).toContain('Tỉnh Kon Tum');
});

test('an indicator goes by its short names, and says how much is known of it', () => {
  const { names, facts } = pages['/chi-so/hang-egdi-the-gioi/'] ?? {};
  expect(names).toEqual(['EGDI']);
  expect(facts).toEqual([expect.stringMatching(/^\d+ mục tiêu$/), expect.stringMatching(/^\d+ kết quả$/)]);
});

test('a term of the glossary has its place there and every name', () => {
  expect(terms).toContainEqual({
    url: '/thuat-ngu/#khcn',
    names: ['KHCN', 'KH-CN', 'khoa học (và) công nghệ'],
  });
});

test('days that stand in tables are asked for: of what is due, of what was so', () => {
  const { asked } = searchFacts(built.graph, [{ address: '/muc-tieu/x/', phrases: ['a'] }]);
  expect(asked['/muc-tieu/x/']).toEqual(['a']);
  expect(asked['/muc-tieu/qn-so-hoa-ho-so-da-giai-quyet-2023/']).toContain('hạn 31/12/2023');
});

test('every section has names, and none that isn’t one', () => {
  expect(Object.keys(SECTION_NAMES).sort()).toEqual([...SECTIONS].sort());
});

test('a province is called by the town that governs it now', () => {
  expect(pages['/tinh/gia-lai/']?.names).toContain('Quy Nhơn');
});
