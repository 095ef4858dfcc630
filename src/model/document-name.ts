/** How documents are called in sentences and lists. */
import { lowerFirst } from '../vietnamese/capital.ts';
import { DOCUMENT_KINDS, type DocumentData } from './document.ts';

/**
 * The kind as it stands before a symbol.
 * @example documentKind(document) // 'Kế hoạch'
 */
export function documentKind(data: Pick<DocumentData, 'kind' | 'kindLabel'>): string {
  return data.kindLabel ?? DOCUMENT_KINDS[data.kind];
}

/**
 * A document's short name: its kind with its symbol; without a symbol its kind with its title.
 * @example documentName(resolution) // 'Nghị quyết 52-NQ/TW'
 * @example documentName(scheme) // 'Đề án xây dựng chính quyền điện tử tỉnh Quảng Ninh'
 */
export function documentName(data: Pick<DocumentData, 'kind' | 'kindLabel' | 'symbol' | 'title'>): string {
  const kind = documentKind(data);
  if (data.symbol !== undefined) return `${kind} ${data.symbol}`;
  if (data.kind === 'collection' || namesItsKind(data)) return data.title;
  return `${kind} ${lowerFirst(data.title)}`;
}

/**
 * The shortest text by which a document can be told: its symbol, else its name.
 * @example documentLabel(resolution) // '52-NQ/TW'
 */
export function documentLabel(data: DocumentData): string {
  return data.symbol ?? documentName(data);
}

/** Whether a title starts with a kind already: its own, the standard name of it, or that of a resolution. */
function namesItsKind(data: Pick<DocumentData, 'kind' | 'kindLabel' | 'title'>): boolean {
  const kinds = [documentKind(data), DOCUMENT_KINDS[data.kind], DOCUMENT_KINDS.resolution];
  return kinds.some((kind) => data.title.startsWith(kind.split(',')[0] ?? kind));
}
