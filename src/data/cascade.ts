/** The table of the cascade (chuoi-muc-tieu): what became of a target on its way from the centre down. */
import { cascadeOf, type CascadeLink } from '../model/cascade.ts';
import { standingOf, type StandingKind } from '../model/cascade-standing.ts';
import { CASCADE_MEANINGS, CASCADE_NAMES, changeText } from '../model/cascade-words.ts';
import type { Graph, TargetNode } from '../model/nodes.ts';
import { columnsOf } from './column.ts';
import { defineTable } from './table.ts';

/** A target with one of those above it; or without, where it answers none. */
interface Strand {
  below: TargetNode;
  link: CascadeLink | undefined;
  kind: StandingKind;
}

const FOUND_BY = {
  rule: 'máy: cùng chỉ số, theo quan hệ thực hiện giữa hai văn bản',
  editor: 'người biên tập: khác chỉ số, cùng một việc',
} as const;

const { text, choice, reference, maybe } = columnsOf<Strand>();

export const cascade = defineTable({
  name: 'chuoi-muc-tieu',
  title: 'Mục tiêu từ trung ương tới tỉnh',
  description:
    'Mỗi dòng là một mục tiêu ở dưới cùng một mục tiêu ở trên mà nó mang xuống, và điều đã thành; mục tiêu không mang từ đâu xuống có một dòng không có phần trên.',
  nodes: strands,
  columns: {
    id: text('Mã: mã của mục tiêu ở dưới, hai gạch nối, mã của mục tiêu ở trên.', ({ below, link }) =>
      link ? `${below.id}--${link.above.id}` : below.id,
    ),
    below: reference('muc-tieu', 'Mục tiêu ở dưới.', ({ below }) => below.id),
    above: maybe.reference(
      'muc-tieu',
      'Mục tiêu ở trên; trống khi là mục tiêu thêm hoặc riêng.',
      ({ link }) => link?.above.id,
    ),
    relation: choice('Mục tiêu ở trên đã thành gì.', meanings(), ({ kind }) => kind),
    difference: maybe.number(
      'Mức ở dưới trừ mức ở trên, theo đơn vị của chỉ số; trống khi một bên không có con số.',
      ({ link }) => link?.change.by,
    ),
    unit: maybe.text('Đơn vị của chỉ số ở dưới.', ({ below }) => below.indicator.data.unit),
    text: maybe.text(
      'Điều đã thành, bằng chữ.',
      ({ link }) => link && `${CASCADE_NAMES[link.change.kind]}: ${changeText(link)}`,
    ),
    indicator: reference('chi-so', 'Chỉ số của mục tiêu ở dưới.', ({ below }) => below.indicator.id),
    province: maybe.reference(
      'tinh',
      'Nơi đặt mục tiêu ở dưới; trống khi là cả nước.',
      ({ below }) => below.province?.id,
    ),
    documentBelow: maybe.reference(
      'van-ban',
      'Văn bản ở dưới; trống khi nguồn không nêu.',
      ({ below }) => below.document?.id,
    ),
    documentAbove: maybe.reference('van-ban', 'Văn bản ở trên.', ({ link }) => link?.above.document.id),
    steps: maybe.integer(
      'Hai văn bản cách nhau mấy bước thực hiện; 1 là thực hiện trực tiếp.',
      ({ link }) => link?.steps,
    ),
    foundBy: maybe.choice('Ai nối hai mục tiêu.', FOUND_BY, ({ link }) => link?.foundBy),
  },
});

function strands(graph: Graph): Strand[] {
  const whole = cascadeOf(graph);
  return [...graph.targets.values()].flatMap((below): Strand[] => {
    const links = whole.above.get(below) ?? [];
    if (links.length > 0) return links.map((link) => ({ below, link, kind: link.change.kind }));
    const standing = whole.pledges.some((pledge) => pledge === below) && standingOf(whole, below);
    return standing ? [{ below, link: undefined, kind: standing.kind }] : [];
  });
}

/** The kinds that a row can have. */
function meanings(): Readonly<Record<StandingKind, string>> {
  const { 'not-seen': _, dropped: __, 'nation-only': ___, ...kinds } = CASCADE_MEANINGS;
  return kinds;
}
