import { expect, test } from 'vitest';
import { readSample } from './sample-graph.fixture.ts';
import { formerUnitSince, siblingTargets, splitSiblings, targetProgress } from './target-page.ts';

const graph = readSample();
const target = (id: string) => {
  const found = graph.targets.get(id);
  if (!found) throw new Error(`the sample has no target ${id}`);
  return found;
};

test('other targets on the indicator are told, the target itself is not', () => {
  expect(siblingTargets(target('qn-kinh-te-so-2030')).map(({ id }) => id)).toEqual(['vn-kinh-te-so-2030']);
});

test('many other targets are folded, but for those of the same place and of the nation', () => {
  const [own, nation, other] = ['qn-kinh-te-so-2030', 'vn-kinh-te-so-2030', 'tq-xa-2025'].map(target);
  const siblings = [nation!, ...Array.from({ length: 20 }, () => other!)];
  expect(splitSiblings(own!, siblings.slice(0, 5)).folded).toEqual([]);
  expect(splitSiblings(own!, siblings)).toMatchObject({ shown: [nation], folded: { length: 20 } });
});

test('a target of the unit before a merger says since when the new unit is', () => {
  expect(formerUnitSince(target('tq-xa-2025'))).toBe('2025-07-01');
  expect(formerUnitSince(target('qn-kinh-te-so-2030'))).toBeUndefined();
  expect(formerUnitSince(target('vn-kinh-te-so-2030'))).toBeUndefined();
});

test('progress is drawn where both sides have a figure', () => {
  expect(targetProgress(target('qn-kinh-te-so-2030'))).toEqual({
    value: 31,
    target: 30,
    direction: 'more',
    status: 'met',
    label: 'Quảng Ninh: số liệu mới nhất 31%, mục tiêu khoảng 30%',
  });
  expect(targetProgress(target('tq-xa-2025'))).toBeUndefined();
});
