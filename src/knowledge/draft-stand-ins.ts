/**
 * Stand-ins for what drafts name and nobody has described yet, so that the development server shows a draft while it is
 * being written. A build never sees them: it reads no drafts.
 */
import type { Content, Entry } from '../model/content.ts';
import { documentSchema } from '../model/document.ts';
import { evidenceSources } from '../model/evidence.ts';
import { indicatorSchema } from '../model/indicator.ts';
import { provinceSchema } from '../model/province.ts';
import { sourceSchema } from '../model/source.ts';
import { CENTRAL_SCOPE } from '../model/address.ts';

type Article = Content['articles'][number];

const TODO = 'TODO';

/**
 * The content with an entry for everything that its drafts refer to. Claims of drafts whose id is taken are left out.
 * @example withStandIns(content).sources.some(({ id }) => id === 'src-todo') // true
 */
export function withStandIns(content: Content): Content {
  const drafts = content.articles.filter(({ data }) => data.draft);
  if (drafts.length === 0) return content;
  const named = namesIn(drafts);
  const provinces = fill(content.provinces, named.provinces, standInProvince);
  return {
    ...content,
    articles: withoutRepeatedIds(content),
    provinces,
    documents: fill(content.documents, named.documents, standInDocument),
    indicators: fill(content.indicators, named.indicators, standInIndicator),
    sources: fill(content.sources, named.sources, standInSource),
  };
}

/** The ids that drafts refer to. A document of a province needs that province. */
function namesIn(drafts: readonly Article[]) {
  const pages = drafts.map(({ data }) => data);
  const claims = pages.flatMap(({ targets, results }) => [...targets, ...results]);
  const events = pages.flatMap((page) => page.events);
  const documents = [
    ...pages.flatMap(({ resolution }) => resolution),
    ...claims.flatMap(({ document }) => document ?? []),
    ...events.flatMap((event) => event.documents),
  ];
  const scopes = documents.map(scopeOf).filter((scope) => scope !== CENTRAL_SCOPE);
  return {
    documents,
    provinces: [
      ...pages.flatMap(({ province }) => province),
      ...[...claims, ...events].flatMap(({ province }) => province ?? []),
      ...scopes,
    ],
    indicators: claims.map(({ indicator }) => indicator),
    sources: [
      ...pages.map(({ source }) => source),
      ...[...claims, ...events].flatMap(({ evidence }) => evidenceSources(evidence)),
      ...(documents.length > 0 ? ['src-todo'] : []),
    ],
  };
}

function fill<Data>(
  entries: readonly Entry<Data>[],
  ids: readonly string[],
  standIn: (id: string) => Data,
): Entry<Data>[] {
  const known = new Set(entries.map(({ id }) => id));
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  return [...entries, ...missing.map((id) => ({ id, file: id, data: standIn(id) }))];
}

function withoutRepeatedIds({ articles, documents, reports }: Content): Article[] {
  const published = [...articles.filter(({ data }) => !data.draft), ...documents, ...reports];
  const taken = new Set(
    published.flatMap(({ data }) =>
      [...data.targets, ...data.results, ...('events' in data ? data.events : [])].map(({ id }) => id),
    ),
  );
  const isNew = ({ id }: { id: string }) => !taken.has(id) && taken.add(id).size > 0;
  return articles.map((article) => {
    const { data } = article;
    if (!data.draft) return article;
    const [targets, results, events] = [
      data.targets.filter(isNew),
      data.results.filter(isNew),
      data.events.filter(isNew),
    ];
    return { ...article, data: { ...data, targets, results, events } };
  });
}

function standInProvince(id: string) {
  const name = `${TODO}: ${id}`;
  return provinceSchema.parse({ name, 'full-name': name, kind: 'province', eras: [{}] });
}

function standInDocument(id: string) {
  const scope = scopeOf(id);
  const isCentral = scope === CENTRAL_SCOPE;
  return documentSchema.parse({
    ...{
      kind: 'collection',
      title: `${TODO}: ${id}`,
      'title-status': 'descriptive',
      issuer: TODO,
      summary: TODO,
    },
    ...(isCentral ? { level: 'central' } : { level: 'provincial', province: scope }),
    sources: ['src-todo'],
  });
}

function standInIndicator(id: string) {
  const name = `${TODO}: ${id}`;
  return indicatorSchema.parse({
    ...{ name, unit: null, direction: 'none', pillar: 'the-che', definition: TODO, comparable: false },
  });
}

function standInSource(id: string) {
  const title = `${TODO}: ${id}`;
  return sourceSchema.parse({ title, publisher: TODO, tier: 'secondary', read: 'excerpt' });
}

function scopeOf(document: string): string {
  return document.split('/')[0] ?? CENTRAL_SCOPE;
}
