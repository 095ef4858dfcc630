/**
 * Identity: what an id names, it names alone. Claims and events share one space of ids over the whole site, because each
 * is an anchor in an address; a document's id is its place in the folders, scope and symbol.
 */
import { CENTRAL_SCOPE } from './address.ts';
import type { Content, Entry, Offence } from './content.ts';
import { statedInTables } from './dataset-results.ts';
import type { DocumentData } from './document.ts';
import { formatPeriod } from './period.ts';
import { parseSymbol, symbolSlug } from './symbol.ts';

type Claiming = Pick<Content, 'articles' | 'documents' | 'reports' | 'datasets' | 'provinces' | 'indicators'>;

/**
 * Every id that is used twice among claims and events, at its second use.
 * @example findRepeatedIds(content) // [{ file, path: ['results', 3, 'id'], message: 'the id "x" is already used in …' }]
 */
export function findRepeatedIds(content: Claiming): Offence[] {
  const first = new Map<string, string>();
  return listIds(content).flatMap(({ id, file, path }) => {
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, file);
      return [];
    }
    const where = other === file ? 'further up in this file' : `in ${other}`;
    return [
      { file, path, message: `the id "${id}" is already used ${where}; ids are unique over the whole site` },
    ];
  });
}

/**
 * Documents whose file isn't where its address says: scope, then its symbol folded (a year added for a second one).
 * @example findMisnamedDocuments(documents) // [{ file, message: 'the file belongs in documents/trung-uong/' }]
 */
export function findMisnamedDocuments(documents: readonly Entry<DocumentData>[]): Offence[] {
  return documents.flatMap(({ id, file, data }) => {
    const scope = data.province ?? CENTRAL_SCOPE;
    if (!id.startsWith(`${scope}/`)) return [{ file, message: `the file belongs in documents/${scope}/` }];
    const symbol = data.symbol === undefined ? undefined : parseSymbol(data.symbol);
    if (!symbol) return [];
    const place = `${scope}/${symbolSlug(symbol)}`;
    const withYear = data.issued && `${place}-${formatPeriod(data.issued).slice(0, 4)}`;
    if (id === place || id === withYear) return [];
    const message = `a document with symbol ${data.symbol ?? ''} is documents/${place}.mdx`;
    return [{ file, path: ['symbol'], message }];
  });
}

function listIds(content: Claiming) {
  const cells = statedInTables(content).map(({ claim, file, path }) => ({ id: claim.id, file, path }));
  return [...pageIds(content), ...cells];
}

function pageIds({ articles, documents, reports }: Claiming) {
  return [...articles, ...documents, ...reports].flatMap(({ file, data }) => {
    const lists = {
      targets: data.targets,
      results: data.results,
      events: 'events' in data ? data.events : [],
    };
    return Object.entries(lists).flatMap(([list, entries]) =>
      entries.map(({ id }, index) => ({ id, file, path: [list, index, 'id'] })),
    );
  });
}
