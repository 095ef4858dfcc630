import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { EMPTY_CONTEXT } from './context.ts';
import { looksLikeHtml } from './html-tags.ts';
import { readDay } from './html-hints.ts';
import { importArticle } from './import-article.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const FIRST =
  'Đến tháng 3 năm 2024, xã Ví Dụ đã phủ sóng di động đến 100% thôn bản, vượt kế hoạch đề ra từ năm trước.';
const SECOND =
  'Cả xã có mười hai trạm phát sóng, trong đó bốn trạm được dựng trong năm qua bằng vốn của doanh nghiệp.';

const PORTAL = `<!DOCTYPE html>
<!-- saved from url=(0025)https://vidu.example/bai -->
<html lang="vi"><head><meta charset="utf-8">
<title>Xã Ví Dụ phủ sóng mọi thôn bản - Cổng thông tin</title>
<meta property="og:site_name" content="Báo Ví Dụ">
<meta property="article:published_time" content="2024-03-05T23:30:00Z">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"name":"Lan Anh"}]}]}</script>
<style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Trang chủ</a><li><a href="/tin">Tin tức</a></ul></nav>
<form id="all"><div class="page">
<h1>Xã Ví Dụ phủ sóng<br>
mọi thôn bản</h1>
<div class="lead"><p>${FIRST}</p>
<h2>Hạ tầng đi trước</h2>
<p>${SECOND}</p>
<figure><img src="a.jpg"><figcaption>Trạm ở thôn Bản Mới</figcaption></figure>
<ul><li>Mười hai trạm</li><li>Ba tuyến cáp</li></ul>
<table><tr><th>Năm<th>Số trạm</tr><tr><td>2023</td><td>8</td></tr></table>
<p>Người dân bán nông sản qua mạng,<br>làm thủ tục hành chính ngay tại nhà mình.</p>
<p hidden>Mã theo dõi</p>
<p>Link gốc: <a href="https://goc.example/x">Phủ sóng thôn bản</a></p></div>
<p>Lan Anh</p></div></form>
<aside><h3>Tin khác</h3><a href="/2">Một tin khác</a></aside>
<footer>Bản quyền thuộc Báo Ví Dụ</footer></body></html>`;

describe('a portal’s page', () => {
  const page = readHtml(PORTAL);

  test('becomes the lines that a person would copy', () => {
    expect(page.text.split('\n')).toEqual([
      'Xã Ví Dụ phủ sóng mọi thôn bản',
      FIRST,
      'Hạ tầng đi trước',
      SECOND,
      'Trạm ở thôn Bản Mới',
      '- Mười hai trạm',
      '- Ba tuyến cáp',
      'Năm | Số trạm',
      '2023 | 8',
      'Người dân bán nông sản qua mạng, làm thủ tục hành chính ngay tại nhà mình.',
      'Link gốc: Phủ sóng thôn bản',
      'Lan Anh',
    ]);
  });

  test('each with its line of the file', () => {
    expect(page.lines).toEqual([11, 13, 14, 15, 16, 17, 17, 18, 18, 19, 21, 22]);
  });

  test('and its kind, where the page tells one', () => {
    expect([...page.hints.kinds]).toEqual([
      [1, { kind: 'heading', level: 1 }],
      [3, { kind: 'heading', level: 2 }],
      [5, { kind: 'caption' }],
      [6, { kind: 'list-item' }],
      [7, { kind: 'list-item' }],
      [8, { kind: 'paragraph' }],
      [9, { kind: 'paragraph' }],
    ]);
  });

  test('with what is outside the article, and why', () => {
    expect(page.dropped).toEqual([
      { line: 9, text: '- Trang chủ', reason: 'page navigation' },
      { line: 9, text: '- Tin tức', reason: 'page navigation' },
      { line: 20, text: 'Mã theo dõi', reason: 'hidden on the page' },
      { line: 23, text: 'Tin khác', reason: 'side column' },
      { line: 23, text: 'Một tin khác', reason: 'side column' },
      { line: 24, text: 'Bản quyền thuộc Báo Ví Dụ', reason: 'outside the article' },
    ]);
  });

  test('and what it says of itself, with where', () => {
    const { kinds: _, ...facts } = page.hints;
    expect(facts).toEqual({
      title: { value: 'Xã Ví Dụ phủ sóng mọi thôn bản', evidence: 'h1, line 11' },
      published: { value: '2024-03-06', evidence: 'meta article:published_time, line 6' },
      author: { value: 'Lan Anh', evidence: 'JSON-LD author, line 7' },
      publisher: { value: 'Báo Ví Dụ', evidence: 'meta og:site_name, line 5' },
      address: { value: 'https://vidu.example/bai', evidence: 'saved from url, line 2' },
      original: { value: 'https://goc.example/x', evidence: 'link “Link gốc: Phủ sóng thôn bản”, line 21' },
    });
  });

  test('is imported with lines of the file', () => {
    const read = readText(utf8(PORTAL));
    if ('refused' in read) throw new Error(read.refused);
    const result = importArticle(read.text, { file: 'a.html', context: EMPTY_CONTEXT, page: read.page });
    expect(result).toMatchObject({
      title: 'Xã Ví Dụ phủ sóng mọi thôn bản',
      published: { date: '2024-03-06', precision: 'day', evidence: 'meta article:published_time, line 6' },
      author: 'Lan Anh',
      original: 'https://goc.example/x',
      address: 'https://vidu.example/bai',
      body: [
        { line: 13, kind: 'paragraph' },
        { line: 14, kind: 'heading' },
        { line: 15, kind: 'paragraph' },
        { line: 16, kind: 'caption', text: 'Trạm ở thôn Bản Mới' },
        { line: 17, kind: 'list-item', text: 'Mười hai trạm' },
        { line: 17, kind: 'list-item', text: 'Ba tuyến cáp' },
        { line: 18, kind: 'paragraph' },
        { line: 18, kind: 'paragraph' },
        { line: 19 },
      ],
    });
  });
});

