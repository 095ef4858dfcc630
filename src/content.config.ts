/** The collections: each folder of `content/` with the schema that `model/` gives it. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'zod';
import { listDrafts } from './knowledge/read-content.ts';
import { COLLECTIONS, type CollectionName } from './model/content.ts';
import { articleOrDraftSchema } from './model/draft-article.ts';

// A draft may be half done: only the development server shows it, and a build doesn't even read it.
const drafts = import.meta.env.DEV ? [] : listDrafts(process.cwd());

function collection<Schema extends z.ZodType>(
  name: CollectionName,
  { schema, extension }: { schema: Schema; extension: string },
) {
  return defineCollection({
    loader: glob({
      base: `./content/${name}`,
      pattern: [`**/*.${extension}`, ...drafts.map((file) => `!${file.replace(`content/${name}/`, '')}`)],
      // The path itself: Astro's own slug would fold Vietnamese letters its way.
      generateId: ({ entry }) => entry.slice(0, -extension.length - 1),
    }),
    schema,
  });
}

export const collections = {
  articles: collection('articles', { ...COLLECTIONS.articles, schema: articleOrDraftSchema }),
  documents: collection('documents', COLLECTIONS.documents),
  reports: collection('reports', COLLECTIONS.reports),
  provinces: collection('provinces', COLLECTIONS.provinces),
  indicators: collection('indicators', COLLECTIONS.indicators),
  sources: collection('sources', COLLECTIONS.sources),
  glossary: collection('glossary', COLLECTIONS.glossary),
  cautions: collection('cautions', COLLECTIONS.cautions),
  programmes: collection('programmes', COLLECTIONS.programmes),
  highlights: collection('highlights', COLLECTIONS.highlights),
};
