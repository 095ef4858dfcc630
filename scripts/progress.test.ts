import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createProgress } from './progress.ts';

function written(isTTY: boolean, total: number): string {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 20 }) as unknown as NodeJS.WriteStream;
  const progress = createProgress(total, stream);
  progress.show('a.txt');
  progress.clear();
  progress.show('một-tệp-tên-rất-dài.txt');
  return String((stream as unknown as PassThrough).read() ?? '');
}

test('a terminal is told how far it is, in one line', () => {
  expect(written(true, 9)).toBe('\r\u001b[K1/9 a.txt\r\u001b[K\r\u001b[K2/9 một-tệp-tên-rất');
});

test('a single step and whatever isn’t a terminal hear nothing', () => {
  expect(written(true, 1)).toBe('');
  expect(written(false, 9)).toBe('');
});
