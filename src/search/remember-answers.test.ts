import { expect, test } from 'vitest';
import { NOTHING_FOUND } from './search.fixture.ts';
import { rememberAnswers } from './remember-answers.ts';
import type { Search } from './search-answer.ts';

/** A search that counts how often it is asked. */
function counting(complete = true): { search: Search; asked: string[] } {
  const asked: string[] = [];
  const search: Search = async (query) => {
    asked.push(query);
    return { ...NOTHING_FOUND, complete };
  };
  return { search, asked };
}

test('the same question is asked once', async () => {
  const { search, asked } = counting();
  const remembering = rememberAnswers(search);
  await remembering('kinh tế', { limit: 5 });
  await remembering('kinh tế', { limit: 5, signal: new AbortController().signal });
  expect(asked).toEqual(['kinh tế']);
});

test('another limit or facet is another question', async () => {
  const { search, asked } = counting();
  const remembering = rememberAnswers(search);
  await remembering('kinh tế', { limit: 5 });
  await remembering('kinh tế', { limit: 20 });
  await remembering('kinh tế', { limit: 20, facets: { nam: '2024' } });
  expect(asked).toHaveLength(3);
});

test('an answer without the full text is not kept', async () => {
  const { search, asked } = counting(false);
  const remembering = rememberAnswers(search);
  await remembering('kinh tế', { limit: 5 });
  await remembering('kinh tế', { limit: 5 });
  expect(asked).toHaveLength(2);
});

test('the answer asked for longest ago is let go', async () => {
  const { search, asked } = counting();
  const remembering = rememberAnswers(search, 2);
  for (const query of ['a', 'b', 'a', 'c', 'a', 'b']) await remembering(query, { limit: 5 });
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});
