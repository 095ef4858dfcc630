/**
 * Vietnamese text: the one place that knows how it is folded, spelled, sorted, and how it writes numbers and
 * dates. Pure; nothing else in the code strips accents or reads a date on its own.
 */

export * from './fold.ts';
export {
  isSyllable,
  parseSyllable,
  toneOf,
  withoutTone,
  withTone,
  words,
  type Syllable,
  type Tone,
  type TonePlacement,
} from './syllable.ts';
export * from './tone-placement.ts';
export * from './collation.ts';
export * from './number.ts';
export * from './date.ts';
export * from './date-parsing.ts';
