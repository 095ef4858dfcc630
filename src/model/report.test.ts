import { describe, expect, test } from 'vitest';
import { claim, smallGraph, type Fields } from './fixture.ts';
import { reportSchema } from './report.ts';

const result = claim('tq-kinh-te-so-2024', {
  indicator: 'kinh-te-so',
  quantity: { is: 12 },
  'as-of': '2024',
  evidence: { sources: ['na-21'] },
});
const REPORT = {
  title: 'Điều nguồn nêu',
  province: 'tuyen-quang',
  summary: 'Một kết quả.',
  results: [result],
};

const reports = (changes: object = {}): Fields => ({ 'reports/tuyen-quang': { ...REPORT, ...changes } });

describe('a report', () => {
  const graph = smallGraph(reports());

  test('is the home of its claims, whose address is on its province’s page', () => {
    const found = graph.results.get('tq-kinh-te-so-2024');
    expect(found?.home).toBe(graph.reports.get('tuyen-quang'));
    expect(found?.url).toBe('/tinh/tuyen-quang/#tq-kinh-te-so-2024');
    expect(found?.document).toBeUndefined();
  });

  test('is filed with its province, and its results with it', () => {
    const province = graph.provinces.get('tuyen-quang');
    expect(province?.reports.map(({ id }) => id)).toEqual(['tuyen-quang']);
    expect(province?.results.map(({ id }) => id)).toContain('tq-kinh-te-so-2024');
  });

  test('of the nation has its place on the nation’s page', () => {
    const ofNation = { ...result, province: undefined, nation: true };
    const nation = smallGraph(reports({ province: undefined, nation: true, results: [ofNation] }));
    expect(nation.results.get('tq-kinh-te-so-2024')?.url).toBe('/ca-nuoc/#tq-kinh-te-so-2024');
  });

  test.each([
    ['of two places', { nation: true }, 'a report is of either a "province" or "nation: true"'],
    ['of no place', { province: undefined }, 'a report is of either a "province" or "nation: true"'],
    [
      'with a claim of another place',
      { province: 'ha-giang' },
      'a claim of this report is of ha-giang; found tuyen-quang',
    ],
  ])('cannot be %s', (_, changes, message) => {
    const { error } = reportSchema.safeParse({ ...REPORT, ...changes });
    expect(error?.issues.map((issue) => issue.message)).toContain(message);
  });
});
