import { describe, expect, test } from 'vitest';
import { saysHere } from './cue.ts';
import { findFigures } from './figure-tokens.ts';
import type { Stated } from './stated.ts';

const OWN: Stated = { quantity: { comparator: 'is', value: 93 }, unit: '%' };
const NATION: Stated = {
  ...{ quantity: { comparator: 'is', value: 79 }, unit: '%' },
  compared: { what: 'nation', dates: [] },
};
const EARLIER: Stated = {
  ...{ quantity: { comparator: 'is', value: 64 }, unit: '%' },
  compared: { what: 'earlier', dates: ['2017'] },
};

/** What each figure of a text says: o for the claim's own, n for the nation, e for earlier, - for none. */
function readingsOf(text: string): string {
  const figures = findFigures(text);
  return figures
    .filter(({ sort }) => sort !== 'date')
    .map((figure) => {
      const says = (stated: Stated) => saysHere(figure, stated, { text, figures });
      return says(OWN) ? 'o' : says(NATION) ? 'n' : says(EARLIER) ? 'e' : '-';
    })
    .join('');
}

describe('a compared figure is one only with its cue', () => {
  test.each([
    ['93% hộ có băng rộng, trung bình cả nước là 79%', 'on'],
    ['93% hộ, còn 79% cả nước', 'on'],
    ['79% hộ có băng rộng, trung bình cả nước là 93%', '-o'],
    ['79% hộ có băng rộng', '-'],
    ['từ 64% năm 2017 lên 93%', '-o'],
    ['năm 2017 là 64%, nay là 93%', 'eo'],
    ['93%, so với 64% trước đó', 'oe'],
  ])('“%s”', (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });
});
