import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallContent } from './fixture.ts';
import { EVIDENCED_KINDS, evidencedEntries, isPlaced } from './verification-entry.ts';
import { formatRecord, parseRecord, recordLine } from './verification-record.ts';
import { compareWithRecord, recordOf, type VerificationRecord, type VerifiedEntry } from './verification.ts';

const entries = evidencedEntries(smallContent());
const record = recordOf(
  entries.filter(isPlaced),
  [{ id: 'src-000', file: '000.txt', sha256: 'abc' }],
  '2026-11-22',
);
const text = formatRecord(record);

test('a record is JSON with a line for each entry', () => {
  expect(text).toMatchInlineSnapshot(`
    "{
      "about": "Written by npm run check -- --sources DIR --record; see docs/decisions/0013-what-was-verified-is-recorded.md.",
      "verified": "2026-11-22",
      "sources": [
        { "id": "src-000", "file": "000.txt", "sha256": "abc" }
      ],
      "claims": [
        { "id": "tq-bang-rong-2020", "source": "src-000", "paragraph": 5, "figures": ["93%"], "indicator": "bang-rong", "province": "tuyen-quang", "quantity": "{ is: 60 }", "as-of": "2020" },
        { "id": "tq-bang-rong-2024", "source": "src-000", "paragraph": 5, "figures": ["93%"], "indicator": "bang-rong", "province": "tuyen-quang", "quantity": "{ is: 80 }", "as-of": "2024" },
        { "id": "tq-bang-rong-2030", "source": "src-000", "paragraph": 5, "figures": ["93%"], "indicator": "bang-rong", "province": "tuyen-quang", "document": "tuyen-quang/402-kh-tu", "quantity": "{ complete: true }", "due": "2030" },
        { "id": "tq-kinh-te-so-2025", "source": "src-000", "paragraph": 5, "figures": ["93%"], "indicator": "kinh-te-so", "province": "tuyen-quang", "quantity": "{ at-least: 20 }", "due": "2025" }
      ],
      "events": [
        { "id": "tq-hoi-nghi-2019", "source": "src-000", "line": 3, "where": "caption", "figures": ["6-2019"], "date": "2019-06" }
      ],
      "documents": [
        { "id": "trung-uong/52-nq-tw", "source": "src-000", "paragraph": 1, "figures": ["52-NQ/TW"], "symbol": "52-NQ/TW" },
        { "id": "trung-uong/52-nq-tw", "source": "src-000", "paragraph": 2, "figures": ["52-NQ/TW", "27/9/2019"], "symbol": "52-NQ/TW", "issued": "2019-09-27" }
      ],
      "terms": [
        { "id": "dti", "source": "src-000", "paragraph": 3, "figures": ["DTI"] }
      ],
      "programmes": [
        { "id": "ioc", "source": "src-000", "paragraph": 4, "figures": ["IOC"] }
      ]
    }
    "
  `);
});

test('what is recorded and read again holds of the content', () => {
  const read = parseRecord(text);
  if ('refused' in read) throw new Error(read.refused);
  const { offences, stale, unverified } = compareWithRecord(
    { entries, sources: [] },
    { ...read, sources: [] },
  );
  expect({ offences, stale, unverified }).toEqual({ offences: [], stale: [], unverified: [] });
});

test('any record reads as it was written, whatever its order', () => {
  const words = fc.string({ minLength: 1, unit: fc.constantFrom('a', '5', ' ', '"', '\\', 'ế', '-') });
  const place = fc.oneof(
    fc.nat().map((paragraph) => ({ paragraph: String(paragraph) })),
    fc.nat().map((line) => ({ line: String(line), where: 'caption' })),
  );
  const entry = fc
    .tuple(fc.constantFrom(...EVIDENCED_KINDS), words, place, fc.array(words, { minLength: 1 }), words)
    .map(([kind, id, at, figures, quantity]): VerifiedEntry => {
      const printed = figures.map((figure, index) => [`figure ${index + 1}`, JSON.stringify(figure)]);
      return { kind, id, values: { source: 'src-000', ...at, ...Object.fromEntries(printed), quantity } };
    });
  fc.assert(
    fc.property(fc.array(entry), (list) => {
      const written = formatRecord({ verified: '2026-11-22', sources: [], entries: list });
      const read = parseRecord(written);
      expect(formatRecord(read as VerificationRecord)).toBe(written);
      expect(new Set((read as VerificationRecord).entries.map(key))).toEqual(new Set(list.map(key)));
    }),
  );
});

test('an entry’s line is found; 1 where the file is laid out otherwise', () => {
  const [first] = record.entries;
  expect(text.split('\n')[recordLine(text, first!) - 1]).toContain('"id": "tq-bang-rong-2030"');
  expect(recordLine(text, record.sources[0]!)).toBe(5);
  expect(recordLine(JSON.stringify(JSON.parse(text)), first!)).toBe(1);
});

describe('what is no record is refused:', () => {
  test.each([
    ['{', /^is no JSON: /],
    ['<<<<<<< ours', /^is no JSON: /],
    ['[]', /^is no record of what was verified: /],
    [
      text.replace('"2026-11-22"', '"hôm qua"'),
      /^is no record of what was verified: verified: is a day such as 2026-11-22$/,
    ],
    [text.replace('"paragraph": 5', '"paragraph": "5"'), /claims\.\d\.paragraph/],
    [text.replace('"claims"', '"phrases"'), /is no record of what was verified/],
  ])('%j', (broken, refused) => {
    const read = parseRecord(broken);
    expect('refused' in read && read.refused).toMatch(refused);
  });
});

function key({ kind, id, values }: VerifiedEntry): string {
  return JSON.stringify([kind, id, Object.entries(values).sort()]);
}
