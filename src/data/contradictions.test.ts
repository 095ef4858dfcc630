import { expect, test } from 'vitest';
import { claim, smallGraph } from '../model/fixture.ts';
import { contradictions } from './contradictions.ts';
import { results } from './results.ts';

const graph = smallGraph({
  'articles/lo-trinh': {
    results: [
      claim('tq-bang-rong-2024', { indicator: 'bang-rong', quantity: { is: 80 }, 'as-of': '2024' }),
      claim('a', { indicator: 'kinh-te-so', quantity: { is: 12 }, 'as-of': '2024' }),
      claim('b', {
        ...{ indicator: 'kinh-te-so', quantity: { is: 15 }, 'as-of': '2024' },
        evidence: { sources: ['na-21'] },
      }),
    ],
  },
});

test('a contradiction is a row with all its sides', () => {
  expect(contradictions.rows(graph)).toEqual([
    {
      id: 'ket-qua-kinh-te-so-tuyen-quang-2024',
      kind: 'result',
      title: 'Tỷ trọng kinh tế số, Tuyên Quang, 2024',
      indicator: 'kinh-te-so',
      document: null,
      province: 'tuyen-quang',
      nation: false,
      place: null,
      period: '2024',
      sides: [
        {
          value: '12%',
          accounts: [
            {
              ...{ role: 'claim', claim: 'a', period: '2024', sources: ['src-000'], where: 'đoạn 5' },
              url: '/bai-viet/lo-trinh/#a',
            },
          ],
        },
        {
          value: '15%',
          accounts: [
            {
              ...{ role: 'claim', claim: 'b', period: '2024', sources: ['na-21'], where: 'không lưu đoạn' },
              url: '/bai-viet/lo-trinh/#b',
            },
          ],
        },
      ],
      claims: ['a', 'b'],
      sources: ['src-000', 'na-21'],
      explanation:
        'Mỗi lần dựng trang, máy so các kết quả cùng chỉ số, cùng nơi, cùng kỳ (2024): 2 con số của 2 nguồn không thể cùng đúng, dù đã tính đến làm tròn và từ đứng trước con số.',
      url: '/can-doc-ky/#mau-thuan-ket-qua-kinh-te-so-tuyen-quang-2024',
    },
  ]);
});

test('each claim names the contradictions of which it is a side', () => {
  expect(results.rows(graph).map((row) => [row.id, row.contradictions])).toEqual([
    ['tq-bang-rong-2024', []],
    ['a', ['ket-qua-kinh-te-so-tuyen-quang-2024']],
    ['b', ['ket-qua-kinh-te-so-tuyen-quang-2024']],
  ]);
});
