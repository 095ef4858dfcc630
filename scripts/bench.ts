/** `npm run bench`: how long the parts of a build take, and how its search does; printed as tables and written as JSON. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../src/knowledge/read-content.ts';
import { referenceDate } from '../src/knowledge/reference-date.ts';
import { createProseRegister, registerEntries } from '../src/markdown/prose-register.ts';
import { buildGraph } from '../src/model/graph.ts';
import { SYMBOL_NAMES } from '../src/model/symbol-names.ts';
import { createResolver } from '../src/model/symbol-resolver.ts';
import { buildSite } from './build-site.ts';
import { CommandError, readCommandLine, refuseUsage, run } from './command.ts';
import { benchImport, describeImportBench } from './import-bench.ts';
import { HELD_BACK_SET, TUNING_SET, readJudgedQueries } from './judged-queries.ts';
import { formatTable, measure, type Measurement } from './measure.ts';
import { compareSearches } from './search-comparison.ts';
import { describeComparison } from './search-report.ts';

interface Benchmark {
  readonly name: string;
  readonly what: string;
  /** Left out unless it is named: it takes long. */
  readonly onlyNamed?: true;
  readonly run: () => Promise<Outcome>;
}

/** What a benchmark found, to be printed and to be written. */
interface Outcome {
  readonly table: string;
  readonly results: unknown;
}

const RESULTS = 'bench-results.json';
/** What people type, exact and not; the tests of the resolver hold what each leads to. */
const QUERIES = [
  '52-NQ/TW',
  '52/NQ-TW',
  'nq 52',
  'nghị quyết 57',
  '9-NQ/TU',
  'QD 41/2025',
  'ke hoach 138 quang ninh',
  'chuyển đổi số',
];

const BENCHMARKS: readonly Benchmark[] = [
  { name: 'content', what: 'reading content/ and joining it to a graph', run: timed(benchContent) },
  { name: 'prose', what: 'finding documents and abbreviations in prose', run: timed(benchProse) },
  { name: 'symbols', what: 'answering number queries', run: timed(benchSymbols) },
  { name: 'build', what: 'the whole site with its search index', onlyNamed: true, run: timed(benchBuild) },
  {
    name: 'import',
    what: 'articles to drafts: alone, long, and a thousand',
    onlyNamed: true,
    run: benchImporter,
  },
  {
    name: 'search',
    what: 'the search of dist/ beside others, and without its parts',
    onlyNamed: true,
    run: benchSearch,
  },
];

const HELP = `Measures parts of the build. Prints a table for each and writes ${RESULTS}.

  npm run bench -- [NAME…]

${BENCHMARKS.map(({ name, what, onlyNamed }) => `  ${name.padEnd(10)}${what}${onlyNamed ? '; only when named' : ''}`).join('\n')}

Machines are noisy: compare ratios of one run, not numbers of two.`;

const chosen = chooseBenchmarks();

await run(async () => {
  const results: Record<string, unknown> = {};
  for (const { name, what, run: runOne } of chosen) {
    const outcome = await runOne();
    results[name] = outcome.results;
    console.log(`${name}: ${what}\n${outcome.table}\n`);
  }
  const machine = { node: process.version, cores: availableParallelism() };
  writeFileSync(RESULTS, `${JSON.stringify({ machine, results }, null, 2)}\n`);
  console.log(`written to ${RESULTS}`);
});

function chooseBenchmarks(): readonly Benchmark[] {
  const { positionals: names } = readCommandLine(HELP, {});
  const unknown = names.find((name) => !BENCHMARKS.some((benchmark) => benchmark.name === name));
  if (unknown !== undefined) refuseUsage(`There is no benchmark "${unknown}".`, HELP);
  if (names.length === 0) return BENCHMARKS.filter(({ onlyNamed }) => !onlyNamed);
  return BENCHMARKS.filter(({ name }) => names.includes(name));
}

/** A benchmark whose outcome is times. */
function timed(bench: () => Promise<readonly Measurement[]>): () => Promise<Outcome> {
  return async () => {
    const results = await bench();
    return { table: formatTable(results), results };
  };
}

async function benchContent(): Promise<Measurement[]> {
  const root = process.cwd();
  const { content, files } = readContent(root);
  const today = referenceDate();
  return [
    await measure('read and validate', { rounds: 5, operations: files.size }, () => readContent(root)),
    await measure('build graph', { rounds: 20, operations: 1 }, () => buildGraph(content, today)),
  ];
}

async function benchProse(): Promise<Measurement[]> {
  const { content, files } = readContent(process.cwd());
  const register = createProseRegister(content);
  const paragraphs = [...files.values()].flatMap(({ body }) => body.split('\n\n').filter(Boolean));
  const options = { rounds: 10, operations: paragraphs.length };
  return [
    await measure('make register', { rounds: 20, operations: 1 }, () => createProseRegister(content)),
    await measure('find documents', options, () => paragraphs.map((text) => register.findDocuments(text))),
    await measure('find abbreviations', options, () => paragraphs.map((text) => register.findTerms(text))),
  ];
}

async function benchSymbols(): Promise<Measurement[]> {
  const entries = registerEntries(readContent(process.cwd()).content);
  const resolver = createResolver(entries, SYMBOL_NAMES);
  const resolveAll = () => QUERIES.map((query) => resolver.resolve(query));
  return [
    await measure('make resolver', { rounds: 20, operations: 1 }, () =>
      createResolver(entries, SYMBOL_NAMES),
    ),
    await measure('resolve queries', { rounds: 200, operations: QUERIES.length }, resolveAll),
  ];
}

async function benchBuild(): Promise<Measurement[]> {
  const out = mkdtempSync(join(tmpdir(), 'lo-trinh-so-'));
  try {
    const build = () => buildSite({ root: process.cwd(), out, say: () => undefined });
    return [await measure('build', { rounds: 1, operations: 1 }, build)];
  } catch (error) {
    throw new CommandError(`The site could not be built: npm run build says why.`, { cause: error });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function benchImporter(): Promise<Outcome> {
  const results = await benchImport();
  return { table: describeImportBench(results), results };
}

async function benchSearch(): Promise<Outcome> {
  const read = (file: string) => readJudgedQueries(JSON.parse(readFileSync(file, 'utf8')));
  const sets = { tuning: read(TUNING_SET), 'held back': read(HELD_BACK_SET) };
  const results = await compareSearches({ dist: 'dist', sets });
  return { table: describeComparison(results), results };
}
