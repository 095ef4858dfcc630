import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallContent, smallGraph, TODAY, type Fields } from './fixture.ts';
import { buildGraph } from './graph.ts';
import { independentSources, isInRing, originOf } from './origin.ts';

const PAGE = { title: 'Một trang', publisher: 'Báo', tier: 'repost', read: 'excerpt' };
const repeating = (...chain: [string, string][]): Fields =>
  Object.fromEntries(chain.map(([id, repeats]) => [`sources/${id}`, { ...PAGE, repeats }]));

describe('a source that repeats another', () => {
  test('has the origin at the end of the chain', () => {
    const { sources } = smallGraph(repeating(['px-25', 'px-24'], ['px-24', 'na-21']));
    const [last, middle, first] = ['px-25', 'px-24', 'na-21'].map((id) => sources.get(id)!);
    expect([last, middle, first].map((source) => originOf(source!).id)).toEqual(['na-21', 'na-21', 'na-21']);
    expect(independentSources([last!, middle!, first!, sources.get('src-000')!]).map(({ id }) => id)).toEqual(
      ['na-21', 'src-000'],
    );
  });

  test.each<[string, Fields, string[]]>([
    ['no source', repeating(['px-25', 'pv-9']), ['px-25: there is no source "pv-9"']],
    [
      'itself',
      repeating(['px-25', 'px-25']),
      ['px-25: "px-25" repeats "px-25", which leads back to it: one of them came first'],
    ],
    [
      'one that repeats it',
      repeating(['px-25', 'px-24'], ['px-24', 'px-25'], ['px-26', 'px-25']),
      [
        'px-25: "px-25" repeats "px-24", which leads back to it: one of them came first',
        'px-24: "px-24" repeats "px-25", which leads back to it: one of them came first',
      ],
    ],
  ])('is refused where it repeats %s', (_, changes, messages) => {
    const built = buildGraph(smallContent(changes), TODAY);
    const found = 'offences' in built ? built.offences : [];
    expect(found.map(({ file, message }) => `${file.slice(16, -5)}: ${message}`)).toEqual(messages);
  });
});

interface Page {
  repeats: Page | undefined;
}

describe('whatever repeats whatever,', () => {
  const pages = fc
    .array(fc.option(fc.nat(9), { nil: undefined }), { minLength: 1, maxLength: 10 })
    .map((links) => {
      const made = links.map((): Page => ({ repeats: undefined }));
      for (const [index, page] of made.entries()) {
        const link = links[index];
        page.repeats = link === undefined ? undefined : made[link % made.length];
      }
      return made;
    });

  test('there are never more origins than pages, and at least one', () => {
    fc.assert(
      fc.property(pages, (list) => {
        const { length } = independentSources(list);
        expect(length).toBeLessThanOrEqual(list.length);
        expect(length).toBeGreaterThan(0);
      }),
    );
  });

  test('without a ring an origin repeats nothing', () => {
    fc.assert(
      fc.property(pages, (list) => {
        fc.pre(!list.some(isInRing));
        expect(independentSources(list).every(({ repeats }) => repeats === undefined)).toBe(true);
      }),
    );
  });
});
