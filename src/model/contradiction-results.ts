/** Results that disagree: of one indicator, series and place, counted over the same days or up to the same day. */
import { contradictionAddress, NATION_KEY } from './address.ts';
import type { Account, Contradiction, Search } from './contradiction.ts';
import { disagree } from './contradiction-interval.ts';
import { countSides, joinSearches, pairsOf, placeOf, sidesOf, type Pair } from './contradiction-sides.ts';
import type { IndicatorNode, ProvinceNode, ResultNode } from './nodes.ts';
import {
  comparePeriods,
  describePeriod,
  formatPeriod,
  periodEnd,
  periodStart,
  type Period,
} from './period.ts';
import { spellQuantity, type Quantity } from './quantity.ts';
import { slugify } from '../vietnamese/fold.ts';

/** An account of a figure, with what it is held against others by. */
interface Figure extends Account {
  claim: ResultNode;
  period: Period;
  quantity: Quantity;
  province: ProvinceNode | undefined;
  place: string | undefined;
  /** How it was measured; undefined where its indicator is measured in one way. */
  series: string | undefined;
}

type Kind = 'result' | 'result-timing';

/** The parts of ids that say what kind of contradiction it is. */
const ID_PARTS: Record<Kind, string> = { result: 'ket-qua', 'result-timing': 'ket-qua-cuoi-ky' };

/**
 * The results that disagree, among them the figures that a result is compared with where it is known when they were
 * counted.
 * @example findResultContradictions(graph.indicators.values()).pairs // how many pairs were held against each other
 */
export function findResultContradictions(indicators: Iterable<IndicatorNode>): Search {
  const searches = [...indicators]
    .filter(({ data }) => data.comparable)
    .flatMap((indicator) => {
      const figures = indicator.results.flatMap(figuresOf);
      return [...Map.groupBy(figures, meetingKey).values()].map((group) => search(indicator, group));
    });
  return joinSearches(searches);
}

/** What a result says, and what it says beside it. */
function figuresOf(claim: ResultNode): Figure[] {
  const { data, province, sources, url } = claim;
  const { place, series, evidence } = data;
  const shared = { claim, province, place, series, evidence, sources, url };
  const says = (quantity: Quantity, period: Period) => ({
    ...shared,
    ...{ quantity, period, value: spellQuantity(quantity, claim.indicator.data.unit) },
  });
  return [
    { ...says(data.quantity, data.asOf), role: 'claim' },
    ...data.comparedWith.flatMap(({ what, asOf, quantity, inferred, ...beside }): Figure[] => {
      // An earlier value of a place is measured as the later one; nobody says that the nation's is.
      const measured = beside.series ?? (what === 'earlier' ? series : undefined);
      if (!asOf || (series !== undefined && measured === undefined)) return [];
      const figure = {
        ...says(quantity, asOf),
        role: inferred ? ('inferred' as const) : what,
        series: measured,
      };
      return [what === 'nation' ? { ...figure, province: undefined, place: undefined } : figure];
    }),
  ];
}

/** Figures that may be held against each other: of one place, measured in one way, counted up to one day. */
function meetingKey({ province, place, series, period }: Figure): string {
  return [province?.id ?? NATION_KEY, place, series, periodEnd(period) ?? formatPeriod(period)].join(' ');
}

function search(indicator: IndicatorNode, figures: readonly Figure[]): Search {
  const pairs = pairsOf(figures).filter(([a, b]) => a.claim !== b.claim);
  const { unit } = indicator.data;
  const disagreeing = pairs.filter(([a, b]) => disagree(a.quantity, b.quantity, unit));
  const groups = Map.groupBy(disagreeing, (pair) => {
    const kind = kindOf(pair);
    return kind === 'result' ? `${kind} ${days(pair[0].period)}` : kind;
  });
  return {
    contradictions: [...groups.values()].flatMap((group) => describe(indicator, group) ?? []),
    pairs: pairs.length,
  };
}

/** Two spans leave open when in them each figure was counted. */
function kindOf([{ period: a }, { period: b }]: Pair<Figure>): Kind {
  return days(a) === days(b) && (a.kind === 'point' || b.kind === 'point') ? 'result' : 'result-timing';
}

function days(period: Period): string {
  return `${periodStart(period)} ${periodEnd(period) ?? ''}`;
}

function describe(indicator: IndicatorNode, pairs: readonly Pair<Figure>[]): Contradiction | undefined {
  const [first] = pairs;
  // The widest period of them all: that of the year, where one counts for the year and another for its last day.
  const [period] = pairs
    .flat()
    .map((figure) => figure.period)
    .sort((a, b) => comparePeriods(a, b) || formatPeriod(a).localeCompare(formatPeriod(b)));
  if (!first || !period) return undefined;
  const kind = kindOf(first);
  const [{ province, place, series }] = first;
  const sides = sidesOf(pairs);
  const id = slugify(
    [ID_PARTS[kind], indicator.id, series, province?.id ?? NATION_KEY, place, formatPeriod(period)].join(' '),
  );
  const measured = indicator.data.series.find((one) => one.id === series);
  return {
    ...{
      id,
      url: contradictionAddress(id),
      kind,
      indicator,
      document: undefined,
      province,
      place,
      period,
      sides,
    },
    title: `${indicator.data.name}${measured ? ` (${measured.name})` : ''}, ${placeOf({ province, place })}, ${describePeriod(period)}`,
    explanation: EXPLANATIONS[kind](describePeriod(period), countSides(sides, 'con số')),
  };
}

const EXPLANATIONS: Record<Kind, (period: string, counted: string) => string> = {
  result: (period, counted) =>
    `Mỗi lần dựng trang, máy so các kết quả cùng chỉ số, cùng nơi, cùng kỳ (${period}): ${counted} không thể cùng đúng, dù đã tính đến làm tròn và từ đứng trước con số.`,
  'result-timing': (period, counted) =>
    `Mỗi lần dựng trang, máy so các kết quả cùng chỉ số, cùng nơi, cùng ngày cuối kỳ (${period}): ${counted} không khớp nhau, dù đã tính đến làm tròn và từ đứng trước con số; nguồn không cho biết có cùng thời điểm hay không.`,
};
