import { expect, test } from 'vitest';
import { placeChoices, placeKeys } from './place-choice.ts';
import { readSample } from './sample-graph.fixture.ts';

const graph = readSample();

test('what is of no province is the nation’s', () => {
  const keys = placeKeys(graph.documents.values());
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain('ca-nuoc');
});

test('the nation is offered first, then the places by name', () => {
  const labels = placeChoices(['tuyen-quang', 'quang-ninh', 'ca-nuoc'], graph).map(({ label }) => label);
  expect(labels).toEqual(['Cả nước, trung ương', 'Quảng Ninh', 'Tuyên Quang']);
});
