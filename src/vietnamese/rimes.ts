/**
 * The spelling of the Vietnamese syllable, as tables: which onsets there are, and which rimes.
 *
 * A *rime* is what follows the onset: an optional *glide* (the o or u of `toàn`, `quý`), a *nucleus* (the
 * vowel or diphthong that carries the syllable) and an optional *coda* (the closing consonant or semivowel).
 * The tables hold the rimes of everyday words and names, the rare ones included (`xoong`, `khuỷu`, `tuýp`), but
 * not the spellings of other languages of the country that place names keep (`Đắk Lắk`, `Bắc Kạn`).
 */

/** A rime taken apart; its spelling is the three put together. */
export interface Rime {
  readonly glide: '' | 'o' | 'u';
  readonly nucleus: string;
  readonly coda: string;
}

/** Initial consonants, longest first, so that the first that fits is the right one. `q` needs the glide u. */
export const ONSETS: readonly string[] = [
  ...['ngh'],
  ...['ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'th', 'tr'],
  ...['b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'q', 'r', 's', 't', 'v', 'x'],
  '',
];

/** Nucleus → the codas it takes; `-` stands for no coda. */
type CodaTable = Readonly<Record<string, string>>;

const WITHOUT_GLIDE: CodaTable = {
  a: '- c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'c m n ng p t u y',
  e: '- c m n ng o p t',
  ê: '- ch m n nh p t u',
  i: '- ch m n nh p t u',
  y: '-',
  ia: '-',
  iê: 'c m n ng p t u',
  yê: 'm n ng t u',
  o: '- c i m n ng p t',
  oo: 'c ng',
  ô: '- c i m n ng p t',
  ơ: '- i m n p t',
  u: '- c i m n ng p t',
  ua: '-',
  uô: 'c i m n ng t',
  ư: '- c i m n ng t u',
  ưa: '-',
  ươ: 'c i m n ng p t u',
};

/** After the glide o: `hoa`, `xoăn`, `khỏe`. */
const AFTER_O: CodaTable = {
  a: '- c ch i m n ng nh o p t y',
  ă: 'c m n ng t',
  e: '- m n o t',
};

/** After the glide u: `luân`, `thuở`, `khuya`, `huỳnh`. */
const AFTER_U: CodaTable = {
  â: 'n ng t y',
  ê: '- ch n nh t',
  ơ: '-',
  y: '- ch n nh p t u',
  ya: '-',
  yê: 'n t',
};

/** After q, whose glide is always spelled u: `quá`, `quặng`, `quốc`, and `quí` beside `quý`. */
const AFTER_QU: CodaTable = {
  a: '- c ch i n ng nh o t u y',
  ă: 'c m n ng p t',
  â: 'c n ng t y',
  e: '- n o t',
  ê: '- ch n nh t u',
  i: '- nh t',
  y: '- nh t',
  yê: 'n t',
  ô: 'c',
  ơ: '-',
};

/** Rimes by spelling, for every onset but q. */
export const RIMES: ReadonlyMap<string, Rime> = new Map([
  ...rimes('', WITHOUT_GLIDE),
  ...rimes('o', AFTER_O),
  ...rimes('u', AFTER_U),
]);

/** Rimes by spelling, after q. */
export const RIMES_AFTER_Q: ReadonlyMap<string, Rime> = new Map(rimes('u', AFTER_QU));

/** Onsets that y as the whole rime can follow: `kỹ`, `lý`, `Thy`; elsewhere it is spelled i. */
const BEFORE_Y = new Set(['', 'h', 'k', 'l', 'm', 'n', 's', 't', 'th', 'v']);

/** Onsets spelled one way before e, ê, i, y and another elsewhere: `kẻ` and `cả`, `ghế` and `gà`. */
const ONLY_BEFORE_FRONT_VOWEL = new Set(['k', 'gh', 'ngh']);
const NEVER_BEFORE_FRONT_VOWEL = new Set(['c', 'g', 'ng']);

/**
 * Whether the orthography lets this rime follow this onset. The spelling of `gi` before i (`gì`, `giếng`)
 * is not decided here, since onset and nucleus share the letter there.
 *
 * @example onsetTakes('k', { glide: '', nucleus: 'a', coda: '' }) // false: it is spelled ca
 */
export function onsetTakes(onset: string, rime: Rime): boolean {
  const first = (rime.glide + rime.nucleus).charAt(0);
  const front = 'eêiy'.includes(first);
  if (ONLY_BEFORE_FRONT_VOWEL.has(onset) && !front) return false;
  if (NEVER_BEFORE_FRONT_VOWEL.has(onset) && front) return false;
  if (rime.glide !== '') return onset !== 'c'; // c and a glide are spelled qu
  switch (rime.nucleus) {
    case 'y':
      return BEFORE_Y.has(onset);
    case 'yê':
      return onset === '';
    case 'iê':
      return onset !== '';
    default:
      return true;
  }
}

function rimes(glide: Rime['glide'], table: CodaTable): [string, Rime][] {
  return Object.entries(table).flatMap(([nucleus, codas]) =>
    codas.split(' ').map((each): [string, Rime] => {
      const coda = each === '-' ? '' : each;
      return [glide + nucleus + coda, { glide, nucleus, coda }];
    }),
  );
}
