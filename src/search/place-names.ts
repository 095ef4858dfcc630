/** What a province is called beside its names, and what people ask of every province. */
import { PLACE_SUBJECTS } from './section-names.ts';
import { fold } from '../vietnamese/fold.ts';
import { indexForm } from './index-form.ts';
import type { QueryTerm } from './understand-query.ts';

/** Words of the shortest name that is shortened to initials and its last word. */
const LONG = 3;

/**
 * A name with the ways in which it is shortened: a city's as `TP Huế`, a long one's as `TT Huế`.
 * @example placeNames('Thành phố Huế') // ['Thành phố Huế', 'TP Huế']
 * @example placeNames('Thừa Thiên Huế') // ['Thừa Thiên Huế', 'TT Huế']
 */
export function placeNames(name: string): readonly string[] {
  const city = /^Thành phố (.+)$/u.exec(name)?.[1];
  if (city !== undefined) return [name, `TP ${city}`];
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < LONG || /^Tỉnh /u.test(name)) return [name];
  const initials = (part: string) => part.replace(/(\p{L})[\p{L}\p{M}]*\s*/gu, '$1');
  const [first = '', second] = name.split(/ [-–] /);
  const last = words.at(-1) ?? '';
  const short = `${initials(words.slice(0, -1).join(' '))} ${last}`;
  return second === undefined ? [name, short] : [name, short, `${initials(first)} ${second}`];
}

/** Whether what is asked of a place is something that its own page tells of every place: `dân số`, `sáp nhập`. */
export function isPlaceSubject(subject: readonly QueryTerm[]): boolean {
  const telling = subject
    .filter(({ joins }) => !joins)
    .map(({ keys }) => keys[0] ?? '')
    .filter((key) => !LITTLE.has(key));
  return SUBJECTS.test(`${telling.join(' ')} `) || (telling.length === 0 && subject.length > 1);
}

/** Words of such questions that say little, typed without marks. */
const LITTLE = new Set('vao nao bay gio o dau la ve khi may ra sao bao tinh thanh pho'.split(' '));
/** One or several of them. */
const SUBJECTS = new RegExp(`^(?:(?:${PLACE_SUBJECTS.map((each) => fold(indexForm(each))).join('|')}) )+$`);
