import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '../src/knowledge/frontmatter.ts';
import { COLLECTIONS as SCHEMAS } from '../src/model/content.ts';
import { COLLECTIONS, scaffold, type ScaffoldKind } from './scaffold.ts';

const today = '2026-11-22';

/** The fields that the schema refuses in a scaffold as it comes. */
function blanks(kind: ScaffoldKind, name: string, province?: string): string[] {
  const { text } = scaffold(kind, name, { province, today });
  const { schema, extension } = SCHEMAS[COLLECTIONS[kind].folder];
  const parsed = schema.safeParse(parse(extension === 'mdx' ? splitFrontmatter(text).yaml : text));
  return [...new Set(parsed.error?.issues.map(({ path }) => path.join('.')))];
}

describe('a scaffold', () => {
  test('of a document lies where its symbol says, under the centre or a province', () => {
    const path = (name: string, province?: string) => scaffold('document', name, { province, today }).path;
    expect(path('71-NQ/CP')).toBe('content/documents/trung-uong/71-nq-cp.mdx');
    expect(path('9-NQ/TU', 'quang-ninh')).toBe('content/documents/quang-ninh/09-nq-tu.mdx');
    expect(path('52/2025/NQ-HDND', 'quang-ninh')).toBe('content/documents/quang-ninh/52-2025-nq-hdnd.mdx');
    expect(path('Đề án thành phố thông minh', 'quang-ninh')).toBe(
      'content/documents/quang-ninh/de-an-thanh-pho-thong-minh.mdx',
    );
  });

  test('of a document writes the symbol right and takes from it what it tells', () => {
    const { text } = scaffold('document', '71-NQ/CP', { today });
    expect(text).toContain('symbol: 71/NQ-CP\nkind: resolution\n');
    expect(text).toContain('issuer: Chính phủ\nlevel: central\n');
  });

  test('of a document that any province may have asks whose it is', () => {
    expect(() => scaffold('document', '09-NQ/TU', { today })).toThrow(
      'say whose it is, as in --province quang-ninh',
    );
  });

  test('is refused where the name gives no address', () => {
    expect(() => scaffold('term', '…', { today })).toThrow('gives no address');
  });

  test.each([
    ['document', '57-NQ/TW', ['title', 'titleStatus', 'issuer', 'issued', 'summary', 'sources']],
    ['article', 'Một bài: mới', ['summary', 'province', 'resolution', 'source']],
    ['province', 'Lào Cai', ['fullName', 'kind', 'eras']],
    ['indicator', 'Tỷ lệ hồ sơ số', ['unit', 'direction', 'pillar', 'definition', 'comparable']],
    ['source', 'src-005', ['title', 'publisher', 'published', 'tier', 'read', 'url']],
    ['term', 'GRDP', ['expansion', 'definition', 'kind', 'evidence']],
    ['caution', 'Hai cách tính', ['text', 'kind']],
    ['programme', 'Trung tâm điều hành', ['status', 'province', 'statement', 'evidence.0']],
    ['highlight', 'qn-kinh-te-so-2022', ['order', 'text']],
  ] as const)('of a kind %s has only blanks that the check lists', (kind, name, expected) => {
    expect(blanks(kind, name)).toEqual(expected);
  });
});
