import { describe, expect, test } from 'vitest';
import { smallGraph } from './fixture.ts';

describe('days of issue of one document', () => {
  const mention = (...figures: string[]) => ({ source: 'src-000', paragraph: 4, figures });
  const dates = (mentions: readonly object[], more: object = {}) =>
    [
      ...smallGraph({
        'documents/trung-uong/52-nq-tw': { mentions, ...more },
      }).contradictions.values(),
    ].map(({ id, sides }) => [
      id,
      ...sides.map(({ value, accounts }) => [value, ...accounts.map(({ role }) => role)]),
    ]);

  test('that differ are a contradiction', () => {
    expect(dates([mention('52-NQ/TW', '27/9/2019'), mention('52-NQ/TW', '29/9/2019')])).toEqual([
      ['ngay-ban-hanh-trung-uong-52-nq-tw', ['27/09/2019', 'issued', 'mention'], ['29/09/2019', 'mention']],
    ]);
  });

  test('may be printed in one token with the symbol', () => {
    expect(dates([mention('52-NQ/TW ngày 29/9/2019')])).toHaveLength(1);
  });

  test('that differ between mentions are found though the page gives none', () => {
    const mentions = [mention('52-NQ/TW', '27/9/2019'), mention('52-NQ/TW', '29/9/2019')];
    expect(dates(mentions, { issued: undefined })).toHaveLength(1);
  });

  test.each([
    ['a month that the day is in', 'tháng 9/2019'],
    ['the same day written otherwise', 'ngày 27 tháng 9 năm 2019'],
    ['a year in a title', 'đến năm 2025, tầm nhìn đến năm 2030'],
    ['a span of years', '2017 - 2020'],
    ['no date', '12 mục tiêu cụ thể'],
  ])('agree with %s', (_what, figure) => {
    expect(dates([mention('52-NQ/TW', figure)])).toEqual([]);
  });

  test('are compared with events that tell of the issue, not of what carries it out', () => {
    const told = (what: string) =>
      [
        ...smallGraph({
          'articles/lo-trinh': {
            events: [
              {
                ...{ id: 'su-kien', date: '2019-10', label: 'Ban hành', documents: ['trung-uong/52-nq-tw'] },
                ...{ what, evidence: { paragraph: 1, figures: ['10-2019'] } },
              },
            ],
          },
        }).contradictions.values(),
      ].flatMap(({ sides }) => sides.flatMap(({ accounts }) => accounts.map(({ role }) => role)));
    expect(told('Bộ Chính trị ban hành Nghị quyết 52-NQ/TW.')).toEqual(['issued', 'mention', 'event']);
    expect(told('Tỉnh ban hành kế hoạch thực hiện Nghị quyết 52-NQ/TW.')).toEqual([]);
    expect(told('Hội nghị học tập Nghị quyết 52-NQ/TW.')).toEqual([]);
  });
});
