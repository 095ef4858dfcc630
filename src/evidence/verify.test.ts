import { describe, expect, test } from 'vitest';
import { edit, withFolder, type Files } from '../knowledge/fixture.ts';
import { readContent } from '../knowledge/read-content.ts';
import { evidencedEntries, isPlaced } from '../model/verification-entry.ts';
import { FILES, RAW } from './fixture.ts';
import { readSource, type SourceText } from './read-source.ts';
import { verify } from './verify.ts';

const ARTICLE = 'content/articles/lo-trinh.mdx';
const TERM = 'content/glossary/dti.yaml';

const source = readSource(new TextEncoder().encode(RAW)) as SourceText;

function verifyFiles(files: Files, text: SourceText = source) {
  const { content } = withFolder(files, readContent);
  return verify(evidencedEntries(content).filter(isPlaced), new Map([['src-000', text]]));
}

const messages = (files: Files) => verifyFiles(files).offences.map(({ message }) => message);

test('every figure that stands where it says is found', () => {
  const { offences, found, figureCount } = verifyFiles(FILES);
  expect(offences).toEqual([]);
  expect(found.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'claim tq-bang-rong-2030',
    'claim tq-bang-rong-2024',
    'document trung-uong/52-nq-tw',
    'term dti',
    'programme ioc',
  ]);
  expect(figureCount).toBe(7);
});

test('an entry whose source has no text is neither found nor an offence', () => {
  const { content } = withFolder(FILES, readContent);
  const { offences, found } = verify(evidencedEntries(content).filter(isPlaced), new Map());
  expect({ offences, found }).toEqual({ offences: [], found: [] });
});

describe('what isn’t there is an offence that says where it is:', () => {
  test.each<[string, Files, ...string[]]>([
    [
      'in another paragraph',
      edit(ARTICLE, 'paragraph: 5', 'paragraph: 6', FILES),
      'claim tq-bang-rong-2030: "2030" is not in paragraph 6 of src-000; it stands in paragraph 5, line 1 (the title)',
      'claim tq-bang-rong-2030: "100%" is not in paragraph 6 of src-000; it stands in paragraph 5',
    ],
    [
      'in a caption',
      edit(ARTICLE, "['2024', '80%']", "['80%', '2019']", FILES),
      'claim tq-bang-rong-2024: "2019" is not in paragraph 6 of src-000; it stands in line 9 (a caption)',
    ],
    [
      'in several places',
      edit(ARTICLE, "['2024', '80%']", "['tỉnh']", FILES),
      'claim tq-bang-rong-2024: "tỉnh" is not in paragraph 6 of src-000; it stands in paragraph 2, paragraph 4, paragraph 5',
    ],
    [
      'nowhere',
      edit(ARTICLE, "['2024', '80%']", "['81%']", FILES),
      'claim tq-bang-rong-2024: "81%" is not in paragraph 6 of src-000; it stands nowhere in that source',
    ],
    [
      'there in other letters',
      edit(ARTICLE, "['2024', '80%']", "['số hồ']", FILES),
      'claim tq-bang-rong-2024: "số hồ" is not in paragraph 6 of src-000; it stands there with other marks or in another case',
    ],
    [
      'elsewhere in other letters',
      edit(TERM, '[DTI]', '[Ioc]', FILES),
      'term dti: "Ioc" is not in paragraph 3 of src-000; with other marks or in another case it stands in paragraph 4',
    ],
    [
      'beyond the last paragraph',
      edit(ARTICLE, 'paragraph: 5', 'paragraph: 7', FILES),
      'claim tq-bang-rong-2030: src-000 has 6 paragraphs, no paragraph 7',
    ],
  ])('%s', (_, files, ...expected) => {
    expect(messages(files)).toEqual(expected);
  });
});

describe('a margin is held to its line and to what it says it is:', () => {
  const margin = (line: number, where: string, figure: string) =>
    edit(
      ARTICLE,
      "paragraph: 6\n      figures: ['2024', '80%']",
      `line: ${line}\n      where: ${where}\n      figures: ['${figure}']`,
      FILES,
    );

  test.each([
    [9, 'caption', '2019'],
    [1, 'title', '2030'],
    [2, 'header', '09/07/2020'],
    [2, 'noise', '09/07/2020'],
    [17, 'byline', 'Quang Khôi'],
    [19, 'noise', '316'],
  ])('line %i is a %s', (line, where, figure) => {
    expect(messages(margin(line, where, figure))).toEqual([]);
  });

  test.each([
    [9, 'caption', '2018', '"2018" is not in line 9 of src-000; it stands nowhere in that source'],
    [15, 'caption', '80%', 'line 15 of src-000 is paragraph 6 of the body, not a caption'],
    [9, 'byline', '2019', 'line 9 of src-000 is a caption, not a byline'],
    [4, 'caption', '2019', 'line 4 of src-000 is blank'],
    [99, 'noise', '2019', 'line 99 of src-000 is blank'],
  ])('line %i, %s, "%s": refused', (line, where, figure, message) => {
    expect(messages(margin(line, where, figure))).toEqual([`claim tq-bang-rong-2024: ${message}`]);
  });
});

test('of a misread copy both the text put right and the raw line count', () => {
  const misread: SourceText = {
    lines: source.lines.map((line) =>
      line.paragraph === 6 ? { ...line, raw: line.raw.replace('đường truyền', 'đuờng truyến') } : line,
    ),
  };
  const asPrinted = edit(ARTICLE, "['2024', '80%']", "['đuờng truyến']", FILES);
  const putRight = edit(ARTICLE, "['2024', '80%']", "['đường truyền']", FILES);
  expect(verifyFiles(asPrinted, misread).offences).toEqual([]);
  expect(verifyFiles(putRight, misread).offences).toEqual([]);
  expect(messages(asPrinted)).toHaveLength(1);
});
