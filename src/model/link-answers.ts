/** Follows the editors' links between targets: a lower target that carries one above down in another measure. */
import { documentLabel } from './document-name.ts';
import { documentsAbove } from './implementation.ts';
import type { NodeMaps } from './node-maps.ts';
import type { TargetNode } from './nodes.ts';
import type { Lookup, Place } from './reference.ts';

/** Every `answers` of a target: known, not the target itself, and of a document that its own document carries out. */
export function linkAnswers({ targets }: NodeMaps, lookup: Lookup): void {
  for (const target of targets.values()) {
    const index = target.home.data.targets.indexOf(target.data);
    const at: Place = { file: target.home.file, path: ['targets', index, 'answers'] };
    const found = lookup.findAll({ kind: 'target', among: targets, ids: target.data.answers, at });
    for (const above of found) {
      const message = offenceOf(target, above);
      const place = { ...at, path: [...at.path, target.data.answers.indexOf(above.id)] };
      if (message === undefined) target.answers.push(above);
      else lookup.offences.push({ ...place, message });
    }
  }
}

function offenceOf(target: TargetNode, above: TargetNode): string | undefined {
  if (above === target) return `the target "${target.id}" can't answer itself`;
  const { document } = target;
  if (!document) return `a target that answers another belongs to a document; "${target.id}" names none`;
  if (above.document && documentsAbove(document).has(above.document)) return undefined;
  const other = above.document ? documentLabel(above.document.data) : 'no document';
  return `"${above.id}" is a target of ${other}, which ${documentLabel(document.data)} doesn't implement; a target answers only one of a document above it`;
}
