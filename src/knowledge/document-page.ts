/** What a document's page shows beyond the document's own node. */
import { describePlace } from '../model/evidence.ts';
import type { DocumentNode, EventNode, Graph, SourceNode } from '../model/nodes.ts';
import { rollUp } from '../model/roll-up.ts';

/** The places of one source that mention a document. */
export interface PassageGroup {
  source: SourceNode;
  /** In Vietnamese: “đoạn 4: “46-CTr/TU”, “15/1/2025””. */
  places: string[];
}

/**
 * Short facts for the chips under a document's title: how many targets, how many with data, what implements it.
 * @example documentProgress(document) // ['20 mục tiêu, 3 có số liệu', '3 văn bản thực hiện']
 */
export function documentProgress({ targets, implementedBy }: DocumentNode): string[] {
  const { withData } = rollUp(targets);
  const counts =
    targets.length === 0
      ? 'Chưa thấy mục tiêu trong nguồn'
      : `${targets.length} mục tiêu, ${withData} có số liệu`;
  return implementedBy.length === 0 ? [counts] : [counts, `${implementedBy.length} văn bản thực hiện`];
}

/** Events that name the document, oldest first. */
export function documentEvents({ events }: Graph, document: DocumentNode): EventNode[] {
  return events.filter((event) => event.documents.includes(document));
}

/** The passages that mention the document, grouped by source. */
export function passagesOf({ sources }: Graph, { data }: DocumentNode): PassageGroup[] {
  const groups = Map.groupBy(data.mentions, (mention) => mention.source ?? '');
  return [...groups].flatMap(([id, mentions]) => {
    const source = sources.get(id);
    const places = mentions.map(
      (mention) => `${describePlace(mention)} (${mention.figures.map((figure) => `“${figure}”`).join(', ')})`,
    );
    return source ? [{ source, places }] : [];
  });
}
