import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASPECTS, compareFigures, type Change } from './compare.ts';
import type { Figure } from './figure.ts';
import { figure, figureLists } from './fixture.ts';

test('one changed digit is one change', () => {
  const others = [figure({ id: 'a' }), figure({ id: 'z' })];
  const before = figure();
  const after = figure({ quantity: { comparator: 'about', value: 31 } });
  expect(compareFigures([...others, before], [...others, after])).toEqual([
    { what: 'changed', before, after, aspects: ['value'] },
  ]);
});

test('a figure that is gone is told with all it said', () => {
  expect(compareFigures([figure()], [])).toEqual([{ what: 'removed', figure: figure() }]);
});

test.each<[string, Partial<Figure>, string]>([
  ['a comparator', { quantity: { comparator: 'at-least', value: 30 } }, 'value'],
  ['a unit', { unit: '% GRDP' }, 'value'],
  ['a due date', { period: '2035' }, 'period'],
  ['a province', { province: null }, 'province'],
  ['a place below it', { place: 'Đông Triều' }, 'place'],
  ['a document', { document: null }, 'document'],
  ['the sources', { sources: ['src-001', 'src-002'] }, 'sources'],
  ['the paragraph', { at: 'đoạn 9' }, 'at'],
  ['the sentence', { statement: 'Kinh tế số chiếm khoảng 30%.' }, 'statement'],
  ['the status', { status: 'met' }, 'status'],
])('%s that is another is told', (_what, over, aspect) => {
  expect(compareFigures([figure()], [figure(over)])).toMatchObject([{ aspects: [aspect] }]);
});

test('an address or a hash that is another is no change of the figure', () => {
  expect(compareFigures([figure()], [figure({ url: '/x/', hash: 'f' })])).toEqual([]);
});

test('the order of the keys of a quantity says nothing', () => {
  const [one, other] = [
    { comparator: 'part', value: 9, of: 12 } as const,
    { of: 12, value: 9, comparator: 'part' } as const,
  ];
  expect(compareFigures([figure({ quantity: one })], [figure({ quantity: other })])).toEqual([]);
});

describe('laws', () => {
  test('nothing differs from itself', () => {
    fc.assert(
      fc.property(figureLists, (list) => {
        expect(compareFigures(list, list)).toEqual([]);
      }),
    );
  });

  test('backwards, what was added is removed and what it said before it says after', () => {
    fc.assert(
      fc.property(figureLists, figureLists, (one, other) => {
        expect(compareFigures(other, one)).toEqual(compareFigures(one, other).map(backwards));
      }),
    );
  });

  test('the changes lead from the one to the other', () => {
    fc.assert(
      fc.property(figureLists, figureLists, (one, other) => {
        expect(apply(compareFigures(one, other), one)).toEqual(new Map(other.map((each) => [each.id, each])));
      }),
    );
  });
});

function backwards(change: Change): Change {
  if (change.what === 'added') return { ...change, what: 'removed' };
  if (change.what === 'removed') return { ...change, what: 'added' };
  return { ...change, before: change.after, after: change.before };
}

/** Only what a change names is carried over: an aspect that it forgot would stay as it was. */
function apply(changes: readonly Change[], figures: readonly Figure[]): Map<string, Figure> {
  const result = new Map(figures.map((each) => [each.id, each]));
  for (const change of changes) {
    if (change.what === 'added') result.set(change.figure.id, change.figure);
    else if (change.what === 'removed') result.delete(change.figure.id);
    else {
      const fields = change.aspects.flatMap((aspect) => ASPECTS[aspect] as readonly (keyof Figure)[]);
      const carried = Object.fromEntries(fields.map((field) => [field, change.after[field]]));
      result.set(change.after.id, { ...change.before, ...carried });
    }
  }
  return result;
}
