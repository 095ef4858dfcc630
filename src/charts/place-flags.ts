/**
 * Labels along a line. Each label is a *flag* on a mast: it stands in one of the rows beside the line, as
 * near to it as it can, and a mast (a hairline) leads from the line to it. No flag covers another, none
 * covers a mast, and none covers a *strip* that is kept free for something else to pass through.
 *
 * Rows are counted from the line outwards: row 0 is next to it, above or below alike.
 */

/** A label looking for a place. */
export interface Flag {
  /** Where its mast stands. */
  readonly x: number;
  /**
   * Widths of its lines of text; a flag of several lines takes that many rows on one mast. Where the full
   * text finds no room shorter ones are tried: the longest form comes first, all have as many lines.
   */
  readonly forms: readonly (readonly number[])[];
  /** Whether the text may stand centred over the mast. */
  readonly centred?: boolean;
  /** From the mast to the near edge of the text. */
  readonly offset?: number;
  /** Half the width that the mast and what hangs on it take. */
  readonly reach?: number;
}

/** Where a flag came to stand. */
export interface FlagPlace {
  /** The first of its rows. */
  readonly row: number;
  readonly side: 'middle' | 'right' | 'left';
  /** Which of its forms stands there. */
  readonly form: number;
}

/** The ground the flags stand on. */
export interface FlagField {
  readonly left: number;
  readonly right: number;
  /** Positions that no text may cover, in any row. */
  readonly strips?: readonly number[];
  /** Rows that may be used; more than enough by default. */
  readonly rows?: number;
}

const GAP = 8;
const STRIP_REACH = 5;
const DEFAULT_OFFSET = 9;
const DEFAULT_REACH = 3;
const MAX_ROWS = 40;
const SIDES: readonly FlagPlace['side'][] = ['middle', 'right', 'left'];

type Span = readonly [number, number];

interface Ground {
  readonly texts: Span[][];
  readonly masts: Span[][];
}

/**
 * Finds a place for each flag: the lowest row first, and only where the text does not close the way of a
 * mast that has still to grow past it. A flag gets `undefined` when strips, edges and neighbours leave its
 * text no room in any row; its mark keeps its ground in the first rows all the same.
 *
 * @example placeFlags([{ x: 50, forms: [[40]], centred: true }], { left: 0, right: 100 }) // [{ row: 0, side: 'middle', form: 0 }]
 */
export function placeFlags(flags: readonly Flag[], field: FlagField): (FlagPlace | undefined)[] {
  const forms = new Map(flags.map((flag) => [flag, 0]));
  for (;;) {
    const { places, stuck } = attempt(flags, field, forms);
    if (stuck === undefined) return flags.map((flag) => places.get(flag));
    forms.set(stuck, (forms.get(stuck) ?? 0) + 1);
  }
}

/**
 * Where a line of a placed flag's text begins.
 *
 * @example flagTextLeft({ x: 50, forms: [[40]] }, { row: 0, side: 'middle', form: 0 }, 0) // 30
 */
export function flagTextLeft(flag: Flag, place: FlagPlace, line: number): number {
  const width = widthsOf(flag, place.form)[line] ?? 0;
  const offset = flag.offset ?? DEFAULT_OFFSET;
  return { middle: flag.x - width / 2, right: flag.x + offset, left: flag.x - offset - width }[place.side];
}

interface Search {
  readonly field: FlagField;
  readonly ground: Ground;
  /** Flags still without a place: no text may close the way of their masts. */
  readonly pending: ReadonlySet<Flag>;
  /** The form each flag is tried in; past its last form a flag stays bare. */
  readonly forms: ReadonlyMap<Flag, number>;
}

interface Choice {
  readonly flag: Flag;
  readonly place: FlagPlace;
}

/** Places flags one by one, the best placed first; tells which flag to make shorter when it gets stuck. */
function attempt(
  flags: readonly Flag[],
  field: FlagField,
  forms: ReadonlyMap<Flag, number>,
): { readonly places: ReadonlyMap<Flag, FlagPlace>; readonly stuck?: Flag } {
  const rows = field.rows ?? MAX_ROWS;
  const ground: Ground = { texts: emptyRows(rows), masts: emptyRows(rows) };
  const places = new Map<Flag, FlagPlace>();
  const isBare = (flag: Flag): boolean => (forms.get(flag) ?? 0) >= flag.forms.length;
  const pending = new Set(flags.filter((flag) => !isBare(flag)));
  for (const flag of flags.filter(isBare)) holdMast(flag, lineCount(flag) - 1, ground);
  while (pending.size > 0) {
    const best = bestChoice({ field, ground, pending, forms });
    if (best === undefined) return { places, stuck: widest(pending, forms) };
    places.set(best.flag, best.place);
    pending.delete(best.flag);
    occupy(best.flag, best.place, ground);
  }
  return { places };
}

