import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claim, smallContent, type Fields } from './fixture.ts';
import type { Margin, Passage } from './evidence.ts';
import { evidencedEntries, isPlaced, type EvidencedEntry, type PlacedEntry } from './verification-entry.ts';
import { compareWithRecord, describeStale, recordOf, type VerificationRecord } from './verification.ts';

const SOURCES = [{ id: 'src-000', file: '000.txt', sha256: 'abc' }];
const WITH_FILE: Fields = {
  'sources/src-000': {
    title: 'Bài gốc',
    publisher: 'Báo tỉnh',
    published: '2020-07-09',
    tier: 'press',
    read: 'full',
    file: '000.txt',
  },
};
const ARTICLE = 'articles/lo-trinh';
const MEND = 'Mend it, or verify it again: npm run check -- --sources DIR --record';

const read = (changes: Fields) => {
  const content = smallContent({ ...WITH_FILE, ...changes });
  return { entries: evidencedEntries(content), sources: content.sources };
};
const record = recordOf(read({}).entries.filter(isPlaced), SOURCES, '2026-11-22');
const compare = (changes: Fields, against: VerificationRecord = record) =>
  compareWithRecord(read(changes), against);
const messages = (changes: Fields) => compare(changes).offences.map(({ message }) => message);

/** The fixture's result with fields of its own, beside its other one. */
const withResult = (fields: Readonly<Record<string, unknown>>): Fields => ({
  [ARTICLE]: {
    results: [
      claim('tq-bang-rong-2024', {
        indicator: 'bang-rong',
        quantity: { is: 80 },
        'as-of': '2024',
        ...fields,
      }),
      claim('tq-bang-rong-2020', { indicator: 'bang-rong', quantity: { is: 60 }, 'as-of': '2020' }),
    ],
  },
});
const withEvidence = (evidence: unknown) => withResult({ evidence });

test('content that says what was verified has no offence, and all of it is verified', () => {
  const { offences, stale, unverified, verified } = compare({});
  expect({ offences, stale, unverified }).toEqual({ offences: [], stale: [], unverified: [] });
  expect(verified).toHaveLength(9);
});

describe('one thing changed is one offence, with both values and the field’s path:', () => {
  test.each<[string, Fields, string, (string | number)[]]>([
    [
      'the paragraph',
      withEvidence({ paragraph: 6, figures: ['93%'] }),
      'paragraph is 6; 5 was verified against src-000',
      ['results', 0, 'evidence', 'paragraph'],
    ],
    [
      'a figure',
      withEvidence({ paragraph: 5, figures: ['39%'] }),
      'figure 1 is "39%"; "93%" was verified against src-000',
      ['results', 0, 'evidence', 'figures', 0],
    ],
    [
      'one figure more',
      withEvidence({ paragraph: 5, figures: ['93%', '79%'] }),
      'figure 2 is "79%"; none was verified against src-000',
      ['results', 0, 'evidence', 'figures', 1],
    ],
    [
      'the source',
      withEvidence({ source: 'na-21', paragraph: 5, figures: ['93%'] }),
      'source is na-21; src-000 was verified',
      ['results', 0, 'evidence', 'source'],
    ],
    [
      'public pages instead',
      withEvidence({ sources: ['na-21'] }),
      'the evidence is pages; paragraph 5 was verified against src-000',
      ['results', 0, 'evidence'],
    ],
    [
      'the quantity',
      withResult({ quantity: { is: 8 } }),
      'quantity is { is: 8 }; { is: 80 } was verified against src-000',
      ['results', 0, 'quantity'],
    ],
    [
      'the comparator',
      withResult({ quantity: { about: 80 } }),
      'quantity is { about: 80 }; { is: 80 } was verified against src-000',
      ['results', 0, 'quantity'],
    ],
    [
      'the period',
      withResult({ 'as-of': '2023' }),
      'as-of is 2023; 2024 was verified against src-000',
      ['results', 0, 'as-of'],
    ],
    [
      'a comparison',
      withResult({ 'compared-with': [{ what: 'nation', quantity: { is: 79 } }] }),
      'compared-with is nation { is: 79 }; none was verified against src-000',
      ['results', 0, 'compared-with', 0, 'quantity'],
    ],
  ])('%s', (_, changes, message, path) => {
    expect(compare(changes).offences).toEqual([
      {
        file: 'content/articles/lo-trinh.mdx',
        path,
        message: `claim tq-bang-rong-2024: ${message}. ${MEND}`,
      },
    ]);
  });

  test('a due period taken out', () => {
    const targets = [
      claim('tq-bang-rong-2030', {
        indicator: 'bang-rong',
        document: 'tuyen-quang/402-kh-tu',
        quantity: { complete: true },
      }),
      claim('tq-kinh-te-so-2025', { indicator: 'kinh-te-so', quantity: { 'at-least': 20 }, due: '2025' }),
    ];
    expect(compare({ [ARTICLE]: { targets } }).offences).toEqual([
      {
        file: 'content/articles/lo-trinh.mdx',
        path: ['targets', 0],
        message: `claim tq-bang-rong-2030: due is missing; 2030 was verified against src-000. ${MEND}`,
      },
    ]);
  });

  test('a document’s date, which one of its mentions proves', () => {
    expect(compare({ 'documents/trung-uong/52-nq-tw': { issued: '2019-09-28' } }).offences).toEqual([
      {
        file: 'content/documents/trung-uong/52-nq-tw.mdx',
        path: ['issued'],
        message: `document trung-uong/52-nq-tw: issued is 2019-09-28; 2019-09-27 was verified against src-000. ${MEND}`,
      },
    ]);
  });

  test('a symbol, however many mentions prove it', () => {
    expect(messages({ 'documents/trung-uong/52-nq-tw': { symbol: '53-NQ/TW' } })).toEqual([
      `document trung-uong/52-nq-tw: symbol is 53-NQ/TW; 52-NQ/TW was verified against src-000. ${MEND}`,
    ]);
  });

  test('the file of a source', () => {
    const moved = { 'sources/src-000': { ...WITH_FILE['sources/src-000'], file: '001.txt' } };
    expect(messages(moved)).toEqual([`source src-000: file is 001.txt; 000.txt was verified. ${MEND}`]);
  });
});

