import { expect, test } from 'vitest';
import { createBoxNumbers, readShard } from './box-numbers.ts';
import type { NumberAnswer } from './number-lookup.ts';

const written = {
  ...{ id: 'trung-uong/57-nq-tw', symbol: '57-NQ/TW', kindName: 'Nghị quyết', issuer: 'Bộ Chính trị' },
  title: 'Đột phá',
};
const ANSWER: NumberAnswer = { documents: [], straight: undefined, isNumberAlone: false };

/** Numbers that note what is loaded for them. */
function watched(shard = async () => readShard([written])) {
  const loaded: string[] = [];
  const numbers = createBoxNumbers({
    shard: (name) => (loaded.push(name), shard()),
    whole: async () => (loaded.push('whole'), () => ANSWER),
  });
  return { loaded, numbers };
}

test('a symbol is answered by its shard, loaded once', async () => {
  const { loaded, numbers } = watched();
  expect(numbers.know('57')).toBeUndefined();
  await Promise.all([numbers.ask('57'), numbers.ask('57-NQ')]);
  expect(numbers.know('57-NQ/TW')?.straight?.url).toBe('/van-ban/trung-uong/57-nq-tw/');
  expect(loaded).toEqual(['57']);
});

test('anything else is answered by the whole register, and so is every symbol from then on', async () => {
  const { loaded, numbers } = watched();
  expect(await numbers.ask('kinh tế số')).toBe(ANSWER);
  expect(await numbers.ask('57')).toBe(ANSWER);
  expect(loaded).toEqual(['whole']);
});

test('what the shard hasn’t is asked of the whole register', async () => {
  const { loaded, numbers } = watched();
  expect(await numbers.ask('58')).toBe(ANSWER);
  expect(loaded).toEqual(['58', 'whole']);
});

test('a shard that could not be loaded is tried again', async () => {
  let tries = 0;
  const { numbers } = watched(async () => {
    tries += 1;
    if (tries === 1) throw new Error('offline');
    return readShard([written]);
  });
  await expect(numbers.ask('57')).rejects.toThrow('offline');
  expect((await numbers.ask('57')).straight?.symbol).toBe('57-NQ/TW');
});