describe('the article is found', () => {
  const texts = (html: string) => readHtml(html).text.split('\n');

  test('where schema.org says it is', () => {
    const html = `<h1>Một tiêu đề</h1><div itemprop="articleBody"><p>${FIRST}</p></div><div><p>${SECOND}</p></div>`;
    expect(texts(html)).toEqual(['Một tiêu đề', FIRST]);
  });

  test('in the article with most text, among teasers', () => {
    const html = `<article><p>Tin vắn</p></article><article><p>${FIRST}</p><p>${SECOND}</p></article>`;
    expect(texts(html)).toEqual([FIRST, SECOND]);
  });

  test('in a cell of a table that lays out the page', () => {
    const html = `<table><tr><td><a href="/">Trang chủ</a></td><td><p>${FIRST}</p><p>${SECOND}</p></td></tr></table>`;
    expect(texts(html)).toEqual([FIRST, SECOND]);
  });

  test('between line breaks, without a paragraph', () => {
    expect(texts(`<div>${FIRST}<br><br>${SECOND}</div>`)).toEqual([FIRST, SECOND]);
  });

  test('on a page that is hidden until its script has run', () => {
    expect(texts(`<body style="display: none"><p>${FIRST}</p><p>${SECOND}</p>`)).toEqual([FIRST, SECOND]);
  });

  test('and a title without h1 by what the head calls the page', () => {
    const head = '<title>Xã Ví Dụ phủ sóng - Báo</title>';
    const html = `${head}<div>Xã Ví Dụ phủ sóng</div><ul><li><a href="/">Chia sẻ</a></ul><div><p>${FIRST}</p><p>${SECOND}</p></div>`;
    expect(texts(html)).toEqual(['Xã Ví Dụ phủ sóng', FIRST, SECOND]);
  });
});

describe('a title that no h1 holds, on a page with another name', () => {
  const imported = (html: string) => {
    const read = readText(utf8(`<html><head><title>Cổng xã Ví Dụ</title></head><body>${html}</body></html>`));
    if ('refused' in read) throw new Error(read.refused);
    const result = importArticle(read.text, { file: 'a.html', context: EMPTY_CONTEXT, page: read.page });
    if ('refused' in result) throw new Error(result.refused);
    return [result.title, result.published?.date ?? null, result.author];
  };
  const TEXT = `<div class="chi-tiet"><p>${FIRST}</p><p>${SECOND}</p></div>`;
  const MENU = '<ul><li>Công dân</li><li>Doanh nghiệp</li></ul>';

  test.each([
    `<div class="wrap"><div class="article-title">Sóng về đủ mười hai thôn bản</div></div><div>05/03/2024 08:15</div>`,
    `<table><tr><td>Thứ ba, 05/03/2024, 08:15</td></tr><tr><td><span class="newstitle">Sóng về đủ mười hai thôn bản</span></td></tr></table>`,
    `<div>Sóng về đủ mười hai thôn bản</div><div class="date">Thứ ba, 05/03/2024</div>`,
  ])('is found with its date: %s', (head) => {
    expect(imported(`${MENU}${head}${TEXT}<p align="right">Lan Anh</p>`)).toEqual([
      'Sóng về đủ mười hai thôn bản',
      '2024-03-05',
      'Lan Anh',
    ]);
  });

  test('else the page’s name counts, with a warning', () => {
    const read = readText(utf8(`<html><head><title>Cổng xã Ví Dụ</title></head><body>${TEXT}</body></html>`));
    if ('refused' in read) throw new Error(read.refused);
    expect(
      importArticle(read.text, { file: 'a.html', context: EMPTY_CONTEXT, page: read.page }),
    ).toMatchObject({
      title: 'Cổng xã Ví Dụ',
      warnings: expect.arrayContaining([
        { line: 1, message: expect.stringContaining("only the page's name") },
      ]),
    });
  });
});

test('a lead set as a heading is a paragraph', () => {
  const page = readHtml(
    `<article><h1>Sóng về thôn bản</h1><h2 class="sapo">${SECOND}</h2><p>${FIRST}</p></article>`,
  );
  expect([...page.hints.kinds.keys()]).toEqual([1]);
  const bare = readHtml(`<article><h1>Sóng về thôn bản</h1><h3>${SECOND}</h3><p>${FIRST}</p></article>`);
  expect([...bare.hints.kinds.keys()]).toEqual([1]);
});

