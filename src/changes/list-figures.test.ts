import { expect, test } from 'vitest';
import { fixtureGraph } from '../data/fixture.ts';
import { readContent } from '../knowledge/read-content.ts';
import { ROOT, siteGraph } from '../data/site-graph.fixture.ts';
import { compareFigures } from './compare.ts';
import { formatEdition, parseEdition } from './edition.ts';
import { listFigures } from './list-figures.ts';

const figures = listFigures(fixtureGraph());

test('targets, results, what they are compared with and the days of documents are figures, by id', () => {
  expect(figures.map(({ id, kind, period }) => `${id} ${kind} ${period ?? '–'}`)).toEqual([
    'tq-bang-rong-2022 result 2022',
    'tq-bang-rong-2022:nation comparison –',
    'tq-bang-rong-2025 target 2025',
    'tq-grdp-2030 target 2021/2030',
    'tq-muc-tieu-2024 result 2024-05/2025-01',
    'tq-sipas-2018 result 2018',
    'trung-uong/52-nq-tw:issued issued 2019-09-27',
  ]);
});

test('a figure carries what it says, where that stands and where it is shown', () => {
  expect(figures.find(({ id }) => id === 'tq-grdp-2030')).toEqual({
    ...{ id: 'tq-grdp-2030', kind: 'target', statement: 'Câu về grdp-binh-quan.' },
    ...{
      quantity: { comparator: 'range', value: 11000, valueMax: 12000 },
      unit: 'USD',
      period: '2021/2030',
      asOfBasis: null,
    },
    ...{ indicator: 'grdp-binh-quan', province: 'tuyen-quang', place: null, document: null },
    ...{ sources: ['src-000'], at: 'đoạn 5', status: 'no-data', url: '/muc-tieu/tq-grdp-2030/' },
    hash: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
  });
});

test('the hash follows what an editor wrote, not the day on which a status is computed', () => {
  const graph = fixtureGraph();
  const [target] = graph.targets.values();
  if (!target) throw new Error('The fixture has targets.');
  const hashes = () => new Map(listFigures(graph).map(({ id, hash }) => [id, hash]));
  const before = hashes();
  target.status = { ...target.status, name: 'met' };
  expect(hashes()).toEqual(before);
  target.data = { ...target.data, quantity: { comparator: 'is', value: 1 } };
  expect([...hashes()].filter(([id, hash]) => before.get(id) !== hash).map(([id]) => id)).toEqual([
    target.id,
  ]);
});

test('every figure of the site has an id of its own, is read back as it was written, and follows a changed digit', () => {
  const graph = siteGraph(readContent(ROOT));
  const all = listFigures(graph);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(graph.targets.size + graph.results.size);
  const edition = { date: graph.today, figures: all };
  expect(parseEdition(formatEdition(edition))).toEqual({ edition });

  for (const [index, one] of all.entries()) {
    if (one.quantity === null || !('value' in one.quantity)) continue;
    const after = { ...one, quantity: { ...one.quantity, value: one.quantity.value + 1 } };
    expect(compareFigures(all, all.with(index, after))).toEqual([
      { what: 'changed', before: one, after, aspects: ['value'] },
    ]);
  }
});
