import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { collisions, drawnShapes } from './drawn-shapes.fixture.ts';
import { timelineChart } from './timeline-chart.ts';
import type { TimelineData, TimelineItem } from './timeline-data.ts';
import { TIMELINE } from './timeline.fixture.ts';

// Laying out hundreds of random charts takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const OPTIONS = { id: 'dong', title: 'Dòng thời gian', description: 'Văn bản, hạn và kết quả.', width: 1120 };
const WIDTHS = [1120, 960, 700, 328];
const SMALL: TimelineData = {
  lanes: TIMELINE.lanes.slice(0, 2),
  items: [
    {
      id: '52',
      lane: 'trung-uong',
      date: 2019.74,
      kind: 'document',
      label: '52-NQ/TW',
      title: 'Nghị quyết 52-NQ/TW',
      href: '/van-ban/52-nq-tw/',
      pillars: ['the-che', 'kinh-te-so'],
    },
    {
      id: '36',
      lane: 'quang-ninh',
      date: 2020.03,
      kind: 'document',
      label: '36-CTr/TU',
      title: 'Thực hiện "52" & <hơn>',
      href: '/van-ban/36-ctr-tu/',
    },
    {
      id: 'r1',
      lane: 'quang-ninh',
      date: 2022.1,
      kind: 'result',
      label: '3%',
      title: 'Kinh tế số: 3%',
      href: '/muc-tieu/a/',
    },
    {
      id: 'r2',
      lane: 'quang-ninh',
      date: 2022.3,
      kind: 'result',
      label: '4,7%',
      title: 'Kinh tế số: 4,7%',
      href: '/muc-tieu/b/',
      pillars: ['kinh-te-so'],
    },
    {
      id: 't1',
      lane: 'quang-ninh',
      date: 2030.99,
      kind: 'due',
      label: '≈ 30%',
      title: 'Kinh tế số khoảng 30%',
      href: '/muc-tieu/c/',
    },
  ],
  links: [{ from: '52', to: '36' }],
  now: 2026.89,
};

describe('the timeline', () => {
  test('is drawn across the page', () => {
    expect(timelineChart(SMALL, OPTIONS)).toMatchSnapshot();
  });

  test('is drawn down the page on a phone', () => {
    expect(timelineChart(SMALL, { ...OPTIONS, width: 328 })).toMatchSnapshot();
  });

  test('is a named group of links, each with a name that begins with what is seen', () => {
    const svg = timelineChart(SMALL, OPTIONS);
    expect(svg).toContain('role="group" aria-label="Dòng thời gian" aria-describedby="dong-desc"');
    expect(svg).toContain(
      'href="/van-ban/36-ctr-tu/"><title>36-CTr/TU: Thực hiện &quot;52&quot; &amp; &lt;hơn&gt;</title>',
    );
    expect(svg).not.toContain('style=');
  });

  test('every entry can be filtered by lane, kind, year and pillar', () => {
    expect(timelineChart(SMALL, OPTIONS)).toContain(
      'data-noi="trung-uong" data-loai="document" data-nam="2019" data-trucot="the-che kinh-te-so"',
    );
  });

  test('results of one year are one mark with a count, which leads where the caller says', () => {
    const svg = timelineChart(SMALL, {
      ...OPTIONS,
      clusterHref: (lane, year, kind) => `#${lane}-${year}-${kind}`,
    });
    expect(svg).toContain('href="#quang-ninh-2022-result"><title>2 kết quả, 2022, Quảng Ninh</title>');
    expect(timelineChart(SMALL, OPTIONS)).toContain('role="img" aria-label="2 kết quả, 2022, Quảng Ninh"');
  });

  test('a route names both its ends', () => {
    expect(timelineChart(SMALL, OPTIONS)).toContain('data-from="52" data-to="36"');
  });

  test('a timeline of lanes without anything still shows the present', () => {
    expect(timelineChart({ ...SMALL, items: [], links: [] }, OPTIONS)).toContain('>Nay<');
  });
});

describe('no label meets a label, a mark or a line', () => {
  test.each(WIDTHS)('with the real data at %d pixels', (width) => {
    expect(collisions(timelineChart(TIMELINE, { ...OPTIONS, width }))).toEqual([]);
  });

  test('with the real data all documents keep their symbol', () => {
    const shown = drawnShapes(timelineChart(TIMELINE, OPTIONS)).texts.map(({ text }) => text);
    const symbols = TIMELINE.items.filter(({ kind }) => kind === 'document').map(({ label }) => label);
    expect(symbols.filter((symbol) => !shown.includes(symbol))).toEqual([]);
  });

  test.each([1120, 328])(
    'with whatever data at %d pixels',
    (width) => {
      fc.assert(
        fc.property(denseTimeline(), (data) => {
          expect(collisions(timelineChart(data, { ...OPTIONS, width }))).toEqual([]);
        }),
        { numRuns: width > 500 ? 15 : 60 },
      );
    },
    60_000,
  );
});

/** Up to 60 things in four lanes, most of them in a few years. */
function denseTimeline(): fc.Arbitrary<TimelineData> {
  const lanes = [...TIMELINE.lanes, { id: 'lao-cai', name: 'Lào Cai' }];
  const date = fc.oneof(
    fc.double({ min: 2012, max: 2019, noNaN: true }),
    fc.double({ min: 2019, max: 2027, noNaN: true }),
    fc.double({ min: 2024, max: 2026, noNaN: true }),
    fc.constantFrom(2025.99, 2030.99, 2045.99),
  );
  const seed = fc.record({
    lane: fc.constantFrom(...lanes.map(({ id }) => id)),
    date,
    kind: fc.constantFrom<TimelineItem['kind']>('document', 'document', 'due', 'result', 'event'),
    label: fc.constantFrom('52-NQ/TW', '52/2025/NQ-HĐND', '> 16%', 'Diễn đàn Khởi nghiệp sáng tạo quốc gia'),
  });
  const ends = fc.tuple(fc.nat(59), fc.nat(59));
  return fc
    .record({
      seeds: fc.array(seed, { minLength: 1, maxLength: 60 }),
      links: fc.array(ends, { maxLength: 12 }),
    })
    .map(({ seeds, links }) => {
      const items = seeds.map((one, index) => ({ ...one, id: String(index), title: one.label }));
      const isDocument = (index: number): boolean => items[index]?.kind === 'document';
      return {
        lanes,
        items,
        links: links
          .filter(([a, b]) => isDocument(a) && isDocument(b))
          .map(([a, b]) => ({ from: String(a), to: String(b) })),
        now: 2026.89,
      };
    });
}
