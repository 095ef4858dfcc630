import type { SearchAnswer } from './search-answer.ts';

export const NOTHING_FOUND: SearchAnswer = {
  results: [],
  total: 0,
  facets: { loai: [], tinh: [], vanban: [], nam: [], trucot: [] },
  complete: true,
  remedy: undefined,
  near: [],
};
