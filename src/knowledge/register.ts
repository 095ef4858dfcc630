/** The register of documents: its order, and by what it can be filtered. */
import { CENTRAL_SCOPE } from '../model/address.ts';
import { documentKind } from '../model/document-name.ts';
import type { DocumentNode } from '../model/nodes.ts';
import { periodStart } from '../model/period.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';

/** Newest first; documents whose date nobody prints come last, by title. */
export function registerOrder(documents: readonly DocumentNode[]): DocumentNode[] {
  const dated = documents.filter(({ data }) => data.issued);
  const undated = documents.filter(({ data }) => !data.issued);
  return [
    ...dated.sort((a, b) => issueDay(b).localeCompare(issueDay(a))),
    ...sortVietnamese(undated, ({ data }) => data.symbol ?? data.title),
  ];
}

/** The values of a document for the filters of `documentFilters`, as `data-` attributes. */
export function documentFacets(document: DocumentNode) {
  return {
    'data-loai': document.data.kind,
    'data-noi': document.province?.id ?? CENTRAL_SCOPE,
    'data-nam': document.data.issued ? issueDay(document).slice(0, 4) : 'chua-ro',
  };
}

/** The filters of the register, with only the choices that lead to something. */
export function documentFilters(documents: readonly DocumentNode[]) {
  const kinds = new Map(documents.map(({ data }) => [data.kind, documentKind({ kind: data.kind })]));
  const places = new Map(
    documents.map(({ province }) => [province?.id ?? CENTRAL_SCOPE, province?.data.name ?? 'Trung ương']),
  );
  const years = new Set(documents.map((document) => documentFacets(document)['data-nam']));
  return [
    { name: 'loai', label: 'Loại', options: options(kinds) },
    { name: 'noi', label: 'Nơi ban hành', options: options(places) },
    {
      name: 'nam',
      label: 'Năm',
      options: [...years]
        .sort()
        .reverse()
        .map((year) => ({ value: year, label: year === 'chua-ro' ? 'Chưa rõ' : year })),
    },
  ];
}

function options(names: ReadonlyMap<string, string>) {
  return sortVietnamese([...names], ([, label]) => label).map(([value, label]) => ({ value, label }));
}

function issueDay({ data }: DocumentNode): string {
  return data.issued ? periodStart(data.issued) : '';
}
