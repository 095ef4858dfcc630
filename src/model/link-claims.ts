/** Makes nodes of the claims in articles, documents and reports, and gives each target its results and status. */
import { targetAddress } from './address.ts';
import type { CautionKind } from './caution.ts';
import type { Result, Target } from './claim.ts';
import type { Offence } from './content.ts';
import type { NodeMaps } from './node-maps.ts';
import type { DocumentNode, IndicatorNode, PageNode, ResultNode, TargetNode } from './nodes.ts';
import { comparePeriods, periodStart } from './period.ts';
import type { Lookup, Place } from './reference.ts';
import { resolveEvidence } from './resolve-evidence.ts';
import { breakDays, mainSeries, seriesOffence } from './series.ts';
import { computeStatus, type Status, type StatusInput, type StatusResult } from './status.ts';
import { unitSpanOf } from './unit-span.ts';

/** What stands in for a status until every result is linked. */
const PENDING: Status = {
  ...{ name: 'no-data', because: 'no-results', reason: '', asOf: '' },
  ...{ basis: [], leftOut: [], decidedBy: undefined, pace: undefined },
};

/** Targets and results as nodes, filed with the indicator, province, document and page they belong to. */
export function linkClaims(maps: NodeMaps, lookup: Lookup): void {
  const homes: PageNode[] = [...maps.articles.values(), ...maps.documents.values(), ...maps.reports.values()];
  for (const home of homes) {
    home.data.targets.forEach((data, index) => {
      const joined = joinClaim({ data, home, path: ['targets', index] }, maps, lookup);
      if (!joined) return;
      const url = targetAddress(data.id);
      const target: TargetNode = {
        ...{ ...joined, claim: 'target', data, url },
        ...{ answers: [], results: [], status: PENDING },
      };
      maps.targets.set(data.id, target);
      fileClaim(target, home, 'targets');
    });
    home.data.results.forEach((data, index) => {
      const joined = joinClaim({ data, home, path: ['results', index] }, maps, lookup);
      if (!joined) return;
      lookup.offences.push(
        ...seriesOffences(data, joined.indicator, { file: home.file, path: ['results', index] }),
      );
      const result: ResultNode = { ...joined, claim: 'result', data, url: `${home.url}#${data.id}` };
      maps.results.set(data.id, result);
      fileClaim(result, home, 'results');
    });
  }
}

/**
 * Gives every target the results on its indicator and place, and its status. Cautions must be linked before: figures
 * that an editor warns of are not computed with, whether the warning names the target or one of its results.
 * @param today the reference date, `YYYY-MM-DD`
 */
export function addStatuses({ targets }: NodeMaps, today: string): void {
  for (const target of targets.values()) {
    const { data, indicator } = target;
    target.results = indicator.results
      .filter((result) => result.province === target.province && result.data.place === data.place)
      .sort((a, b) => comparePeriods(a.data.asOf, b.data.asOf));
    target.status = computeStatus(statusInput(target), target.results.map(statusResult), today);
  }
}

/** The series that a result, and each figure it is compared with, says it belongs to must be one of the indicator's. */
function seriesOffences({ series, comparedWith }: Result, { id, data }: IndicatorNode, at: Place): Offence[] {
  const indicator = { id, series: data.series };
  const own = seriesOffence({ series }, indicator);
  const compared = comparedWith.flatMap((figure, index) => {
    const message = figure.series === undefined ? undefined : seriesOffence(figure, indicator);
    return message === undefined
      ? []
      : [{ ...at, path: [...at.path, 'compared-with', index, 'series'], message }];
  });
  return [...(own === undefined ? [] : [{ ...at, path: [...at.path, 'series'], message: own }]), ...compared];
}

function statusInput({ data, indicator, ...target }: TargetNode): StatusInput {
  return {
    quantity: data.quantity,
    due: data.due,
    kind: data.kind,
    unit: indicator.data.unit,
    direction: indicator.data.direction,
    comparable: indicator.data.comparable,
    cautions: kindsOf(target),
    unitSpan: unitSpanOf(target),
    series: mainSeries(indicator.data.series)?.id,
    breaks: breakDays(indicator.data.breaks),
  };
}

function statusResult({
  id,
  data: { quantity, asOf, series },
  sources,
  ...result
}: ResultNode): StatusResult {
  const days = sources.flatMap(({ data: { published } }) => (published ? periodStart(published) : []));
  return { id, quantity, asOf, series, published: days.sort()[0], cautions: kindsOf(result) };
}

function kindsOf({ cautions }: Pick<TargetNode | ResultNode, 'cautions'>): CautionKind[] {
  return cautions.map(({ data }) => data.kind);
}

/** What targets and results have in common; undefined where the indicator isn't found. */
function joinClaim(
  { data, home, path }: { data: Target | Result; home: PageNode; path: readonly (string | number)[] },
  maps: NodeMaps,
  lookup: Lookup,
) {
  const at = (field: string): Place => ({ file: home.file, path: [...path, field] });
  const { provinces, documents, indicators } = maps;
  const indicator = lookup.find({
    kind: 'indicator',
    among: indicators,
    id: data.indicator,
    at: at('indicator'),
  });
  const province =
    data.province === undefined
      ? undefined
      : lookup.find({ kind: 'province', among: provinces, id: data.province, at: at('province') });
  const document =
    data.document === undefined
      ? ownDocument(home)
      : lookup.find({ kind: 'document', among: documents, id: data.document, at: at('document') });
  const own = 'source' in home ? home.source.id : undefined;
  const sources = resolveEvidence({ evidence: data.evidence, own, at: at('evidence') }, maps, lookup);
  if (!indicator) {
    lookup.skip([data.id]);
    return undefined;
  }
  return {
    id: data.id,
    file: home.file,
    home,
    indicator,
    province,
    document,
    sources,
    cautions: [],
    contradictions: [],
  };
}

/** A document states its own targets. */
function ownDocument(home: PageNode): DocumentNode | undefined {
  return 'implementedBy' in home ? home : undefined;
}

function fileClaim(claim: TargetNode | ResultNode, home: PageNode, list: 'targets' | 'results'): void {
  const holders = new Set([claim.indicator, claim.province, claim.document, home]);
  for (const holder of holders) (holder?.[list] as (typeof claim)[] | undefined)?.push(claim);
}
