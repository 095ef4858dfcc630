import { describe, expect, test } from 'vitest';
import { smallGraph, type Fields } from './fixture.ts';
import { implementationTops, implementationTree, type Branch } from './implementation.ts';
import type { DocumentNode } from './nodes.ts';

/** Plans of one province, each with what it implements and when it was issued. */
function documentsOf(links: Readonly<Record<string, { implements?: string[]; issued?: string }>>) {
  const changes: Fields = Object.fromEntries(
    Object.entries(links).map(([slug, { implements: above = [], issued }]) => [
      `documents/tuyen-quang/${slug}`,
      {
        kind: 'plan',
        title: 'Kế hoạch',
        'title-status': 'descriptive',
        issuer: 'Tỉnh ủy Tuyên Quang',
        level: 'provincial',
        province: 'tuyen-quang',
        summary: 'Kế hoạch.',
        sources: ['src-000'],
        issued,
        implements: above.map((other) => `tuyen-quang/${other}`),
      },
    ]),
  );
  const { documents } = smallGraph(changes);
  return (slug: string) => {
    const document = documents.get(`tuyen-quang/${slug}`);
    if (!document) throw new Error(`there is no ${slug}`);
    return document;
  };
}

/** A tree as text: `a(b c(d))`. */
function draw({ document, children }: Branch): string {
  const name = document.id.split('/')[1] ?? '';
  return children.length === 0 ? name : `${name}(${children.map(draw).join(' ')})`;
}

const trees = (document: DocumentNode) => [...implementationTops(document)].map(implementationTree).map(draw);

describe('the implementation tree', () => {
  test('of a document by itself is that document', () => {
    expect(trees(documentsOf({ a: {} })('a'))).toEqual(['a']);
  });

  test('is the same from its top, middle and end', () => {
    const document = documentsOf({ a: {}, b: { implements: ['a'] }, c: { implements: ['b'] } });
    expect(['a', 'b', 'c'].map((slug) => trees(document(slug)))).toEqual([
      ['a(b(c))'],
      ['a(b(c))'],
      ['a(b(c))'],
    ]);
  });

  test('has children by date, undated ones last', () => {
    const document = documentsOf({
      a: {},
      b: { implements: ['a'] },
      c: { implements: ['a'], issued: '2025' },
      d: { implements: ['a'], issued: '2020-02' },
    });
    expect(trees(document('a'))).toEqual(['a(d c b)']);
  });

  test('is several where a document implements several', () => {
    const document = documentsOf({ a: {}, b: {}, c: { implements: ['a', 'b'] } });
    expect(trees(document('c'))).toEqual(['a(c)', 'b(c)']);
  });

  test('has one top where two ways lead to it', () => {
    const document = documentsOf({
      a: {},
      b: { implements: ['a'] },
      c: { implements: ['a'] },
      d: { implements: ['b', 'c'] },
    });
    expect(trees(document('d'))).toEqual(['a(b(d) c(d))']);
  });

  test('is cut where a circle closes', () => {
    const document = documentsOf({ a: { implements: ['b'] }, b: { implements: ['a'] } });
    expect(trees(document('a'))).toEqual(['b(a)']);
    expect(trees(document('b'))).toEqual(['a(b)']);
  });

  test('is cut where a document implements itself', () => {
    expect(trees(documentsOf({ a: { implements: ['a'] } })('a'))).toEqual(['a']);
  });
});
