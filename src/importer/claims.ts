/**
 * Proposed claims: what an article promises or reports, as typed frontmatter wants it, with what an editor has to decide.
 *
 * One claim per figure with the role of a target, result or count, except for figures that belong to another: the share
 * beside its part (`16/20 …, đạt 80%`), the nation's in brackets, what something rose from. Then the claims without a
 * figure.
 */
import { createDocumentFinder, documentOf } from './claims-document.ts';
import type { DocumentFinder, DocumentPlaces } from './claims-document.ts';
import { doubt } from './claims-doubts.ts';
import type { DoubtCode } from './claims-doubts.ts';
import { draftClaims } from './claims-merge.ts';
import type { DraftClaim, IsNational } from './claims-merge.ts';
import { isDueAhead, sortTimes, whenOf } from './claims-when.ts';
import type { Times } from './claims-when.ts';
import { isLonger, tokenIn, wordsAround } from './claims-words.ts';
import type { ImportContext } from './context.ts';
import type { Passage } from './figures.ts';
import { createIndicatorMatcher } from './indicator-match.ts';
import type { IndicatorMatch, IndicatorMatcher, Measured } from './indicator-match.ts';
import type { ImportResult, NamedDocument, ProposedClaim } from './result.ts';
import { createProvinceFinder, findSubjects, scopeAt } from './scope.ts';
import type { ProvinceFinder, Subjects } from './scope.ts';

/** What claims depend on besides the passages. */
export interface ClaimsOptions extends Pick<ImportContext, 'provinces' | 'indicators' | 'shortForms'> {
  /** The article's province. */
  readonly own: string | undefined;
  readonly published: ImportResult['published'];
  readonly documents: readonly NamedDocument[];
  /** What the raw line prints in place of a stretch of its repaired text; undefined for lines without repairs. */
  readonly printed?: ((line: number) => ((start: number, end: number) => string) | undefined) | undefined;
}

interface Reader extends ClaimsOptions {
  readonly finder: DocumentFinder;
  readonly names: ProvinceFinder;
  readonly match: IndicatorMatcher;
}

/** What is known of a paragraph while its claims are made. */
interface Setting {
  readonly passage: Passage;
  readonly subjects: Subjects;
  readonly places: DocumentPlaces;
  readonly times: Times;
}

/** Indicators whose scores are nearer than this may each be meant. */
const NEAR = 0.08;
const TASKS = /nhiệm vụ|giải pháp/u;
/** No article has a longer one; in what has, no indicator is looked for. */
const LONGEST_PARAGRAPH = 20_000;

/**
 * The claims of an article in the order of its text.
 *
 * @param passages as `readPassages` returns them
 * @example readClaims(passages, options)[0]?.quantity // { comparator: 'about', value: 30 }
 */
export function readClaims(passages: readonly Passage[], options: ClaimsOptions): ProposedClaim[] {
  const reader: Reader = {
    ...options,
    finder: createDocumentFinder(options.documents, options.own),
    names: createProvinceFinder(options.provinces),
    match: createIndicatorMatcher(options.indicators, options.shortForms),
  };
  return passages.flatMap((passage) => readPassage(passage, reader));
}

function readPassage(passage: Passage, reader: Reader): ProposedClaim[] {
  const places = reader.finder.placesIn(passage);
  const subjects = findSubjects(passage, places.all, reader);
  const setting = { passage, subjects, places, times: sortTimes(passage) };
  const isNational: IsNational = (index, text) =>
    scopeAt(passage, { index, text, comparator: 'is' }, { subjects, own: reader.own }).place === 'nation';
  return draftClaims(passage, isNational).map((draft) => complete(draft, setting, reader));
}

function complete(draft: DraftClaim, setting: Setting, reader: Reader): ProposedClaim {
  const { passage, subjects, places, times } = setting;
  const published = reader.published?.date ?? null;
  const { index, end, quantity, unit } = draft;
  const isDue =
    draft.kind === 'result' &&
    isDueAhead(passage, times, { kind: 'target', index, end, isTasks: false, published });
  const { kind, promise } = isDue ? ({ kind: 'target', promise: 'target' } as const) : draft;
  const {
    place,
    locality,
    doubts: placeDoubts,
  } = scopeAt(
    passage,
    { index, text: passage.line.text.slice(index, end), comparator: quantity.comparator },
    { subjects, own: reader.own },
  );
  const isTasks = promise === 'count' && TASKS.test(unit ?? '');
  const when = whenOf(passage, times, { kind, index, end, isTasks, published });
  const source =
    kind === 'target'
      ? documentOf(passage, { index, isNational: place === 'nation' }, { places, main: reader.finder.main })
      : { document: null, doubts: [] };
  const isTooLong = passage.line.text.length > LONGEST_PARAGRAPH;
  const matches = isTooLong ? [] : reader.match(wordsAround(passage, draft), measuredOf(draft));
  const doubts: DoubtCode[] = [
    ...draft.doubts,
    ...placeDoubts,
    ...when.doubts,
    ...(promise === 'commitment' ? [] : source.doubts),
    ...indicatorDoubts(matches),
    ...(isLonger(passage, draft, matches[0]) ? ['longer-name' as const] : []),
  ];
  return {
    ...{ kind, promise, line: passage.line.line, paragraph: passage.line.paragraph },
    tokens: tokensOf(draft, when.printed, { passage, printed: reader.printed }),
    ...{ quantity, unit, compared: kind === 'target' ? [] : draft.compared },
    indicators: matches.map(({ id }) => id),
    ...{ place, locality, document: promise === 'commitment' ? null : source.document },
    ...{ when: when.when, basis: when.basis },
    doubts: [...new Set(doubts)].map(doubt),
  };
}

function measuredOf({ quantity: { comparator }, unit, isWorded, doubts }: DraftClaim): Measured {
  const isChange = doubts.includes('change');
  if (comparator === 'rank' || unit === 'hạng') return { unit, sort: 'rank', isChange };
  if (comparator === 'part') return { unit, sort: 'part', isChange };
  if (comparator === 'complete') return { unit, sort: 'complete', isChange };
  return { unit, sort: isWorded && comparator !== 'is' ? 'worded' : 'amount', isChange };
}

function indicatorDoubts([best, second]: readonly IndicatorMatch[]): DoubtCode[] {
  if (!best) return ['no-indicator'];
  return second && second.score > best.score - NEAR ? ['several-indicators'] : [];
}

/** The figure's own words, the date that its sentence gives, and what it is compared with; each as the raw line prints it. */
function tokensOf(
  { spans }: DraftClaim,
  when: string | null,
  {
    passage: {
      line: { line, text },
    },
    printed,
  }: { readonly passage: Passage; readonly printed: ClaimsOptions['printed'] },
): string[] {
  const asPrinted = printed?.(line);
  const tokens = spans.map(({ index, end, isFigure }) => {
    const span = isFigure ? tokenIn(text, index, end) : { index, end };
    return asPrinted ? asPrinted(span.index, span.end) : text.slice(span.index, span.end);
  });
  const isNew = when !== null && !tokens.some((token) => token.includes(when));
  return [...new Set(isNew ? [...tokens, when] : tokens)];
}
