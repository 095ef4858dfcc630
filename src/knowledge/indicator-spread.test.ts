import { expect, test } from 'vitest';
import { claim, smallGraph } from '../model/fixture.ts';
import { indicatorSpreads } from './indicator-spread.ts';

const PLACES = ['an-giang', 'bac-ninh', 'ca-mau', 'da-nang', 'dak-lak', 'hue'];
const DIGITAL = { indicator: 'kinh-te-so', 'as-of': '2022' };

/** Spreads of values of six places, and of more results. */
function spreads(
  quantityOf: (index: number) => object,
  more: object[] = [],
  indicator: Readonly<Record<string, unknown>> = {},
) {
  const province = (id: string) => ({ name: id, 'full-name': `Tỉnh ${id}`, kind: 'province', eras: [{}] });
  const results = [
    ...PLACES.map((id, index) => claim(id, { ...DIGITAL, province: id, quantity: quantityOf(index) })),
    ...more,
  ];
  const graph = smallGraph({
    ...Object.fromEntries(PLACES.map((id) => [`provinces/${id}`, province(id)])),
    'indicators/kinh-te-so': indicator,
    'articles/hai': {
      ...{ title: 'Hai', summary: 'Tóm tắt.', province: 'tuyen-quang', edited: '2026-11-20' },
      ...{ resolution: ['trung-uong/52-nq-tw'], source: 'na-21', results },
    },
  });
  return indicatorSpreads(graph.indicators.get('kinh-te-so')!);
}

test('the values of many places at one time stand together, best first', () => {
  const [spread, ...others] = spreads((index) => ({ is: 10 + index }));
  expect([spread?.title, spread?.places, others]).toEqual(['2022', 6, []]);
  expect(spread?.dots.map(({ place, label }) => `${place} ${label}`)).toEqual([
    'hue 15%',
    'dak-lak 14%',
    'da-nang 13%',
    'ca-mau 12%',
    'bac-ninh 11%',
    'an-giang 10%',
  ]);
});

test('the smallest is best where less is better', () => {
  const [spread] = spreads((index) => ({ is: 10 + index }), [], { direction: 'less' });
  expect(spread?.dots[0]?.place).toBe('an-giang');
});

test('another time, the nation, a bound and a place within a province stand elsewhere', () => {
  const more = [
    claim('a', { ...DIGITAL, 'as-of': '2023', quantity: { is: 1 } }),
    claim('b', { ...DIGITAL, province: undefined, nation: true, quantity: { is: 1 } }),
    claim('c', { ...DIGITAL, quantity: { 'more-than': 1 } }),
    claim('d', { ...DIGITAL, place: 'Một xã', quantity: { is: 1 } }),
  ];
  expect(spreads((index) => ({ is: index }), more)[0]?.places).toBe(6);
});

test('ranks make none, and neither do few places or values that must not stand together', () => {
  expect(spreads((index) => ({ rank: index + 1, of: 63 }), [], { unit: 'hạng', direction: 'less' })).toEqual(
    [],
  );
  expect(spreads((index) => (index < 4 ? { is: index } : { 'at-least': index }))).toEqual([]);
  expect(spreads((index) => ({ is: index }), [], { comparable: false })).toEqual([]);
});