describe('mentions of one document', () => {
  const mentions = (...list: unknown[]): Fields => ({ 'documents/trung-uong/52-nq-tw': { mentions: list } });
  const first = { source: 'src-000', paragraph: 1, figures: ['52-NQ/TW'] };
  const second = { source: 'src-000', paragraph: 2, figures: ['52-NQ/TW', '27/9/2019'] };
  const third = { source: 'src-000', paragraph: 8, figures: ['52-NQ/TW'] };

  test('are told apart by their place, in any order', () => {
    expect(messages(mentions(second, first))).toEqual([]);
  });

  test('moved, one is compared with the one that is missing', () => {
    expect(messages(mentions({ ...first, paragraph: 4 }, second))).toEqual([
      `document trung-uong/52-nq-tw: paragraph is 4; 1 was verified against src-000. ${MEND}`,
    ]);
  });

  test('added, one is not yet verified', () => {
    const { offences, unverified } = compare(mentions(first, third, second));
    expect(offences).toEqual([]);
    expect(unverified.map(({ evidence }) => evidence)).toEqual([third]);
  });

  test('taken out, one is stale', () => {
    const { offences, stale } = compare(mentions(first));
    expect(offences).toEqual([]);
    expect(stale.map(describeStale)).toEqual([
      'stale: document trung-uong/52-nq-tw was verified and is no longer in the content as it was. Put it back, or verify again: npm run check -- --sources DIR --record',
    ]);
  });
});

test('a new claim is not yet verified, a deleted one is stale', () => {
  const renamed = withResult({ id: 'tq-bang-rong-2025' });
  const changes = {
    ...renamed,
    'cautions/mot-bai-bao': { about: {} },
    'highlights/bang-rong': { claim: 'x' },
  };
  const { offences, unverified, stale } = compare(changes);
  expect(offences).toEqual([]);
  expect(unverified.map(({ id }) => id)).toEqual(['tq-bang-rong-2025']);
  expect(stale.map(({ id }) => id)).toEqual(['tq-bang-rong-2024']);
});

describe('whatever the content,', () => {
  const { entries, sources } = read({});
  const placed = entries.filter(isPlaced);
  /** Every way to change one recorded field of an entry. */
  const changesOf = (entry: PlacedEntry): ((by: number) => EvidencedEntry)[] => [
    (by) => ({ ...entry, source: `${entry.source}-${by}` }),
    (by) => ({ ...entry, evidence: moved(entry.evidence, by) }),
    ...entry.evidence.figures.map((_, at) => (by: number) => {
      const figures = entry.evidence.figures.map((figure, index) =>
        index === at ? `${figure}${by}` : figure,
      );
      return { ...entry, evidence: { ...entry.evidence, figures } };
    }),
    ...entry.facts.flatMap(({ rests }, at) =>
      rests
        ? (by: number) => ({
            ...entry,
            facts: entry.facts.map((fact, index) =>
              index === at ? { ...fact, value: `${fact.value}${by}` } : fact,
            ),
          })
        : [],
    ),
  ];
  const changes = placed.flatMap((entry) => changesOf(entry).map((change) => ({ entry, change })));

  test('what has just been recorded is no offence', () => {
    fc.assert(
      fc.property(fc.subarray(placed), (some) => {
        const { offences, stale, verified } = compareWithRecord(
          { entries: some, sources },
          recordOf(some, SOURCES, '2026-11-22'),
        );
        expect({ offences, stale, verified }).toEqual({ offences: [], stale: [], verified: some });
      }),
    );
  });

  test('one recorded field changed, of any entry, is one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...changes), fc.integer({ min: 1, max: 999 }), ({ entry, change }, by) => {
        const changed = entries.map((other) => (other === entry ? change(by) : other));
        expect(compareWithRecord({ entries: changed, sources }, record).offences).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});

function moved(evidence: Passage | Margin, by: number): Passage | Margin {
  return 'paragraph' in evidence
    ? { ...evidence, paragraph: evidence.paragraph + by }
    : { ...evidence, line: evidence.line + by };
}
