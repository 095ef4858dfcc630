import { describe, expect, test } from 'vitest';
import { BROKEN_CONTENT } from './broken-content.fixture.ts';
import { checkContent } from './check-content.ts';
import { listDrafts } from './read-content.ts';
import { edit, SMALL_FILES, withFolder, type Files } from './fixture.ts';

const ARTICLE = 'content/articles/lo-trinh.mdx';
const PLAN = 'content/documents/tuyen-quang/402-kh-tu.mdx';
const INDICATOR = 'content/indicators/bang-rong.yaml';
const SOURCE = 'content/sources/src-000.yaml';
const PROVINCE = 'content/provinces/tuyen-quang.yaml';

const check = (files: Files) => withFolder(files, (root) => checkContent(root, '2026-11-22'));
const offences = (files: Files) => check(files).offences;

test('a content that holds together has no offences, and its graph', () => {
  const { offences: none, graph, fileCount } = check(SMALL_FILES);
  expect(none).toEqual([]);
  expect(fileCount).toBe(11);
  expect(graph?.targets.get('tq-bang-rong-2030')?.status.name).toBe('not-measurable');
});

test('an empty folder holds together', () => {
  expect(offences({})).toEqual([]);
});

describe('one thing broken is one offence, at its line:', () => {
  test.each<readonly [string, Files, string]>([
    ...BROKEN_CONTENT,
    [
      'an unknown province of a province',
      edit(PROVINCE, 'ha-giang]', 'ha-gian]'),
      `${PROVINCE}:6: there is no province "ha-gian"; did you mean "ha-giang"?`,
    ],
    [
      'an unknown indicator',
      edit(
        ARTICLE,
        'indicator: bang-rong\n    province: tuyen-quang\n    statement: Năm 2024, 80%',
        'indicator: bang-ron\n    province: tuyen-quang\n    statement: Năm 2024, 80%',
      ),
      `${ARTICLE}:18: there is no indicator "bang-ron"; did you mean "bang-rong"?`,
    ],
    [
      'a date that no calendar has',
      edit(ARTICLE, "edited: '2026-11-20'", "edited: '2026-11-31'"),
      `${ARTICLE}:7: "edited" is a year, quarter, month, day or span that the calendar has: "2030", "2025-Q1", ` +
        `"2019-06", "2019-06-30", "2021/2025", "2024/.."; found "2026-11-31"`,
    ],
    [
      'an unknown claim in prose',
      edit(ARTICLE, '<Claim id="tq-bang-rong-2024">', '<Claim id="tq-bang-rong-202">'),
      `${ARTICLE}:29: there is no claim "tq-bang-rong-202"; did you mean "tq-bang-rong-2024" or "tq-bang-rong-2030"?`,
    ],
    [
      'an unknown claim in a mark over two lines',
      edit(ARTICLE, '  id="tq-bang-rong-2030"', '  id="tq-bang-thong-2030"'),
      `${ARTICLE}:30: there is no claim "tq-bang-thong-2030"; did you mean "tq-bang-rong-2030" or "tq-bang-rong-2024"?`,
    ],
    [
      'an unknown symbol in prose',
      edit(PLAN, 'Kế hoạch thực hiện 52-NQ/TW.', 'Kế hoạch thực hiện\n53-NQ/TW.'),
      `${PLAN}:15: no document has the symbol "53-NQ/TW"; add it under content/documents/ or check the spelling`,
    ],
    [
      'a link to a page that isn’t there',
      edit(ARTICLE, '](/van-ban/tuyen-quang/402-kh-tu/)', '](/van-ban/tuyen-quang/402-kh-tu)'),
      `${ARTICLE}:26: there is no page /van-ban/tuyen-quang/402-kh-tu`,
    ],
    [
      'a missing field',
      edit(INDICATOR, 'direction: more\n', ''),
      `${INDICATOR}:1: "direction" is missing: it is more, less or none: which way is better`,
    ],
    [
      'an unknown field',
      edit(SOURCE, 'published:', 'publishd:'),
      `${SOURCE}:3: there is no field "publishd"; check its spelling`,
    ],
    [
      'a field in camel case',
      edit(ARTICLE, "as-of: '2024'", "as-of: '2024'\n    asOfNote: theo bài"),
      `${ARTICLE}:23: there is no field "results[0].asOfNote"; fields are written in lower case with hyphens: "as-of-note"`,
    ],
    [
      'YAML that cannot be read',
      edit(ARTICLE, 'summary: Một kế hoạch', 'summary: Một: kế hoạch'),
      `${ARTICLE}:3: the YAML cannot be read: Nested mappings are not allowed in compact mappings`,
    ],
    [
      'a field written twice',
      edit(SOURCE, 'tier: press', 'tier: press\ntier: press'),
      `${SOURCE}:5: the YAML cannot be read: Map keys must be unique`,
    ],
    [
      'a document in the wrong folder',
      edit(PLAN, 'symbol: 402-KH/TU', 'symbol: 403-KH/TU'),
      `${PLAN}:2: a document with symbol 403-KH/TU is documents/tuyen-quang/403-kh-tu.mdx`,
    ],
    [
      'a file that is no content',
      { ...SMALL_FILES, 'content/sources/src-001.yml': 'title: A' },
      'content/sources/src-001.yml:1: a file of content/sources/ ends in .yaml',
    ],
    [
      'an article without frontmatter',
      { ...SMALL_FILES, 'content/articles/b.mdx': 'Một bài.' },
      'content/articles/b.mdx:1: the file starts with its frontmatter, between two lines of ---',
    ],
  ])('%s', (_, files, expected) => {
    expect(offences(files)).toEqual([expected]);
  });
});

