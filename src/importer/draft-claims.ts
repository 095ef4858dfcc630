/**
 * Proposed claims as the draft's frontmatter has them: what the source tells is filled in, what an editor has to decide is
 * a `TODO` beside its field. An id that isn't known yet is `todo`, which no entry bears, so that the check names it.
 */
import { type Document, isMap, isScalar, isSeq, parse, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Quantity } from '../model/quantity.ts';
import { writeQuantity } from '../model/quantity-writing.ts';
import { slugify } from '../vietnamese/fold.ts';
import { printable } from './draft-text.ts';
import type { Doubt, ProposedClaim } from './result.ts';

/** What stands for an id that an editor has to find. */
export const UNKNOWN_ID = 'todo';

export interface DraftClaims {
  readonly node: YAMLSeq;
  /** Those of the claims, in their order. */
  readonly ids: readonly string[];
}

/** Doubts that are told beside the field they are about; all others stand above the claim. */
const BESIDE: Partial<Record<Doubt['code'], string>> = {
  'no-indicator': 'indicator',
  'several-indicators': 'indicator',
  'no-due': 'due',
  'no-as-of': 'as-of',
  'unpublished-now': 'as-of',
  'no-place': 'province',
  'no-document': 'document',
  'main-document': 'document',
};

const IN_ONE_LINE = [['quantity'], ['compared-with', 0, 'quantity'], ['compared-with', 1, 'quantity']];
const QUOTED = [['statement'], ['place'], ['due'], ['as-of'], ['evidence', 'figures']];

/**
 * The claims of one kind as a list of YAML nodes.
 *
 * @param taken ids in use; those given here are added
 * @example draftClaims(new Document(), claims, new Set()).ids // ['sl-xa-co-bang-rong-2030']
 */
export function draftClaims(
  document: Document,
  claims: readonly ProposedClaim[],
  taken: Set<string>,
): DraftClaims {
  const ids = claims.map((claim) => freeId(claim, taken));
  const node = document.createNode([]) as YAMLSeq;
  node.items = claims.map((claim, at) => claimNode(document, claim, ids[at] ?? UNKNOWN_ID));
  return { node, ids };
}

/** `qn-xa-co-bang-rong-2025`: whose, of what, when; a number where that is taken. */
function freeId({ place, indicators, paragraph, when }: ProposedClaim, taken: Set<string>): string {
  const whose = place === null ? 'x' : place === 'nation' ? 'vn' : initials(place);
  const what = indicators[0] ?? `doan-${paragraph}`;
  const base = [whose, what, slugify(when ?? '')].filter(Boolean).join('-');
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

function initials(slug: string): string {
  return slug
    .split('-')
    .map((syllable) => syllable.charAt(0))
    .join('');
}

function claimNode(document: Document, claim: ProposedClaim, id: string): YAMLMap {
  const node = document.createNode(fieldsOf(claim, id)) as YAMLMap;
  for (const path of IN_ONE_LINE) setFlow(node.getIn(path, true));
  for (const path of QUOTED) setQuoted(node.getIn(path, true));
  for (const [key, remark] of remarksOf(claim)) addRemark(node.get(key, true), remark);
  const above = claim.doubts.filter(({ code }) => !isBeside(code, node));
  node.commentBefore = [
    ` đoạn ${claim.paragraph}, dòng ${claim.line}`,
    ...above.map(({ vi }) => ` TODO: ${printable(vi)}`),
  ].join('\n');
  return node;
}

/** In the order in which finished articles have them. */
function fieldsOf(claim: ProposedClaim, id: string): Record<string, unknown> {
  const { promise, place, locality, document, quantity, compared } = claim;
  return {
    id,
    ...(promise !== null && promise !== 'target' && { kind: promise }),
    indicator: claim.indicators[0] ?? UNKNOWN_ID,
    ...(place === 'nation' ? { nation: true } : { province: place ?? UNKNOWN_ID }),
    ...(locality !== null && { place: printable(locality) }),
    ...(document !== null && { document }),
    statement: 'TODO: một câu bằng lời của mình, đứng riêng vẫn hiểu',
    quantity: fieldsOfQuantity(quantity),
    ...periodOf(claim),
    ...(compared.length > 0 && { 'compared-with': compared.map(comparison) }),
    evidence: { paragraph: claim.paragraph, figures: claim.tokens.map(printable).filter(Boolean) },
  };
}

function periodOf({ kind, when, basis }: ProposedClaim): Record<string, string> {
  if (kind === 'target') return when === null ? {} : { due: when };
  if (when === null) return { 'as-of': 'TODO' };
  return { 'as-of': when, ...(basis !== null && basis !== 'stated' && { 'as-of-basis': basis }) };
}

function comparison({ what, quantity }: { readonly what: string; readonly quantity: Quantity }) {
  return { what, quantity: fieldsOfQuantity(quantity) };
}

/** What to say beside a field; a doubt about a field that is absent is told above the claim. */
function remarksOf({
  doubts,
  indicators,
  quantity,
  unit,
  place,
}: ProposedClaim): [key: string, text: string][] {
  const [best, ...others] = indicators;
  const told = doubts.flatMap(({ code, vi }): [string, string][] => {
    const key = BESIDE[code];
    return key === undefined || key === 'indicator' ? [] : [[key, vi]];
  });
  const measured = 'value' in quantity && unit !== null ? ` (bài ghi đơn vị “${unit}”)` : '';
  if (best === undefined)
    told.push(['indicator', `chọn trong content/indicators/, hoặc npm run new -- indicator "…"${measured}`]);
  else if (others.length > 0 && doubts.some(({ code }) => code === 'several-indicators'))
    told.push(['indicator', `đúng chỉ số này chưa? Cũng có thể là ${others.join(', ')}`]);
  if (place === null && !told.some(([key]) => key === 'province'))
    told.push(['province', 'tỉnh nào, hoặc nation: true']);
  return told;
}

function isBeside(code: Doubt['code'], node: YAMLMap): boolean {
  const key = BESIDE[code];
  return key !== undefined && (key === 'indicator' || node.has(key));
}

function fieldsOfQuantity(quantity: Quantity): unknown {
  return parse(writeQuantity(quantity));
}

function addRemark(node: unknown, remark: string): void {
  if (isScalar(node))
    node.comment = node.comment ? `${node.comment}; ${remark}` : ` TODO: ${printable(remark)}`;
}

function setFlow(node: unknown): void {
  if (isMap(node)) node.flow = true;
}

/** Not every reader of YAML takes a day for text. */
function setQuoted(node: unknown): void {
  for (const each of isSeq(node) ? node.items : [node]) {
    if (isScalar(each) && each.value !== 'TODO') each.type = 'QUOTE_SINGLE';
  }
}
