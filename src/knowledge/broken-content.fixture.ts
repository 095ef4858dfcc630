/** The small content broken in the ways that editors break it, one at a time, with the sentence each is told by. */
import { edit, type Files } from './fixture.ts';

const ARTICLE = 'content/articles/lo-trinh.mdx';

const SAME_RESULT =
  '{ id: tq-bang-rong-2024, indicator: bang-rong, province: tuyen-quang, statement: Lại 80%., quantity: { is: 80 }, ' +
  "as-of: '2024', evidence: { paragraph: 6, figures: ['80%'] } }";

/** What is broken, the files, and `file:line: sentence`. */
export const BROKEN_CONTENT: readonly (readonly [what: string, files: Files, sentence: string])[] = [
  [
    'an unknown document',
    edit(ARTICLE, 'trung-uong/52-nq-tw]', 'trung-uong/52-nq-tu]'),
    `${ARTICLE}:5: there is no document "trung-uong/52-nq-tu"; did you mean "trung-uong/52-nq-tw"?`,
  ],
  [
    'an unknown province',
    edit(ARTICLE, 'province: tuyen-quang\nresolution', 'province: tuyen-quan\nresolution'),
    `${ARTICLE}:4: there is no province "tuyen-quan"; did you mean "tuyen-quang"?`,
  ],
  [
    'an unknown indicator',
    edit(ARTICLE, 'indicator: bang-rong\n    province', 'indicator: bang-ron\n    province'),
    `${ARTICLE}:10: there is no indicator "bang-ron"; did you mean "bang-rong"?`,
  ],
  [
    'an unknown source',
    edit(ARTICLE, 'source: src-000', 'source: src-001'),
    `${ARTICLE}:6: there is no source "src-001"; did you mean "src-000"?`,
  ],
  [
    'a bad date',
    edit(ARTICLE, "due: '2030'", 'due: 2030'),
    `${ARTICLE}:14: "targets[0].due" is a period in quotation marks, such as "2030" or "2019-06-30"; found 2030`,
  ],
  [
    'a bad quantity',
    edit(ARTICLE, '{ is: 80 }', '{ is: 80% }'),
    `${ARTICLE}:21: "results[0].quantity": "is" takes a number such as 30; found "80%"`,
  ],
  [
    'a repeated id',
    edit(ARTICLE, '---\n\nTuyên Quang', `  - ${SAME_RESULT}\n---\n\nTuyên Quang`),
    `${ARTICLE}:24: the id "tq-bang-rong-2024" is already used further up in this file; ids are unique over the whole site`,
  ],
];
