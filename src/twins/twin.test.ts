import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { twinOf } from './twin.ts';
import { writeMarkdown } from './write-markdown.ts';

const HEAD = `<link rel="canonical" href="https://example.vn/goc/van-ban/"><meta name="description" content="Sổ “văn bản”.">
  <link rel="alternate" type="application/rss+xml" href="/goc/rss.xml">
  <link rel="alternate" type="text/markdown" href="/goc/van-ban/index.md">`;

/** The body of the twin of a page whose `<main>` has this after its heading. */
function twin(main: string): string {
  const html = `<!doctype html><html><head>${HEAD}</head><body><p>Đầu trang</p><main><h1>Văn bản</h1>${main}</main></body></html>`;
  const [, , body = ''] = (twinOf(html)?.markdown ?? '').split(/^---$/m);
  return body.replace(/^\s*# Văn bản\s*/, '').trimEnd();
}

test('a twin says what page it is of, and starts with its heading', () => {
  const page = `<html><head>${HEAD}</head><body><main><nav>Trang đầu</nav><p>Sổ</p><h1>Văn <b>bản</b></h1></main></body></html>`;
  expect(twinOf(page)).toEqual({
    path: '/goc/van-ban/index.md',
    markdown: [
      ...[
        '---',
        'title: "Văn bản"',
        'description: "Sổ “văn bản”."',
        'url: "https://example.vn/goc/van-ban/"',
      ],
      ...['---', '', '# Văn bản', '', 'Sổ', ''],
    ].join('\n'),
  });
});

test('a page that announces no twin has none', () => {
  expect(twinOf('<html><head></head><body><main><h1>404</h1></main></body></html>')).toBeUndefined();
});

test('a page without a heading is refused, by its address', () => {
  expect(() => twinOf(`<html><head>${HEAD}</head><body><main></main></body></html>`)).toThrow(
    'https://example.vn/goc/van-ban/',
  );
});

describe('what the page has for the screen alone is left out', () => {
  test.each([
    ['the hidden', '<p hidden>ẩn</p>'],
    ['what is kept from those who listen', '<span aria-hidden="true">52</span>'],
    ['forms and buttons', '<form><label>Tìm</label><input></form><button>Chép</button>'],
    ['scripts', '<script type="module">let a;</script><noscript>Cần JavaScript</noscript>'],
    ['the way to other pages', '<nav><a href="/">Trang đầu</a></nav>'],
    ['what is not printed', '<filter-list class="no-print"><p>Lọc</p></filter-list>'],
    ['what says that it stands elsewhere', '<div data-markdown-skip><p>Biển số</p></div>'],
    ['comments', '<!-- ghi chú -->'],
    ['boxes that are empty then', '<section><h2><button>Đổi</button></h2><p> </p></section>'],
  ])('%s', (_what, html) => {
    expect(twin(`${html}<p>Chữ.</p>`)).toBe('Chữ.');
  });
});

describe('links', () => {
  test.each([
    ['/goc/tinh/', 'https://example.vn/goc/tinh/'],
    ['#d3', 'https://example.vn/goc/van-ban/#d3'],
    ['/goc/muc-tieu/?noi=ca-nuoc&han=2030', 'https://example.vn/goc/muc-tieu/?noi=ca-nuoc&han=2030'],
    ['https://vanban.vn/a', 'https://vanban.vn/a'],
  ])('to %s are whole', (href, whole) => {
    expect(twin(`<p><a href="${href}">xem</a></p>`)).toBe(`[xem](${whole})`);
  });

  test('a marked figure keeps the way to its claim, without the words that hover over it', () => {
    expect(twin('<p>đạt <a class="figure" href="#qn-3" title="Câu.">3%</a></p>')).toBe(
      'đạt [3%](https://example.vn/goc/van-ban/#qn-3)',
    );
  });

  test('an address that is written out is a link', () => {
    expect(twin('<p>Ở https://example.vn/du-lieu/.</p>')).toBe('Ở <https://example.vn/du-lieu/>.');
  });
});

describe('text', () => {
  test('copies plainly: no hyphen or space that only holds a line together', () => {
    expect(twin('<p>52\u2011NQ/TW,\u00a0Quảng\u00a0Ninh, R&amp;D\u00ad</p>')).toBe(
      '52-NQ/TW, Quảng Ninh, R&D',
    );
  });

  test('an abbreviation is spelled out unless the paragraph does it', () => {
    expect(twin('<p>3% <a href="/t"><abbr title="tổng sản phẩm">GRDP</abbr></a></p>')).toBe(
      '3% [GRDP (tổng sản phẩm)](https://example.vn/t)',
    );
    expect(twin('<ul><li><abbr title="tổng sản phẩm">GRDP</abbr> (Tổng sản phẩm)</li></ul>')).toBe(
      '- GRDP (Tổng sản phẩm)',
    );
    expect(
      twin('<p>tổng sản phẩm ở tỉnh (<b><abbr title="tổng sản phẩm của tỉnh">GRDP</abbr></b>)</p>'),
    ).toBe('tổng sản phẩm ở tỉnh (**GRDP**)');
  });

  test('what the page sets apart by its form is set apart by marks', () => {
    expect(twin('<p><q>2030</q><q>30%</q></p>')).toBe('“2030”, “30%”');
    expect(twin('<p><a href="/a">Báo</a> <span class="soft">đoạn 5 </span></p>')).toBe(
      '[Báo](https://example.vn/a) (đoạn 5)',
    );
    expect(twin('<p><a href="/a">Báo</a> <span class="soft">(đoạn 5)</span></p>')).toBe(
      '[Báo](https://example.vn/a) (đoạn 5)',
    );
    expect(twin('<p><a class="plate" href="/a"><span>Kế hoạch </span> <b>402</b></a></p>')).toBe(
      '[Kế hoạch, **402**](https://example.vn/a)',
    );
    expect(twin('<p><strong>402-KH/TU </strong>(tỉnh)</p>')).toBe('**402-KH/TU** (tỉnh)');
  });
});

describe('lists', () => {
  test('names with their values are items', () => {
    expect(
      twin(
        '<dl><div><dt>Số hiệu </dt><dd>52-NQ/TW</dd></div><dt>Mới nhất</dt><dd> 3% </dd><dd>2022</dd></dl>',
      ),
    ).toBe('- **Số hiệu**: 52-NQ/TW\n- **Mới nhất**: 3%, 2022');
  });

  test('a value of several lines stands below its name', () => {
    expect(twin('<dl><dt>Biết qua</dt><dd><ul><li>Báo</li></ul></dd></dl>')).toBe('- **Biết qua**\n  - Báo');
  });

  test('an order of the page is no numbering; one of the prose is', () => {
    expect(
      twin('<ol class="events"><li><span class="label">2019 </span> <a href="/a">Ra</a></li></ol>'),
    ).toBe('- 2019: [Ra](https://example.vn/a)');
    expect(twin('<ol><li>Một</li></ol>')).toBe('1. Một');
  });

  test('a heading in an item is its first line', () => {
    expect(twin('<ul><li><h3>Khác thước đo</h3><p>Câu.</p></li></ul>')).toBe('- **Khác thước đo**\n\n  Câu.');
  });
});

describe('tables', () => {
  test('have their caption above, their groups stressed and one line to a cell', () => {
    const html = `<table><caption>Theo trụ cột</caption><thead><tr><th scope="col">Nơi</th><th>Mức</th></tr></thead>
      <tbody><tr><th scope="rowgroup" colspan="2">Thể chế <span class="soft">7</span></th></tr>
      <tr><td>Cả nước</td><td><p>2025 <b>≈ 20%</b></p><ul><li>2030: <span>&gt; 30%</span></li><li>ghi chú </li></ul></td></tr>
      <tr><td>Quảng Ninh<br>tỉnh</td><td></td></tr></tbody></table>`;
    expect(twin(html)).toBe(
      [
        ...['_Theo trụ cột_', ''],
        ...['| Nơi | Mức |', '| - | - |', '| **Thể chế (7)** | |'],
        ...['| Cả nước | 2025 **≈ 20%**; 2030: > 30%; ghi chú |', '| Quảng Ninh tỉnh | |'],
      ].join('\n'),
    );
  });
});

test('the head of what folds is its heading', () => {
  expect(
    twin('<details><summary> <h3>Bỏ </h3> <span class="soft">1</span></summary><p>Câu.</p></details>'),
  ).toBe('### Bỏ (1)\n\nCâu.');
  expect(twin('<details><summary>4 nguồn</summary><p>Báo</p></details>')).toBe('4 nguồn\n\nBáo');
});

test('what was and what is now are told in words', () => {
  expect(twin('<p><del>trước là 16%; </del> <ins>nay là 17%</ins></p>')).toBe('trước là 16%; nay là 17%');
});

test('a drawing is told once, by its name and description; its legend means nothing without it', () => {
  const svg = (name: string) =>
    `<svg class="chart ${name}"><title>GRDP</title><desc>Theo năm.</desc><text>3</text></svg>`;
  expect(
    twin(
      `<figure class="chart-figure"><div>${svg('chart-wide')}${svg('chart-narrow')}</div><figcaption>Vòng rỗng: đích.</figcaption></figure>`,
    ),
  ).toBe('_Hình vẽ: GRDP. Theo năm._');
});

test('what is written is read as the same, whatever the words', () => {
  const reader = unified().use(remarkParse).use(remarkGfm);
  const words = fc.stringMatching(
    /^[\p{L}0-9*_#&<>|\\[\]().!`~:+-][\p{L}0-9 *_#&<>|\\[\]().!`~:;+-]{0,30}$/u,
  );
  fc.assert(
    fc.property(words, words, (one, other) => {
      const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const written = twin(
        `<p>${escape(one)} <a href="/a?b=c&amp;lt=d">${escape(other)}</a></p><table><tr><th>${escape(one)}</th></tr><tr><td>${escape(other)}</td></tr></table>`,
      );
      expect(writeMarkdown(reader.parse(written)).trimEnd()).toBe(written);
    }),
  );
});
