import { describe, expect, test } from 'vitest';
import type { Branch } from '../model/implementation.ts';
import type { ProvinceNode } from '../model/nodes.ts';
import { formerTargets, joinNames, nameInSentence, provinceLead, provinceTrees } from './province-page.ts';
import { readSample } from './sample-graph.fixture.ts';

const graph = readSample();
const province = (id: string): ProvinceNode => {
  const found = graph.provinces.get(id);
  if (!found) throw new Error(`the sample has no province ${id}`);
  return found;
};
const outline = ({ document, children }: Branch): unknown =>
  children.length === 0 ? document.data.symbol : [document.data.symbol, ...children.map(outline)];

describe('the trees of a province', () => {
  test('lead from the centre to its own documents and leave out those of other provinces', () => {
    const { trees } = provinceTrees(province('tuyen-quang'));
    expect(trees.map(outline)).toEqual([['52-NQ/TW', '402-KH/TU']]);
  });

  test('begin only at documents that carry out none; what carries out two of a line stands under the lower', () => {
    const { trees, others } = provinceTrees(province('quang-ninh'));
    expect(trees.map(outline)).toEqual([['57-NQ/TW', ['46-CTr/TU', '538-KH/TU']]]);
    expect(others.map(({ data }) => data.symbol)).toEqual(['09-NQ/TU']);
  });
});

describe('what is said of a unit first', () => {
  test('a unit formed from others', () => {
    expect(provinceLead(province('tuyen-quang'))).toBe(
      'Lập từ Tuyên Quang và Hà Giang cũ, hoạt động từ 01/07/2025.',
    );
  });

  test('a unit that ended', () => {
    expect(provinceLead(province('ha-giang'))).toBe(
      'Là một đơn vị riêng đến hết ngày 30/06/2025; sau đó cùng Tuyên Quang lập thành tỉnh Tuyên Quang mới.',
    );
  });

  test('a unit that stayed as it was', () => {
    expect(provinceLead(province('quang-ninh'))).toBe(
      'Giữ nguyên khi cả nước sắp xếp lại các tỉnh, thành năm 2025.',
    );
  });
});

test('targets of a plan of 2020 are of the unit before July 2025', () => {
  expect(formerTargets(province('tuyen-quang'))).toEqual({ count: 1, since: '01/07/2025' });
  expect(formerTargets(province('quang-ninh'))).toEqual({ count: 0, since: undefined });
});

test('names are listed as a sentence lists them', () => {
  expect(joinNames(['Cần Thơ'])).toBe('Cần Thơ');
  expect(joinNames(['Cần Thơ', 'Sóc Trăng', 'Hậu Giang'])).toBe('Cần Thơ, Sóc Trăng và Hậu Giang');
  expect(joinNames([])).toBe('');
});

test('inside a sentence a full name begins in lower case', () => {
  expect(nameInSentence({ fullName: 'Thành phố Huế' })).toBe('thành phố Huế');
});
