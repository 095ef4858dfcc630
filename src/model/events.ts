/**
 * Events for the timeline: those an article writes down, and those that follow from documents (issued), sources
 * (published) and targets (due). What follows is never typed in, so that it cannot contradict what it follows from.
 */
import { NATION_KEY, TARGETS } from './address.ts';
import { documentLabel, documentName } from './document-name.ts';
import { evidenceSources } from './evidence.ts';
import type {
  ArticleNode,
  DocumentNode,
  EventNode,
  Graph,
  ProvinceNode,
  SourceNode,
  TargetNode,
} from './nodes.ts';
import { comparePeriods, describePeriod, formatPeriod, type Period } from './period.ts';
import type { Lookup } from './reference.ts';

type Maps = Pick<Graph, 'articles' | 'documents' | 'sources' | 'targets'>;

/** The events of an article's frontmatter, with their references followed. */
export function writtenEvents(
  article: ArticleNode,
  maps: {
    provinces: ReadonlyMap<string, ProvinceNode>;
    documents: ReadonlyMap<string, DocumentNode>;
    sources: ReadonlyMap<string, SourceNode>;
  },
  lookup: Lookup,
): EventNode[] {
  return article.data.events.map((event, index) => {
    const at = (field: string) => ({ file: article.file, path: ['events', index, field] });
    const [sourceId] = evidenceSources(event.evidence, article.source.id);
    return {
      id: event.id,
      kind: 'event',
      date: event.date,
      what: event.what,
      label: event.label,
      note: event.note ?? event.dateNote,
      url: `${article.url}#${event.id}`,
      province:
        event.province === undefined
          ? undefined
          : lookup.find({ kind: 'province', among: maps.provinces, id: event.province, at: at('province') }),
      documents: lookup.findAll({
        kind: 'document',
        among: maps.documents,
        ids: event.documents,
        at: at('documents'),
      }),
      evidence: event.evidence,
      source:
        sourceId === undefined
          ? undefined
          : lookup.find({ kind: 'source', among: maps.sources, id: sourceId, at: at('evidence') }),
      targets: [],
    };
  });
}

/** Every event, written and derived, by date. */
export function collectEvents(maps: Maps): EventNode[] {
  const written = [...maps.articles.values()].flatMap((article) => article.events);
  const issued = [...maps.documents.values()].flatMap((document) => issue(document, maps.sources));
  const published = [...maps.articles.values()].flatMap(publication);
  return [...written, ...issued, ...published, ...dueDates([...maps.targets.values()])].sort(
    (a, b) => comparePeriods(a.date, b.date) || a.id.localeCompare(b.id),
  );
}

function issue(document: DocumentNode, sources: ReadonlyMap<string, SourceNode>): EventNode[] {
  const { issued, mentions, issuer, issuedNote } = document.data;
  if (!issued) return [];
  const evidence = mentions.find(printsDate) ?? mentions[0];
  return [
    {
      id: `ban-hanh-${document.id.replace('/', '-')}`,
      kind: 'issued',
      date: issued,
      what: `${issuer} ban hành ${documentName(document.data)}.`,
      label: documentLabel(document.data),
      url: document.url,
      province: document.province,
      documents: [document],
      evidence,
      source: evidence?.source === undefined ? document.sources[0] : sources.get(evidence.source),
      targets: [],
      note: issuedNote,
    },
  ];
}

function printsDate({ figures }: { figures: readonly string[] }): boolean {
  return figures.some((figure) => /\d[/-]\d{4}$/.test(figure));
}

function publication(article: ArticleNode): EventNode[] {
  const { published, publisher, publishedNote, title } = article.source.data;
  if (!published) return [];
  return [
    {
      id: `dang-bai-${article.source.id}`,
      kind: 'published',
      date: published,
      what: `Bài gốc “${title}” được đăng (${publisher}).`,
      label: 'Bài gốc đăng',
      url: article.url,
      province: article.provinces[0],
      documents: article.documents,
      evidence: undefined,
      source: article.source,
      targets: [],
      note: publishedNote,
    },
  ];
}

/** One event for each place and due period, however many targets fall due in it. */
function dueDates(targets: readonly TargetNode[]): EventNode[] {
  const dated = targets.flatMap((target) => (target.data.due ? [{ target, due: target.data.due }] : []));
  const groups = Map.groupBy(
    dated,
    ({ target, due }) => `${target.province?.id ?? NATION_KEY} ${formatPeriod(due)}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [
          dueEvent(
            first.due,
            group.map(({ target }) => target),
          ),
        ]
      : [];
  });
}

const DUE_MARK = { id: 'han', name: 'Hạn' } as const;
/** A due period without an end says when something begins. */
const OPEN_MARK = { id: 'moc', name: 'Mốc bắt đầu' } as const;

function dueEvent(due: Period, targets: readonly TargetNode[]): EventNode {
  const [first] = targets;
  const place = first?.province;
  const scope = place?.id ?? NATION_KEY;
  const written = formatPeriod(due);
  const mark = due.kind === 'open' ? OPEN_MARK : DUE_MARK;
  return {
    id: `${mark.id}-${scope}-${written.replace(/[^0-9a-z]+/gi, '-').replace(/-$/, '')}`,
    kind: 'due',
    date: due,
    what: `${mark.name} ${describePeriod(due)} của ${targets.length} mục tiêu, ${place?.data.name ?? 'cả nước'}.`,
    label: `${targets.length} mục tiêu`,
    url:
      first && targets.length === 1
        ? first.url
        : `${TARGETS}?noi=${scope}&han=${encodeURIComponent(written)}`,
    province: place,
    documents: [...new Set(targets.flatMap(({ document }) => document ?? []))],
    evidence: first?.data.evidence,
    source: first?.sources[0],
    targets: [...targets],
    note: undefined,
  };
}
