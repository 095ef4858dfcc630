import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { edit, SMALL_FILES, withFolder, type Files } from './fixture.ts';

const ARTICLE = 'content/articles/lo-trinh.mdx';
const DRAFT = 'content/articles/ban-nhap.mdx';
const ready = (SMALL_FILES[ARTICLE] ?? '')
  .replaceAll('id: tq-', 'id: nhap-tq-')
  .replaceAll('id="tq-', 'id="nhap-tq-')
  .replace('source: src-000', 'source: src-000\ndraft: true');

function leftIn(text: string): string[] {
  const files: Files = { ...SMALL_FILES, [DRAFT]: text };
  const { drafts, offences } = withFolder(files, (root) => checkContent(root, '2026-11-22'));
  expect(offences).toEqual([]);
  return drafts.flatMap(({ left }) => left.map(({ step, line, message }) => `${line} ${step}: ${message}`));
}

const changed = (...edits: readonly (readonly [string, string])[]) =>
  edits.reduce<Files>((files, [before, after]) => edit(DRAFT, before, after, files), { [DRAFT]: ready })[
    DRAFT
  ] ?? '';

describe('a draft', () => {
  test('that lacks nothing is ready', () => {
    expect(leftIn(ready)).toEqual([]);
  });

  test('is told what it lacks in the order of work', () => {
    const text = changed(
      ['source: src-000', 'source: src-todo # TODO: mô tả nguồn'],
      ['province: tuyen-quang\nresolution', 'province: todo # TODO: tỉnh\nresolution'],
      ['trung-uong/52-nq-tw]', 'trung-uong/53-nq-tw]'],
      ['indicator: bang-rong\n', 'indicator: todo # TODO: chọn chỉ số\n'],
      ["due: '2030'", 'due: TODO # TODO: hạn'],
    );
    const left = leftIn(
      `${text}\n## TODO: tên mục\n\n{/* đoạn 2, dòng 4: Một câu của bài gốc. */}\n\n{/*\nTODO: chữ đã sửa:\ndòng 4\n*/}\n`,
    );
    expect(left.map((line) => line.replace(/^\d+ /, ''))).toEqual([
      'source: mô tả nguồn',
      expect.stringMatching(/^documents: there is no document "trung-uong\/53-nq-tw"; did you mean/),
      'province: tỉnh',
      'indicators: chọn chỉ số',
      'claims: hạn',
      'text: still to be written: tên mục',
      'text: 1 passage of the source left: write above each what it says, then delete it',
      'notes: note to work through and delete: chữ đã sửa:',
    ]);
  });

  test('hears of a claim that its text doesn’t tell, and of words that are the source’s', () => {
    const sentence =
      'Mỗi xã ở vùng cao đều có một điểm phát sóng miễn phí để bà con làm thủ tục trên điện thoại của mình';
    const text = changed(['Năm 2024, <Claim id="nhap-tq-bang-rong-2024">80%</Claim> hộ', 'Nhiều hộ']);
    expect(leftIn(`${text}\n${sentence}.\n\n{/* đoạn 2, dòng 4: ${sentence} mỗi ngày. */}\n`)).toEqual([
      expect.stringMatching(/^\d+ text: 1 passage/),
      expect.stringMatching(
        /^\d+ figures: no words of the text are marked with <Claim id="nhap-tq-bang-rong-2024"/,
      ),
      expect.stringMatching(
        /^\d+ own words: word for word as in paragraph 2 of the source: “Mỗi xã ở vùng cao/,
      ),
    ]);
  });

  test('may quote the source', () => {
    const sentence =
      'Mỗi xã ở vùng cao đều có một điểm phát sóng miễn phí để bà con làm thủ tục trên điện thoại của mình';
    expect(
      leftIn(`${ready}\nÔng nói: “${sentence}”.\n\n{/* đoạn 2, dòng 4: ${sentence}. */}\n`),
    ).toHaveLength(1);
  });

  test('that can’t be read as a whole is told of everything else all the same', () => {
    const text = changed(['summary:', 'sumary:'], ['source: src-000', 'source: src-001']);
    expect(leftIn(text)).toEqual([
      expect.stringMatching(/file: there is no field "sumary"/),
      expect.stringMatching(/source: there is no source "src-001"/),
      expect.stringMatching(/title and summary: "summary" is missing/),
    ]);
  });

  test('with an id of a published claim is the one to be mended', () => {
    const text = changed(['id: nhap-tq-bang-rong-2024', 'id: tq-bang-rong-2024']).replace(
      '"nhap-tq-bang-rong-2024"',
      '"tq-bang-rong-2024"',
    );
    expect(leftIn(text)).toEqual([
      expect.stringMatching(
        /^\d+ claims: the id "tq-bang-rong-2024" is already used in content\/articles\/lo-trinh/,
      ),
    ]);
  });
});

test('a published file keeps no passage of its source', () => {
  const files = {
    ...SMALL_FILES,
    [ARTICLE]: `${SMALL_FILES[ARTICLE] ?? ''}\n{/* đoạn 2, dòng 4: Một câu. */}\n`,
  };
  expect(withFolder(files, (root) => checkContent(root, '2026-11-22')).offences).toEqual([
    expect.stringMatching(/a published file keeps no passage of its source; delete the note$/),
  ]);
});
