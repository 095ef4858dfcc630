import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageKind } from './page-kind.ts';
import { readPage } from './page-text.ts';
import { hasAll, promiseOf, rankTitle, scorePage, type ScoredParts } from './rank-page.ts';
import { rankText } from './rank-text.ts';
import { understandQuery } from './understand-query.ts';

const terms = (query: string) => understandQuery(query).terms;
const parts = (text: string, query: string): ScoredParts => ({
  ...{ kind: 'Bài viết', text: rankText(readPage(text), terms(query)), title: 0, words: terms(query).length },
  ...{
    asked: 0,
    titleShare: 0,
    numbersMissing: 0,
    figuresMissing: 0,
    isOfOtherPlace: false,
    isSaying: false,
    isAboutPlace: false,
    isOfAskedYear: false,
    isNamed: false,
    isMentioned: false,
    isPlace: false,
    isOfPerson: false,
    names: 0,
    asks: undefined,
  },
  known: 0,
});

describe('the score of a page', () => {
  const given = parts('Sóng đã ra tới đảo Trần.', 'đảo Trần');

  test('is about 1 for an article that has the query word for word', () => {
    expect(scorePage(given)).toBeCloseTo(0.95);
  });

  test('is higher for an article than for an indicator, unless a figure is asked for', () => {
    const indicator = scorePage({ ...given, kind: 'Chỉ số' });
    expect(scorePage(given)).toBeGreaterThan(indicator);
    expect(scorePage({ ...given, kind: 'Chỉ số', asks: 'figure' })).toBeGreaterThan(indicator);
  });

  test('is highest for the glossary where a meaning is asked for', () => {
    expect(scorePage({ ...given, kind: 'Thuật ngữ', asks: 'meaning' })).toBeGreaterThan(scorePage(given));
  });

  test('never falls where the page is called so, is mentioned, or has a better title', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (title) => {
        const score = scorePage({ ...given, title });
        expect(score).toBeGreaterThanOrEqual(scorePage(given));
        expect(scorePage({ ...given, title, isNamed: true })).toBeGreaterThan(score);
        expect(scorePage({ ...given, title, isMentioned: true })).toBeGreaterThan(score);
      }),
    );
  });

  test('says that four words in a row are no chance', () => {
    const text = 'Tỉnh có bảo tàng ảo đầu tiên.';
    const whole = parts(text, 'bảo tàng ảo đầu');
    expect(scorePage(whole) - scorePage({ ...whole, words: 3 })).toBeCloseTo(0.2);
  });
});

const ofKind = (kind: PageKind, known = 0) => ({ kind, known });

test('before it is read an indicator promises little, unless a figure is asked for', () => {
  expect(promiseOf(ofKind('Chỉ số'), undefined)).toBeLessThan(promiseOf(ofKind('Bài viết'), undefined));
  expect(promiseOf(ofKind('Chỉ số'), 'figure')).toBe(1);
  expect(promiseOf(ofKind('Thuật ngữ'), 'meaning')).toBe(1);
});

test('a document of which little is known promises and counts less, what it is called aside', () => {
  expect(promiseOf(ofKind('Văn bản', 0), undefined)).toBeLessThan(promiseOf(ofKind('Văn bản', 8), undefined));
  const known = (level: number) => ({
    ...parts('Sóng đã ra.', 'sóng'),
    kind: 'Văn bản' as const,
    known: level,
  });
  expect(scorePage(known(0))).toBeLessThan(scorePage(known(8)));
  const gain = (level: number) => scorePage({ ...known(level), title: 1 }) - scorePage(known(level));
  expect(gain(0)).toBeCloseTo(gain(8));
});

test('a title that says little else answers best', () => {
  const rank = (title: string) => rankTitle(readPage(title), terms('bảo tàng ảo'));
  expect(rank('Bảo tàng ảo')).toBe(1);
  expect(rank('Bảo tàng ảo của tỉnh và nhiều việc khác')).toBeLessThan(1);
  expect(rank('Đảo xa')).toBe(0);
});

test('a title need not have the words that only join', () => {
  expect(hasAll(readPage('Mục tiêu'), terms('các mục tiêu'))).toBe(true);
  expect(hasAll(readPage('Mục đích'), terms('các mục tiêu'))).toBe(false);
});
