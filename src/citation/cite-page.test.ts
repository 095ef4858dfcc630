import { expect, test } from 'vitest';
import { fixtureGraph } from '../data/fixture.ts';
import { citeArticle, citeIndicator, citeTarget } from './cite-page.ts';

const graph = fixtureGraph();
const site = {
  name: 'Lộ Trình Số',
  edition: '2026-11-22',
  address: (path: string) => `https://example.vn${path}`,
};

function first<Node>(nodes: ReadonlyMap<string, Node>): Node {
  const [node] = nodes.values();
  if (node === undefined) throw new Error('the sample has none');
  return node;
}

test('an article is cited as ours, with the source it gives an account of', () => {
  expect(citeArticle(first(graph.articles), site)).toMatchInlineSnapshot(`
    {
      "mentions": [
        {
          "occasion": "Dẫn lần đầu",
          "text": "“Lộ trình”, Lộ Trình Số, bản sửa ngày 20/11/2026, theo Báo tỉnh, https://example.vn/bai-viet/lo-trinh/",
        },
        {
          "occasion": "Dẫn các lần sau",
          "text": "“Lộ trình”, Lộ Trình Số",
        },
        {
          "occasion": "Dẫn bài gốc",
          "text": "Quang Khôi, “Bài gốc”, Báo tỉnh, ngày 09/07/2020, https://example.vn/bai",
        },
      ],
      "works": [
        {
          "authors": [],
          "container": "Lộ Trình Số",
          "id": "bai-viet-lo-trinh",
          "issued": {
            "day": 20,
            "month": 11,
            "year": 2026,
          },
          "note": "Thuật lại bài gốc: Quang Khôi, “Bài gốc”, Báo tỉnh, ngày 09/07/2020, https://example.vn/bai",
          "title": "Lộ trình",
          "type": "web-page",
          "url": "https://example.vn/bai-viet/lo-trinh/",
        },
        {
          "authors": [
            "Quang Khôi",
          ],
          "container": "Báo tỉnh",
          "id": "nguon-src-000",
          "issued": {
            "day": 9,
            "month": 7,
            "year": 2020,
          },
          "note": undefined,
          "title": "Bài gốc",
          "type": "newspaper-article",
          "url": "https://example.vn/bai",
        },
      ],
    }
  `);
});

test('a target is cited with its statement, who promises it by when, and the source', () => {
  expect(citeTarget(first(graph.targets), site)).toMatchInlineSnapshot(`
    {
      "mentions": [
        {
          "occasion": "Dẫn lần đầu",
          "text": "Lộ Trình Số, bản ngày 22/11/2026, thuật lại: Câu về ho-co-bang-rong (mục tiêu của tỉnh Tuyên Quang, hạn 2025, theo Kế hoạch số 402-KH/TU của Tỉnh ủy Tuyên Quang), theo nguồn: Báo tỉnh, https://example.vn/muc-tieu/tq-bang-rong-2025/",
        },
        {
          "occasion": "Dẫn các lần sau",
          "text": "Mục tiêu “Hộ có băng rộng”, Tuyên Quang, hạn 2025 (402-KH/TU), Lộ Trình Số",
        },
      ],
      "works": [
        {
          "authors": [],
          "container": "Lộ Trình Số",
          "id": "muc-tieu-tq-bang-rong-2025",
          "issued": {
            "day": 22,
            "month": 11,
            "year": 2026,
          },
          "note": "Mục tiêu của tỉnh Tuyên Quang, hạn 2025, theo Kế hoạch số 402-KH/TU của Tỉnh ủy Tuyên Quang. Nguồn: Báo tỉnh.",
          "title": "Câu về ho-co-bang-rong (402-KH/TU)",
          "type": "web-page",
          "url": "https://example.vn/muc-tieu/tq-bang-rong-2025/",
        },
      ],
    }
  `);
});

test('an indicator is cited as data of the day of the build', () => {
  expect(citeIndicator(first(graph.indicators), site)).toMatchInlineSnapshot(`
    {
      "mentions": [
        {
          "occasion": "Dẫn lần đầu",
          "text": "Chỉ số “Hộ có băng rộng”, Lộ Trình Số, bản ngày 22/11/2026, https://example.vn/chi-so/ho-co-bang-rong/",
        },
        {
          "occasion": "Dẫn các lần sau",
          "text": "Chỉ số “Hộ có băng rộng”, Lộ Trình Số",
        },
      ],
      "works": [
        {
          "authors": [],
          "container": "Lộ Trình Số",
          "id": "chi-so-ho-co-bang-rong",
          "issued": {
            "day": 22,
            "month": 11,
            "year": 2026,
          },
          "note": "Đơn vị: %.",
          "title": "Hộ có băng rộng",
          "type": "dataset",
          "url": "https://example.vn/chi-so/ho-co-bang-rong/",
        },
      ],
    }
  `);
});
