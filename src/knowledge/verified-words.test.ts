import { describe, expect, test } from 'vitest';
import { claim, smallGraph } from '../model/fixture.ts';
import { articleVerification, asOfSpan, unseenDocument, verificationWords } from './verified-words.ts';

const RESULT = { indicator: 'bang-rong', quantity: { is: 80 }, 'as-of': '2024' };
const graph = smallGraph();
const article = graph.articles.get('lo-trinh')!;
const target = graph.targets.get('tq-bang-rong-2030')!;
const NONE = { day: undefined, ids: new Set<string>() };
const verified = { day: '2026-11-22', ids: new Set([target.id]) };

describe('a claim says whether it was verified', () => {
  test('with the day, the place, and what that is worth', () => {
    expect(verificationWords(target, verified)).toEqual({
      badge: 'Đã đối chiếu tự động với bản lưu của bài gốc',
      how: 'Ngày 22/11/2026, máy tìm thấy nguyên văn các chữ trên ở đoạn 5 của bản lưu. Máy chỉ so chữ và số, không xét bài gốc đúng hay sai.',
      isVerified: true,
    });
  });

  test('and that it was not', () => {
    expect(verificationWords(target, NONE)).toMatchObject({
      badge: 'Chưa đối chiếu tự động',
      isVerified: false,
    });
  });

  test('on public pages it says nothing', () => {
    const pages = claim('tq-x', { ...RESULT, evidence: { sources: ['na-21'] } });
    const other = smallGraph({
      'articles/lo-trinh': { results: [pages] },
      'cautions/mot-bai-bao': { about: { programmes: ['ioc'] } },
      'highlights/bang-rong': { claim: 'tq-x' },
    }).results.get('tq-x')!;
    expect(verificationWords(other, verified)).toBeUndefined();
  });
});

test('a document whose own text was not read is named', () => {
  expect(unseenDocument(target)).toBe('402-KH/TU');
  expect(unseenDocument({ ...target, document: graph.documents.get('trung-uong/52-nq-tw') })).toBeUndefined();
  expect(unseenDocument({ ...target, document: undefined })).toBeUndefined();
});

test('an article counts its verified claims', () => {
  expect(articleVerification(article, verified)).toBe(
    '1/4 mục tiêu, kết quả đã đối chiếu tự động với bản lưu của bài gốc, ngày 22/11/2026',
  );
  expect(articleVerification(article, NONE)).toBe('chưa đối chiếu tự động với bản lưu của bài gốc');
  expect(articleVerification({ targets: [], results: [] }, verified)).toBeUndefined();
});

describe('results span from the first to the last period', () => {
  test.each([
    [['2024', '2020'], '2020–2024'],
    [['2024'], '2024'],
    [['2017/2023', '2024-05/2025-01'], '2017–1/2025'],
    [['2019-06', '2019'], '2019'],
    [['2020', '2024/..'], 'từ 2020'],
  ])('%j: %s', (periods, span) => {
    const results = periods.map((asOf, index) => claim(`tq-${index}`, { ...RESULT, 'as-of': asOf }));
    const { results: nodes } = smallGraph({
      'articles/lo-trinh': { results },
      'cautions/mot-bai-bao': { about: { programmes: ['ioc'] } },
      'highlights/bang-rong': { claim: 'tq-0' },
    });
    expect(asOfSpan([...nodes.values()])).toBe(span);
  });

  test('none have none', () => {
    expect(asOfSpan([])).toBeUndefined();
  });
});
