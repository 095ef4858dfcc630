/** The routes of the site's own documents: however many places carry one out, its line can be read. */
import { describe, expect, test } from 'vitest';
import { drawnShapes } from '../charts/drawn-shapes.fixture.ts';
import { routeChart } from '../charts/route-chart.ts';
import { documentRoute } from '../knowledge/document-route.ts';
import { readContent } from '../knowledge/read-content.ts';
import { ROOT, siteGraph } from './site-graph.fixture.ts';

const graph = siteGraph(readContent(ROOT));
const documents = [...graph.documents.values()].filter(({ data }) => data.issued);

describe.each([
  { width: 1216, most: 11 },
  { width: 328, most: 8 },
])('at $width pixels', ({ width, most }) => {
  const drawings = documents.map((document) => {
    const route = documentRoute(graph, document, most);
    const shapes = drawnShapes(routeChart(route, { id: 'r', title: document.id, width }));
    return { id: document.id, route, texts: shapes.texts };
  });

  test(`no route has more than ${most} stops`, () => {
    const crowded = drawings.filter(({ route }) => new Set(route.map(({ label }) => label)).size > most);
    expect(crowded.map(({ id }) => id)).toEqual([]);
  });

  test('no text leaves the drawing or loses its end', () => {
    const cut = drawings.flatMap(({ id, texts }) =>
      texts
        .filter(({ text, box }) => box.left < -1 || box.right > width + 1 || text.endsWith('…'))
        .map(({ text }) => `${id}: ${text}`),
    );
    expect(cut).toEqual([]);
  });
});
