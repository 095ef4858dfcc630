import fc from 'fast-check';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '../knowledge/frontmatter.ts';
import { articleSchema } from '../model/article.ts';
import { createDraft, draftSlug } from './draft.ts';
import { ANY_RESULT } from './any-result.fixture.ts';
import { readDraft, SON_LA } from './draft.fixture.ts';
import { printable } from './draft-text.ts';
import type { ImportResult } from './result.ts';

/** The reader of YAML that Astro uses; it takes more for numbers and days than the one that writes. */
const otherYaml = createRequire(import.meta.url)('js-yaml') as { load: (text: string) => unknown };

const OPTIONS = { sources: [], today: '2026-11-22' };
const draft = createDraft(SON_LA, OPTIONS);

test('the draft as a whole', () => {
  expect(draft.text).toMatchInlineSnapshot(`
    "---
    title: 'Sơn La: băng rộng về làng'
    summary: 'TODO: một, hai câu bằng lời của mình'
    province: son-la
    resolution:
      - son-la/08-kh-tu # TODO: chưa có trong content/documents/
      - trung-uong/57-nq-tw
    source: src-todo # TODO: mô tả nguồn trong content/sources/ (xem ghi chú đầu bài)
    edited: '2026-11-22'
    draft: true
    targets:
      # đoạn 4, dòng 7
      # TODO: bài không ghi hạn của mục tiêu
      - id: sl-doan-4
        indicator: todo # TODO: chọn trong content/indicators/, hoặc npm run new -- indicator "…"
        province: son-la
        document: son-la/08-kh-tu # TODO: câu không nêu văn bản; tạm lấy văn bản chính của bài
        statement: 'TODO: một câu bằng lời của mình, đứng riêng vẫn hiểu'
        quantity: { complete: true }
        evidence:
          paragraph: 4
          figures:
            - '100%'
    results:
      # đoạn 3, dòng 5
      # TODO: mốc thời gian lấy từ câu khác cùng đoạn hoặc từ đầu danh sách
      - id: sl-xa-co-bang-rong-2022
        indicator: xa-co-bang-rong # TODO: đúng chỉ số này chưa? Cũng có thể là ho-co-bang-rong
        province: son-la
        statement: 'TODO: một câu bằng lời của mình, đứng riêng vẫn hiểu'
        quantity: { is: 93 }
        as-of: '2022'
        as-of-basis: inferred
        compared-with:
          - what: nation
            quantity: { is: 79 }
        evidence:
          paragraph: 3
          figures:
            - '93% số xã'
            - '79%'
            - '2022'
    # TODO: mốc có ngày, trừ ngày ban hành văn bản và ngày đăng bài
    events: []
    ---

    {/*
      TODO: mô tả nguồn. Chép các dòng dưới vào một tệp của content/sources/ (npm run new -- source src-… cho
      tệp trống), bổ sung chỗ thiếu, rồi ghi tên tệp vào "source" ở đầu trang.

      title: 'Sơn La: băng rộng về làng'
      publisher: # TODO: nơi đăng
      author:
        name: 'Lê Thu An'
      published: '2022-02-05' # dòng 2
      tier: # TODO: official-text | official-site | press | repost | secondary
      read: # TODO: full (đọc hết) | excerpt (đọc một phần)
      url: # TODO: địa chỉ của trang; xóa dòng này nếu không có
      file: 'son-la.txt'
      province: 'son-la'
      */}

    {/*
      TODO: văn bản chưa có trong content/documents/:
      08-KH/TU: bài in “Kế hoạch số 8-KH/TU”; Tỉnh ủy Sơn La; bài không ghi ngày; đoạn 1; thực hiện 57-NQ/TW
      npm run new -- document 08-KH/TU --province son-la
      */}

    {/*
      TODO: chỗ máy không chắc, xem lại trong bài gốc:
      dòng 3: nhắc một văn bản mà không ghi số hiệu: đề án
      */}

    {/*
      TODO: chữ máy đã sửa; nếu sai thì viết theo bài gốc:
      dòng 7: “băng rông” → “băng rộng”
      */}

    {/*
      TODO: chữ viết tắt chưa có trong content/glossary/:
      XYZ: bài giải thích: xa yên zên (đoạn 4)
      */}

    {/*
      Người được nêu, như bài in:
      Lò Văn Pó, trưởng bản (đoạn 3)
      */}

    {/*
      Dòng tác giả, như bài in:
      dòng 8: Lê Thu An
      */}

    ## TODO: mở đầu

    {/* đoạn 1, dòng 3: Tỉnh ủy đã ban hành Kế hoạch số 8-KH/TU thực hiện Nghị quyết 57-NQ/TW. */}

    ## TODO: tên mục

    {/* đoạn 2, dòng 4: LÀM NHANH VÀ LÀM CHẮC */}

    {/* đoạn 3, dòng 5 [sl-xa-co-bang-rong-2022]: Đến nay 93% số xã có mạng ｛chưa kể * / vùng <lõm>｝, cả nước là 79%. */}

    {/* chú thích ảnh, dòng 6: Cán bộ xã hướng dẫn người dân. Ảnh: Thu An */}

    {/* đoạn 4, dòng 7 [sl-doan-4]: Phấn đấu 100% số xã có băng rộng. */}
    "
  `);
});

