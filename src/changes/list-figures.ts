/** Every figure of the graph, as an edition keeps it. */
import { documentName } from '../model/document-name.ts';
import { describePlace, type Evidence } from '../model/evidence.ts';
import type { DocumentNode, Graph, ResultNode, TargetNode } from '../model/nodes.ts';
import { describePeriod, formatPeriod, periodText } from '../model/period.ts';
import { hashFigure } from './figure-hash.ts';
import type { Figure } from './figure.ts';

/**
 * All figures of the graph by id: targets, results, what results are compared with, and the days of documents.
 * @example listFigures(graph)[0] // { id: 'qn-grdp-2030', kind: 'target', quantity: { comparator: 'is', … }, … }
 */
export function listFigures(graph: Graph): Figure[] {
  const figures = [
    ...[...graph.targets.values()].map(targetFigure),
    ...[...graph.results.values()].flatMap((result) => [resultFigure(result), ...comparisonFigures(result)]),
    ...[...graph.documents.values()].flatMap(issueFigure),
  ];
  // By code point: the order must not depend on the machine's language data.
  return figures.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function targetFigure(target: TargetNode): Figure {
  const { data, status } = target;
  return sign({
    ...claimFields(target),
    ...{ kind: 'target', quantity: data.quantity, period: periodText(data.due) },
    ...{ asOfBasis: null, status: status.name },
  });
}

function resultFigure(result: ResultNode): Figure {
  const { data } = result;
  return sign({
    ...claimFields(result),
    ...{ kind: 'result', quantity: data.quantity, period: periodText(data.asOf) },
    ...{ asOfBasis: data.asOfBasis, status: null },
  });
}

const COMPARED_WITH = { nation: 'cả nước', earlier: 'thời điểm trước' } as const;

/** Two comparisons of one kind are told apart by their order. */
function comparisonFigures(result: ResultNode): Figure[] {
  const { data, id } = result;
  return data.comparedWith.map(({ what, asOf, quantity }, index) => {
    const before = data.comparedWith.slice(0, index).filter((other) => other.what === what).length;
    return sign({
      ...claimFields(result),
      ...{ id: `${id}:${what}${before === 0 ? '' : `-${before + 1}`}`, kind: 'comparison' },
      statement: `${data.statement} Số để so: ${COMPARED_WITH[what]}.`,
      ...{ quantity, period: periodText(asOf), asOfBasis: null, status: null },
    });
  });
}

function claimFields(claim: TargetNode | ResultNode) {
  const { id, data, indicator, province, document, sources, url } = claim;
  return {
    id,
    statement: data.statement,
    unit: indicator.data.unit,
    indicator: indicator.id,
    province: province?.id ?? null,
    place: data.place ?? null,
    document: document?.id ?? null,
    sources: sources.map((source) => source.id),
    at: placeIn(data.evidence),
    url,
  };
}

function issueFigure({ id, data, province, sources, url }: DocumentNode): Figure[] {
  if (!data.issued) return [];
  const figure = sign({
    id: `${id}:issued`,
    kind: 'issued',
    statement: `${documentName(data)} được ban hành ${describePeriod(data.issued)}.`,
    ...{ quantity: null, unit: null, period: formatPeriod(data.issued) },
    ...{ asOfBasis: null, indicator: null },
    ...{ province: province?.id ?? null, place: null, document: id },
    ...{ sources: sources.map((source) => source.id), at: null, status: null, url },
  });
  return [figure];
}

function placeIn(evidence: Evidence): string | null {
  return 'sources' in evidence ? null : describePlace(evidence);
}

function sign(figure: Omit<Figure, 'hash'>): Figure {
  return { ...figure, hash: hashFigure(figure) };
}
