/**
 * One digit changed anywhere in the content is noticed: the promise on which every number of the site stands. The record of
 * numbers tells every one of them. What binds figures to claims is asked of a sample in articles, documents, reports, cautions
 * and places, without the record: it may miss a date or symbol that becomes another one of the same page. `EVERY_DIGIT=1`
 * tries each digit with each of the nine others and asks the record alone, which takes some minutes.
 */
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { checkCaution } from '../figures/check-caution.ts';
import { checkPage } from '../figures/check-figures.ts';
import { checkProvince } from '../figures/check-province.ts';
import { createKnown } from '../figures/known.ts';
import { remember } from '../figures/remember.ts';
import { createProseRegister, registerEntries, type ProseRegister } from '../markdown/prose-register.ts';
import { COLLECTIONS, type Content } from '../model/content.ts';
import { buildGraph } from '../model/graph.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { compareFile, listNumbers } from './number-record.ts';
import { figuresOf, slipsOf, type Slip } from './one-digit.fixture.ts';
import { readContent, type RawFile } from './read-content.ts';
import { checkRecord } from './verified.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIGITS = process.env['EVERY_DIGIT'] ? 'every' : 'one';
const { content, files, unread } = readContent(ROOT);
const read = createProseRegister(content);
const register: ProseRegister = {
  ...read,
  findDocuments: remember(read.findDocuments),
  findBearers: remember(read.findBearers),
};
const entries = JSON.stringify(registerEntries(content));
const recorded = listNumbers({ files });
const tally = { changed: 0, byRecord: 0, asked: 0, byOthers: 0 };

/** Of so many figures one is changed with the record out of the way. */
const SAMPLE = 8;

const COLLECTIONS_WITH_FIGURES = ['articles', 'documents', 'reports', 'cautions', 'provinces'] as const;

type Name = (typeof COLLECTIONS_WITH_FIGURES)[number];

/** Whether the record tells the very digit, and what stood there. */
function isTold(file: RawFile, { text, at, printed, mutated }: Slip): boolean {
  const { replaced } = compareFile({ ...file, text }, recorded[file.file] ?? '');
  const [only, ...more] = replaced;
  if (!only || more.length > 0 || only.before !== printed || only.now.printed !== mutated) return false;
  return only.now.index <= at && at < only.now.index + printed.length;
}

/** What stops the check and the build besides, for one changed file: the same steps as `checkContent`, the cheapest first. */
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
  if (name === 'provinces') {
    const province = changed.provinces.find((entry) => entry.file === file);
    return province !== undefined && checkProvince(province, changed, register).length > 0;
  }
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

/** What was tried: the number that the promise rests on. */
function report(): string {
  const { changed, byRecord, asked, byOthers } = tally;
  const record = `one digit changed ${changed} times in ${Object.keys(recorded).length} files: the record tells ${byRecord}`;
  return asked === 0
    ? `${record}\n`
    : `${record}; of ${asked} asked of the other checks: ${byOthers} caught\n`;
}

function nameOf(file: string): Name | undefined {
  return COLLECTIONS_WITH_FIGURES.find((name) => file.startsWith(`content/${name}/`));
}

describe('one digit changed', () => {
  afterAll(() => void process.stdout.write(report()));

  test.each(Object.keys(recorded))(
    'in any numeral of %s is noticed',
    (file) => {
      const raw = files.get(file);
      if (!raw) throw new Error(`${file} was not read`);
      const [name, isFigure] = [nameOf(file), figuresOf(raw)];
      const missed: string[] = [];
      for (const slip of slipsOf(raw, DIGITS)) {
        const isAsked =
          DIGITS === 'one' && name !== undefined && isFigure(slip) && tally.changed % SAMPLE === 0;
        const [told, caught] = [isTold(raw, slip), isAsked && isCaught(name, raw, slip)];
        tally.changed += 1;
        tally.byRecord += Number(told);
        tally.asked += Number(isAsked);
        tally.byOthers += Number(caught);
        const { line, where, printed, mutated } = slip;
        if (!told) missed.push(`${line}: ${where} ${printed} → ${mutated}`);
      }
      expect(missed).toEqual([]);
    },
    1_800_000,
  );

  test.skipIf(DIGITS === 'every')(
    'in a figure is noticed without the record too, but for a date or symbol in a hundred',
    () => {
      expect(tally.asked).toBeGreaterThan(1_000);
      expect(tally.byOthers / tally.asked).toBeGreaterThan(0.99);
    },
  );
});
