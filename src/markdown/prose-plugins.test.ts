import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { smallContent } from '../model/fixture.ts';
import { prosePlugins } from './prose-plugins.ts';
import { createProseRegister } from './prose-register.ts';

const plan = (province: string) => ({
  ...{ symbol: '48-NQ/TU', kind: 'resolution', title: 'Về chuyển đổi số', 'title-status': 'descriptive' },
  ...{ issuer: 'Tỉnh ủy', level: 'provincial', province, summary: 'Nghị quyết.', sources: ['src-000'] },
});

const register = createProseRegister(
  smallContent({
    'documents/tuyen-quang/48-nq-tu': plan('tuyen-quang'),
    'documents/ha-giang/48-nq-tu': plan('ha-giang'),
    'glossary/ict': {
      term: 'ICT',
      also: ['CNTT'],
      expansion: 'Công nghệ thông tin và truyền thông',
      definition: 'Một ngành.',
      kind: 'abbreviation',
      evidence: { source: 'src-000', paragraph: 1, figures: ['ICT'] },
    },
  }),
);

async function html(markdown: string, { base = '', file = 'articles/lo-trinh.mdx' } = {}): Promise<string> {
  const fileURL = new URL(`file:///site/content/${file}`);
  const result = await markdownToHtml(markdown, { hastPlugins: prosePlugins(register, base), fileURL });
  return result.html.trim();
}

async function code(mdx: string): Promise<string> {
  const result = await mdxToJs(mdx, { hastPlugins: prosePlugins(register, ''), jsx: true });
  return result.code;
}

const DOCUMENT = '<a class="symbol" href="/van-ban/trung-uong/52-nq-tw/">52-NQ/TW</a>';
const TERM =
  '<a class="term" href="/thuat-ngu/#dti"><abbr title="Chỉ số đánh giá mức độ chuyển đổi số">DTI</abbr></a>';

describe('paragraphs', () => {
  test('have anchors, counted through the text', async () => {
    expect(await html('Một.\n\n## Mục\n\nHai.\n\n> Ba.')).toBe(
      '<p id="d1">Một.</p>\n<h2>Mục</h2>\n<p id="d2">Hai.</p>\n<blockquote>\n<p id="d3">Ba.</p>\n</blockquote>',
    );
  });

  test('are counted from 1 again in the next text', async () => {
    const plugins = prosePlugins(register, '');
    const both = [
      await markdownToHtml('Một.', { hastPlugins: plugins }),
      await markdownToHtml('Hai.', { hastPlugins: plugins }),
    ];
    expect(both.map((result) => result.html.trim())).toEqual(['<p id="d1">Một.</p>', '<p id="d1">Hai.</p>']);
  });
});

describe('a symbol', () => {
  test('becomes a link to its document', async () => {
    expect(await html('Theo 52-NQ/TW, tỉnh…')).toBe(`<p id="d1">Theo ${DOCUMENT}, tỉnh…</p>`);
  });

  test('of several provinces leads to the one that the page is about', async () => {
    const link = '<a class="symbol" href="/van-ban/tuyen-quang/48-nq-tu/">48-NQ/TU</a>';
    expect(await html('Theo 48-NQ/TU', { file: 'documents/tuyen-quang/402-kh-tu.mdx' })).toBe(
      `<p id="d1">Theo ${link}</p>`,
    );
    expect(await html('Theo 48-NQ/TU', { file: 'documents/trung-uong/52-nq-tw.mdx' })).toBe(
      '<p id="d1">Theo 48-NQ/TU</p>',
    );
  });

  test('becomes a link each time', async () => {
    expect(await html('52-NQ/TW và 52-NQ/TW')).toBe(`<p id="d1">${DOCUMENT} và ${DOCUMENT}</p>`);
  });

  test('becomes a link in a list, a table and bold text', async () => {
    expect(await html('- **52-NQ/TW**')).toContain(`<strong>${DOCUMENT}</strong>`);
    expect(await html('| a |\n| - |\n| 52-NQ/TW |')).toContain(`<td>${DOCUMENT}</td>`);
  });

  test.each([
    ['a heading', '## Theo 52-NQ/TW', '<h2>Theo 52-NQ/TW</h2>'],
    ['a link', '[theo 52-NQ/TW](/bai-viet/)', '<p id="d1"><a href="/bai-viet/">theo 52-NQ/TW</a></p>'],
    [
      'bold text in a link',
      '[**52-NQ/TW**](/a/)',
      '<p id="d1"><a href="/a/"><strong>52-NQ/TW</strong></a></p>',
    ],
    ['code', '`52-NQ/TW`', '<p id="d1"><code>52-NQ/TW</code></p>'],
  ])('stays as it is in %s', async (_, markdown, expected) => {
    expect(await html(markdown)).toBe(expected);
  });

  test('is marked but leads nowhere on its document’s own page', async () => {
    expect(await html('Văn bản 52-NQ/TW', { file: 'documents/trung-uong/52-nq-tw.mdx' })).toBe(
      '<p id="d1">Văn bản <span class="symbol">52-NQ/TW</span></p>',
    );
  });

  test('stays text where no document has it', async () => {
    expect(await html('Theo 53-NQ/TW')).toBe('<p id="d1">Theo 53-NQ/TW</p>');
  });
});

