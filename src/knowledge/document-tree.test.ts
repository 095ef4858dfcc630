import { describe, expect, test } from 'vitest';
import { smallGraph, type Fields } from '../model/fixture.ts';
import { countFolded, documentTrees, type DocumentBranch } from './document-tree.ts';

const TOP = 'trung-uong/52-nq-tw';

function plan(above: string[], province?: string, issued = '2021') {
  return {
    ...{
      kind: 'plan',
      title: 'Kế hoạch',
      'title-status': 'descriptive',
      issuer: 'Tỉnh ủy',
      summary: 'Kế hoạch.',
    },
    ...(province ? { level: 'provincial', province } : { level: 'central' }),
    ...{ sources: ['src-000'], implements: above, issued },
  };
}

/** A programme of the centre, what Tuyên Quang makes of both, and seven plans of Hà Giang. */
const CHANGES: Fields = {
  'documents/trung-uong/chuong-trinh': plan([TOP]),
  'documents/tuyen-quang/nghi-quyet': plan([TOP, 'trung-uong/chuong-trinh'], 'tuyen-quang'),
  'documents/tuyen-quang/ke-hoach': plan(['tuyen-quang/nghi-quyet'], 'tuyen-quang'),
  ...Object.fromEntries(
    Array.from({ length: 7 }, (_, index) => [
      `documents/ha-giang/ke-hoach-${index}`,
      plan([TOP], 'ha-giang', `201${index}`),
    ]),
  ),
};

const { documents } = smallGraph(CHANGES);

function treesOf(id: string): readonly DocumentBranch[] {
  const document = documents.get(id);
  if (!document) throw new Error(`there is no ${id}`);
  return documentTrees(document);
}

/** `a(b c) +7` for what is elsewhere, `[…]` for what is folded, `…` for what was shown before. */
function draw({ document, children, folded = [], elsewhere, isAgain }: DocumentBranch): string {
  const name = document.id.split('/')[1] ?? '';
  const below = children.length > 0 ? `(${children.map(draw).join(' ')})` : '';
  return `${name}${below}${isAgain ? '…' : ''}${folded.length > 0 ? `[${folded.length}]` : ''}${elsewhere ? ` +${elsewhere}` : ''}`;
}

describe('the tree on a page', () => {
  test('of a province has its own documents and the way to them, and counts the rest', () => {
    expect(treesOf('tuyen-quang/ke-hoach').map(draw)).toEqual([
      '52-nq-tw(402-kh-tu chuong-trinh(nghi-quyet(ke-hoach)) nghi-quyet…) +7',
    ]);
  });

  test('of the centre folds what the provinces made of it', () => {
    const [tree] = treesOf(TOP);
    expect(tree?.children.map(({ document }) => document.id)).toEqual(['trung-uong/chuong-trinh']);
    expect(countFolded(tree?.folded ?? [])).toEqual({ documents: 9, places: 2 });
    expect(tree?.folded?.[0]?.document.id).toBe('ha-giang/ke-hoach-0');
  });

  test('of the centre shows them where they are few', () => {
    expect(treesOf('trung-uong/chuong-trinh').map(draw)).toEqual([
      '52-nq-tw(chuong-trinh(nghi-quyet(ke-hoach)) nghi-quyet…) +8',
    ]);
  });
});
