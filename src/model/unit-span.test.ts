import { expect, test } from 'vitest';
import { smallGraph, type Fields } from './fixture.ts';
import { unitSpanOf } from './unit-span.ts';

function spanOf(id: string, changes: Fields = {}) {
  const target = smallGraph(changes).targets.get(id);
  if (!target) throw new Error(`the fixture has no target ${id}`);
  return unitSpanOf(target);
}

test('a target is of the unit that was when its document was issued', () => {
  expect(spanOf('tq-bang-rong-2030')).toEqual({ from: undefined, until: '2025-06-30' });
  const since = { 'documents/tuyen-quang/402-kh-tu': { issued: '2025-08' } };
  expect(spanOf('tq-bang-rong-2030', since)).toEqual({ from: '2025-07-01', until: undefined });
});

test('where no document is named, of the unit that was when its source was published', () => {
  expect(spanOf('tq-kinh-te-so-2025')).toEqual({ from: undefined, until: '2025-06-30' });
  const since = { 'sources/src-000': { published: '2026-01-05' } };
  expect(spanOf('tq-kinh-te-so-2025', since)).toEqual({ from: '2025-07-01', until: undefined });
});

test('where nothing is dated, of the unit of today', () => {
  const undated = { 'sources/src-000': { published: undefined } };
  expect(spanOf('tq-kinh-te-so-2025', undated)).toEqual({ from: '2025-07-01', until: undefined });
});

test('a unit that no day began or ended has no span', () => {
  expect(spanOf('tq-bang-rong-2030', { 'provinces/tuyen-quang': { eras: [{}] } })).toBeUndefined();
});
