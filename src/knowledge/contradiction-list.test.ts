import { expect, test } from 'vitest';
import { claim, smallGraph, type Fields } from '../model/fixture.ts';
import {
  accountRows,
  comparedText,
  groupContradictions,
  sidesText,
  whenHeading,
} from './contradiction-list.ts';

const DISAGREEING: Fields = {
  'cautions/mot-bai-bao': { about: {} },
  'highlights/bang-rong': { claim: 'tq-bang-rong-2030', against: undefined },
  'articles/lo-trinh': {
    results: [
      claim('a', { indicator: 'kinh-te-so', quantity: { is: 12 }, 'as-of': '2024' }),
      claim('b', {
        ...{ indicator: 'kinh-te-so', quantity: { is: 15 }, 'as-of': '2024' },
        evidence: { sources: ['na-21', 'src-000'] },
      }),
    ],
  },
  'documents/trung-uong/52-nq-tw': {
    mentions: [{ source: 'src-000', paragraph: 4, figures: ['52-NQ/TW', '29/9/2019'] }],
  },
};

const graph = smallGraph(DISAGREEING);
const groups = groupContradictions(graph.contradictions.values());
const [figures, days] = groups.flatMap(({ contradictions }) => contradictions);
if (!figures || !days) throw new Error('the fixture has two contradictions');

test('contradictions stand under their kinds', () => {
  expect(
    groups.map(({ name, contradictions }) => [name, ...contradictions.map(({ title }) => title)]),
  ).toEqual([
    ['Kết quả khác nhau', 'Tỷ trọng kinh tế số, Tuyên Quang, 2024'],
    ['Ngày ban hành ghi khác nhau', 'Ngày ban hành Nghị quyết 52-NQ/TW'],
  ]);
});

test('each side is told in a line with those who say it', () => {
  expect(sidesText(figures)).toBe('12% (Báo tỉnh); 15% (Hệ thống văn bản, Báo tỉnh)');
});

test('each account is a row: its value, when, where it stands and its sources', () => {
  const rows = accountRows(figures).map(({ sources, evidence, ...row }) => ({
    ...row,
    sources: sources.map(({ id }) => id),
    paragraph: evidence && 'paragraph' in evidence ? evidence.paragraph : undefined,
  }));
  const shared = { role: '', when: '2024', statement: 'Một câu của chúng tôi.' };
  expect(rows).toEqual([
    { ...shared, value: '12%', url: '/bai-viet/lo-trinh/#a', sources: ['src-000'], paragraph: 5 },
    {
      ...{ ...shared, value: '15%', url: '/bai-viet/lo-trinh/#b', sources: ['na-21', 'src-000'] },
      paragraph: undefined,
    },
  ]);
});

test('where the day itself differs, no other time is told', () => {
  expect(accountRows(days).map(({ value, role, when }) => [value, role, when])).toEqual([
    ['27/09/2019', 'ngày ghi ở trang văn bản', ''],
    ['29/09/2019', 'ngày in cạnh số hiệu', ''],
  ]);
  expect([whenHeading('result'), whenHeading('target'), whenHeading('issue-date')]).toEqual([
    'Tính đến',
    'Hạn',
    undefined,
  ]);
});

test('what was compared is counted, and among how much', () => {
  expect(comparedText(graph)).toBe(
    '1 cặp kết quả cùng chỉ số, cùng nơi, cùng ngày cuối kỳ (trong 2 kết quả); 0 cặp câu nêu cùng một mục tiêu (trong 2 mục tiêu); 1 cặp ngày ban hành của cùng một văn bản (trong 2 văn bản)',
  );
});
