import { describe, expect, test } from 'vitest';
import { claim, smallGraph, type Fields } from './fixture.ts';
import { formatPeriod } from './period.ts';

const eventsOf = (changes?: Fields) => [...smallGraph(changes).events];
const event = (id: string, changes?: Fields) => eventsOf(changes).find((one) => one.id === id);

const target = (id: string, fields: Record<string, unknown>) =>
  claim(id, { indicator: 'bang-rong', quantity: { is: 80 }, ...fields });

test('events are written and derived, by date', () => {
  expect(eventsOf().map(({ kind, date, what }) => `${formatPeriod(date)} ${kind}: ${what}`)).toEqual([
    '2019-06 event: Tuyên Quang mở hội nghị.',
    '2019-09-27 issued: Bộ Chính trị ban hành Nghị quyết 52-NQ/TW.',
    '2020-02 issued: Tỉnh ủy Tuyên Quang ban hành Kế hoạch 402-KH/TU.',
    '2020-07-09 published: Bài gốc “Bài gốc” được đăng (Báo tỉnh).',
    '2025 due: Hạn 2025 của 1 mục tiêu, Tuyên Quang.',
    '2030 due: Hạn 2030 của 1 mục tiêu, Tuyên Quang.',
  ]);
});

test('no two events share an id', () => {
  const ids = eventsOf().map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('an event of an article leads to its place there, with its documents and source', () => {
  const written = event('tq-hoi-nghi-2019');
  expect(written?.url).toBe('/bai-viet/lo-trinh/#tq-hoi-nghi-2019');
  expect(written?.label).toBe('Hội nghị');
  expect(written?.province?.id).toBe('tuyen-quang');
  expect(written?.documents.map(({ id }) => id)).toEqual(['trung-uong/52-nq-tw']);
  expect(written?.source?.id).toBe('src-000');
});

describe('the issue of a document', () => {
  test('stands on the mention that prints its date', () => {
    expect(event('ban-hanh-trung-uong-52-nq-tw')?.evidence).toMatchObject({ paragraph: 2 });
  });

  test('stands on the document’s first source where nothing mentions it', () => {
    const issued = event('ban-hanh-tuyen-quang-402-kh-tu');
    expect(issued?.evidence).toBeUndefined();
    expect(issued?.source?.id).toBe('src-000');
  });

  test('is no event where nobody prints the date', () => {
    const changes = { 'documents/trung-uong/52-nq-tw': { issued: undefined } };
    expect(event('ban-hanh-trung-uong-52-nq-tw', changes)).toBeUndefined();
  });
});

test('the publication of an article’s source is no event where its day isn’t known', () => {
  const changes = { 'sources/src-000': { published: undefined, 'published-window': '2020/2021' } };
  expect(eventsOf(changes).some(({ kind }) => kind === 'published')).toBe(false);
});

describe('a due date', () => {
  const targets = (...list: Record<string, unknown>[]): Fields => ({
    'articles/lo-trinh': {
      targets: [target('tq-bang-rong-2030', { due: '2029' }), ...list],
    },
  });

  test('of one target leads to it, with its document and evidence', () => {
    const due = event('han-tuyen-quang-2030');
    expect(due?.url).toBe('/muc-tieu/tq-bang-rong-2030/');
    expect(due?.label).toBe('1 mục tiêu');
    expect(due?.documents.map(({ id }) => id)).toEqual(['tuyen-quang/402-kh-tu']);
    expect(due?.evidence).toEqual({ paragraph: 5, figures: ['93%'] });
  });

  test('of several targets leads to the list of them', () => {
    const due = event(
      'han-tuyen-quang-2035',
      targets(target('a', { due: '2035' }), target('b', { due: '2035' })),
    );
    expect(due?.what).toBe('Hạn 2035 của 2 mục tiêu, Tuyên Quang.');
    expect(due?.url).toBe('/muc-tieu/?noi=tuyen-quang&han=2035');
    expect(due?.targets.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('is one for the province and another for the nation', () => {
    const nation = target('vn-a', { due: '2029', province: undefined, nation: true });
    const dues = eventsOf(targets(nation)).filter(({ kind }) => kind === 'due');
    expect(dues.map(({ what }) => what)).toEqual([
      'Hạn 2029 của 1 mục tiêu, cả nước.',
      'Hạn 2029 của 1 mục tiêu, Tuyên Quang.',
    ]);
  });

  test('that is open marks a beginning, apart from the year’s own', () => {
    const dues = eventsOf(targets(target('a', { due: '2029/..' }))).filter(({ kind }) => kind === 'due');
    expect(dues.map(({ what }) => what)).toEqual([
      'Hạn 2029 của 1 mục tiêu, Tuyên Quang.',
      'Mốc bắt đầu từ 2029 của 1 mục tiêu, Tuyên Quang.',
    ]);
    expect(new Set(dues.map(({ id }) => id)).size).toBe(2);
  });
});
