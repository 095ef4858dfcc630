/**
 * The site built from its own content with figures seeded in two articles: what disagrees is shown on the page of
 * cautions, on both articles and in the data; what is equal within rounding isn't. And every caution stands on the built
 * pages that it concerns.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const COPIED = ['src', 'scripts', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const BUILD_MS = 180_000;

const FIRST = 'day-nhanh-chuyen-doi-so-toan-dien';
const SECOND = 'khoi-nguon-sang-tao-dan-duong-tuong-lai-so';
const ID = 'ket-qua-kinh-te-so-grdp-dia-phuong-tu-neu-quang-ninh-2023';

/** Figures of two years in each article: those of 2023 disagree, those of 2021 are equal within rounding. */
const SEEDED: Readonly<Record<string, readonly (readonly [year: string, value: number])[]>> = {
  [FIRST]: [
    ['2023', 13.2],
    ['2021', 12.3],
  ],
  [SECOND]: [
    ['2023', 18.4],
    ['2021', 12],
  ],
};

/** As much of the rows of data files as is read here. */
type Row = Readonly<Record<'id' | 'url' | 'indicator' | 'province', string>> &
  Readonly<Record<'claims' | 'documents' | 'programmes' | 'articles' | 'sources', readonly string[]>>;

let folder = '';
const page = (address: string) => readFileSync(join(folder, 'dist', address, 'index.html'), 'utf8');
const rowsOf = (name: string) =>
  JSON.parse(readFileSync(join(folder, 'dist/du-lieu', `${name}.json`), 'utf8')) as Row[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contradictions-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [article, figures] of Object.entries(SEEDED)) seed(article, figures);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    ...{ cwd: folder, encoding: 'utf8' },
    env: {
      ...process.env,
      NODE_ENV: 'production',
      REFERENCE_DATE: '2026-11-22',
      BASE: '',
      SITE: 'https://example.vn',
    },
  });
  if (status !== 0) throw new Error(stderr);
}, BUILD_MS);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Puts results at the head of an article's list. */
function seed(article: string, figures: readonly (readonly [year: string, value: number])[]): void {
  const file = join(folder, 'content/articles', `${article}.mdx`);
  const written = figures
    .map(([year, value]) => {
      const printed = `${String(value).replace('.', ',')}%`;
      return `  - id: ${idOf(article, year)}
    indicator: kinh-te-so-grdp
    province: quang-ninh
    statement: Năm ${year}, kinh tế số chiếm ${printed} GRDP của Quảng Ninh.
    quantity: { is: ${value} }
    series: dia-phuong-tu-neu
    as-of: '${year}'
    evidence: { paragraph: 3, figures: ['${printed}', 'năm ${year}'] }
`;
    })
    .join('');
  const text = readFileSync(file, 'utf8');
  if (!text.includes('\nresults:\n')) throw new Error(`${file} has no results to add to`);
  writeFileSync(file, text.replace('\nresults:\n', `\nresults:\n${written}`));
}

function idOf(article: string, year: string): string {
  return `thu-${article}-${year}`;
}

describe('figures of two articles that cannot both be true', () => {
  test('stand on the page of cautions, each with its source', () => {
    const html = page('can-doc-ky');
    const [entry = ''] = html.slice(html.indexOf(`id="mau-thuan-${ID}"`)).split('</article>');
    for (const text of ['13,2%', '18,4%', 'đoạn 3', 'không thể cùng đúng']) expect(entry).toContain(text);
    for (const article of [FIRST, SECOND])
      expect(entry).toContain(`/bai-viet/${article}/#${idOf(article, '2023')}`);
    for (const source of ['src-001', 'src-003']) expect(entry).toContain(`/nguon/#${source}`);
  });

  test.each([
    ['the first article', `bai-viet/${FIRST}`],
    ['the second article', `bai-viet/${SECOND}`],
    ['the indicator', 'chi-so/kinh-te-so-grdp'],
    ['the province', 'tinh/quang-ninh'],
    ['a target with these results', 'muc-tieu/qn-kinh-te-so-2030'],
  ])('are announced on the page of %s, in its section and beside the claim', (_what, address) => {
    const html = page(address);
    expect(html.split(`href="/can-doc-ky/#mau-thuan-${ID}"`).length - 1).toBeGreaterThanOrEqual(2);
    expect(html).toContain('13,2%');
    expect(html).toContain('18,4%');
  });

  test('are one row of the data, with both sides', () => {
    const rows = rowsOf('mau-thuan').filter(({ id }) => id === ID);
    expect(rows.map(({ claims, sources }) => ({ claims, sources }))).toEqual([
      {
        claims: [FIRST, SECOND].map((article) => idOf(article, '2023')),
        sources: ['src-001', 'src-003'],
      },
    ]);
    expect(readFileSync(join(folder, 'dist/du-lieu/mau-thuan.csv'), 'utf8')).toContain(ID);
  });

  test('are told apart from those that are equal within rounding', () => {
    for (const article of [FIRST, SECOND]) {
      expect(page('can-doc-ky')).not.toContain(idOf(article, '2021'));
      expect(page(`bai-viet/${article}`)).toContain(`id="${idOf(article, '2021')}"`);
    }
  });
});

test('every caution of the editors leads from the built pages of all that it names, and of their indicators and places', () => {
  const claims = new Map([...rowsOf('muc-tieu'), ...rowsOf('ket-qua')].map((row) => [row.id, row]));
  const missing = rowsOf('can-doc-ky').flatMap((caution) => {
    const named = caution.claims.flatMap((id) => claims.get(id) ?? []);
    const addresses = [
      ...named.map(({ url }) => url.split('#')[0] ?? ''),
      ...named.map(({ indicator }) => `/chi-so/${indicator}/`),
      ...named.flatMap(({ province }) => (province ? [`/tinh/${province}/`] : [])),
      ...caution.documents.map((id) => `/van-ban/${id}/`),
      ...caution.articles.map((id) => `/bai-viet/${id}/`),
      ...(caution.programmes.length > 0 ? ['/chuong-trinh/'] : []),
    ];
    return [...new Set(addresses)]
      .filter((address) => !page(address).includes(`href="${caution.url}"`))
      .map((address) => `${caution.id} on ${address}`);
  });
  expect(rowsOf('can-doc-ky').length).toBeGreaterThanOrEqual(26);
  expect(missing).toEqual([]);
});