test('a short mention becomes a link too', async () => {
  expect(await html('Theo Nghị quyết 52.')).toBe(
    '<p id="d1">Theo <a class="symbol" href="/van-ban/trung-uong/52-nq-tw/">Nghị quyết 52</a>.</p>',
  );
});

describe('an abbreviation', () => {
  test('is explained where the text uses it first, and not again', async () => {
    expect(await html('Hạng DTI tăng.\n\nDTI đo gì?')).toBe(
      `<p id="d1">Hạng ${TERM} tăng.</p>\n<p id="d2">DTI đo gì?</p>`,
    );
  });

  test('is explained again in the next text', async () => {
    const plugins = prosePlugins(register, '');
    const explained = async () =>
      (await markdownToHtml('DTI', { hastPlugins: plugins })).html.includes('<abbr');
    expect([await explained(), await explained()]).toEqual([true, true]);
  });

  test('is explained once, whichever spelling comes first', async () => {
    const text = await html('ICT hay CNTT');
    expect(text.match(/<abbr[^>]*>[^<]*/g)).toEqual([
      '<abbr title="Công nghệ thông tin và truyền thông">ICT',
    ]);
  });

  test('stays as it is in a heading, and is explained after it', async () => {
    expect(await html('## Về DTI\n\nDTI đo gì?')).toBe(`<h2>Về DTI</h2>\n<p id="d1">${TERM} đo gì?</p>`);
  });

  test('stands beside a symbol in one text', async () => {
    expect(await html('52-NQ/TW và DTI')).toBe(`<p id="d1">${DOCUMENT} và ${TERM}</p>`);
  });
});

describe('a table', () => {
  const table = '| Chỉ số | 2022 |\n| :-- | --: |\n| a | 1 |';

  test('stands in a frame that scrolls and can be reached by keyboard', async () => {
    expect(await html(table)).toMatch(
      /^<div class="table-scroll" tabindex="0" role="region" aria-label="Bảng: Chỉ số; 2022"><table>.*<\/table><\/div>$/s,
    );
  });

  test('is aligned by classes, not by styles, which the security policy forbids', async () => {
    const text = await html(table);
    expect(text).not.toMatch(/style=|\salign=/);
    expect(text.match(/<t[hd]\b[^>]*>/g)).toEqual([
      '<th class="align-left">',
      '<th class="align-right">',
      '<td class="align-left">',
      '<td class="align-right">',
    ]);
  });
});

describe('below a path', () => {
  test('every address of the site starts with it, those that are made from symbols too', async () => {
    expect(await html('[a](/bai-viet/a/) theo 52-NQ/TW', { base: '/lo-trinh' })).toBe(
      '<p id="d1"><a href="/lo-trinh/bai-viet/a/">a</a> theo ' +
        '<a class="symbol" href="/lo-trinh/van-ban/trung-uong/52-nq-tw/">52-NQ/TW</a></p>',
    );
  });

  test.each(['https://example.vn/a', '//example.vn/a', '#d1', 'a/'])('%s stays as it is', async (address) => {
    expect(await html(`[a](${address})`, { base: '/lo-trinh' })).toBe(
      `<p id="d1"><a href="${address}">a</a></p>`,
    );
  });
});

describe('in MDX', () => {
  test('prose gets the same links', async () => {
    expect(await code('Theo 52-NQ/TW.')).toContain('/van-ban/trung-uong/52-nq-tw/');
  });

  test('a marked figure keeps its text as it is', async () => {
    const text = await code('Theo <Claim id="tq-bang-rong-2024">DTI và 52-NQ/TW</Claim>.');
    expect(text).toContain('DTI và 52-NQ/TW');
    expect(text).not.toContain('abbr');
    expect(text).not.toContain('/van-ban/');
  });

  test('a marked figure is left alone over several paragraphs, and prose around it isn’t', async () => {
    const text = await code('<Claim id="a">\n\nDTI\n\n</Claim>\n\nDTI');
    expect(text.match(/abbr title/g)).toHaveLength(1);
  });
});
