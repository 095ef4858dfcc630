/** The people, organisations and short forms that an article names, bylines included. */
import { findAbbreviations } from './abbreviations.ts';
import { isPersonName } from './byline.ts';
import type { Byline } from './byline.ts';
import type { ImportContext } from './context.ts';
import { findOrganisations } from './organisations.ts';
import { findPeople } from './people.ts';
import type { ImportResult, Mention, NumberedLine } from './result.ts';

/**
 * What an article names. Authors come last: they stand in no paragraph.
 *
 * @example readNames(lines, bylines, context).people[0]?.role // 'Bí thư Tỉnh ủy'
 */
export function readNames(
  lines: readonly NumberedLine[],
  bylines: readonly Byline[],
  { provinces, shortForms }: ImportContext,
): Pick<ImportResult, 'people' | 'organisations' | 'abbreviations'> {
  const people = findPeople(lines, provinces);
  const named = new Set(people.map(({ name }) => name));
  const credits = bylines.map(({ line }): NumberedLine => ({
    line: line.number,
    kind: 'caption',
    text: line.text,
  }));
  return {
    people: [...people, ...authors(bylines).filter(({ name }) => !named.has(name) && named.add(name))],
    organisations: findOrganisations([...lines, ...credits], provinces),
    abbreviations: findAbbreviations(lines, shortForms),
  };
}

/** The role may have a line of its own, below the name. */
function authors(bylines: readonly Byline[]): Mention[] {
  return bylines.flatMap(({ author, role }, at) => {
    const below = bylines[at + 1];
    const office = role ?? (below && below.author === undefined ? below.role : undefined) ?? null;
    const names = (author ?? '').split(', ').filter(isPersonName);
    return names.map((name) => ({ name, role: office, paragraphs: [] }));
  });
}
