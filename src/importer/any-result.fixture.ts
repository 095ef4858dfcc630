/** Results of every shape, likely or not, for what must hold of any. */
import fc from 'fast-check';
import { doubt, type DoubtCode } from './claims-doubts.ts';
import type { BodyLine, ImportResult, ProposedClaim } from './result.ts';

/** Text of the kind that breaks YAML, MDX or both. */
const NASTY = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    ...[
      '*/',
      '/*',
      '}',
      '{',
      '---',
      '- a: b',
      '# x',
      "'",
      '"',
      '<Claim',
      '</p>',
      '<!-- x',
      '`',
      '| a |',
      'import x',
    ],
    ...[
      '2024-01-15',
      '1_000',
      '0x1F',
      'yes',
      '~',
      '',
      ' ',
      '@a',
      '%b',
      '&c',
      '*d',
      '!e',
      '\\',
      '[x](y)',
      '\u2028',
      '\ud800',
    ],
  ),
  fc.constantFrom('Toàn tỉnh có 93% số xã.', 'TODO', 'null', 'Kế hoạch số 8-KH/TU'),
);
const TEXT = fc.array(NASTY, { maxLength: 4 }).map((parts) => parts.join(' '));
const LINE = fc.integer({ min: 1, max: 99_999 });
const PARAGRAPHS = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 });
const ID = fc.constantFrom('son-la', 'quang-ninh', 'a-1');
const NUMBER = fc.oneof(fc.nat(1e6), fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e9 }));
const QUANTITY: fc.Arbitrary<ProposedClaim['quantity']> = fc.oneof(
  fc.record({ comparator: fc.constantFrom('is', 'about', 'at-least', 'more-than'), value: NUMBER }),
  fc.record({
    comparator: fc.constant('range' as const),
    value: fc.nat(9),
    valueMax: fc.integer({ min: 9, max: 99 }),
  }),
  fc.record({
    comparator: fc.constant('part' as const),
    value: fc.nat(9),
    of: fc.integer({ min: 9, max: 99 }),
  }),
  fc.record({ comparator: fc.constant('rank' as const), value: fc.integer({ min: 1, max: 63 }) }),
  fc.record({ comparator: fc.constantFrom('complete', 'trend', 'qualitative') }),
);
const DOUBTS: readonly DoubtCode[] = [
  'no-due',
  'no-as-of',
  'no-place',
  'no-indicator',
  'several-indicators',
  'nation',
];
const nullable = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const ANY_CLAIM: fc.Arbitrary<ProposedClaim> = fc
  .record({
    ...{ line: LINE, paragraph: fc.integer({ min: 1, max: 9 }), tokens: fc.array(TEXT, { maxLength: 3 }) },
    ...{ quantity: QUANTITY, unit: nullable(TEXT), indicators: fc.uniqueArray(ID) },
    compared: fc.array(fc.record({ what: fc.constantFrom('nation', 'earlier'), quantity: QUANTITY }), {
      maxLength: 2,
    }),
    ...{ place: nullable(fc.oneof(ID, fc.constant('nation'))), locality: nullable(TEXT) },
    document: nullable(fc.constantFrom('trung-uong/57-nq-tw', 'son-la/08-kh-tu')),
    when: nullable(fc.constantFrom('2030', '2024-06-30', '2025-Q1', '2021/2025', '2019-06')),
    basis: nullable(fc.constantFrom('stated', 'published', 'inferred')),
    doubts: fc.uniqueArray(fc.constantFrom(...DOUBTS).map(doubt)),
  })
  .chain((claim) =>
    fc.oneof(
      fc.constant<ProposedClaim>({ ...claim, kind: 'result', promise: null }),
      fc
        .constantFrom('target', 'count', 'commitment')
        .map((promise): ProposedClaim => ({ ...claim, kind: 'target', promise })),
    ),
  );

const ANY_LINE: fc.Arbitrary<BodyLine> = fc.record({
  line: LINE,
  kind: fc.constantFrom('paragraph', 'heading', 'caption', 'list-item'),
  text: TEXT,
});

/** Any result at all, likely or not. */
export const ANY_RESULT: fc.Arbitrary<ImportResult> = fc.record({
  ...{
    file: TEXT,
    title: nullable(TEXT),
    captured: nullable(TEXT),
    author: nullable(TEXT),
    publisher: nullable(TEXT),
  },
  published: nullable(fc.record({ date: TEXT, precision: fc.constant('day' as const), evidence: TEXT })),
  ...{
    province: fc.uniqueArray(ID),
    topics: fc.constant([]),
    original: nullable(TEXT),
    figures: fc.constant([]),
  },
  margin: fc.array(fc.record({ line: LINE, where: fc.constantFrom('title', 'byline'), text: TEXT }), {
    maxLength: 2,
  }),
  body: fc.array(ANY_LINE, { maxLength: 6 }),
  dropped: fc.array(fc.record({ line: LINE, text: TEXT, reason: TEXT }), { maxLength: 3 }),
  documents: fc.array(
    fc.record({
      ...{
        symbol: TEXT,
        asPrinted: fc.array(TEXT, { maxLength: 2 }),
        kind: nullable(TEXT),
        issuer: nullable(TEXT),
      },
      id: nullable(fc.constantFrom('trung-uong/57-nq-tw', 'son-la/08-kh-tu')),
      ...{ issued: nullable(TEXT), known: fc.boolean(), implements: fc.array(TEXT, { maxLength: 2 }) },
      paragraphs: PARAGRAPHS,
    }),
    { maxLength: 3 },
  ),
  claims: fc.array(ANY_CLAIM, { maxLength: 4 }),
  people: fc.array(fc.record({ name: TEXT, role: nullable(TEXT), paragraphs: PARAGRAPHS }), { maxLength: 2 }),
  organisations: fc.array(fc.record({ name: TEXT, role: nullable(TEXT), paragraphs: PARAGRAPHS }), {
    maxLength: 2,
  }),
  abbreviations: fc.array(
    fc.record({ short: TEXT, expansion: nullable(TEXT), known: fc.boolean(), paragraphs: PARAGRAPHS }),
    { maxLength: 2 },
  ),
  repairs: fc.array(fc.record({ line: LINE, from: TEXT, to: TEXT }), { maxLength: 2 }),
  warnings: fc.array(fc.record({ line: LINE, message: TEXT }), { maxLength: 2 }),
});