describe('what follows from an offence is no second one:', () => {
  test.each<[string, Files]>([
    ['an article whose YAML cannot be read', edit(ARTICLE, 'summary: Một kế', 'summary: Một: kế')],
    ['an article that lacks a field', edit(ARTICLE, "edited: '2026-11-20'\n", '')],
    ['an article whose source isn’t there', edit(ARTICLE, 'source: src-000', 'source: x')],
    [
      'a claim whose indicator isn’t there',
      edit(
        ARTICLE,
        'indicator: bang-rong\n    province: tuyen-quang\n    statement: Năm 2024, 80%',
        'indicator: x\n    province: tuyen-quang\n    statement: Năm 2024, 80%',
      ),
    ],
    ['an indicator that lacks a field', edit(INDICATOR, 'direction: more\n', '')],
    ['a source that lacks a field', edit(SOURCE, 'tier: press\n', '')],
    ['a province that lacks a field', edit(PROVINCE, 'kind: province\n', '')],
    ['a document that lacks a field', edit(PLAN, 'kind: plan\n', '')],
  ])('%s', (_, files) => {
    expect(offences(files)).toHaveLength(1);
  });
});

describe('the name and the letters of a file', () => {
  const renamed = (from: string, to: string): Files => {
    const { [from]: text = '', ...others } = SMALL_FILES;
    return { ...others, [to]: text };
  };

  test('are lower-case ASCII, because the name is an address', () => {
    const sentence = 'a content file is named in lower-case ASCII with hyphens: its name is its address';
    expect(offences(renamed('content/glossary/dti.yaml', 'content/glossary/DTI.yaml'))).toEqual([
      `content/glossary/DTI.yaml:1: ${sentence}`,
    ]);
    expect(offences(renamed('content/glossary/dti.yaml', 'content/glossary/chỉ-số.yaml'))).toEqual([
      `content/glossary/chỉ-số.yaml:1: ${sentence}`,
    ]);
  });

  test('are in NFC, told once and at the first line that isn’t', () => {
    const decomposed = (SMALL_FILES[ARTICLE] ?? '').normalize('NFD');
    expect(offences({ ...SMALL_FILES, [ARTICLE]: decomposed })).toEqual([
      `${ARTICLE}:2: the file is not in Unicode form NFC, from this line on`,
    ]);
  });

  test('don’t matter in files that editors and systems leave behind', () => {
    expect(offences({ ...SMALL_FILES, 'content/glossary/.DS_Store': 'x' })).toEqual([]);
  });
});

test('everything wrong is listed in one run, by file and line', () => {
  const article = edit(ARTICLE, 'due:', 'duo:');
  const both = edit(ARTICLE, '52-NQ/TW.', '53-NQ/TW.', article);
  const files = edit(
    PROVINCE,
    'ha-giang]',
    'ha-dong]',
    edit(INDICATOR, 'comparable: true', 'comparable: có', both),
  );
  expect(offences(files)).toEqual([
    `${ARTICLE}:14: there is no field "targets[0].duo"; check its spelling`,
    `${ARTICLE}:27: no document has the symbol "53-NQ/TW"; add it under content/documents/ or check the spelling`,
    `${INDICATOR}:6: "comparable" is true or false; found "có"`,
    `${PROVINCE}:6: there is no province "ha-dong"`,
  ]);
});

describe('a draft', () => {
  const draft = SMALL_FILES[ARTICLE]?.replaceAll('id: tq-', 'id: nhap-tq-')
    .replaceAll('id="tq-', 'id="nhap-tq-')
    .replace('source: src-000', 'source: src-todo\ndraft: true');
  const files: Files = {
    ...SMALL_FILES,
    'content/articles/ban-nhap.mdx': `${draft ?? ''}\n{/* TODO: mở đầu */}\n`,
  };

  test('is told what it lacks, and keeps nothing from being built', () => {
    const { offences: published, drafts, graph } = check(files);
    expect(published).toEqual([]);
    expect(drafts).toEqual([
      {
        file: 'content/articles/ban-nhap.mdx',
        left: [
          { step: 'source', line: 6, message: expect.stringMatching(/^there is no source "src-todo"/) },
          { step: 'notes', line: 34, message: 'note to work through and delete: mở đầu' },
        ],
      },
    ]);
    expect([...(graph?.articles.keys() ?? [])]).toEqual(['lo-trinh']);
  });
});

test('a note to oneself is not published', () => {
  expect(offences(edit(SOURCE, 'title: ', 'title: TODO '))).toEqual([
    expect.stringMatching(/^content\/sources\/src-000\.yaml:1: a published file has no "TODO"; found TODO/),
  ]);
});

test('a draft is known as one however little of it is there', () => {
  const files: Files = {
    ...SMALL_FILES,
    'content/articles/ban-nhap.mdx': '---\ndraft: true\nedited: 2026\n---\n',
  };
  expect(withFolder(files, listDrafts)).toEqual(['content/articles/ban-nhap.mdx']);
  expect(offences(files)).toEqual([]);
});