function bestChoice(search: Search): Choice | undefined {
  const choices = [...search.pending].flatMap((flag) => {
    const place = findPlace(flag, search);
    return place === undefined ? [] : [{ flag, place }];
  });
  return choices.sort(byRowSideAndTime)[0];
}

function byRowSideAndTime(a: Choice, b: Choice): number {
  return (
    a.place.row - b.place.row ||
    SIDES.indexOf(a.place.side) - SIDES.indexOf(b.place.side) ||
    b.flag.x - a.flag.x
  );
}

/** The flag with the longest text, one that has a shorter form before one that would be left bare. */
function widest(flags: ReadonlySet<Flag>, forms: ReadonlyMap<Flag, number>): Flag {
  const cost = (flag: Flag): number => {
    const form = forms.get(flag) ?? 0;
    return Math.max(...widthsOf(flag, form)) + (form + 1 < flag.forms.length ? 10_000 : 0);
  };
  return [...flags].reduce((a, b) => (cost(b) > cost(a) ? b : a));
}

function findPlace(flag: Flag, search: Search): FlagPlace | undefined {
  const form = search.forms.get(flag) ?? 0;
  const sides = SIDES.filter((side) => sideIsOpen(flag, { row: 0, side, form }, search));
  if (sides.length === 0) return undefined;
  const last = search.ground.texts.length - lineCount(flag);
  for (let row = 0; row <= last; row += 1) {
    if (!mastIsFree(flag, row + lineCount(flag) - 1, search.ground)) return undefined;
    for (const side of sides) {
      if (textIsFree(flag, { row, side, form }, search.ground)) return { row, side, form };
    }
  }
  return undefined;
}

function mastIsFree(flag: Flag, lastRow: number, ground: Ground): boolean {
  const mast = mastSpan(flag);
  return ground.texts.slice(0, lastRow + 1).every((row) => row.every((span) => !meet(span, mast, 2)));
}

/** Whether a side is open in any row at all: inside the field, clear of strips and of masts still to come. */
function sideIsOpen(flag: Flag, place: FlagPlace, { field, pending }: Search): boolean {
  if (place.side === 'middle' && flag.centred !== true) return false;
  return textSpans(flag, place).every((text) => {
    if (text[0] < field.left || text[1] > field.right) return false;
    if ((field.strips ?? []).some((x) => meet([x - STRIP_REACH, x + STRIP_REACH], text, 0))) return false;
    return [...pending].every((other) => other === flag || !meet(mastSpan(other), text, 4));
  });
}

function textIsFree(flag: Flag, place: FlagPlace, ground: Ground): boolean {
  return textSpans(flag, place).every((text, line) => {
    const row = place.row + line;
    if ((ground.texts[row] ?? []).some((span) => meet(span, text, GAP))) return false;
    return !(ground.masts[row] ?? []).some((span) => meet(span, text, 4));
  });
}

function textSpans(flag: Flag, place: FlagPlace): Span[] {
  return widthsOf(flag, place.form).map((width, line) => {
    const left = flagTextLeft(flag, place, line);
    return [left, left + width];
  });
}

function occupy(flag: Flag, place: FlagPlace, ground: Ground): void {
  textSpans(flag, place).forEach((span, line) => ground.texts[place.row + line]?.push(span));
  holdMast(flag, place.row + lineCount(flag) - 1, ground);
}

function holdMast(flag: Flag, lastRow: number, ground: Ground): void {
  for (let row = 0; row <= lastRow; row += 1) ground.masts[row]?.push(mastSpan(flag));
}

function widthsOf(flag: Flag, form: number): readonly number[] {
  return flag.forms[form] ?? [];
}

function lineCount(flag: Flag): number {
  return widthsOf(flag, 0).length;
}

function mastSpan(flag: Flag): Span {
  const reach = flag.reach ?? DEFAULT_REACH;
  return [flag.x - reach, flag.x + reach];
}

function meet(a: Span, b: Span, gap: number): boolean {
  return a[0] < b[1] + gap && b[0] < a[1] + gap;
}

function emptyRows(count: number): Span[][] {
  return Array.from({ length: count }, () => []);
}
