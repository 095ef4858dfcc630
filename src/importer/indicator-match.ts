/**
 * Which indicator a figure may be of: the one whose name or alias stands in the words around it and whose unit fits.
 *
 * Names are compared syllable by syllable with their marks, alone and in pairs; a syllable weighs the more the fewer
 * indicators have it. Synonyms come from the indicators' aliases and the glossary's abbreviations only. Where too
 * little of a name stands there, there is no candidate: an editor's empty field is better than a likely wrong one.
 */
import { sharesNoun } from '../figures/agreement.ts';
import { isRankUnit, isShare } from '../model/unit.ts';
import { unifyTonePlacement } from '../vietnamese/tone-placement.ts';
import type { KnownIndicator } from './context.ts';

/** The words around a figure: right beside it, and those of its sentence and the one before. */
export interface Words {
  readonly near: string;
  readonly wide: string;
}

/** What a figure is measured in; `worded` for a claim without a figure. */
export interface Measured {
  readonly unit: string | null;
  readonly sort: 'amount' | 'part' | 'rank' | 'complete' | 'worded';
  /** Whether the figure says by how much something grew or fell. */
  readonly isChange: boolean;
}

export interface IndicatorMatch {
  readonly id: string;
  /** How much of the name stands around the figure, 0 to 1. */
  readonly score: number;
  /** The syllables that do. */
  readonly words: readonly string[];
}

export type IndicatorMatcher = (words: Words, measured: Measured) => readonly IndicatorMatch[];

interface Name {
  readonly indicator: KnownIndicator;
  readonly weight: number;
  readonly isAlias: boolean;
}

const ENOUGH = 0.55;
const MOST = 3;
/** So much of a name has to stand right beside the figure. */
const NEAREST = 0.25;
/** `Số mục tiêu …` counts them all, and is seldom what a part is of. */
const COUNT_NAME = /^Số /u;
const COUNTED = 0.8;
/** Words farther away say less. */
const WIDE = 0.6;
/** An alias is short: all of it has to stand there, and then it says less than a full name. */
const ALIAS = 0.9;
const PAIR = 1.5;
const EMPTY = new Set(
  'của và các được có ở về cho trong trên là với những một tại từ đến theo bằng số tỷ lệ mức độ hạng điểm'.split(
    ' ',
  ),
);
const LIGHT = 0.25;
/** A growth is no level, and a level no growth. */
const CHANGE_NAME = /(?<!\p{L})(?:tăng|giảm|tốc độ)(?!\p{L})/iu;
const MONEY = /đồng|USD/iu;
const SCALED = /^(?:nghìn|ngàn|triệu|tỷ|tỉ)/iu;

/**
 * A matcher for these indicators.
 *
 * @param abbreviations short forms with what they stand for: `['TTHC', 'thủ tục hành chính']`
 * @example createIndicatorMatcher(indicators)({ near: 'GRDP bình quân đầu người', wide: '' }, { unit: 'USD', sort: 'amount', isChange: false })[0]?.id // 'grdp-binh-quan'
 */
export function createIndicatorMatcher(
  indicators: readonly KnownIndicator[],
  abbreviations: readonly (readonly [short: string, expansion: string])[] = [],
): IndicatorMatcher {
  const expand = createExpander(abbreviations);
  const frequency = new Map<string, number>();
  for (const { name } of indicators) {
    for (const syllable of new Set(syllablesOf(expand(name))))
      frequency.set(syllable, (frequency.get(syllable) ?? 0) + 1);
  }
  const weigh = (syllable: string) =>
    (EMPTY.has(syllable) ? LIGHT : 1) * Math.log(1 + indicators.length / (frequency.get(syllable) ?? 1));
  const names: Name[] = [];
  const postings = new Map<string, { readonly name: number; readonly weight: number }[]>();
  for (const indicator of indicators) {
    for (const [at, phrase] of [indicator.name, ...indicator.aliases].entries()) {
      const grams = [...gramsOf(expand(phrase), weigh)];
      if (grams.length === 0) continue;
      for (const [gram, weight] of grams) {
        const posting = postings.get(gram) ?? [];
        posting.push({ name: names.length, weight });
        postings.set(gram, posting);
      }
      names.push({ indicator, isAlias: at > 0, weight: grams.reduce((sum, [, weight]) => sum + weight, 0) });
    }
  }
  return (words, measured) => {
    const near = gramsOf(expand(words.near), weigh);
    const wide = gramsOf(expand(words.wide), weigh);
    const found = new Map<number, { score: number; near: number; words: string[] }>();
    for (const [grams, factor] of [
      [near, 1],
      [wide, WIDE],
    ] as const) {
      for (const gram of grams.keys()) {
        if (factor < 1 && near.has(gram)) continue;
        for (const { name, weight } of postings.get(gram) ?? []) {
          const entry = found.get(name) ?? { score: 0, near: 0, words: [] };
          entry.score += weight * factor;
          if (factor === 1) entry.near += weight;
          entry.words.push(gram);
          found.set(name, entry);
        }
      }
    }
    return best(found, names, measured);
  };
}

