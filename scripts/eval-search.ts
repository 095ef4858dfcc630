/** `npm run eval:search`: judges the built site's search as a visitor meets it, in a real browser. */
import { readFile } from 'node:fs/promises';
import { CommandError, readArguments, refuseUsage, run } from './command.ts';
import { cutPhrases } from './cut-phrases.ts';
import { HELD_BACK_SET, TUNING_SET, readJudgedQueries, type JudgedQuery } from './judged-queries.ts';
import { readBodies, readIndexedPages } from './page-texts.ts';
import { describeEvaluation, describePassages } from './search-report.ts';
import {
  evaluate,
  evaluatePassages,
  type PassageEvaluation,
  type PassageRanking,
  type Ranking,
} from './search-evaluation.ts';
import { openSearch, type SearchBrowser } from './search-browser.ts';

const PHRASES = 200;
const SEED = 20_261_122;

const HELP = `Runs judged queries against the built site's own search, in a real browser.

  npm run eval:search -- [--queries FILE]… [--passages] [--dist DIR] [--json]

  --queries FILE   [{ "query", "class", "expected": ["/van-ban/…/", …], "reason"? }], as often as you like
                   (default: ${TUNING_SET} and ${HELD_BACK_SET}, each by itself;
                   what was missed of the latter is shown only where it is named)
  --passages       instead, types phrases cut from bodies at random: is the first result the page, and does the first
                   passage shown have the phrase? (${PHRASES} phrases; --count N and --seed N change that)
  --dist DIR       the built site, with its search index (default: dist)
  --json           prints one JSON object and nothing else; of several files the figures over all, and each under "sets"

A query succeeds at k when one of the first k results leads to an expected address, or to an anchor on it.
BASE=/path is the path the site was built for. The exit code is 0 whatever the figures are.`;

const { queries, passages, count, seed, dist, json } = readArguments(HELP, {
  queries: { type: 'string', multiple: true },
  passages: { type: 'boolean', default: false },
  count: { type: 'string', default: String(PHRASES) },
  seed: { type: 'string', default: String(SEED) },
  dist: { type: 'string', default: 'dist' },
  json: { type: 'boolean', default: false },
});
for (const [name, value] of Object.entries({ count, seed }))
  if (!/^\d+$/.test(value)) refuseUsage(`--${name} takes a whole number, not "${value}".`, HELP);

await run(async () => {
  const files = queries ?? [TUNING_SET, HELD_BACK_SET];
  const sets = await Promise.all(
    files.map(async (file) => ({ file, judged: passages ? [] : await readQueries(file) })),
  );
  const base = (process.env['BASE'] ?? '').replace(/\/+$/, '');
  const search = await openSearch(dist, base);
  if (!json) console.log(search.note);
  try {
    if (passages) {
      const evaluation = await judgePassages(search);
      console.log(json ? JSON.stringify(evaluation) : describePassages(evaluation));
      return;
    }
    const rankings = [];
    for (const { file, judged } of sets) rankings.push({ file, rankings: await rank(search, judged) });
    console.log(json ? toJson(rankings) : rankings.map(toText).join('\n\n'));
  } finally {
    await search.close();
  }
});

async function readQueries(path: string): Promise<JudgedQuery[]> {
  try {
    return readJudgedQueries(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw new CommandError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function rank(search: SearchBrowser, judged: readonly JudgedQuery[]): Promise<Ranking[]> {
  return withProgress(judged, async (each) => {
    const { addresses } = await search.ask(each.query);
    return { ...each, got: addresses };
  });
}

/** Phrases that one page alone has, typed as they stand. */
async function judgePassages(search: SearchBrowser): Promise<PassageEvaluation> {
  const pages = readBodies(dist);
  const cutFrom = new Set(pages.map(({ address }) => address));
  const others = readIndexedPages(dist).filter(({ address }) => !cutFrom.has(address));
  const phrases = cutPhrases(pages, {
    count: Number(count),
    seed: Number(seed),
    others: others.map(({ text }) => text),
  });
  const rankings = await withProgress(phrases, async (each): Promise<PassageRanking> => {
    const { addresses, passage } = await search.ask(each.phrase);
    return { ...each, first: addresses[0], passage };
  });
  return evaluatePassages(rankings);
}

/** Does one thing after another, and says on a terminal how far it is. */
async function withProgress<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = [];
  for (const [i, item] of items.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r${i + 1}/${items.length} queries`);
    results.push(await work(item));
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  return results;
}

function toJson(sets: readonly { file: string; rankings: readonly Ranking[] }[]): string {
  const whole = evaluate(sets.flatMap(({ rankings }) => rankings));
  if (sets.length === 1) return JSON.stringify(whole);
  const each = Object.fromEntries(sets.map(({ file, rankings }) => [file, evaluate(rankings)]));
  return JSON.stringify({ ...whole, sets: each });
}

/** A set with its misses; those of the set held back only where it was asked for by name. */
function toText({ file, rankings }: { file: string; rankings: readonly Ranking[] }): string {
  const withMisses = file !== HELD_BACK_SET || queries !== undefined;
  return `${file}\n${describeEvaluation(evaluate(rankings), withMisses)}`;
}
