/** An article as it was read, and drafts read back as the site and the check read them. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToJs } from 'satteri';
import { unified } from 'unified';
import { parse } from 'yaml';
import { splitFrontmatter } from '../knowledge/frontmatter.ts';
import { doubt } from './claims-doubts.ts';
import type { ImportResult, ProposedClaim } from './result.ts';

const CLAIM: ProposedClaim = {
  ...{ kind: 'result', promise: null, line: 5, paragraph: 3, tokens: ['93% số xã', '79%', '2022'] },
  ...{
    quantity: { comparator: 'is', value: 93 },
    unit: '%',
    indicators: ['xa-co-bang-rong', 'ho-co-bang-rong'],
  },
  compared: [{ what: 'nation', quantity: { comparator: 'is', value: 79 } }],
  ...{ place: 'son-la', locality: null, document: null, when: '2022', basis: 'inferred' },
  doubts: [doubt('several-indicators'), doubt('when-from-context')],
};

/** A short article with one of everything. */
export const SON_LA: ImportResult = {
  ...{ file: 'raw/son-la.txt', title: 'Sơn La: băng rộng về làng', captured: null, author: 'Lê Thu An' },
  published: { date: '2022-02-05', precision: 'day', evidence: 'line 2' },
  ...{ publisher: null, province: ['son-la'], original: null },
  topics: [{ pillar: 'ha-tang-so', words: ['băng rộng'] }],
  margin: [
    { line: 1, where: 'title', text: 'Sơn La: băng rộng về làng' },
    { line: 8, where: 'byline', text: 'Lê Thu An' },
  ],
  body: [
    {
      line: 3,
      kind: 'paragraph',
      text: 'Tỉnh ủy đã ban hành Kế hoạch số 8-KH/TU thực hiện Nghị quyết 57-NQ/TW.',
    },
    { line: 4, kind: 'heading', text: 'LÀM NHANH VÀ LÀM CHẮC' },
    {
      line: 5,
      kind: 'paragraph',
      text: 'Đến nay 93% số xã có mạng {chưa kể */ vùng <lõm>}, cả nước là 79%.',
    },
    { line: 6, kind: 'caption', text: 'Cán bộ xã hướng dẫn người dân. Ảnh: Thu An' },
    { line: 7, kind: 'paragraph', text: 'Phấn đấu 100% số xã có băng rộng.' },
  ],
  dropped: [
    { line: 2, text: '5/2/2022 09:25', reason: 'publication date' },
    { line: 9, text: 'Tin khác', reason: 'other-news list' },
    { line: 10, text: '- Một tin', reason: 'other-news list' },
  ],
  documents: [
    {
      ...{ symbol: '08-KH/TU', asPrinted: ['Kế hoạch số 8-KH/TU'], kind: 'plan', issuer: 'Tỉnh ủy Sơn La' },
      ...{ issued: null, id: 'son-la/08-kh-tu', known: false, implements: ['57-NQ/TW'], paragraphs: [1] },
    },
    {
      ...{
        symbol: '57-NQ/TW',
        asPrinted: ['Nghị quyết 57-NQ/TW'],
        kind: 'resolution',
        issuer: 'Bộ Chính trị',
      },
      ...{ issued: '2024-12-22', id: 'trung-uong/57-nq-tw', known: true, implements: [], paragraphs: [1] },
    },
  ],
  figures: [
    { text: '93%', value: 93, unit: '%', comparator: 'is', paragraph: 3, role: 'result' },
    { text: '100%', value: 100, unit: '%', comparator: 'is', paragraph: 4, role: 'target' },
  ],
  claims: [
    CLAIM,
    {
      ...{
        ...CLAIM,
        kind: 'target',
        promise: 'target',
        line: 7,
        paragraph: 4,
        tokens: ['100%'],
        compared: [],
      },
      ...{ quantity: { comparator: 'complete' }, indicators: [], document: 'son-la/08-kh-tu' },
      ...{
        when: null,
        basis: null,
        doubts: [doubt('no-indicator'), doubt('no-due'), doubt('main-document')],
      },
    },
  ],
  people: [{ name: 'Lò Văn Pó', role: 'trưởng bản', paragraphs: [3] }],
  organisations: [],
  abbreviations: [
    { short: 'BTS', expansion: null, known: true, paragraphs: [3] },
    { short: 'XYZ', expansion: 'xa yên zên', known: false, paragraphs: [4] },
  ],
  repairs: [{ line: 7, from: 'băng rông', to: 'băng rộng' }],
  warnings: [{ line: 3, message: 'a document is named without a number: đề án' }],
};

const READER = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).freeze();

export interface ReadDraft {
  readonly fields: Record<string, unknown>;
  /** What stands in the body. */
  readonly kinds: ReadonlySet<string>;
  /** What the site would show, as a program. */
  readonly code: string;
}

/**
 * A draft read back by two parsers of MDX; throws where it can't be read.
 * @example readDraft(text).fields['title']
 */
export function readDraft(text: string): ReadDraft {
  const tree = READER.parse(text);
  const compiled = mdxToJs(text, { features: { frontmatter: true } });
  if (compiled instanceof Promise) throw new Error('compiled later');
  return {
    fields: parse(splitFrontmatter(text).yaml) as Record<string, unknown>,
    kinds: new Set(tree.children.map(({ type }) => type)),
    code: compiled.code,
  };
}
