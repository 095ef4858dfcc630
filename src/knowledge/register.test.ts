import { describe, expect, test } from 'vitest';
import { smallGraph, type Fields } from '../model/fixture.ts';
import { documentFacets, documentFilters, registerOrder } from './register.ts';

const plan = (fields: object) => ({
  kind: 'plan',
  title: 'Kế hoạch',
  'title-status': 'descriptive',
  issuer: 'UBND tỉnh Tuyên Quang',
  level: 'provincial',
  province: 'tuyen-quang',
  summary: 'Kế hoạch.',
  sources: ['src-000'],
  ...fields,
});

const UNDATED: Fields = {
  'documents/tuyen-quang/b': plan({ title: 'Đề án đô thị', kind: 'scheme' }),
  'documents/tuyen-quang/a': plan({ title: 'Dự thảo kế hoạch' }),
};

const documents = (changes?: Fields) => [...smallGraph(changes).documents.values()];

test('the register has the newest first, and what nobody dates last, in Vietnamese order', () => {
  expect(registerOrder(documents(UNDATED)).map(({ id }) => id)).toEqual([
    'tuyen-quang/402-kh-tu',
    'trung-uong/52-nq-tw',
    'tuyen-quang/a',
    'tuyen-quang/b',
  ]);
});

test('ordering leaves the documents as they were', () => {
  const before = documents(UNDATED);
  const copy = [...before];
  registerOrder(before);
  expect(before).toEqual(copy);
});

describe('a document is found by', () => {
  test('its kind, place and year', () => {
    expect(documents().map(documentFacets)).toEqual([
      { 'data-loai': 'resolution', 'data-noi': 'trung-uong', 'data-nam': '2019' },
      { 'data-loai': 'plan', 'data-noi': 'tuyen-quang', 'data-nam': '2020' },
    ]);
  });

  test('having no year', () => {
    expect(documents(UNDATED).map((document) => documentFacets(document)['data-nam'])).toEqual([
      '2019',
      '2020',
      'chua-ro',
      'chua-ro',
    ]);
  });
});

describe('the filters', () => {
  test('offer only what leads to something', () => {
    expect(documentFilters(documents())).toEqual([
      {
        name: 'loai',
        label: 'Loại',
        options: [
          { value: 'plan', label: 'Kế hoạch' },
          { value: 'resolution', label: 'Nghị quyết' },
        ],
      },
      {
        name: 'noi',
        label: 'Nơi ban hành',
        options: [
          { value: 'trung-uong', label: 'Trung ương' },
          { value: 'tuyen-quang', label: 'Tuyên Quang' },
        ],
      },
      {
        name: 'nam',
        label: 'Năm',
        options: [
          { value: '2020', label: '2020' },
          { value: '2019', label: '2019' },
        ],
      },
    ]);
  });

  test('name what has no year', () => {
    const years = documentFilters(documents(UNDATED)).find(({ name }) => name === 'nam');
    expect(years?.options).toContainEqual({ value: 'chua-ro', label: 'Chưa rõ' });
  });

  test('call a kind by its standard name, whatever is printed', () => {
    const changes = { 'documents/tuyen-quang/402-kh-tu': { 'kind-label': 'Kế hoạch hành động' } };
    const [kinds] = documentFilters(documents(changes));
    expect(kinds?.options).toContainEqual({ value: 'plan', label: 'Kế hoạch' });
  });

  test('lead to every document', () => {
    const all = documents(UNDATED);
    const offered = documentFilters(all).map(({ options }) => options.map(({ value }) => value));
    for (const document of all) {
      Object.values(documentFacets(document)).forEach((value, index) => {
        expect(offered[index]).toContain(value);
      });
    }
  });
});