describe('the draft', () => {
  test('has frontmatter that holds what the source tells', () => {
    const { fields } = readDraft(draft.text);
    expect(fields).toMatchObject({
      draft: true,
      province: 'son-la',
      resolution: ['son-la/08-kh-tu', 'trung-uong/57-nq-tw'],
      results: [
        {
          ...{
            id: 'sl-xa-co-bang-rong-2022',
            indicator: 'xa-co-bang-rong',
            province: 'son-la',
            quantity: { is: 93 },
          },
          ...{
            'as-of': '2022',
            'as-of-basis': 'inferred',
            'compared-with': [{ what: 'nation', quantity: { is: 79 } }],
          },
          evidence: { paragraph: 3, figures: ['93% số xã', '79%', '2022'] },
        },
      ],
      targets: [{ id: 'sl-doan-4', indicator: 'todo', quantity: { complete: true } }],
    });
    expect(articleSchema.safeParse(fields).success).toBe(true);
  });

  test('is MDX that shows the reader nothing of the source', () => {
    const { kinds, code } = readDraft(draft.text);
    expect(kinds).toEqual(new Set(['yaml', 'heading', 'mdxFlowExpression']));
    expect(code).not.toMatch(/Tỉnh ủy|băng rộng|Thu An/);
  });

  test('names the source where it is described already, and needs no entry then', () => {
    const sources = [{ id: 'src-009', title: 'Tên khác', file: 'son-la.txt' }];
    const { text } = createDraft(SON_LA, { ...OPTIONS, sources });
    expect(text).toContain('\nsource: src-009\n');
    expect(text).not.toContain('mô tả nguồn');
  });

  test('holds an entry for the source that is YAML itself', () => {
    const [, entry = ''] = /ở đầu trang\.\n\n([^]*?)\n *\*\/\}/.exec(draft.text) ?? [];
    expect(parse(entry)).toEqual({
      ...{
        title: 'Sơn La: băng rộng về làng',
        publisher: null,
        author: { name: 'Lê Thu An' },
        tier: null,
        read: null,
      },
      ...{ published: '2022-02-05', url: null, file: 'son-la.txt', province: 'son-la' },
    });
  });

  test('gives its claims ids that nothing bears yet', () => {
    const taken = new Set(['sl-xa-co-bang-rong-2022', 'sl-xa-co-bang-rong-2022-2']);
    expect(createDraft(SON_LA, { ...OPTIONS, taken }).claimIds).toEqual([
      'sl-doan-4',
      'sl-xa-co-bang-rong-2022-3',
    ]);
    expect([...taken].length).toBe(2);
  });

  test('is named after the title, else after the file, else for what it is; never at length', () => {
    expect(draft.slug).toBe('son-la-bang-rong-ve-lang');
    expect(draftSlug({ title: null, file: 'raw/Bài số 1.txt' })).toBe('bai-so-1');
    expect(draftSlug({ title: '!!!', file: '-' })).toBe('bai-viet');
    expect(draftSlug({ title: 'rất dài '.repeat(50), file: 'a.txt' })).toMatch(/^(rat-dai-)+(rat|rat-dai)$/);
    expect(draftSlug({ title: 'dài'.repeat(5000), file: 'a.txt' }).length).toBe(100);
  });
});

describe('the draft of any result', () => {
  test('parses as MDX, shows nothing but headings, and reads back as what was meant', () => {
    fc.assert(
      fc.property(ANY_RESULT, (result) => {
        const { text, claimIds } = createDraft(result, OPTIONS);
        const { fields, kinds, code } = readDraft(text);
        expect([...kinds].filter((kind) => !['yaml', 'heading', 'mdxFlowExpression'].includes(kind))).toEqual(
          [],
        );
        expect(code).not.toContain('_components.p');
        expect(otherYaml.load(splitFrontmatter(text).yaml)).toEqual(fields);
        expect(summary(fields)).toEqual(expected(result, claimIds));
        expect(createDraft(result, OPTIONS).text).toBe(text);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

function summary(fields: Record<string, unknown>) {
  const claims = ['targets', 'results'].flatMap((key) => fields[key] as Record<string, unknown>[]);
  return {
    title: fields['title'],
    claims: claims.map(({ id, evidence }) => ({ id, evidence })),
  };
}

function expected({ title, claims }: ImportResult, ids: readonly string[]) {
  const ordered = ['target', 'result'].flatMap((kind) => claims.filter((claim) => claim.kind === kind));
  return {
    title: printable(title ?? '') || 'TODO: tên bài',
    claims: ordered.map(({ paragraph, tokens }, at) => ({
      id: ids[at],
      evidence: { paragraph, figures: tokens.map(printable).filter(Boolean) },
    })),
  };
}
