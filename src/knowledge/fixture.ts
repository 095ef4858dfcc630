/** A small content folder for tests, valid as it stands, in which one thing at a time can be broken. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Texts of files by their path from the folder that holds `content/`. */
export type Files = Readonly<Record<string, string>>;

/**
 * The small content with one passage of one file changed. Throws where the passage isn't there.
 * @example edit('content/articles/lo-trinh.mdx', "due: '2030'", 'due: 2030')
 */
export function edit(file: string, before: string, after: string, files: Files = SMALL_FILES): Files {
  const text = files[file];
  if (!text?.includes(before)) throw new Error(`${file} doesn't have: ${before}`);
  return { ...files, [file]: text.replace(before, after) };
}

/**
 * Runs a check on files in a folder of their own, which is gone afterwards.
 * @example withFolder(SMALL_FILES, (root) => checkContent(root, '2026-11-22'))
 */
export function withFolder<Result>(files: Files, use: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

export const SMALL_FILES: Files = {
  'content/provinces/tuyen-quang.yaml': `name: Tuyên Quang
full-name: Tỉnh Tuyên Quang
kind: province
eras:
  - from: '2025-07-01'
    formed-from: [tuyen-quang, ha-giang]
`,
  'content/provinces/ha-giang.yaml': `name: Hà Giang
full-name: Tỉnh Hà Giang
kind: province
eras:
  - until: '2025-06-30'
    merged-into: tuyen-quang
`,
  'content/sources/src-000.yaml': `title: Bài gốc
publisher: Báo tỉnh
published: '2020-07-09'
tier: press
read: full
`,
  'content/indicators/bang-rong.yaml': `name: Hộ có băng rộng
unit: '%'
direction: more
pillar: ha-tang-so
definition: Bao nhiêu phần trăm hộ có băng rộng.
comparable: true
`,
  'content/documents/trung-uong/52-nq-tw.mdx': `---
symbol: 52-NQ/TW
kind: resolution
title: Về một số chủ trương, chính sách
title-status: shortened
issuer: Bộ Chính trị
level: central
issued: '2019-09-27'
summary: Nghị quyết của trung ương ngày 27/9/2019.
sources: [src-000]
mentions:
  - source: src-000
    paragraph: 1
    figures: [52-NQ/TW]
---

Văn bản đứng đầu.
`,
  'content/documents/tuyen-quang/402-kh-tu.mdx': `---
symbol: 402-KH/TU
kind: plan
title: Kế hoạch thực hiện
title-status: shortened
issuer: Tỉnh ủy Tuyên Quang
level: provincial
province: tuyen-quang
summary: Kế hoạch của tỉnh.
implements: [trung-uong/52-nq-tw]
sources: [src-000]
---

Kế hoạch thực hiện 52-NQ/TW.
`,
  'content/articles/lo-trinh.mdx': `---
title: Lộ trình của Tuyên Quang
summary: Một kế hoạch và một mục tiêu.
province: tuyen-quang
resolution: [tuyen-quang/402-kh-tu, trung-uong/52-nq-tw]
source: src-000
edited: '2026-11-20'
targets:
  - id: tq-bang-rong-2030
    indicator: bang-rong
    province: tuyen-quang
    statement: Đến năm 2030, mọi hộ có băng rộng.
    quantity: { complete: true }
    due: '2030'
    evidence: { paragraph: 5, figures: ['100%'] }
results:
  - id: tq-bang-rong-2024
    indicator: bang-rong
    province: tuyen-quang
    statement: Năm 2024, 80% hộ có băng rộng.
    quantity: { is: 80 }
    as-of: '2024'
    evidence: { paragraph: 6, figures: ['80%'] }
---

Tuyên Quang theo [kế hoạch](/van-ban/tuyen-quang/402-kh-tu/) của tỉnh, ban hành theo
52-NQ/TW.

Năm 2024, <Claim id="tq-bang-rong-2024">80%</Claim> hộ có băng rộng; mục tiêu là
<Claim
  id="tq-bang-rong-2030">mọi hộ</Claim>.
`,
  'content/glossary/dti.yaml': `term: DTI
expansion: Chỉ số đánh giá mức độ chuyển đổi số
definition: Đo mức độ chuyển đổi số.
kind: abbreviation
evidence: { source: src-000, paragraph: 3, figures: [DTI] }
`,
  'content/cautions/mot-bai-bao.yaml': `title: Chỉ một bài báo
text: Con số năm 2024 chỉ có một bài báo nêu.
kind: provenance
about:
  claims: [tq-bang-rong-2024]
  articles: [lo-trinh]
`,
  'content/programmes/ioc.yaml': `name: Trung tâm điều hành thông minh
status: đang vận hành
province: tuyen-quang
statement: Trung tâm của tỉnh.
evidence:
  - { source: src-000, paragraph: 4, figures: [IOC] }
`,
  'content/highlights/bang-rong.yaml': `order: 1
claim: tq-bang-rong-2024
text: Hộ ở Tuyên Quang có băng rộng.
against: tq-bang-rong-2030
`,
};
