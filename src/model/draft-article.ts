/**
 * Drafts: articles that somebody is still working on. What of one can be read is read, so that its editor sees it in the
 * development server and hears of everything else that is wrong with it.
 */
import { z } from 'zod';
import { articleSchema, type ArticleData } from './article.ts';

type Fields = Record<string, unknown>;

const LISTS = ['targets', 'results', 'events'] as const;

/** What stands for a field that can't be read yet; an id that no entry bears. */
const STAND_INS: Fields = {
  title: 'TODO',
  summary: 'TODO',
  province: 'todo',
  resolution: ['trung-uong/todo'],
  source: 'src-todo',
  edited: '1970-01-01',
  targets: [],
  results: [],
  events: [],
  plain: [],
  draft: true,
};

/** The article's schema; of a draft, whatever can be read: the rest is left out or replaced by a `TODO`. */
export const articleOrDraftSchema = z.preprocess((raw) => {
  if (!isDraft(raw)) return raw;
  const { error } = articleSchema.safeParse(raw);
  return error ? mend(raw, error.issues) : raw;
}, articleSchema);

/**
 * A draft without what isn't well-formed: claims and events that don't validate are left out, other fields replaced.
 * Undefined where the frontmatter isn't that of a draft.
 * @example readDraftArticle({ draft: true, title: 'Bài mới' })?.summary // 'TODO'
 */
export function readDraftArticle(raw: unknown): ArticleData | undefined {
  return isDraft(raw) ? articleOrDraftSchema.safeParse(raw).data : undefined;
}

function isDraft(raw: unknown): raw is Fields {
  return typeof raw === 'object' && raw !== null && 'draft' in raw && raw.draft === true;
}

function mend(raw: Fields, issues: readonly z.core.$ZodIssue[]): Fields {
  const fields: Fields = { ...raw };
  const dropped = new Map<string, Set<unknown>>();
  for (const issue of issues) {
    const [key, index] = issue.path.map(String);
    if (key === undefined) dropUnknown(fields, issue);
    else if (index !== undefined && isList(key)) dropped.set(key, (dropped.get(key) ?? new Set()).add(index));
    else fields[key] = STAND_INS[key];
  }
  for (const [key, indices] of dropped) {
    const items: unknown = fields[key];
    if (Array.isArray(items)) fields[key] = items.filter((_, index) => !indices.has(String(index)));
  }
  return fields;
}

function dropUnknown(fields: Fields, issue: z.core.$ZodIssue): void {
  if (issue.code !== 'unrecognized_keys') return;
  const unknown = new Set(issue.keys);
  for (const key of Object.keys(fields)) {
    if (
      unknown.has(key) ||
      unknown.has(key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()))
    )
      Reflect.deleteProperty(fields, key);
    else if (/[A-Z]/.test(key)) Reflect.deleteProperty(fields, key);
  }
}

function isList(key: string): boolean {
  return (LISTS as readonly string[]).includes(key);
}
