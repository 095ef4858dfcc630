/** The list of programmes and projects: by province and name, and what it can be filtered by. */
import { documentLabel } from '../model/document-name.ts';
import type { ProgrammeNode } from '../model/nodes.ts';
import { sortVietnamese } from '../vietnamese/collation.ts';

export interface ProgrammeGroup {
  id: string;
  name: string;
  programmes: ProgrammeNode[];
}

/** Programmes under their provinces, both by name. */
export function groupByProvince(programmes: Iterable<ProgrammeNode>): ProgrammeGroup[] {
  const groups = Map.groupBy([...programmes], ({ province }) => province);
  const named = [...groups].flatMap(([province, found]) =>
    province
      ? [
          {
            id: province.id,
            name: province.data.name,
            programmes: sortVietnamese(found, ({ data }) => data.name),
          },
        ]
      : [],
  );
  return sortVietnamese(named, ({ name }) => name);
}

/** The values of a programme for the filters of `programmeFilters`, as `data-` attributes. */
export function programmeFacets({ province, documents }: Pick<ProgrammeNode, 'province' | 'documents'>) {
  return {
    'data-noi': province?.id ?? '',
    'data-vanban': documents.map(({ id }) => id).join(' ') || NO_DOCUMENT,
  };
}

/** The filters of the list of programmes, with only the choices that lead to something. */
export function programmeFilters(programmes: readonly ProgrammeNode[]) {
  const places = new Map(
    programmes.flatMap(({ province }) => (province ? [[province.id, province.data.name] as const] : [])),
  );
  const documents = new Map(
    programmes.flatMap((programme) =>
      programme.documents.map(({ id, data }) => [id, documentLabel(data)] as const),
    ),
  );
  const unlinked = programmes.some((programme) => programme.documents.length === 0);
  return [
    { name: 'noi', label: 'Nơi', options: byLabel(places) },
    {
      name: 'vanban',
      label: 'Thực hiện văn bản',
      options: [
        ...byLabel(documents),
        ...(unlinked ? [{ value: NO_DOCUMENT, label: 'Nguồn không gắn với văn bản' }] : []),
      ],
    },
  ];
}

const NO_DOCUMENT = 'khong-ro';

function byLabel(names: ReadonlyMap<string, string>) {
  return sortVietnamese([...names], ([, label]) => label).map(([value, label]) => ({ value, label }));
}
