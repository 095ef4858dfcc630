import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPhrase, findApart, findTogether, rarity } from './find-pages.ts';
import type { Pagefind } from './pagefind.ts';
import { understandQuery } from './understand-query.ts';

/** Answers as it is told, and keeps what it was asked. */
function engineWith(answers: Readonly<Record<string, readonly string[]>>): Pagefind & { asked: string[] } {
  const asked: string[] = [];
  const search = async (query: string) => {
    asked.push(query);
    return { results: (answers[query] ?? []).map((id, i) => ({ id, score: 1 / (i + 1) })) };
  };
  return { asked, search };
}
const terms = (query: string) => understandQuery(query).terms;

test('the words are asked for, and the phrase with and without its last word', async () => {
  const engine = engineWith({});
  await findTogether(engine, terms('Đảo Trần của tỉnh'));
  expect(engine.asked).toEqual(['dao tran tinh', '"dao tran cua tinh"', '"dao tran cua"']);
});

test('the phrase is asked for without its place too', async () => {
  const engine = engineWith({});
  const all = terms('đảo Trần Kon Tum');
  await findTogether(engine, all, all.slice(0, 2));
  expect(engine.asked).toContain('"dao tran"');
});

test('a page with the words side by side goes before one that has them apart', async () => {
  const { scores, isLoose } = await findTogether(
    engineWith({ 'dao tran': ['apart', 'together'], '"dao tran"': ['together'] }),
    terms('đảo Trần'),
  );
  expect(isLoose).toBe(false);
  expect(scores.get('together')).toBeGreaterThan(scores.get('apart') ?? 0);
});

test('a number is asked for in each of its readings', async () => {
  const engine = engineWith({});
  await countPhrase(engine, terms('408,000 tỷ'));
  expect(engine.asked).toEqual(['"408000 ti"', '"408p000 ti"']);
});

test('of words apart the rarer one counts more', async () => {
  const {
    scores,
    isLoose,
    terms: weighed,
  } = await findApart(engineWith({ dao: ['a', 'b', 'c', 'd'], tran: ['e'] }), terms('đảo Trần của'), 5);
  expect(isLoose).toBe(true);
  expect(scores.get('e')).toBe(1);
  expect(scores.get('a')).toBeLessThan(1);
  const [dao, tran, joining] = weighed;
  expect([tran?.weight, joining?.weight]).toEqual([1, 0.25]);
  expect(dao?.weight).toBeLessThan(0.2);
});

test('the more pages have a word, the less it counts', () => {
  expect([rarity(1, 300), rarity(300, 300), rarity(0, 300)]).toEqual([1, 0, 0]);
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 300 }), (count) => {
      expect(rarity(count, 300)).toBeLessThan(rarity(count - 1, 300));
    }),
  );
});

test('of words that stand together on few pages, those pages count most', async () => {
  const engine = engineWith({
    nha: ['a', 'b', 'c', 'd'],
    trang: ['a', 'b', 'c', 'd'],
    tinh: ['a', 'b', 'c', 'd'],
    '"nha trang"': ['d'],
  });
  const { scores, terms: weighed } = await findApart(engine, terms('nhà trang tỉnh'), 8);
  expect([...scores].sort((one, other) => other[1] - one[1])[0]?.[0]).toBe('d');
  const [nha, trang, tinh] = weighed.map(({ weight }) => weight);
  expect(nha).toBe(trang);
  expect(nha).toBeGreaterThan(tinh ?? 1);
});
