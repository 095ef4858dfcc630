/**
 * The first lines of a content file, one table row for each collection. What only a person can know is left blank, so
 * that `npm run check` lists it until it is filled in; the comments beside the blanks are for Vietnamese editors.
 */
import { stringify } from 'yaml';
import { CENTRAL_SCOPE } from '../src/model/address.ts';
import { DOCUMENT_KINDS, KIND_OF_ABBREVIATION } from '../src/model/document.ts';
import { PILLAR_IDS } from '../src/model/pillar.ts';
import { TIERS } from '../src/model/source.ts';
import { issuerNames } from '../src/model/symbol-issuer.ts';
import { formatSymbol, parseSymbol, symbolSlug, type DocumentSymbol } from '../src/model/symbol.ts';
import { CAUTION_KINDS } from '../src/model/caution.ts';
import { slugify } from '../src/vietnamese/fold.ts';

export interface Scaffold {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

export interface ScaffoldOptions {
  /** A province's id: for a document that a province issued. */
  readonly province?: string | undefined;
  /** The day of the edit, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A name that cannot become an entry, and why; the message is for the one who typed it. */
export class ScaffoldError extends Error {}

interface Collection {
  readonly folder: string;
  readonly extension: 'mdx' | 'yaml';
  /** What stands behind the word in the command, for the help. */
  readonly takes: string;
  readonly fill: (name: string, options: ScaffoldOptions) => { id: string; text: string };
}

const EVIDENCE = `
  source:
  paragraph: # đoạn thứ mấy của nguồn, đếm từ 1
  figures: [] # chữ, số in trong đoạn ấy`;

export const COLLECTIONS = {
  document: {
    folder: 'documents',
    extension: 'mdx',
    takes: 'a symbol, or a title where there is none',
    fill: document,
  },
  article: { folder: 'articles', extension: 'mdx', takes: 'a title', fill: article },
  province: { folder: 'provinces', extension: 'yaml', takes: 'a name', fill: province },
  indicator: { folder: 'indicators', extension: 'yaml', takes: 'a name', fill: indicator },
  source: { folder: 'sources', extension: 'yaml', takes: 'an id such as src-005', fill: source },
  term: { folder: 'glossary', extension: 'yaml', takes: 'a term or an abbreviation', fill: term },
  caution: { folder: 'cautions', extension: 'yaml', takes: 'a title', fill: caution },
  programme: { folder: 'programmes', extension: 'yaml', takes: 'a name', fill: programme },
  highlight: { folder: 'highlights', extension: 'yaml', takes: 'the id of a claim', fill: highlight },
} as const satisfies Record<string, Collection>;

export type ScaffoldKind = keyof typeof COLLECTIONS;

/**
 * The file for a new entry.
 * @throws ScaffoldError where the name can't become an entry: it folds to nothing, or its province is missing
 * @example scaffold('document', '71-NQ/CP', { today: '2026-11-22' }).path // 'content/documents/trung-uong/71-nq-cp.mdx'
 */
export function scaffold(kind: ScaffoldKind, name: string, options: ScaffoldOptions): Scaffold {
  const { folder, extension, fill } = COLLECTIONS[kind];
  const { id, text } = fill(name.normalize('NFC').trim(), options);
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(id))
    throw new ScaffoldError(`"${name}" gives no address: it has no letter.`);
  return { path: `content/${folder}/${id}.${extension}`, text: text.replace(/^\n/, '') };
}

/** Issuers below the centre: whose document it is, only a province tells. */
const PROVINCIAL_ISSUERS = /^(?:TU|HU|QU|ĐU|ĐH|UBND|HĐND)$/;

function document(name: string, { province: place }: ScaffoldOptions) {
  const symbol = parseSymbol(name);
  if (symbol && PROVINCIAL_ISSUERS.test(symbol.issuer) && place === undefined) {
    throw new ScaffoldError(
      `Every province may have a ${formatSymbol(symbol)}: say whose it is, as in --province quang-ninh.`,
    );
  }
  return {
    id: `${place ?? CENTRAL_SCOPE}/${symbol ? symbolSlug(symbol) : slugify(name)}`,
    text: `
---
${symbol ? `symbol: ${formatSymbol(symbol)}\n` : ''}kind: ${documentKind(symbol)}
title: ${symbol ? '# tên, không kèm loại và số hiệu' : scalar(name)}
title-status: # official (tên chính thức) | shortened (bài nguồn rút gọn) | descriptive (mình tự gọi)
issuer: ${documentIssuer(symbol)}
level: ${place === undefined ? 'central' : `provincial\nprovince: ${place}`}
issued: # ngày ban hành trong ngoặc: '2025-09-16'; xóa dòng này nếu nguồn không nêu
summary: # một, hai câu bằng lời của mình
implements: [] # văn bản cấp trên mà nó thực hiện: trung-uong/57-nq-tw
sources: [] # nguồn trong content/sources/
---

## Văn bản này là gì
`,
  };
}

function documentKind(symbol: DocumentSymbol | undefined): string {
  const known = symbol && 'kind' in symbol ? KIND_OF_ABBREVIATION[symbol.kind] : undefined;
  return known ?? choice(Object.keys(DOCUMENT_KINDS));
}

/** Filled in where the symbol leaves no choice. */
function documentIssuer(symbol: DocumentSymbol | undefined): string {
  if (!symbol) return '# cơ quan ban hành, viết đầy đủ';
  const names = issuerNames(symbol.issuer);
  const [only, ...others] = names;
  const isSure = only !== undefined && others.length === 0 && !PROVINCIAL_ISSUERS.test(symbol.issuer);
  return isSure ? scalar(only) : choice(names);
}

function article(name: string, { today }: ScaffoldOptions) {
  return {
    id: slugify(name),
    text: `
---
title: ${scalar(name)}
summary: # một, hai câu bằng lời của mình
province: # tỉnh trong content/provinces/; nhiều tỉnh thì [quang-ninh, tuyen-quang]
resolution: [] # văn bản bài nói tới, văn bản chính đứng đầu: trung-uong/57-nq-tw
source: # nguồn trong content/sources/
edited: '${today}'
draft: true
targets: []
results: []
events: []
---

## Mở đầu
`,
  };
}

function province(name: string) {
  return {
    id: slugify(name),
    text: `
name: ${scalar(name)}
full-name: # Tỉnh … | Thành phố …
kind: ${choice(['province', 'city'])}
eras: [] # mỗi thời kỳ một mục: until: '2025-06-30', merged-into: …, evidence: [pl-14]
`,
  };
}

function indicator(name: string) {
  return {
    id: slugify(name),
    text: `
name: ${scalar(name)}
unit: '' # đơn vị bạn đọc thấy, như '%'; null nếu không đếm gì
direction: # more (nhiều hơn là tốt) | less (ít hơn là tốt) | none
pillar: ${choice(PILLAR_IDS)}
definition: # đo cái gì, theo nguồn nào
comparable: # true | false nếu các số liệu không cùng thước đo
`,
  };
}

function source(name: string) {
  return {
    id: slugify(name),
    text: `
title: # tên bài hoặc trang, như đã in
publisher: # nơi đăng
published: # ngày đăng trong ngoặc: '2025-09-16'; xóa dòng này nếu nguồn không ghi
tier: ${choice(Object.keys(TIERS))}
read: # full (đọc hết) | excerpt (đọc một phần)
url: # địa chỉ; xóa dòng này nếu không có
`,
  };
}

function term(name: string) {
  return {
    id: slugify(name),
    text: `
term: ${scalar(name)}
expansion: # viết đầy đủ
definition: # nghĩa là gì, bằng lời thường
kind: ${choice(['abbreviation', 'concept', 'symbol-part'])}
evidence:${EVIDENCE}
`,
  };
}

function caution(name: string) {
  return {
    id: slugify(name),
    text: `
title: ${scalar(name)}
text: # bạn đọc cần biết gì trước khi dùng con số này
kind: ${choice(Object.keys(CAUTION_KINDS))}
about: # cũng có thể: documents, programmes, articles, sources
  claims: []
`,
  };
}

function programme(name: string, { province: place }: ScaffoldOptions) {
  return {
    id: slugify(name),
    text: `
name: ${scalar(name)}
status: # như nguồn nói: đang vận hành, đang chuẩn bị…
province: ${place ?? '# tỉnh trong content/provinces/'}
statement: # một câu bằng lời của mình
documents: []
evidence:
  - ${EVIDENCE.trim().replaceAll('\n  ', '\n    ')}
`,
  };
}

function highlight(name: string) {
  return {
    id: slugify(name),
    text: `
order: # thứ tự trên trang chủ, từ 1
claim: ${slugify(name)}
text: # một câu ngắn đi kèm con số
`,
  };
}

/** A blank with what may stand there. */
function choice(values: readonly string[]): string {
  return `# ${values.join(' | ') || 'chưa rõ'}`;
}

/** Text as YAML has it, quoted where it must be. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, singleQuote: true }).trimEnd();
}
