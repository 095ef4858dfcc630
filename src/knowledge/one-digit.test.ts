/**
 * One digit changed in any figure of an article or a document is noticed: the promise on which every number of the site
 * stands. `EVERY_DIGIT=1` tries each digit of each figure with each of the nine others, which takes some minutes.
 */
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPage } from '../figures/check-figures.ts';
import { createKnown } from '../figures/page.ts';
import { createProseRegister } from '../markdown/prose-register.ts';
import { COLLECTIONS, type Content } from '../model/content.ts';
import { buildGraph } from '../model/graph.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { slipsOf, type Slip } from './one-digit.fixture.ts';
import { readContent } from './read-content.ts';
import { checkRecord } from './verified.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIGITS = process.env['EVERY_DIGIT'] ? 'every' : 'one';
const { content, files, unread } = readContent(ROOT);
const register = createProseRegister(content);
const tally = new Map<string, { changed: number; caught: number }>();

/** What stops the check and the build, for one changed file: the same steps as `checkContent`, the cheapest first. */
function isCaught(name: 'articles' | 'documents', id: string, { text }: Slip): boolean {
  const { yaml, body } = splitFrontmatter(text);
  const parsed = COLLECTIONS[name].schema.safeParse(parseDocument(yaml).toJS());
  if (!parsed.success) return true;
  const changed: Content = {
    ...content,
    [name]: content[name].map((entry) => (entry.id === id ? { ...entry, data: parsed.data } : entry)),
  };
  const { file = '' } = content[name].find((entry) => entry.id === id) ?? {};
  const known = createKnown(changed);
  const report = checkPage({ id, file, data: parsed.data, body }, known, register);
  if (report.inProse.length + report.inFrontmatter.length > 0) return true;
  if (checkRecord({ content: changed, files, offences: [], unread }, ROOT).offences.length > 0) return true;
  return 'offences' in buildGraph(changed, '2026-11-22', unread) || isUnknownSymbol(body);
}

function isUnknownSymbol(body: string): boolean {
  return register.findUnknownSymbols(body).length > 0;
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

  test.each(
    (['articles', 'documents'] as const).flatMap((name) =>
      content[name].map(({ id, file }) => ({ name, id, file })),
    ),
  )(
    'in any figure of $file is noticed',
    ({ name, id, file }) => {
      const raw = files.get(file);
      if (!raw) throw new Error(`${file} was not read`);
      const missed = slipsOf(raw, DIGITS).filter((slip) => {
        const caught = isCaught(name, id, slip);
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