/**
 * Whether a figure printed with this unit may be of an indicator in that one.
 *
 * @example unitFits({ unit: '%', sort: 'amount', isChange: false }, '% xã') // true
 */
export function unitFits(measured: Measured, own: string | null): boolean {
  const { unit, sort } = measured;
  if (sort === 'worded') return own === null || (unit !== null && sharesNoun(unit, own));
  if (sort === 'complete') return own === null || isShare(own) || own === 'phạm vi';
  if (own === null || (sort === 'rank') !== isRankUnit(own)) return false;
  if (sort === 'rank') return true;
  if (sort === 'part') return isShare(own) ? unit !== 'điểm' : sharesNoun(unit, own);
  return amountFits(unit, own);
}

function amountFits(unit: string | null, own: string): boolean {
  if (isShare(unit) || isShare(own)) return isShare(unit) && isShare(own);
  if (unit === null) return !MONEY.test(own);
  if (MONEY.test(unit) || MONEY.test(own) || SCALED.test(unit))
    return sameMoney(unit) === sameMoney(own) || sameMoney(`${unit} đồng`) === sameMoney(own);
  return sharesNoun(unit, own);
}

function best(
  found: ReadonlyMap<
    number,
    { readonly score: number; readonly near: number; readonly words: readonly string[] }
  >,
  names: readonly Name[],
  measured: Measured,
): IndicatorMatch[] {
  const byId = new Map<string, IndicatorMatch & { readonly weight: number }>();
  for (const [at, { score, near, words }] of found) {
    const name = names[at];
    if (!name) continue;
    const isCount = measured.sort === 'part' && COUNT_NAME.test(name.indicator.name);
    const share = (score / name.weight) * (isCount ? COUNTED : 1);
    const isNamed = name.isAlias
      ? near / name.weight > 1 - 1e-9
      : share >= ENOUGH && near / name.weight >= NEAREST;
    if (!isNamed || !unitFits(measured, name.indicator.unit)) continue;
    const change = CHANGE_NAME.exec(name.indicator.name)?.[0].toLocaleLowerCase('vi');
    if (change === undefined ? measured.isChange && isShare(measured.unit) : !words.includes(change))
      continue;
    const { id } = name.indicator;
    const match = { id, words, weight: score, score: name.isAlias ? share * ALIAS : share };
    const before = byId.get(id);
    if (!before || before.score < match.score) byId.set(id, match);
  }
  return [...byId.values()]
    .toSorted((a, b) => b.score * b.weight - a.score * a.weight)
    .slice(0, MOST)
    .map(({ id, score, words }) => ({ id, score, words }));
}

/** Syllables alone and in pairs, each once. */
function gramsOf(text: string, weigh: (syllable: string) => number): Map<string, number> {
  const syllables = syllablesOf(text);
  const grams = new Map<string, number>();
  syllables.forEach((syllable, at) => {
    grams.set(syllable, weigh(syllable));
    const next = syllables[at + 1];
    if (next !== undefined) grams.set(`${syllable} ${next}`, (PAIR * (weigh(syllable) + weigh(next))) / 2);
  });
  return grams;
}

/**
 * The syllables of a text as they are compared: in lower case, with their marks in one place.
 *
 * @example syllablesOf('Lao động') // ['lao', 'động']
 */
export function syllablesOf(text: string): string[] {
  return (
    unifyTonePlacement(text)
      .toLocaleLowerCase('vi')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function createExpander(
  abbreviations: readonly (readonly [short: string, expansion: string])[],
): (text: string) => string {
  const known = new Map(abbreviations);
  return (text) => text.replace(/[\p{L}&]{2,}/gu, (word) => known.get(word) ?? word);
}

function sameMoney(unit: string): string {
  return unit.toLocaleLowerCase('vi').replaceAll('tỉ', 'tỷ').replaceAll('ngàn', 'nghìn');
}
