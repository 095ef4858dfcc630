/**
 * Two spellings of one syllable that both live: where the tone mark stands in open oa, oe, uy (hòa or hoà,
 * thủy or thuỷ), and whether the vowel i is spelled i or y (kĩ or kỹ). The house style of our own prose is
 * the `old` placement, hòa and ủy; quotations stay as printed.
 */

import {
  parseSyllable,
  replaceWords,
  type Syllable,
  type TonePlacement,
  withoutTone,
  withTone,
} from './syllable.ts';

/** Words that could be open oa, oe or uy with a tone mark; the rest need no parsing. */
const PLACEMENT_DIFFERS = /(?:[oòóỏõọ][aàáảãạeèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵ])$/iu;

/** Onsets after which the open vowel is spelled i or y; after others, and alone, there is no choice. */
const I_OR_Y_AFTER = new Set(['h', 'k', 'l', 'm', 's', 't', 'v']);
/** After q the choice stands before nh and t as well: `quí` and `quý`, `quít` and `quýt`. */
const CODAS_AFTER_QU = new Set(['', 'nh', 't']);
const SWAPPED: Readonly<Record<string, string>> = { i: 'y', y: 'i', I: 'Y', Y: 'I' };

/**
 * The text with every oa, oe, uy syllable in one tone placement; nothing else changes (`quý`, `hoàn`,
 * `huỳnh`, foreign names), but the result is NFC.
 *
 * @example unifyTonePlacement('Uỷ ban nhân dân tỉnh Hoà Bình') // 'Ủy ban nhân dân tỉnh Hòa Bình'
 * @example unifyTonePlacement('thủy', 'new') // 'thuỷ'
 */
export function unifyTonePlacement(text: string, style: TonePlacement = 'old'): string {
  return replaceWords(text, (word) => {
    const syllable = PLACEMENT_DIFFERS.test(word) ? parseSyllable(word) : undefined;
    return (syllable && withTone(word, syllable.tone, style)) ?? word;
  });
}

/**
 * Whether two texts are the same but for tone placement and Unicode form. Case counts.
 *
 * @example sameText('Uỷ ban', 'Ủy ban') // true
 */
export function sameText(a: string, b: string): boolean {
  return unifyTonePlacement(a) === unifyTonePlacement(b);
}

/**
 * The spellings of a syllable that differ in i and y: as given first, then the other. Only the given one
 * where the language has no choice (`thi`, `y`) or the text is not a syllable.
 *
 * @example iyVariants('kỹ') // ['kỹ', 'kĩ']
 * @example iyVariants('hai') // ['hai']
 */
export function iyVariants(syllable: string): string[] {
  const parts = parseSyllable(syllable);
  if (!parts || !hasChoice(parts)) return [syllable];
  const swapped = withoutTone(syllable).replace(/[iy](?!.*[iy])/iu, (vowel) => SWAPPED[vowel] ?? vowel);
  const variant = withTone(swapped, parts.tone);
  return variant === undefined ? [syllable] : [syllable, variant];
}

function hasChoice({ onset, glide, nucleus, coda }: Syllable): boolean {
  if (nucleus !== 'i' && nucleus !== 'y') return false;
  if (onset === 'q') return CODAS_AFTER_QU.has(coda);
  return glide === '' && coda === '' && I_OR_Y_AFTER.has(onset);
}