test('three lines in a row that are nothing but links are no part of an article', () => {
  const links = ['Một', 'Hai', 'Ba']
    .map((name) => `<li><a href="/${name}">Tin khác thứ ${name}</a></li>`)
    .join('');
  const page = readHtml(`<article><p>${FIRST}</p><ul>${links}</ul><p>${SECOND}</p></article>`);
  expect(page.text.split('\n')).toEqual([FIRST, SECOND]);
  expect(page.dropped.map(({ reason }) => reason)).toEqual([
    'list of links',
    'list of links',
    'list of links',
  ]);
});

describe('HTML is known by its content', () => {
  test.each([
    ['<!DOCTYPE html><title>a</title>', true],
    ['\n<!-- a --><html>', true],
    ['<p>Một đoạn</p>', true],
    ['<div class="a">Một đoạn<br>hai</div>', true],
    ['Tiêu đề<br>\n<p>Một</p>\n<p>Hai</p>', true],
    ['Thẻ <p> mở một đoạn, thẻ </p> đóng nó.', false],
    ['<Nghị quyết> là tên trong ngoặc nhọn', false],
    ['a < b và c > d', false],
  ])('%j: %s', (text, is) => {
    expect(looksLikeHtml(text)).toBe(is);
  });

  test('in the encoding that it declares, with a warning', () => {
    const html = `<html><meta charset="windows-1258"><p>${'Nghị quyết của xã'.normalize('NFD').normalize('NFC')}</p>`;
    const apart = html.replace('ị', 'i\u0323').replace('ế', 'ê\u0301').replace('ủ', 'u\u0309');
    expect(readText(iconv.encode(apart.replace('xã', 'xa\u0303'), 'windows-1258'))).toMatchObject({
      text: 'Nghị quyết của xã',
      page: { warnings: [{ line: 1, message: expect.stringContaining('windows-1258') }] },
    });
  });

  test('in UTF-16 with its mark', () => {
    expect(readText(iconv.encode('<p>Một đoạn</p>', 'utf-16le', { addBOM: true }))).toHaveProperty(
      'text',
      'Một đoạn',
    );
  });

  test('and refused where its letters are broken', () => {
    const read = readText(utf8('<p>Đoạn đầu</p>\n\n<p>céng hoµ x· héi chñ nghÜa</p>'));
    expect(read).toHaveProperty('refused', expect.stringContaining('TCVN3 (ABC): line 3 '));
  });
});

test.each([
  ['2024-03-05T23:30:00Z', '2024-03-06'],
  ['2024-03-05T08:00:00+07:00', '2024-03-05'],
  ['2024-03-05 23:30', '2024-03-05'],
  ['05/03/2024 08:30', '2024-03-05'],
  ['2024-13-05', undefined],
  ['hôm qua', undefined],
])('the day of %s in Việt Nam is %s', (value, day) => {
  expect(readDay(value)).toBe(day);
});

describe('a damaged page', () => {
  test.each<[string, string]>([
    ['nested a hundred thousand deep', `${'<div>'.repeat(100_000)}<p>${FIRST}</p>`],
    ['whose tags are never closed', `${'<b><i><p>'.repeat(50_000)}<p>${FIRST}`],
    ['whose lists are never closed', `${'<ul><li>'.repeat(50_000)}<p>${FIRST}`],
    ['whose tags close what was never open', `<div>${'</p></span></table>'.repeat(50_000)}<p>${FIRST}</p>`],
    ['with text in its scripts', `<script>${'x = "<p>chữ</p>";'.repeat(50_000)}</script><p>${FIRST}</p>`],
    ['with a section of CDATA', `<html><![CDATA[${SECOND}]]><p>${FIRST}</p>`],
    ['with entities', `<html><p>${FIRST.replace('Đ', '&#272;').replace('ế', '&#x1ebf;')}</p>`],
  ])('%s is read', (_, html) => {
    expect(readHtml(html).text.replace('- ', '')).toMatch(new RegExp(`${FIRST.slice(0, 30)}.*$`));
  });

  test('of any tags has every word of its text kept or dropped once, in order of lines', () => {
    const tags = [
      'div',
      'p',
      'li',
      'ul',
      'td',
      'tr',
      'table',
      'a',
      'span',
      'article',
      'nav',
      'h1',
      'form',
      'b',
      'section',
    ];
    const piece = fc.oneof(
      fc.constantFrom(...tags).map((name) => `<${name}>`),
      fc.constantFrom(...tags).map((name) => `</${name}>`),
      fc.constantFrom('<br>', '<p hidden>', '<a href="/x">', '\n'),
      fc.nat(9999).map((number) => ` chữ${number} `),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const { text, dropped, lines } = readHtml(pieces.join(''));
        const words = (all: string) => (all.match(/chữ\d+/gu) ?? []).toSorted();
        expect(words([text, ...dropped.map((line) => line.text)].join(' '))).toEqual(words(pieces.join('')));
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      }),
    );
  });
});
