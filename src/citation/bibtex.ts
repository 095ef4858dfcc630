/**
 * BibTeX in the dialect of biblatex: UTF-8, `date` with the precision that is known, entry types of biblatex.
 *
 * Titles and names stand in a second pair of braces: no style changes their capitals, and no name is taken apart.
 */
import { isoDate } from '../vietnamese/date.ts';
import { oneLine, type CitedWork, type WorkType } from './work.ts';

interface EntryType {
  readonly name: string;
  /** The field that says in what it was published. */
  readonly container: string;
}

const ENTRY_TYPES: Readonly<Record<WorkType, EntryType>> = {
  legislation: { name: 'legislation', container: 'organization' },
  'newspaper-article': { name: 'article', container: 'journaltitle' },
  'web-page': { name: 'online', container: 'organization' },
  dataset: { name: 'dataset', container: 'publisher' },
};

/**
 * What TeX would take for a command. A brace is spelled out: BibTeX counts braces even behind a backslash, and one alone
 * would swallow the rest of the file.
 */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
};

/** Pairs that TeX's fonts join into another character: two hyphens into a dash, two apostrophes into a quotation mark. */
const LIGATURES = /([-'`<>,])(?=\1)|([?!])(?=`)/g;

/**
 * Works as the text of a BibTeX file.
 * @example formatBibtex(works) // '@legislation{van-ban-trung-uong-57-nq-tw,\n  title = {{…}},\n …}\n'
 */
export function formatBibtex(works: readonly CitedWork[]): string {
  return works.map(formatEntry).join('\n');
}

/**
 * A text as it stands in a field: on one line, with nothing that TeX would take for a command.
 * @example escapeTex('R&D: 2%') // 'R\\&D: 2\\%'
 */
export function escapeTex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^%&#$_]/g, (character) => SPECIAL[character] ?? character)
    .replace(LIGATURES, '$&{}');
}

function formatEntry(work: CitedWork): string {
  const { name, container } = ENTRY_TYPES[work.type];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', whole(work.title)],
    ['author', work.authors.map(whole).join(' and ') || undefined],
    ['type', work.genre && escapeTex(work.genre)],
    ['number', work.number && escapeTex(work.number)],
    [container, work.container && whole(work.container)],
    ['date', work.issued && isoDate(work.issued)],
    ['url', work.url && plainUrl(work.url)],
    ['langid', 'vietnamese'],
    ['note', work.note && escapeTex(work.note)],
  ];
  const lines = fields.flatMap(([field, value]) =>
    value === undefined ? [] : [`  ${field} = {${value}},\n`],
  );
  return `@${name}{${work.id},\n${lines.join('')}}\n`;
}

function whole(text: string): string {
  return `{${escapeTex(text)}}`;
}

/** An address is taken as it stands; only what would end the field must not be in it. */
function plainUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}
