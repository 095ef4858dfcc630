/**
 * Reads `content/asked/`: how readers ask for pages in words that don't stand on them. A file for each kind of page; in it
 * for each address the phrases, with an anchor where one entry of a list is meant.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { programmeAddress, SECTIONS, termAddress } from '../model/address.ts';
import { askedSchema, type AskedPage } from '../model/asked.ts';
import type { Offence } from '../model/content.ts';
import type { Graph } from '../model/nodes.ts';

const FOLDER = 'content/asked';

/** The phrases for one address, and where they stand. */
export interface Asked extends AskedPage {
  readonly file: string;
  readonly line: number;
}

export interface ReadAsked {
  asked: Asked[];
  offences: Offence[];
}

/**
 * How readers ask for each page, and what is wrong with files that cannot be read.
 * @param root the folder that holds `content/`
 * @example readAsked(process.cwd()).asked.find(({ address }) => address === '/thuat-ngu/#ai')?.phrases
 */
export function readAsked(root: string): ReadAsked {
  const folder = join(root, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const files = names
    .filter((name) => !name.startsWith('.'))
    .map((name) => readFile(join(folder, name), `${FOLDER}/${name}`));
  const asked = files.flatMap((file) => file.asked);
  return { asked, offences: [...files.flatMap(({ offences }) => offences), ...repeated(asked)] };
}

/**
 * Addresses that no page of the site has, and no entry of one.
 * @example strayAddresses(readAsked(process.cwd()).asked, graph) // []
 */
export function strayAddresses(asked: readonly Asked[], graph: Graph): Offence[] {
  const addresses = askableAddresses(graph);
  return asked
    .filter(({ address }) => !addresses.has(address))
    .map(({ address, file, line }) => ({
      file,
      line,
      message: `"${address}" is no page of the site that can be asked for; an address begins and ends with a slash, an entry of a list has its anchor behind it (/thuat-ngu/#ai)`,
    }));
}

/** What search knows by itself: pages for one thing each, sections, and the entries of the glossary and of the programmes. */
function askableAddresses(graph: Graph): ReadonlySet<string> {
  const { articles, datasets, documents, indicators, programmes, provinces, targets, terms } = graph;
  const pages = [articles, datasets, documents, indicators, provinces, targets];
  return new Set([
    ...SECTIONS,
    ...pages.flatMap((nodes) => [...nodes.values()].map(({ url }) => url)),
    ...[...terms.keys()].map(termAddress),
    ...[...programmes.keys()].map(programmeAddress),
  ]);
}

function readFile(path: string, file: string): ReadAsked {
  if (!path.endsWith('.yaml'))
    return { asked: [], offences: [{ file, message: `a file of ${FOLDER}/ ends in .yaml` }] };
  const text = readFileSync(path, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    const message = `the YAML cannot be read: ${error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? ''}`;
    return { asked: [], offences: [{ file, line: error.linePos?.[0].line ?? 1, message }] };
  }
  const parsed = askedSchema.safeParse(document.toJS() ?? {});
  const lineOf = keyLines(document, lines);
  if (!parsed.success) {
    const offences = parsed.error.issues.map(({ path: [address = ''] }) => ({
      file,
      line: lineOf.get(String(address)) ?? 1,
      message: `"${String(address)}" has a list of phrases, each a line of text without < > # (in quotation marks where YAML would read a number)`,
    }));
    return { asked: [], offences };
  }
  const asked = Object.entries(parsed.data).map(([address, phrases]) => ({
    address,
    phrases: phrases.map((phrase) => phrase.normalize('NFC')),
    file,
    line: lineOf.get(address) ?? 1,
  }));
  return { asked, offences: [] };
}

/** The line of each address. */
function keyLines(document: ReturnType<typeof parseDocument>, lines: LineCounter): Map<string, number> {
  const found = new Map<string, number>();
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && key.range) found.set(String(key.value), lines.linePos(key.range[0]).line);
    },
  });
  return found;
}

function repeated(asked: readonly Asked[]): Offence[] {
  return asked.flatMap(({ address, file, line }, i) => {
    const first = asked.findIndex((other) => other.address === address);
    return first === i
      ? []
      : [{ file, line, message: `"${address}" stands in ${asked[first]?.file ?? ''} already` }];
  });
}
