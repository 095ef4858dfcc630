import { describe, expect, test } from 'vitest';
import { createLookup, notFound } from './reference.ts';

const provinces = new Map([
  ['quang-ninh', 'Quảng Ninh'],
  ['quang-nam', 'Quảng Nam'],
  ['tuyen-quang', 'Tuyên Quang'],
]);
const at = { file: 'content/articles/a.mdx', path: ['province'] };

describe('looking up', () => {
  test('finds what an id names', () => {
    const lookup = createLookup();
    expect(lookup.find({ kind: 'province', among: provinces, id: 'quang-ninh', at })).toBe('Quảng Ninh');
    expect(lookup.offences).toEqual([]);
  });

  test('notes where an id leads nowhere', () => {
    const lookup = createLookup();
    expect(lookup.find({ kind: 'province', among: provinces, id: 'tuyen-quan', at })).toBeUndefined();
    expect(lookup.offences).toEqual([
      {
        file: 'content/articles/a.mdx',
        path: ['province'],
        message: 'there is no province "tuyen-quan"; did you mean "tuyen-quang"?',
      },
    ]);
  });

  test('in a list, finds what can be found and notes the place of what cannot', () => {
    const lookup = createLookup();
    const found = lookup.findAll({
      kind: 'province',
      among: provinces,
      ids: ['quang-nam', 'x', 'tuyen-quang'],
      at,
    });
    expect(found).toEqual(['Quảng Nam', 'Tuyên Quang']);
    expect(lookup.offences.map(({ path }) => path)).toEqual([['province', 1]]);
  });

  test('is silent on what exists and could not be read', () => {
    const lookup = createLookup(new Set(['ha-noi']));
    lookup.skip(['hue']);
    expect(lookup.findAll({ kind: 'province', among: provinces, ids: ['ha-noi', 'hue'], at })).toEqual([]);
    expect(lookup.offences).toEqual([]);
  });
});

describe('an id that leads nowhere', () => {
  const known = [...provinces.keys()];

  test('gets the nearest known ids, the nearest first, two at most', () => {
    expect(notFound('province', 'quang-nin', [...known, 'quang-ngai'])).toBe(
      'there is no province "quang-nin"; did you mean "quang-ninh" or "quang-nam"?',
    );
  });

  test('gets no hint when nothing is near', () => {
    expect(notFound('province', 'soc-trang', known)).toBe('there is no province "soc-trang"');
  });
});
