/** Figures for tests. */
import fc from 'fast-check';
import type { Edition } from './edition.ts';
import type { Figure } from './figure.ts';

/** A target of Quảng Ninh, with what a test says otherwise. */
export function figure(over: Partial<Figure> = {}): Figure {
  return {
    ...{ id: 'qn-kinh-te-so-2030', kind: 'target', statement: 'Kinh tế số chiếm khoảng 30% GRDP.' },
    ...{ quantity: { comparator: 'about', value: 30 }, unit: '%', period: '2030', asOfBasis: null },
    ...{ indicator: 'kinh-te-so-grdp', province: 'quang-ninh', place: null },
    ...{ document: 'quang-ninh/09-nq-tu', sources: ['src-001'], at: 'đoạn 8', status: 'no-data' },
    ...{ url: '/muc-tieu/qn-kinh-te-so-2030/', hash: '0123456789ab' },
    ...over,
  };
}

export function edition(date: string, ...figures: Figure[]): Edition {
  return { date, figures };
}

const quantities: fc.Arbitrary<Figure['quantity']> = fc.oneof(
  fc.record({ comparator: fc.constantFrom('is', 'about'), value: fc.integer() }),
  fc.record({ comparator: fc.constant('part'), value: fc.nat(9), of: fc.constant(12) }),
  fc.constant(null),
);

/** Any list of figures with ids of their own. */
export const figureLists: fc.Arbitrary<Figure[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'a:nation', 'trung-uong/e:issued'),
      statement: fc.constantFrom('Một.', 'Hai.'),
      quantity: quantities,
      period: fc.constantFrom(null, '2030', '2024/..'),
      sources: fc.subarray(['src-000', 'src-001']),
      status: fc.constantFrom(null, 'met', 'no-data'),
    })
    .map(figure),
  { selector: ({ id }) => id, maxLength: 6 },
);
