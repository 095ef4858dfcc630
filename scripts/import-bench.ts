/** The importer measured: one long article, and a thousand in one run with the memory that takes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importContext } from '../src/importer/context.ts';
import { importBytes } from '../src/importer/import-bytes.ts';
import { readContent } from '../src/knowledge/read-content.ts';
import { ownProse, readLexicon } from '../src/knowledge/read-lexicon.ts';
import { CommandError } from './command.ts';
import { formatRows, formatTable, measure, type Measurement } from './measure.ts';

const SAMPLES = fileURLToPath(new URL('../src/importer/samples/', import.meta.url));
const COMMAND = fileURLToPath(new URL('./import.ts', import.meta.url));
const LONG_BYTES = 100_000;
const RUNS = [100, 1000] as const;
/** Has the command say at its end how much memory it had at most, in kilobytes. */
const REPORT_MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(`peak ${process.resourceUsage().maxRSS}`))';

/** One run of the command over many files. */
export interface ImportRun {
  readonly articles: number;
  readonly seconds: number;
  /** Megabytes that the process had at most. */
  readonly peak: number;
}

export interface ImportBench {
  readonly single: readonly Measurement[];
  readonly runs: readonly ImportRun[];
}

/**
 * Measures the importer on the sample articles: one of them alone, all of them as one of 100 kB, and many files at once.
 * @example (await benchImport()).runs[1]?.peak // 190
 */
export async function benchImport(): Promise<ImportBench> {
  const articles = readSamples();
  const context = readContext();
  const bytes = (text: string) => new TextEncoder().encode(text);
  const [short = ''] = articles;
  const long = longArticle(articles);
  const run = (text: string) => importBytes(bytes(text), { file: 'bai.txt', context });
  if ('refused' in run(long)) throw new CommandError('The long article is refused.');
  return {
    single: [
      await measure('one article', { rounds: 20, operations: 1 }, () => run(short)),
      await measure('one of 100 kB', { rounds: 5, operations: 1 }, () => run(long)),
    ],
    runs: RUNS.map((count) => runCommand(articles, count)),
  };
}

/**
 * What was measured, as two tables.
 * @example describeImportBench(await benchImport())
 */
export function describeImportBench({ single, runs }: ImportBench): string {
  const rows = runs.map(({ articles, seconds, peak }) => [
    `${articles} articles in one run`,
    seconds.toFixed(1),
    ((1000 * seconds) / articles).toFixed(1),
    peak.toFixed(0),
  ]);
  return `${formatTable(single)}\n\n${formatRows([['', 'seconds', 'ms each', 'peak MB'], ...rows])}`;
}

function readSamples(): string[] {
  return readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(SAMPLES, name), 'utf8'));
}

function readContext() {
  const { content, files } = readContent(process.cwd());
  const lexicon = readLexicon(ownProse(files.values()));
  return { ...importContext(content), ...(lexicon && { lexicon }) };
}

/** The first article with the paragraphs of all of them in the middle of its body, over and over. */
function longArticle([first = '', ...others]: readonly string[]): string {
  const lines = first.split('\n');
  const isProse = (line: string) => line.length > 120 && line.endsWith('.');
  const prose = [first, ...others].flatMap((text) => text.split('\n').filter(isProse)).join('\n');
  const at = lines.findIndex(isProse);
  const more = prose.repeat(Math.ceil(LONG_BYTES / Buffer.byteLength(prose)));
  const long = [...lines.slice(0, at), more, ...lines.slice(at)].join('\n');
  return new TextDecoder()
    .decode(new TextEncoder().encode(long).subarray(0, LONG_BYTES))
    .replace(/[^\n]*$/, '');
}

function runCommand(articles: readonly string[], count: number): ImportRun {
  const folder = mkdtempSync(join(tmpdir(), 'import-bench-'));
  try {
    mkdirSync(join(folder, 'bai'));
    for (let number = 1; number <= count; number += 1) {
      const text = articles[number % articles.length] ?? '';
      writeFileSync(join(folder, 'bai', `bai-${number}.txt`), withTitles(text, number));
    }
    const start = performance.now();
    const { stderr } = spawnSync(
      process.execPath,
      ['--import', REPORT_MEMORY, COMMAND, join(folder, 'bai'), '--out', join(folder, 'nhap')],
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
    const seconds = (performance.now() - start) / 1000;
    const peak = Number(/peak (\d+)$/.exec(stderr)?.[1]) / 1024;
    return { articles: count, seconds, peak };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every copy has lines of its own, so that each gets a title and a draft of its own. */
function withTitles(text: string, number: number): string {
  return text.replace(/^(\p{Lu}.{30,110}[^.:;!?\d])$/gmu, (line) => `${line} lần thứ ${number}`);
}
