/** The three formats of one work, letter for letter; `round-trip.test.ts` has other software read them. */
import { describe, expect, test } from 'vitest';
import { escapeTex, formatBibtex } from './bibtex.ts';
import { formatCslJson } from './csl-json.ts';
import { formatRis } from './ris.ts';
import type { CitedWork } from './work.ts';

const law: CitedWork = {
  id: 'van-ban-trung-uong-57-nq-tw',
  type: 'legislation',
  title: 'Đột phá R&D: 2% {GDP}',
  authors: ['Bộ Chính trị'],
  genre: 'Nghị quyết',
  number: '57-NQ/TW',
  issued: { year: 2024, month: 12, day: 22 },
  url: 'https://example.vn/van-ban/trung-uong/57-nq-tw/',
  note: undefined,
};
const page: CitedWork = {
  id: 'muc-tieu-5g',
  type: 'web-page',
  title: 'Phủ sóng 5G',
  authors: [],
  container: 'Lộ Trình Số',
  issued: { year: 2026, month: 8 },
  url: 'https://example.vn/muc-tieu/5g/',
};

test('BibTeX', () => {
  expect(formatBibtex([law, page])).toMatchInlineSnapshot(`
    "@legislation{van-ban-trung-uong-57-nq-tw,
      title = {{Đột phá R\\&D: 2\\% \\textbraceleft{}GDP\\textbraceright{}}},
      author = {{Bộ Chính trị}},
      type = {Nghị quyết},
      number = {57-NQ/TW},
      date = {2024-12-22},
      url = {https://example.vn/van-ban/trung-uong/57-nq-tw/},
      langid = {vietnamese},
    }

    @online{muc-tieu-5g,
      title = {{Phủ sóng 5G}},
      organization = {{Lộ Trình Số}},
      date = {2026-08},
      url = {https://example.vn/muc-tieu/5g/},
      langid = {vietnamese},
    }
    "
  `);
});

test('RIS', () => {
  expect(formatRis([law, page]).split('\r\n')).toMatchInlineSnapshot(`
    [
      "TY  - STAT",
      "ID  - van-ban-trung-uong-57-nq-tw",
      "TI  - Đột phá R&D: 2% {GDP}",
      "AU  - Bộ Chính trị",
      "M1  - 57-NQ/TW",
      "M3  - Nghị quyết",
      "PY  - 2024",
      "DA  - 2024/12/22/",
      "UR  - https://example.vn/van-ban/trung-uong/57-nq-tw/",
      "LA  - vi",
      "ER  - ",
      "",
      "TY  - ELEC",
      "ID  - muc-tieu-5g",
      "TI  - Phủ sóng 5G",
      "T2  - Lộ Trình Số",
      "PB  - Lộ Trình Số",
      "PY  - 2026",
      "DA  - 2026/08//",
      "UR  - https://example.vn/muc-tieu/5g/",
      "LA  - vi",
      "ER  - ",
      "",
    ]
  `);
});

test('CSL-JSON', () => {
  expect(JSON.parse(formatCslJson([law, page]))).toMatchInlineSnapshot(`
    [
      {
        "URL": "https://example.vn/van-ban/trung-uong/57-nq-tw/",
        "author": [
          {
            "literal": "Bộ Chính trị",
          },
        ],
        "authority": "Bộ Chính trị",
        "genre": "Nghị quyết",
        "id": "van-ban-trung-uong-57-nq-tw",
        "issued": {
          "date-parts": [
            [
              2024,
              12,
              22,
            ],
          ],
        },
        "language": "vi",
        "number": "57-NQ/TW",
        "title": "Đột phá R&D: 2% {GDP}",
        "type": "legislation",
      },
      {
        "URL": "https://example.vn/muc-tieu/5g/",
        "container-title": "Lộ Trình Số",
        "id": "muc-tieu-5g",
        "issued": {
          "date-parts": [
            [
              2026,
              8,
            ],
          ],
        },
        "language": "vi",
        "title": "Phủ sóng 5G",
        "type": "webpage",
      },
    ]
  `);
});

describe('TeX', () => {
  test.each([
    ['R&D: 2%', 'R\\&D: 2\\%'],
    ['{a}', '\\textbraceleft{}a\\textbraceright{}'],
    ['2019--2025', '2019-{}-2025'],
    ["''a''", "'{}'a'{}'"],
    ['C:\\tệp_1', 'C:\\textbackslash{}tệp\\_1'],
    ['Đổi mới\nsáng tạo 🚀', 'Đổi mới sáng tạo 🚀'],
  ])('takes %s for text', (text, escaped) => {
    expect(escapeTex(text)).toBe(escaped);
  });
});

test('an author with a comma in the name is not taken apart in RIS', () => {
  const lines = formatRis([{ ...law, authors: ['14 huyện, thị xã'] }]).split('\r\n');
  expect(lines).toContain('PB  - 14 huyện, thị xã');
  expect(lines.some((line) => line.startsWith('AU'))).toBe(false);
});
