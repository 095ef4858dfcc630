import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '../knowledge/frontmatter.ts';
import { articleSchema } from '../model/article.ts';
import type { ProvinceNames } from './context.ts';
import { EMPTY_CONTEXT } from './context.ts';
import { draftSlug, writeDraft } from './draft.ts';
import { importArticle } from './import-article.ts';
import { formatReport } from './report.ts';
import type { ImportResult } from './result.ts';

const SON_LA: ProvinceNames = { slug: 'son-la', name: 'Sơn La', kind: 'province', aliases: [] };
const TEXT = `Sơn La: băng rộng về làng
5/2/2022 09:25
Tỉnh ủy Sơn La đã ban hành Kế hoạch số 8-KH/TU thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.
LÀM NHANH VÀ LÀM CHẮC
Đến nay 93% số xã của tỉnh có mạng băng rộng {chưa kể */ vùng <lõm>}, hơn mức 79% của cả nước.
Cán bộ xã hướng dẫn người dân. Ảnh: Thu An
Phấn đấu đến năm 2030, toàn bộ 100% số xã trong tỉnh có mạng băng rộng và mạng di động thế hệ mới.
Lê Thu An
Tin khác
- Một tin`;

const result = importArticle(TEXT, {
  file: 'raw/son-la.txt',
  context: { ...EMPTY_CONTEXT, provinces: [SON_LA] },
}) as ImportResult;
const draft = writeDraft(result, { sources: [], today: '2026-11-22' });

test('the draft as a whole', () => {
  expect(draft).toMatchInlineSnapshot(`
    "---
    title: 'Sơn La: băng rộng về làng'
    summary: 'TODO: một, hai câu bằng lời của mình'
    province: son-la
    resolution:
      - son-la/08-kh-tu # TODO: chưa có trong content/documents/
      - trung-uong/57-nq-tw # TODO: chưa có trong content/documents/
    source: src-todo # TODO: mô tả nguồn trong content/sources/
    edited: '2026-11-22'
    draft: true
    targets: [] # TODO: mục tiêu bài nêu
    results: [] # TODO: kết quả bài nêu
    events: [] # TODO: mốc có ngày, trừ ngày ban hành văn bản và ngày đăng bài
    ---

    {/* Nguồn: son-la.txt; đăng: 2022-02-05 (dòng 2); dòng 8: Lê Thu An */}

    ## TODO: mở đầu

    {/* đoạn 1, dòng 3: Tỉnh ủy Sơn La đã ban hành Kế hoạch số 8-KH/TU thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị. */}

    ## TODO: tên mục

    {/* đoạn 2, dòng 4: LÀM NHANH VÀ LÀM CHẮC */}

    {/* đoạn 3, dòng 5: Đến nay 93% số xã của tỉnh có mạng băng rộng {chưa kể * / vùng <lõm>}, hơn mức 79% của cả nước. */}

    {/* chú thích ảnh, dòng 6: Cán bộ xã hướng dẫn người dân. Ảnh: Thu An */}

    {/* đoạn 4, dòng 7: Phấn đấu đến năm 2030, toàn bộ 100% số xã trong tỉnh có mạng băng rộng và mạng di động thế hệ mới. */}
    "
  `);
});

describe('the draft', () => {
  test('has frontmatter that parses as an article, a draft', () => {
    const article = articleSchema.parse(parse(splitFrontmatter(draft).yaml));
    expect(article).toMatchObject({
      draft: true,
      province: ['son-la'],
      resolution: ['son-la/08-kh-tu', 'trung-uong/57-nq-tw'],
    });
  });

  test('is MDX that shows the reader nothing of the source', () => {
    const tree = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).parse(draft);
    expect(new Set(tree.children.map(({ type }) => type))).toEqual(
      new Set(['yaml', 'heading', 'mdxFlowExpression']),
    );
  });

  test('names the source where it is described already', () => {
    const sources = [{ id: 'src-009', title: 'Tên khác', file: 'son-la.txt' }];
    expect(writeDraft(result, { sources, today: '2026-11-22' })).toContain('\nsource: src-009\n');
  });

  test('is named after the title, else after the file', () => {
    expect(draftSlug(result)).toBe('son-la-bang-rong-ve-lang');
    expect(draftSlug({ title: null, file: 'raw/Bài số 1.txt' })).toBe('bai-so-1');
  });
});

test('the report', () => {
  expect(formatReport(result)).toMatchInlineSnapshot(`
    "raw/son-la.txt
      title       Sơn La: băng rộng về làng
      published   2022-02-05 (line 2)
      author      Lê Thu An
      province    son-la
      body        4 numbered: 3 paragraph, 1 heading, 1 caption
      dropped     2 other-news list, 1 publication date
      documents   2
        08-KH/TU; plan; paragraph 1; not in content/documents/
        57-NQ/TW; resolution; 2024-12-22; paragraph 1; not in content/documents/
      figures     2 date, 2 result, 1 target"
  `);
});
