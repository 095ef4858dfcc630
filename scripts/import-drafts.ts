/** Writing drafts one after the other: each to a name of its own, none over a file, none half. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownSource } from '../src/importer/context.ts';
import { createDraft } from '../src/importer/draft.ts';
import type { ImportResult } from '../src/importer/result.ts';
import { describeSystemError } from './system-error.ts';
import { writeNewFile } from './write-file.ts';

export interface DraftsOptions {
  /** The folder of the drafts. */
  readonly out: string;
  readonly isDryRun: boolean;
  readonly sources: readonly KnownSource[];
  /** ISO date. */
  readonly today: string;
  /** Ids that claims and events bear already. */
  readonly taken: ReadonlySet<string>;
}

/** Where the draft is, or why there is none. */
export type Written = { readonly path: string } | { readonly failed: string };

/**
 * A writer of drafts that remembers what it has written.
 * @example const write = createDraftWriter(options); write(result) // { path: 'content/articles/bai.mdx' }
 */
export function createDraftWriter({ out, isDryRun, sources, today, taken }: DraftsOptions) {
  /** The input that each draft of this run came from. */
  const origins = new Map<string, string>();
  const ids = new Set(taken);

  return (result: ImportResult): Written => {
    const { slug, text, claimIds } = createDraft(result, { sources, today, taken: ids });
    const path = join(out, `${slug}.mdx`);
    const origin = origins.get(path);
    if (origin !== undefined) {
      return { failed: `${result.file}: ${path} was just made from ${origin}, which has the same title` };
    }
    try {
      const isFree = isDryRun ? !existsSync(path) : writeNewFile(path, text);
      if (!isFree) return { failed: `${result.file}: ${path} exists already; a draft never replaces a file` };
    } catch (error) {
      return { failed: `${result.file}: ${path} could not be written: it ${describeSystemError(error)}` };
    }
    origins.set(path, result.file);
    for (const id of claimIds) ids.add(id);
    return { path };
  };
}
