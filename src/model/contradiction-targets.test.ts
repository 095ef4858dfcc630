import { describe, expect, test } from 'vitest';
import { found, target, twoArticles } from './contradiction.fixture.ts';
import { smallGraph } from './fixture.ts';

const compareTargets = (first: object, second: object, more: object = {}, moreOfSecond: object = more) =>
  found(twoArticles('targets', [target('a', first, more)], [target('b', second, moreOfSecond)]));

describe('targets of one document', () => {
  test.each([
    ['at least 20 and at least 30', { 'at-least': 20 }, { 'at-least': 30 }, 'target'],
    ['top three and top five', { 'at-most': 3 }, { 'at-most': 5 }, 'target'],
    ['46 tasks and 47', { is: 46 }, { is: 47 }, 'target'],
    ['about 408.000 and about 450.000', { about: 408_000 }, { about: 450_000 }, 'target'],
    ['about 20 and about 22', { about: 20 }, { about: 22 }, 'target'],
    ['30 and above 30', { is: 30 }, { 'more-than': 30 }, 'target-wording'],
    ['about 30 and above 30', { about: 30 }, { 'more-than': 30 }, 'target-wording'],
  ])('are stated differently: %s', (_what, first, second, kind) => {
    expect(compareTargets(first, second).map(([name]) => name)).toEqual([kind]);
  });

  test.each([
    ['all and 100 %', { complete: true }, { is: 100 }],
    ['16,4 and 16', { 'at-least': 16.4 }, { 'at-least': 16 }],
    ['a trend and a figure', { trend: true }, { 'at-least': 30 }],
  ])('are stated alike: %s', (_what, first, second) => {
    expect(compareTargets(first, second)).toEqual([]);
  });

  test('tell what is promised, by whom, and how they were compared', () => {
    const graph = smallGraph(
      twoArticles('targets', [target('a', { is: 30 })], [target('b', { 'more-than': 30 })]),
    );
    expect([...graph.contradictions.values()][0]).toMatchObject({
      id: 'tu-chi-muc-kinh-te-so-tuyen-quang-tuyen-quang-402-kh-tu-2030',
      title: 'Mục tiêu của 402-KH/TU: Tỷ trọng kinh tế số, Tuyên Quang, 2030',
      explanation:
        'Mỗi lần dựng trang, máy so những câu nêu cùng một mục tiêu (cùng văn bản, cùng chỉ số, cùng nơi, cùng hạn): 2 cách ghi của 2 nguồn cùng con số nhưng khác từ đứng trước con số.',
    });
  });

  test('are two promises where the documents or due dates are two', () => {
    expect(compareTargets({ is: 50 }, { is: 30 }, {}, { document: 'trung-uong/52-nq-tw' })).toEqual([]);
    expect(compareTargets({ is: 50 }, { is: 30 }, {}, { document: undefined })).toEqual([]);
    expect(compareTargets({ is: 50 }, { is: 30 }, {}, { due: '2045' })).toEqual([]);
  });

  test('are one promise where both name no document, or write one due date in two ways', () => {
    expect(compareTargets({ is: 50 }, { is: 30 }, { document: undefined })).toHaveLength(1);
    expect(compareTargets({ is: 50 }, { is: 30 }, {}, { due: '2030-12-31' })).toHaveLength(1);
    expect(compareTargets({ is: 47 }, { is: 46 }, { kind: 'count', due: undefined })).toHaveLength(1);
  });
});
