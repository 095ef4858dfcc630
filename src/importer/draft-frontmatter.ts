/** The frontmatter of a draft, made as a YAML document so that it reads back as what was meant. */
import { Document, isScalar, Scalar, type YAMLSeq } from 'yaml';
import type { KnownSource } from './context.ts';
import { draftClaims, UNKNOWN_ID } from './draft-claims.ts';
import { printable } from './draft-text.ts';
import type { ImportResult, NamedDocument, ProposedClaim } from './result.ts';

export interface DraftFrontmatter {
  /** Ends with a line feed. */
  readonly yaml: string;
  readonly claimIds: readonly string[];
  /** Ids of the claims of each paragraph. */
  readonly claimsOf: ReadonlyMap<number, readonly string[]>;
}

export interface FrontmatterOptions {
  readonly source: KnownSource | undefined;
  /** ISO date. */
  readonly today: string;
  /** Ids in use; those given here are added. */
  readonly taken: Set<string>;
}

const TODO_SOURCE = 'src-todo';

/**
 * The frontmatter, with a `TODO` wherever an editor has to decide.
 *
 * @example draftFrontmatter(result, { source: undefined, today: '2026-11-22', taken: new Set() }).yaml
 */
export function draftFrontmatter(
  result: ImportResult,
  { source, today, taken }: FrontmatterOptions,
): DraftFrontmatter {
  const document = new Document({});
  const add = (key: string, value: unknown, remark?: string) => {
    const node = document.createNode(value);
    if (remark !== undefined) node.comment = ` TODO: ${remark}`;
    document.set(key, node);
  };
  add('title', quoted(printable(result.title ?? '') || 'TODO: tên bài'));
  add('summary', quoted('TODO: một, hai câu bằng lời của mình'));
  const [only, ...others] = result.province;
  if (only === undefined) add('province', UNKNOWN_ID, 'tỉnh trong content/provinces/');
  else add('province', others.length === 0 ? only : result.province);
  document.set('resolution', documentList(document, result.documents));
  if (source) add('source', source.id);
  else add('source', TODO_SOURCE, 'mô tả nguồn trong content/sources/ (xem ghi chú đầu bài)');
  add('edited', quoted(today));
  add('draft', true);
  const lists = (['target', 'result'] as const).map((kind) => {
    const claims = result.claims.filter((claim) => claim.kind === kind);
    const { node, ids } = draftClaims(document, claims, taken);
    const remark =
      claims.length > 0 ? undefined : `${kind === 'target' ? 'mục tiêu' : 'kết quả'} bài nêu, nếu có`;
    document.add(document.createPair(keyWith(`${kind}s`, remark), node));
    return { claims, ids };
  });
  const events = keyWith('events', 'mốc có ngày, trừ ngày ban hành văn bản và ngày đăng bài');
  document.add(document.createPair(events, document.createNode([])));
  return {
    yaml: document.toString({ lineWidth: 0, singleQuote: true }),
    claimIds: lists.flatMap(({ ids }) => ids),
    claimsOf: idsByParagraph(lists),
  };
}

function idsByParagraph(
  lists: readonly { readonly claims: readonly ProposedClaim[]; readonly ids: readonly string[] }[],
): Map<number, string[]> {
  const paragraphs = new Map<number, string[]>();
  for (const { claims, ids } of lists) {
    claims.forEach(({ paragraph }, at) => {
      paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), ids[at] ?? '']);
    });
  }
  return paragraphs;
}

/** The documents that have or would have an id, the leading one first. */
function documentList(document: Document, documents: readonly NamedDocument[]): YAMLSeq {
  const named = documents.filter(({ id }) => id !== null);
  const ids = named.length === 0 ? [`trung-uong/${UNKNOWN_ID}`] : named.map(({ id }) => id);
  const node = document.createNode(ids) as YAMLSeq;
  node.items.forEach((item, at) => {
    const remark =
      named.length === 0
        ? 'văn bản chính của bài'
        : named[at]?.known
          ? undefined
          : 'chưa có trong content/documents/';
    if (remark !== undefined && isScalar(item)) item.comment = ` TODO: ${remark}`;
  });
  return node;
}

/** A key with a remark above it: beside an empty list it would break the line. */
function keyWith(key: string, remark: string | undefined): Scalar {
  const scalar = new Scalar(key);
  if (remark !== undefined) scalar.commentBefore = ` TODO: ${remark}`;
  return scalar;
}

/** Not every reader of YAML takes a day for text. */
function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = 'QUOTE_SINGLE';
  return scalar;
}
