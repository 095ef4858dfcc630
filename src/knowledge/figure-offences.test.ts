import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { edit, SMALL_FILES, withFolder, type Files } from './fixture.ts';

const ARTICLE = 'content/articles/lo-trinh.mdx';
const PLAN = 'content/documents/tuyen-quang/402-kh-tu.mdx';
const CENTRE = 'content/documents/trung-uong/52-nq-tw.mdx';
const ADVICE = 'correct one of them, or list its words under "plain"';

function check(files: Files) {
  return withFolder(files, (root) => checkContent(root, '2026-11-22'));
}

function offencesIn(files: Files): string[] {
  return check(files).offences;
}

describe('a figure that its claim doesn’t bear out is an offence, with both values:', () => {
  test.each<[what: string, files: Files, sentence: string]>([
    [
      'in prose',
      edit(ARTICLE, '>80%<', '>88%<'),
      `${ARTICLE}:29: claim tq-bang-rong-2024 says 80%, prose says "2024, 88% hộ" (the claim: ${ARTICLE}:21)`,
    ],
    [
      'a comparator that the claim doesn’t have',
      edit(ARTICLE, '>80%<', '>hơn 80%<'),
      `${ARTICLE}:29: claim tq-bang-rong-2024 says 80%, prose says "2024, hơn 80% hộ" (the claim: ${ARTICLE}:21)`,
    ],
    [
      'a comparator before the mark',
      edit(ARTICLE, 'Năm 2024, <', 'Năm 2024, chưa tới <'),
      `${ARTICLE}:29: claim tq-bang-rong-2024 says 80%, prose says "tới 80% hộ" (the claim: ${ARTICLE}:21)`,
    ],
    [
      'the unit left out',
      edit(ARTICLE, '>80%<', '>80<'),
      `${ARTICLE}:29: claim tq-bang-rong-2024 says 80%, prose says "2024, 80 hộ" (the claim: ${ARTICLE}:21)`,
    ],
    [
      'a mark that was forgotten',
      edit(ARTICLE, '<Claim id="tq-bang-rong-2024">80%</Claim>', '80%'),
      `${ARTICLE}:29: no claim covers "80%"; mark it with <Claim id="tq-bang-rong-2024">, or list its words under "plain"`,
    ],
    [
      'digits of another script',
      edit(PLAN, 'Kế hoạch thực hiện 52', 'Kế hoạch ７７ trang thực hiện 52'),
      `${PLAN}:14: no claim covers "７７"; mark it with <Claim id="…">, or list its words under "plain"`,
    ],
    [
      'a year in prose',
      edit(ARTICLE, 'Năm 2024, <', 'Năm 2025, <'),
      `${ARTICLE}:29: prose says "Năm 2025", known here: 2024, 2030; ${ADVICE}`,
    ],
    [
      'in a statement',
      edit(ARTICLE, 'Năm 2024, 80%', 'Năm 2024, 82%'),
      `${ARTICLE}:20: claim tq-bang-rong-2024, statement: says "82%", known here: 80%; ${ADVICE}`,
    ],
    [
      'a year in a statement',
      edit(ARTICLE, 'Đến năm 2030, mọi', 'Đến năm 2031, mọi'),
      `${ARTICLE}:12: claim tq-bang-rong-2030, statement: says "năm 2031", known here: 2030; ${ADVICE}`,
    ],
    [
      'in the evidence',
      edit(ARTICLE, "['80%']", "['8%']"),
      `${ARTICLE}:23: claim tq-bang-rong-2024, evidence: says "8%", known here: 80%; ${ADVICE}`,
    ],
    [
      'in a title',
      edit(PLAN, 'title: Kế hoạch thực hiện', 'title: Kế hoạch 5 điểm'),
      `${PLAN}:4: title: says "5 điểm"; ${ADVICE}`,
    ],
  ])('%s', (_what, files, sentence) => {
    expect(offencesIn(files)).toContain(sentence);
  });

  test('a quantity is told at its statement and at its mark', () => {
    expect(offencesIn(edit(ARTICLE, '{ is: 80 }', '{ is: 81 }'))).toEqual([
      `${ARTICLE}:20: claim tq-bang-rong-2024, statement: says "80%", known here: 81%; ${ADVICE}`,
      `${ARTICLE}:21: claim tq-bang-rong-2024 says 81%, its statement "Năm 2024, 80% hộ có băng rộng."`,
      `${ARTICLE}:23: claim tq-bang-rong-2024, evidence: says "80%", known here: 81%; ${ADVICE}`,
      `${ARTICLE}:29: claim tq-bang-rong-2024 says 81%, prose says "2024, 80% hộ" (the claim: ${ARTICLE}:21)`,
    ]);
  });

  test('a period that its words don’t tell', () => {
    expect(offencesIn(edit(ARTICLE, "due: '2030'", "due: '2035'"))).toContain(
      `${ARTICLE}:14: claim tq-bang-rong-2030: due is 2035, its words and evidence tell 2030`,
    );
  });
});

describe('a number that nothing covers', () => {
  const files = edit(PLAN, 'Kế hoạch thực hiện 52-NQ/TW.', 'Kế hoạch phủ sóng 5G cho 12 xã.');

  test('is an offence for each number, in one run', () => {
    expect(offencesIn(files)).toEqual(
      ['5', '12 xã'].map(
        (number) =>
          `${PLAN}:14: no claim covers "${number}"; mark it with <Claim id="…">, or list its words under "plain"`,
      ),
    );
  });

  test('is none once its words are declared plain', () => {
    const declared = edit(PLAN, 'sources: [src-000]', "sources: [src-000]\nplain: ['5G', '12 xã']", files);
    const { offences, coverage } = check(declared);
    expect(offences).toEqual([]);
    expect(coverage).toEqual({ numbers: 5, bound: 1, dates: 1, symbols: 1, plain: 2, offending: 0 });
  });

  test('words declared plain that nobody prints are an offence', () => {
    expect(offencesIn(edit(PLAN, 'sources: [src-000]', "sources: [src-000]\nplain: ['4G']"))).toEqual([
      `${PLAN}:12: "4G" is declared plain, but no text of this page has them with a number; correct it or take it out`,
    ]);
  });
});

test('a document that the page has nothing to do with is named only on purpose', () => {
  expect(offencesIn(edit(CENTRE, 'Văn bản đứng đầu.', 'Khác với 402-KH/TU.'))).toEqual([]);
  const apart = edit(PLAN, 'implements: [trung-uong/52-nq-tw]\nsources: [src-000]', 'sources: [src-001]', {
    ...SMALL_FILES,
    'content/sources/src-001.yaml': SMALL_FILES['content/sources/src-000.yaml'] ?? '',
  });
  expect(offencesIn(apart)).toEqual([
    `${PLAN}:13: prose names 52-NQ/TW, which this page's frontmatter doesn't; name it there, or list its words under "plain"`,
  ]);
});
