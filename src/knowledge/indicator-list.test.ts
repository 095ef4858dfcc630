import { describe, expect, test } from 'vitest';
import {
  directionText,
  directionWord,
  foldedText,
  indicatorCautions,
  indicatorFacets,
  indicatorFilters,
  indicatorHomes,
  indicatorPlaces,
  orderedTargets,
  placesText,
  splitClaims,
} from './indicator-list.ts';
import { readSample } from './sample-graph.fixture.ts';

const graph = readSample();
const indicator = (id: string) => {
  const found = graph.indicators.get(id);
  if (!found) throw new Error(`the sample has no indicator ${id}`);
  return found;
};

describe('which way is better', () => {
  test.each([
    [{ direction: 'more', unit: '%' }, 'càng cao càng tốt', 'cao hơn'],
    [{ direction: 'less', unit: 'hạng ASEAN' }, 'thứ hạng càng nhỏ càng tốt', 'nhỏ hơn'],
    [{ direction: 'less', unit: '%' }, 'càng thấp càng tốt', 'thấp hơn'],
    [{ direction: 'none', unit: null }, 'không có chiều tốt hay xấu', undefined],
  ] as const)('%j: %s', (data, text, word) => {
    expect(directionText(data)).toBe(text);
    expect(directionWord(data)).toBe(word);
  });
});

test('the nation comes first among places, and among targets', () => {
  expect(indicatorPlaces(indicator('kinh-te-so'))).toEqual(['Cả nước', 'Quảng Ninh']);
  expect(orderedTargets(indicator('kinh-te-so')).map(({ id }) => id)).toEqual([
    'vn-kinh-te-so-2030',
    'qn-kinh-te-so-2030',
  ]);
});

test('an indicator is filtered by pillar and by what it has', () => {
  expect(indicatorFacets(indicator('kinh-te-so'))).toEqual({
    'data-trucot': 'kinh-te-so',
    'data-co': 'ca-hai',
  });
  expect(indicatorFacets(indicator('xa'))['data-co']).toBe('muc-tieu');
  expect(indicatorFacets(indicator('hang'))['data-co']).toBe('trong');
  expect(indicatorFilters([indicator('xa')])[1]?.options).toEqual([
    { value: 'muc-tieu', label: 'Chỉ có mục tiêu' },
  ]);
});

test('an indicator tells where it is used, and the cautions on its claims', () => {
  expect(indicatorHomes(indicator('kinh-te-so')).documents.map(({ id }) => id)).toEqual([
    'trung-uong/52-nq-tw',
    'quang-ninh/09-nq-tu',
  ]);
  expect(indicatorCautions(indicator('kinh-te-so')).map(({ id }) => id)).toEqual(['khac-cach-tinh']);
});

test('many places are named in part and counted', () => {
  expect(placesText(['Cả nước', 'An Giang'], 1)).toBe('Cả nước; An Giang');
  expect(placesText(['Cả nước', 'An Giang', 'Bắc Ninh'], 1)).toBe('Cả nước và 2 nơi khác');
});

describe('the claims of an indicator', () => {
  const [nation, ...others] = orderedTargets(indicator('kinh-te-so'));
  const repeat = (times: number) => Array.from({ length: times }, () => others[0]!);

  test('stand together where they are few', () => {
    expect(splitClaims([nation!, ...others])).toEqual({ shown: [nation, ...others], folded: [] });
  });

  test('are folded where they are many, but for those of the nation', () => {
    const { shown, folded } = splitClaims([nation!, ...repeat(20)]);
    expect([shown, folded.length]).toEqual([[nation], 20]);
    expect(foldedText(folded, 'mục tiêu')).toBe('20 mục tiêu của 1 nơi khác');
  });
});
