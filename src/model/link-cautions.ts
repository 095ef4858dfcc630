/** Follows what refers to claims: cautions, which are announced where a reader needs them, and highlights. */
import type { Content } from './content.ts';
import type { NodeMaps } from './node-maps.ts';
import type { CautionNode, HighlightNode, HomeNode, ResultNode, TargetNode } from './nodes.ts';
import type { Lookup, Place } from './reference.ts';

/** Cautions: what each is about, and the pages on which it is shown. */
export function linkCautions(maps: NodeMaps, lookup: Lookup): void {
  const { documents, programmes, articles, sources, provinces } = maps;
  const claims = claimsById(maps);
  for (const caution of maps.cautions.values()) {
    const { about } = caution.data;
    const at = (field: keyof typeof about): Place => ({ file: caution.file, path: ['about', field] });
    caution.claims = lookup.findAll({ kind: 'claim', among: claims, ids: about.claims, at: at('claims') });
    caution.documents = lookup.findAll({
      kind: 'document',
      among: documents,
      ids: about.documents,
      at: at('documents'),
    });
    caution.programmes = lookup.findAll({
      kind: 'programme',
      among: programmes,
      ids: about.programmes,
      at: at('programmes'),
    });
    caution.articles = lookup.findAll({
      kind: 'article',
      among: articles,
      ids: about.articles,
      at: at('articles'),
    });
    caution.sources = lookup.findAll({
      kind: 'source',
      among: sources,
      ids: about.sources,
      at: at('sources'),
    });
    caution.provinces = lookup.findAll({
      kind: 'province',
      among: provinces,
      ids: about.provinces,
      at: at('provinces'),
    });
    announce(caution);
  }
}

/** Highlights in the order of the home page. */
export function linkHighlights(content: Content, maps: NodeMaps, lookup: Lookup): HighlightNode[] {
  const claims = claimsById(maps);
  const nodes = content.highlights.flatMap(({ id, file, data }) => {
    const claim = lookup.find({
      kind: 'claim',
      among: claims,
      id: data.claim,
      at: { file, path: ['claim'] },
    });
    const against =
      data.against === undefined
        ? undefined
        : lookup.find({
            kind: 'target',
            among: maps.targets,
            id: data.against,
            at: { file, path: ['against'] },
          });
    return claim ? [{ id, file, url: claim.url, data, claim, against }] : [];
  });
  return nodes.sort((a, b) => a.data.order - b.data.order);
}

/** A caution is shown on every page it concerns: what it names, and the pages that state the claims it names. */
function announce(caution: CautionNode): void {
  const homes = new Set<HomeNode>([...caution.articles, ...caution.documents]);
  for (const claim of caution.claims) {
    claim.cautions.push(caution);
    homes.add(claim.home);
    if (claim.document) homes.add(claim.document);
  }
  for (const programme of caution.programmes) programme.cautions.push(caution);
  for (const province of caution.provinces) province.cautions.push(caution);
  const sources = [...caution.sources, ...caution.programmes.flatMap((programme) => programme.sources)];
  for (const { article } of sources) if (article) homes.add(article);
  for (const home of homes) home.cautions.push(caution);
}

function claimsById({ targets, results }: NodeMaps): Map<string, TargetNode | ResultNode> {
  return new Map<string, TargetNode | ResultNode>([...targets, ...results]);
}
