import { expect, test } from 'vitest';
import { aboutFigure, describeChange, describeFigure, type Names } from './describe.ts';
import { changeItems } from './feed.ts';
import { edition, figure } from './fixture.ts';
import { countChanges, isEmpty, listSteps, stepBetween } from './history.ts';

const NAMES: Names = {
  province: (id) => (id === 'quang-ninh' ? 'Quảng Ninh' : undefined),
  indicator: () => undefined,
  document: () => undefined,
  source: (id) => (id === 'src-001' ? 'Báo tỉnh' : undefined),
};

const value = (amount: number) => ({ quantity: { comparator: 'is', value: amount } as const });
const first = edition(
  '2026-11-22',
  figure({ id: 'a', ...value(1) }),
  figure({ id: 'b' }),
  figure({ id: 'c' }),
);
const second = edition(
  '2026-12-01',
  figure({ id: 'a', ...value(2), sources: ['src-009'] }),
  figure({ id: 'b', status: 'met' }),
  figure({ id: 'd', statement: 'Mới.' }),
);
const third = edition('2027-01-01', ...second.figures);

test('steps are newest first, whatever the order of the editions', () => {
  expect(listSteps([third, first, second]).map(({ from, to }) => `${from} → ${to}`)).toEqual([
    '2026-12-01 → 2027-01-01',
    '2026-11-22 → 2026-12-01',
  ]);
  expect(listSteps([first])).toEqual([]);
});

test('a step sorts its changes by what they mean', () => {
  const step = stepBetween(first, second);
  const ids = [step.changed, step.recomputed].map((changes) => changes.map(({ after }) => after.id));
  expect(ids).toEqual([['a'], ['b']]);
  expect([step.removed, step.added].map((changes) => changes.map((change) => change.figure.id))).toEqual([
    ['c'],
    ['d'],
  ]);
  expect(countChanges(step)).toBe('1 số sửa, 1 số bỏ, 1 số thêm, 1 trạng thái tính lại');
});

test('a sentence that alone is another is reworded, and so it is where its status changed too', () => {
  const after = [
    figure({ id: 'a', ...value(1), statement: 'Khác.' }),
    figure({ id: 'b', statement: 'Khác.', status: 'met' }),
    figure({ id: 'c' }),
  ];
  const step = stepBetween(first, edition('2026-12-01', ...after));
  expect(countChanges(step)).toBe('2 câu viết lại');
});

test('nothing that changed is no change', () => {
  const step = stepBetween(second, third);
  expect(isEmpty(step)).toBe(true);
  expect(countChanges(step)).toBe('không có thay đổi');
});

test('a change is told aspect by aspect, in names; an id without a name stands as it is', () => {
  const before = figure({ period: null });
  const after = figure({ period: '2030-Q2', unit: '% GRDP', sources: ['src-009'], province: null });
  const aspects = ['value', 'period', 'province', 'sources'] as const;
  expect(describeChange({ what: 'changed', before, after, aspects }, NAMES)).toEqual([
    { aspect: 'value', name: 'Mức', from: '≈ 30%', to: '≈ 30% GRDP' },
    { aspect: 'period', name: 'Hạn', from: 'không nêu', to: 'quý II/2030' },
    { aspect: 'province', name: 'Tỉnh, thành', from: 'Quảng Ninh', to: 'Cả nước' },
    { aspect: 'sources', name: 'Nguồn', from: 'Báo tỉnh', to: 'src-009' },
  ]);
});

test('a figure is told with its period; the day of a document by itself', () => {
  expect(describeFigure(figure())).toBe('≈ 30%, hạn 2030');
  expect(describeFigure(figure({ kind: 'result', period: '2024-05/2025-01' }))).toBe(
    '≈ 30%, tính đến 5/2024–1/2025',
  );
  expect(describeFigure(figure({ period: null }))).toBe('≈ 30%');
  expect(describeFigure(figure({ kind: 'issued', quantity: null, unit: null, period: '2019-09-27' }))).toBe(
    '27/09/2019',
  );
});

test('a figure is about its kind, place and document; the day of a document tells the document itself', () => {
  expect(aboutFigure(figure(), NAMES)).toBe('Mục tiêu · Quảng Ninh · quang-ninh/09-nq-tu');
  expect(aboutFigure(figure({ kind: 'result', province: null, document: null }), NAMES)).toBe(
    'Kết quả · Cả nước',
  );
  expect(aboutFigure(figure({ kind: 'issued' }), NAMES)).toBe('Ngày ban hành · Quảng Ninh');
});

test('a status that is computed no more stands as it is written', () => {
  const before = figure({ status: 'unheard-of' });
  expect(describeChange({ what: 'changed', before, after: figure(), aspects: ['status'] }, NAMES)).toEqual([
    { aspect: 'status', name: 'Trạng thái', from: 'unheard-of', to: 'Chưa có số liệu' },
  ]);
});

test('the feed has one item for each edition that changed something', () => {
  expect(changeItems(listSteps([first, second, third]), NAMES)).toEqual([
    {
      title: 'Bản ngày 01/12/2026: 1 số sửa, 1 số bỏ, 1 số thêm, 1 trạng thái tính lại',
      description:
        'Sửa: Kinh tế số chiếm khoảng 30% GRDP. Mức: 1% → 2%; Nguồn: Báo tỉnh → src-009. Bỏ: Kinh tế số chiếm khoảng 30% GRDP. (≈ 30%, hạn 2030).',
      ...{ url: '/thay-doi/#ban-2026-12-01', date: '2026-12-01', category: 'Thay đổi' },
    },
  ]);
});
