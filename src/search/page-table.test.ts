import { expect, test } from 'vitest';
import { readTable, shortId, shortIds, writeTable, type TablePage } from './page-table.ts';

const page = (id: string, change: Partial<TablePage>): TablePage => ({
  id,
  kind: 'Bài viết',
  url: '/bai-viet/a/',
  ...{ title: '', names: [], people: [], places: [], documents: [], years: [], pillars: [], known: 0 },
  ...change,
});

test('what is written is read back', () => {
  const table = {
    pages: [
      page('7c', { places: ['quang-ninh'], documents: ['trung-uong/52-nq-tw'], years: ['2019', '2020'] }),
      page('7d', {
        kind: 'Tỉnh, thành',
        title: 'Quảng Ninh',
        names: ['Tỉnh Quảng Ninh'],
        places: ['quang-ninh'],
      }),
      page('80', { kind: 'Mục tiêu', url: '', pillars: ['kinh-te-so'] }),
    ],
    terms: [{ url: '/thuat-ngu/#dti', names: ['DTI', 'chỉ số mức độ chuyển đổi số'] }],
  };
  expect(readTable(structuredClone(writeTable(table)))).toEqual(table);
});

test('ids are cut to what tells them apart', () => {
  expect(shortIds(['vi_7c6ce04', 'vi_7d01234', 'vi_7c00000'])).toEqual(['7c6', '7d0', '7c0']);
  expect(shortId('vi_7c6ce04', 4)).toBe('7c6c');
});
