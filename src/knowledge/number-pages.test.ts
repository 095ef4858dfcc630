import { describe, expect, test } from 'vitest';
import { leadsOn, numberPages } from './number-pages.ts';

const document = (id: string, symbol?: string) => ({ id, data: { symbol } });

const pages = numberPages([
  document('quang-ninh/52-2025-nq-hdnd', '52/2025/NQ-HĐND'),
  document('trung-uong/52-nq-tw', '52-NQ/TW'),
  document('quang-ninh/09-nq-tu', '09-NQ/TU'),
  document('quang-ninh/41-2025-qd-ubnd', '41/2025/QĐ-UBND'),
  document('quang-ninh/de-an'),
]);
const page = (slug: string) => {
  const found = pages.find((each) => each.slug === slug);
  if (found === undefined) throw new Error(`there is no page /so/${slug}/`);
  return found;
};
const bearers = (slug: string) => page(slug).documents.map(({ id }) => id);

describe('a document is found', () => {
  test.each([
    ['52-nq-tw', ['trung-uong/52-nq-tw']],
    ['52-2025-nq-hdnd', ['quang-ninh/52-2025-nq-hdnd']],
    ['qd-41', ['quang-ninh/41-2025-qd-ubnd']],
    ['09-nq-tu', ['quang-ninh/09-nq-tu']],
    ['9-nq-tu', ['quang-ninh/09-nq-tu']],
    ['nq-09', ['quang-ninh/09-nq-tu']],
    ['nq-9', ['quang-ninh/09-nq-tu']],
    ['09', ['quang-ninh/09-nq-tu']],
    ['9', ['quang-ninh/09-nq-tu']],
  ])('under /so/%s/', (slug, ids) => {
    expect(bearers(slug)).toEqual(ids);
  });
});

test('a number that two documents bear lists both, the centre first', () => {
  expect(bearers('52')).toEqual(['trung-uong/52-nq-tw', 'quang-ninh/52-2025-nq-hdnd']);
  expect(bearers('nq-52')).toEqual(['trung-uong/52-nq-tw', 'quang-ninh/52-2025-nq-hdnd']);
});

test('a page that one document bears leads to it, the others stay', () => {
  expect(page('41').canonical).toBe('/van-ban/quang-ninh/41-2025-qd-ubnd/');
  expect(leadsOn(page('41'))).toBe(true);
  expect(page('52').canonical).toBe('/so/52/');
  expect(leadsOn(page('52'))).toBe(false);
});

test('a number without its zero leads to the one with it', () => {
  const shared = numberPages([
    document('bac-ninh/01-nq-tu', '01-NQ/TU'),
    document('lai-chau/01-nq-tu', '01-NQ/TU'),
  ]);
  expect(Object.fromEntries(shared.map(({ slug, canonical }) => [slug, canonical]))).toEqual({
    '1': '/so/01/',
    '01': '/so/01/',
    '1-nq-tu': '/so/01-nq-tu/',
    '01-nq-tu': '/so/01-nq-tu/',
    'nq-1': '/so/nq-01/',
    'nq-01': '/so/nq-01/',
  });
});

test('pages say the number as people do', () => {
  expect([page('52-nq-tw').name, page('qd-41').name, page('9').name]).toEqual([
    '52-NQ/TW',
    'Quyết định số 41',
    'Số 09',
  ]);
});

test('letters print no kind, so they have no page by kind', () => {
  const letters = numberPages([document('trung-uong/1906-vpcp-kgvx', '1906/VPCP-KGVX')]);
  expect(letters.map(({ slug }) => slug)).toEqual(['1906', '1906-vpcp-kgvx']);
});

test('a document without a symbol has no page', () => {
  expect(pages.flatMap(({ documents }) => documents).some(({ id }) => id === 'quang-ninh/de-an')).toBe(false);
});
