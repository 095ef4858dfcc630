import { expect, test } from 'vitest';
import { once } from './once.ts';

test('a value is made once, for everyone who asks', async () => {
  let made = 0;
  const get = once(async () => (made += 1));
  expect(await Promise.all([get(), get()])).toEqual([1, 1]);
  expect(await get()).toBe(1);
});

test('what failed is tried again', async () => {
  let tries = 0;
  const get = once(async () => {
    tries += 1;
    if (tries === 1) throw new Error('offline');
    return 'loaded';
  });
  await expect(get()).rejects.toThrow('offline');
  expect(await get()).toBe('loaded');
});
