/** Verifies evidence against the raw texts of its sources, and says of every figure that is missing where it does stand. */
import type { Offence } from '../model/content.ts';
import type { Margin } from '../model/evidence.ts';
import { entryName, type PlacedEntry } from '../model/verification-entry.ts';
import { nearlyStandsIn, standsIn } from './find-figure.ts';
import type { SourceLine, SourceText } from './read-source.ts';

export interface Verification {
  readonly offences: Offence[];
  /** The entries all of whose figures were found where they are said to stand. */
  readonly found: PlacedEntry[];
  /** The figures found. */
  readonly figureCount: number;
}

/** What a part is called in messages. */
const PARTS: Readonly<Record<Margin['where'], string>> = {
  caption: 'a caption',
  title: 'the title',
  byline: 'a byline',
  header: "the page's header",
  noise: 'outside the article',
};

/**
 * Looks up every figure of every entry.
 * @param texts by the id of the source; an entry whose source has no text is left out of both lists
 * @example verify(entries, texts).offences[0]?.message
 * // 'claim qn-x: "93%" is not in paragraph 6 of src-000; it stands in paragraph 5'
 */
export function verify(
  entries: readonly PlacedEntry[],
  texts: ReadonlyMap<string, SourceText>,
): Verification {
  const verified = entries.flatMap((entry) => {
    const text = texts.get(entry.source);
    return text ? [{ entry, offences: verifyEntry(entry, text) }] : [];
  });
  const found = verified.filter(({ offences }) => offences.length === 0).map(({ entry }) => entry);
  return {
    offences: verified.flatMap(({ offences }) => offences),
    found,
    figureCount: found.reduce((sum, { evidence }) => sum + evidence.figures.length, 0),
  };
}

function verifyEntry(entry: PlacedEntry, text: SourceText): Offence[] {
  const { evidence, file, path } = entry;
  const offend = (message: string, ...at: (string | number)[]): Offence => {
    return { file, path: [...path, ...at], message: `${entryName(entry)}: ${message}` };
  };
  const place = findPlace(entry, text);
  if ('refused' in place) return [offend(place.refused, place.field)];
  return evidence.figures.flatMap((figure, index) => {
    if (place.lines.some((line) => isPrinted(figure, line))) return [];
    const missing = `"${figure}" is not in ${place.name} of ${entry.source}; ${whereElse(figure, place.lines, text)}`;
    return [offend(missing, 'figures', index)];
  });
}

type FoundPlace =
  | { readonly lines: readonly SourceLine[]; readonly name: string }
  | { readonly refused: string; readonly field: string };

function findPlace({ evidence, source }: PlacedEntry, { lines }: SourceText): FoundPlace {
  if ('paragraph' in evidence) {
    const { paragraph } = evidence;
    const here = lines.filter((line) => line.paragraph === paragraph);
    if (here.length > 0) return { lines: here, name: `paragraph ${paragraph}` };
    const last = Math.max(...lines.map((line) => line.paragraph ?? 0));
    return { refused: `${source} has ${last} paragraphs, no paragraph ${paragraph}`, field: 'paragraph' };
  }
  const { line, where } = evidence;
  const here = lines.filter((other) => other.line === line);
  if (here.length === 0) return { refused: `line ${line} of ${source} is blank`, field: 'line' };
  if (here.some(({ part }) => part === where || (where === 'noise' && part === 'header')))
    return { lines: here, name: `line ${line}` };
  return {
    refused: `line ${line} of ${source} is ${here.map(partName).join(' and ')}, not ${PARTS[where]}`,
    field: 'where',
  };
}

function partName({ part, paragraph }: SourceLine): string {
  return part === 'paragraph' ? `paragraph ${paragraph ?? ''} of the body` : PARTS[part];
}

/** The text put right comes first; what a misread copy prints counts too. */
function isPrinted(figure: string, { text, raw }: SourceLine): boolean {
  return standsIn(figure, text) || standsIn(figure, raw);
}

/** The end of a sentence: every other place where the figure stands, or what comes nearest. */
function whereElse(figure: string, here: readonly SourceLine[], { lines }: SourceText): string {
  const others = lines.filter((line) => isPrinted(figure, line));
  if (others.length > 0) return `it stands in ${others.map(placeName).join(', ')}`;
  const isNear = ({ text, raw }: SourceLine) => nearlyStandsIn(figure, text) || nearlyStandsIn(figure, raw);
  if (here.some(isNear)) return 'it stands there with other marks or in another case';
  const near = lines.filter(isNear);
  if (near.length === 0) return 'it stands nowhere in that source';
  return `with other marks or in another case it stands in ${near.map(placeName).join(', ')}`;
}

function placeName({ line, part, paragraph }: SourceLine): string {
  return part === 'paragraph' ? `paragraph ${paragraph ?? ''}` : `line ${line} (${PARTS[part]})`;
}
