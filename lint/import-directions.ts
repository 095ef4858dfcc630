/**
 * The direction in which imports run, as a lint rule: content → model → knowledge → charts and components → layouts →
 * pages (CONTRIBUTING.md § Folders). A *room* is a folder of `src/`; the table says into which other rooms each may
 * look, and which packages the pure ones may use.
 */
import { posix } from 'node:path';
import type { Rule } from 'eslint';

interface Room {
  /** The rooms it may import from, itself aside; a single file as `room/file.ts`. */
  readonly rooms: readonly string[];
  /** The packages it may use; absent where any will do. */
  readonly packages?: readonly string[];
}

const BELOW_PAGES = [
  'vietnamese',
  'model',
  'markdown',
  'knowledge',
  'charts',
  'search',
  'data',
  'changes',
  'citation',
  'components',
];

export const ROOMS: Readonly<Record<string, Room>> = {
  vietnamese: { rooms: [], packages: [] },
  model: { rooms: ['vietnamese'], packages: ['zod', 'fastest-levenshtein'] },
  markdown: { rooms: ['vietnamese', 'model'] },
  figures: { rooms: ['vietnamese', 'model', 'markdown'] },
  knowledge: { rooms: ['vietnamese', 'model', 'markdown', 'figures', 'changes'] },
  importer: { rooms: ['vietnamese', 'model', 'markdown', 'figures'] },
  evidence: {
    rooms: ['vietnamese', 'model', 'importer', 'knowledge/read-content.ts', 'knowledge/report.ts'],
  },
  changes: { rooms: ['vietnamese', 'model', 'data/feed-item.ts'] },
  twins: { rooms: [] },
  charts: { rooms: ['vietnamese/number.ts'], packages: ['d3'] },
  data: { rooms: ['vietnamese', 'model'] },
  citation: {
    rooms: [
      'vietnamese',
      'model',
      'knowledge/claims.ts',
      'knowledge/source-text.ts',
      'knowledge/target-page.ts',
    ],
    packages: [],
  },
  search: { rooms: ['vietnamese', 'model', 'markdown/prose-register.ts', 'components/href.ts'] },
  components: { rooms: [...BELOW_PAGES, 'styles'] },
  layouts: { rooms: [...BELOW_PAGES, 'styles', 'assets', 'site.ts'] },
  pages: { rooms: [...BELOW_PAGES, 'layouts', 'styles', 'assets', 'site.ts'] },
};

/** Tests and what only they use: they may import anything, and nothing else may import them. */
const TEST = /\.test\.ts$|(^|[/.])fixture\.ts$/;

/** Astro's collections are read in one room; a page asks for nothing but the body it renders. */
const READS_COLLECTIONS = [/^content\.config\.ts$/, /^knowledge\/graph\.ts$/, /^pages\//];

/** A file below `src/`, without that prefix; undefined for any other. */
function sourcePath(file: string): string | undefined {
  const parts = file.replaceAll('\\', '/').split('/');
  const start = parts.lastIndexOf('src');
  return start < 0 ? undefined : parts.slice(start + 1).join('/');
}

/**
 * Why a file may not import something; undefined where it may. Tests may import anything.
 * @param from the importing file, below `src/`
 * @param specifier what stands behind `from` in the import
 * @example refusal('model/claim.ts', '../knowledge/graph.ts') // 'model/ may import vietnamese/, not knowledge/graph.ts'
 */
export function refusal(from: string, specifier: string): string | undefined {
  if (TEST.test(from)) return undefined;
  if (specifier === 'astro:content') {
    return READS_COLLECTIONS.some((reader) => reader.test(from))
      ? undefined
      : 'astro:content is read by knowledge/graph.ts alone; ask it for the graph';
  }
  const name = from.split('/')[0] ?? '';
  const room = ROOMS[name];
  if (!room) return undefined;
  if (specifier.startsWith('.')) return refuseRoom(name, room, posix.join(posix.dirname(from), specifier));
  const allowed = room.packages;
  if (!allowed || allowed.some((known) => specifier === known || specifier.startsWith(`${known}/`)))
    return undefined;
  return `${name}/ is pure: it may use ${allowed.join(', ') || 'no package'}, not ${specifier}`;
}

function refuseRoom(name: string, { rooms }: Room, target: string): string | undefined {
  if (TEST.test(target)) return `${target} is for tests alone`;
  const allowed = [name, ...rooms].some((room) => target === room || target.startsWith(`${room}/`));
  if (allowed) return undefined;
  const list = rooms.map((room) => (room.endsWith('.ts') ? room : `${room}/`)).join(', ');
  return `${name}/ may import ${list || 'nothing of ours'}, not ${target}`;
}

/** The rule itself: every static, dynamic and re-exporting import of a file in `src/`. */
export const importDirections: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { refused: '{{reason}} (imports point one way: CONTRIBUTING.md).' },
  },
  create(context) {
    const from = sourcePath(context.filename);
    if (from === undefined) return {};
    const check = (source: Rule.Node): void => {
      if (source.type !== 'Literal' || typeof source.value !== 'string') return;
      const reason = refusal(from, source.value);
      if (reason !== undefined) context.report({ node: source, messageId: 'refused', data: { reason } });
    };
    const checkSource = (node: { source?: unknown }): void => {
      if (node.source) check(node.source as Rule.Node);
    };
    return {
      ImportDeclaration: checkSource,
      ImportExpression: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
    };
  },
};
