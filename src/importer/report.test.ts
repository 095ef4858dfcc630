import { describe, expect, test } from 'vitest';
import { SON_LA } from './draft.fixture.ts';
import { formatReport, formatRow } from './report.ts';

describe('the report', () => {
  test('says what was found, what is unsure and what to do next', () => {
    expect(formatReport(SON_LA)).toMatchInlineSnapshot(`
      "raw/son-la.txt
        title       Sơn La: băng rộng về làng
        published   2022-02-05 (line 2)
        author      Lê Thu An
        province    son-la
        topics      ha-tang-so
        body        4 numbered: 3 paragraph, 1 heading, 1 caption
        dropped     3: 2 other-news list, 1 publication date
        documents   2
          08-KH/TU  plan                    paragraph 1  not in content/documents/; implements 57-NQ/TW
          57-NQ/TW  resolution  2024-12-22  paragraph 1
        figures     1 result, 1 target
        claims      1 result, 1 target; 2 of them with something to decide
        names       1 person; not in the glossary: XYZ
        repairs     1
          line 7  băng rông → băng rộng
        to check    1
          line 3  a document is named without a number: đề án
        next        npm run new -- document 08-KH/TU --province son-la
                    an indicator for 1 claim, in the draft"
    `);
  });

  test('lists every dropped line, claim and name when it is asked to', () => {
    expect(formatReport(SON_LA, { isVerbose: true })).toMatchInlineSnapshot(`
      "raw/son-la.txt
        title       Sơn La: băng rộng về làng
        published   2022-02-05 (line 2)
        author      Lê Thu An
        province    son-la
        topics      ha-tang-so
        body        4 numbered: 3 paragraph, 1 heading, 1 caption
        dropped     3: 2 other-news list, 1 publication date
          line 2   publication date  5/2/2022 09:25
          line 9   other-news list   Tin khác
          line 10  other-news list   - Một tin
        documents   2
          08-KH/TU  plan                    paragraph 1  not in content/documents/; implements 57-NQ/TW
          57-NQ/TW  resolution  2024-12-22  paragraph 1
        figures     1 result, 1 target
        claims      1 result, 1 target; 2 of them with something to decide
          line 5  result  xa-co-bang-rong  { is: 93 }          son-la, 2022  several indicators fit; the period is taken from another sentence or the head of the list
          line 7  target  ?                { complete: true }  son-la, ?     no indicator’s name fits; the text gives no due date; the sentence names no document; the main one of the article is taken
        names       1 person; not in the glossary: XYZ
          Lò Văn Pó  trưởng bản  paragraph 3
        repairs     1
          line 7  băng rông → băng rộng
        to check    1
          line 3  a document is named without a number: đề án
        next        npm run new -- document 08-KH/TU --province son-la
                    an indicator for 1 claim, in the draft"
    `);
  });

  test('cuts long lists and says by how much', () => {
    const warnings = Array.from({ length: 30 }, (_, at) => ({ line: at + 1, message: 'no author is named' }));
    const lines = formatReport({ ...SON_LA, warnings }).split('\n');
    expect(lines.filter((line) => line.includes('no author'))).toHaveLength(12);
    expect(lines).toContain('    and 18 more (--verbose)');
  });

  test('of one among many is a line', () => {
    expect(formatRow(SON_LA, 'content/articles/son-la.mdx')).toBe(
      'raw/son-la.txt: 4 paragraphs, 2 documents, 2 claims, 1 repair, 1 doubt; content/articles/son-la.mdx',
    );
  });
});
