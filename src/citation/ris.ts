/**
 * RIS: what EndNote, Mendeley, Zotero and library catalogues read. Lines are `TAG  - value`, end in CRLF, and hold no
 * markup, so nothing is escaped; a value is one line. Tags after the specification of Research Information Systems and
 * after Zotero's reading of it, where a law is `STAT` with its number in `M1`.
 */
import type { PlainDate } from '../vietnamese/date.ts';
import { oneLine, type CitedWork, type WorkType } from './work.ts';

const TYPES: Readonly<Record<WorkType, string>> = {
  legislation: 'STAT',
  'newspaper-article': 'NEWS',
  'web-page': 'ELEC',
  dataset: 'DATA',
};

/** The tags of what a work is part of: readers differ, so a page has two. */
const CONTAINERS: Readonly<Record<WorkType, readonly string[]>> = {
  legislation: [],
  'newspaper-article': ['T2'],
  'web-page': ['T2', 'PB'],
  dataset: ['PB'],
};

/**
 * Works as the text of a RIS file.
 * @example formatRis(works) // 'TY  - STAT\r\nID  - van-ban-trung-uong-57-nq-tw\r\n…ER  - \r\n'
 */
export function formatRis(works: readonly CitedWork[]): string {
  return works.map((work) => recordLines(work).join('\r\n')).join('\r\n\r\n') + '\r\n';
}

function recordLines(work: CitedWork): string[] {
  const { issued, container } = work;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[work.type]],
    ['ID', work.id],
    ['TI', work.title],
    ...work.authors.map((name) => authorField(name)),
    ['M1', work.number],
    ['M3', work.genre],
    ...CONTAINERS[work.type].map((tag) => [tag, container] as const),
    ['PY', issued && String(issued.year)],
    ['DA', issued && risDate(issued)],
    ['UR', work.url],
    ['LA', 'vi'],
    ['N1', work.note],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}`],
  );
  return [...lines, 'ER  - '];
}

/** A comma in `AU` parts the family name from the given one; a body with commas in its name is a publisher instead. */
function authorField(name: string): readonly [string, string] {
  return [name.includes(',') ? 'PB' : 'AU', name];
}

/** Always three slashes, whatever is known between them. */
function risDate({ year, month, day }: PlainDate): string {
  const pad = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${pad(month)}/${pad(day)}/`;
}
