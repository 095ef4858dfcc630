/**
 * One digit changed in any figure of an article, a document or a caution is noticed: the promise on which every number of the site
 * stands. `EVERY_DIGIT=1` tries each digit of each figure with each of the nine others, which takes some minutes.
 */
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { checkCaution } from '../figures/check-caution.ts';
import { checkPage } from '../figures/check-figures.ts';
import { createKnown } from '../figures/known.ts';
import { remember } from '../figures/remember.ts';
import { createProseRegister, registerEntries, type ProseRegister } from '../markdown/prose-register.ts';
import { COLLECTIONS, type Content } from '../model/content.ts';
import { buildGraph } from '../model/graph.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { slipsOf, type Slip } from './one-digit.fixture.ts';
import { readContent, type RawFile } from './read-content.ts';
import { checkRecord } from './verified.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIGITS = process.env['EVERY_DIGIT'] ? 'every' : 'one';
const { content, files, unread } = readContent(ROOT);
const read = createProseRegister(content);
const register: ProseRegister = { ...read, findDocuments: remember(read.findDocuments) };
const entries = JSON.stringify(registerEntries(content));
const tally = new Map<string, { changed: number; caught: number }>();

const COLLECTIONS_WITH_FIGURES = ['articles', 'documents', 'cautions'] as const;

type Name = (typeof COLLECTIONS_WITH_FIGURES)[number];

/** What stops the check and the build, for one changed file: the same steps as `checkContent`, the cheapest first. */
function isCaught(name: Name, file: RawFile, { text }: Slip): boolean {
  const { yaml, body } = file.body === '' ? { yaml: text, body: '' } : splitFrontmatter(text);
  const parsed = COLLECTIONS[name].schema.safeParse(parseDocument(yaml).toJS());
  if (!parsed.success) return true;
  const changed: Content = {
    ...content,
    [name]: content[name].map((entry) =>
      entry.file === file.file ? { ...entry, data: parsed.data } : entry,
    ),
  };
  const register = registerOf(changed);
  if (hasOffence(name, changed, { file: file.file, body, register })) return true;
  if (checkRecord({ content: changed, files, offences: [], unread }, ROOT).offences.length > 0) return true;
  return (
    'offences' in buildGraph(changed, '2026-11-22', unread) || register.findUnknownSymbols(body).length > 0
  );
}

function hasOffence(
  name: Name,
  changed: Content,
  { file, body, register }: { file: string; body: string; register: ProseRegister },
): boolean {
  const known = createKnown(changed);
  if (name === 'cautions') {
    const caution = changed.cautions.find((entry) => entry.file === file);
    return caution !== undefined && checkCaution(caution, known, register).length > 0;
  }
  const entry = changed[name].find((other) => other.file === file);
  if (!entry) throw new Error(`${file} is no entry`);
  const { inProse, inFrontmatter } = checkPage({ ...entry, body }, known, register);
  return inProse.length + inFrontmatter.length > 0;
}

/** The register is part of what is changed: a document is known by its aliases. It is made anew only where it differs. */
function registerOf(changed: Content): ProseRegister {
  return JSON.stringify(registerEntries(changed)) === entries ? register : createProseRegister(changed);
}

/** What was tried, by where it stands: the number that the promise rests on. */
function report(): string {
  const rows = [...tally].map(
    ([where, { changed, caught }]) => `  ${where}: ${changed} changed, ${caught} caught`,
  );
  const sum = (key: 'changed' | 'caught') => [...tally.values()].reduce((total, row) => total + row[key], 0);
  return `one digit changed in ${sum('changed')} figures: ${sum('caught')} caught\n${rows.join('\n')}\n`;
}

describe('one digit changed', () => {
  afterAll(() => void process.stdout.write(report()));

  test.each(COLLECTIONS_WITH_FIGURES.flatMap((name) => content[name].map(({ file }) => ({ name, file }))))(
    'in any figure of $file is noticed',
    ({ name, file }) => {
      const raw = files.get(file);
      if (!raw) throw new Error(`${file} was not read`);
      const missed = slipsOf(raw, DIGITS).filter((slip) => {
        const caught = isCaught(name, raw, slip);
        const sum = tally.get(slip.where) ?? { changed: 0, caught: 0 };
        tally.set(slip.where, { changed: sum.changed + 1, caught: sum.caught + Number(caught) });
        return !caught;
      });
      expect(
        missed.map(({ where, line, printed, mutated }) => `${line}: ${where} ${printed} → ${mutated}`),
      ).toEqual([]);
    },
    1_800_000,
  );
});
