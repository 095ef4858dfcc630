/** Where the content differs from the sheet of facts on purpose: what it has instead, and why. */
import type { Facts } from './seed-match.fixture.ts';

export interface Difference {
  ours: Facts;
  because: string;
}

const YEARLY =
  'The source says "every year" and names none: counted as of when the article was written, with asOfBasis "published".';
const PUBLISHED =
  "The date follows from the source's own record, which names no line; the event carries the source alone.";
const HORIZON =
  'Due dates are derived, one event for each place and due period, from the targets themselves.';

export const DIFFERENCES: Readonly<Record<string, Difference>> = {
  'DOC-31': {
    ours: { issuer: '14 huyện, thị xã, thành phố của quảng ninh' },
    because: 'The name says whose districts they are.',
  },
  'DOC-39': {
    ours: { issuer: 'các sở, ngành, địa phương của quảng ninh', implements: '538-KH/TU, 138/KH-UBND' },
    because: "The sheet's own title names both plans that these documents carry out.",
  },
  'TGT-33': {
    ours: { value: null },
    because: 'The list of fields is open ("…"): five are named, no figure is printed.',
  },
  'RES-007': { ours: { asOf: '2024-05/2025-01' }, because: YEARLY },
  'RES-027': { ours: { asOf: '2019' }, because: YEARLY },
  'RES-059': {
    ours: { asOf: '2025-Q1' },
    because: '"Early 2025", which the sheet calls as precise as a quarter.',
  },
  'RES-066': {
    ours: { comparator: 'at-most' },
    because: '"Tốp 3" says one of the first three, not the third place.',
  },
  'EVT-09': { ours: { at: undefined, figures: undefined }, because: PUBLISHED },
  'EVT-12': { ours: { at: undefined, figures: undefined }, because: PUBLISHED },
  'EVT-20': {
    ours: { date: '2025-Q1', precision: 'quarter' },
    because: '"Early in the year", as precise as a quarter.',
  },
  'EVT-27': {
    ours: {
      kind: 'due',
      date: '2025',
      precision: 'year',
      province: undefined,
      at: undefined,
      figures: undefined,
    },
    because: HORIZON,
  },
  'EVT-28': {
    ours: { kind: 'due', province: undefined, at: undefined, figures: undefined },
    because: HORIZON,
  },
  'EVT-29': { ours: { kind: 'due', province: undefined }, because: HORIZON },
};
