/** The figures of the content that don't hold, each with its line: what `figures/` finds, led back to the files. */
import { checkFigures, sumCoverage } from '../figures/check-figures.ts';
import type { Coverage, ProseFinding } from '../figures/check-prose.ts';
import type { FrontmatterFinding } from '../figures/check-text.ts';
import type { ProseRegister } from '../markdown/prose-register.ts';
import type { Offence } from '../model/content.ts';
import { bodyLineAt, type RawFile, type ReadContent } from './read-content.ts';

/**
 * Checks the figures of all articles and documents.
 *
 * A page that speaks of an entry that couldn't be read, or refers to one that isn't there, is left out: what it says cannot
 * be compared yet. A line that has an offence already gets no second one.
 * @param before what was found so far
 * @example figureOffences(read, register, { dangling: [], inProse: [] }).coverage.offending // 0
 */
export function figureOffences(
  { content, files, unread }: ReadContent,
  register: ProseRegister,
  before: { readonly dangling: readonly Offence[]; readonly inProse: readonly Offence[] },
): { offences: Offence[]; coverage: Coverage } {
  const broken = new Set(before.dangling.map(({ file }) => file));
  const told = new Set(before.inProse.map(place));
  const isComparable = (file: string) =>
    !broken.has(file) && ![...unread].some((id) => files.get(file)?.text.includes(id));
  const reports = checkFigures(content, (file) => files.get(file)?.body ?? '', register).filter(({ file }) =>
    isComparable(file),
  );
  const offences = reports.flatMap(({ file, inProse, inFrontmatter }) => {
    const raw = files.get(file);
    if (!raw) return [];
    return [
      ...inProse.map((finding) => proseOffence(finding, raw, files)),
      ...inFrontmatter.map((finding) => frontmatterOffence(finding, raw)),
    ];
  });
  return { offences: offences.filter((each) => !told.has(place(each))), coverage: sumCoverage(reports) };
}

function place({ file, line }: Offence): string {
  return `${file}:${line}`;
}

function proseOffence(
  { index, message, against }: ProseFinding,
  raw: RawFile,
  files: ReadonlyMap<string, RawFile>,
): Offence {
  const line = against && files.get(against.file)?.lineOf([...against.path, 'quantity']);
  const where = line === undefined ? '' : ` (the claim: ${against?.file}:${line})`;
  return { file: raw.file, line: bodyLineAt(raw, index), message: `${message}${where}` };
}

/** A field may run over several lines: the words say on which of them to look. */
function frontmatterOffence({ path, words, message }: FrontmatterFinding, raw: RawFile): Offence {
  const start = raw.lineOf(path);
  const end = raw.body === '' ? undefined : raw.bodyLine - 1;
  const lines = raw.text.split('\n').slice(start - 1, end);
  const offset = words === undefined ? 0 : lines.findIndex((line) => line.includes(words));
  return { file: raw.file, line: start + Math.max(0, offset), message };
}
