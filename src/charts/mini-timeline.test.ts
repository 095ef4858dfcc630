import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { collisions } from './drawn-shapes.fixture.ts';
import { miniTimeline, type MiniTimelineData } from './mini-timeline.ts';

// Laying out hundreds of random charts takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const WIDTHS = [1120, 328];

describe('the small timeline', () => {
  const OPTIONS = { id: 'm', title: 'Trên một lộ trình', width: 1120 };
  const LANES = [
    { id: 'trung-uong', name: 'Trung ương' },
    { id: 'quang-ninh', name: 'Quảng Ninh' },
  ];
  const DATA: MiniTimelineData = {
    lanes: LANES,
    items: [
      {
        lane: 'trung-uong',
        date: 2019.74,
        kind: 'document',
        number: '52',
        name: '52-NQ/TW, 27/9/2019',
        href: '/van-ban/52-nq-tw/',
      },
      {
        lane: 'quang-ninh',
        date: 2025.38,
        kind: 'document',
        number: '538',
        name: '538-KH/TU, 19/5/2025',
        href: '/van-ban/538-kh-tu/',
      },
      {
        lane: 'quang-ninh',
        date: 2025.39,
        kind: 'document',
        number: '138',
        name: '138/KH-UBND, 21/5/2025',
        href: '/van-ban/138-kh-ubnd/',
      },
      { lane: 'quang-ninh', date: 2030.99, kind: 'due', name: 'Hạn 2030: 7 mục tiêu', href: '/muc-tieu/' },
      { lane: 'trung-uong', date: 2045.99, kind: 'due', name: 'Hạn 2045' },
    ],
    now: 2026.89,
  };

  test.each(WIDTHS)('is drawn at %d pixels', (width) => {
    const svg = miniTimeline(DATA, { ...OPTIONS, width });
    expect(svg).toMatchSnapshot();
    expect(collisions(svg)).toEqual([]);
  });

  test.each(WIDTHS)('no disc meets another at %d pixels', (width) => {
    const seed = fc.record({
      lane: fc.constantFrom('trung-uong', 'quang-ninh'),
      date: fc.oneof(fc.double({ min: 2019, max: 2027, noNaN: true }), fc.constantFrom(2030.99, 2045.99)),
      kind: fc.constantFrom<'document' | 'due'>('document', 'due'),
    });
    fc.assert(
      fc.property(fc.array(seed, { minLength: 1, maxLength: 20 }), (seeds) => {
        const items = [
          ...DATA.items.slice(0, 1),
          ...seeds.map((one) => ({ ...one, number: '402', name: '402-KH/TU' })),
        ];
        expect(
          collisions(miniTimeline({ lanes: LANES, items, now: 2026.89 }, { ...OPTIONS, width })),
        ).toEqual([]);
      }),
    );
  });
});
