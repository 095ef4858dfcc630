/** One line without an end: time grows with its length and no faster, and nothing throws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_CONTEXT } from './context.ts';
import { readDocuments } from './documents.ts';
import { readNames } from './names.ts';
import { numberParagraphs } from './result.ts';

const LENGTH = 200_000;
/** Processor time; a square of the length would cost minutes. */
const MOST_SECONDS = 8;
const PROVINCES = [{ slug: 'son-la', name: 'Sơn La', kind: 'province', aliases: [] }] as const;
const repeat = (text: string) => text.repeat(Math.ceil(LENGTH / text.length));

const LINES: Readonly<Record<string, string>> = {
  'one word': repeat('a'),
  'capitals in a row': repeat('A'),
  'words in capitals': repeat('VĂN '),
  'opening brackets': repeat('('),
  'one document': repeat('57-NQ/TW thực hiện 52-NQ/TW '),
  'ever another document': Array.from({ length: 20_000 }, (_, at) => `${at + 1}-NQ/TU và`).join(' '),
  'lists of bare numbers': repeat('các Nghị quyết 57, 59, 66 của Bộ Chính trị, '),
  'issuers that issue': repeat('của Tỉnh ủy ban hành '),
  'name words': repeat('Nguyễn '),
  offices: repeat('Chủ tịch Sơn La '),
  'heads of organisations': repeat('Trung tâm dữ liệu số '),
  'short forms with brackets': repeat('trí tuệ nhân tạo (AI) '),
};

describe('a line of 200,000 characters takes seconds at most', () => {
  test.each(Object.entries(LINES))('%s', (_, text) => {
    const lines = numberParagraphs([{ line: 1, kind: 'paragraph', text }]);
    const context = { ...EMPTY_CONTEXT, provinces: PROVINCES };
    const start = process.cpuUsage();
    readDocuments(lines, context, PROVINCES[0]);
    readNames(lines, [], context);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
  });
});

test('any mixture of the words that names are made of is read without a throw, and names stand in the text', () => {
  const words =
    'Bí thư|Tỉnh ủy|ông|Lê|Văn|An|,|(|)|57-NQ/TW|Nghị quyết|57|số|của|Sở|KH&CN|TS.|thực hiện|AI|UBND|xã|-|12/KH-UBND|ngày 5/2/2022|TƯ|và|các|;|:|Trung tâm|ban hành|để|Sơn La';
  const mixture = fc.array(fc.oneof(fc.constantFrom(...words.split('|')), fc.string({ maxLength: 4 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(mixture, (parts) => {
      const text = parts.join(' ').normalize('NFC');
      const lines = numberParagraphs([{ line: 1, kind: 'paragraph', text }]);
      const context = { ...EMPTY_CONTEXT, provinces: PROVINCES };
      const { documents } = readDocuments(lines, context, PROVINCES[0]);
      const { people, organisations, abbreviations } = readNames(lines, [], context);
      const names = [
        ...documents.flatMap(({ asPrinted }) => asPrinted),
        ...[...people, ...organisations].map(({ name }) => name),
        ...people.flatMap(({ role }) => role ?? []),
        ...abbreviations.flatMap(({ short, expansion }) => [short, expansion ?? short]),
      ];
      for (const name of names) expect(text).toContain(name);
    }),
    { numRuns: 1000 },
  );
});
