import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withoutInterruption } from './without-interruption.ts';

const MODULE = fileURLToPath(new URL('./without-interruption.ts', import.meta.url));

test('what is done is returned, and nobody listens for signals any more', async () => {
  const before = process.listenerCount('SIGINT');
  expect(await withoutInterruption(() => 7)).toBe(7);
  await expect(
    withoutInterruption(() => {
      throw new Error('full');
    }),
  ).rejects.toThrow('full');
  expect(process.listenerCount('SIGINT')).toBe(before);
});

test('a signal that comes meanwhile ends the process after the work', () => {
  const code = `
    import { withoutInterruption } from ${JSON.stringify(MODULE)};
    await withoutInterruption(() => { process.kill(process.pid, 'SIGINT'); console.log('done'); });
    console.log('never');`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 130, stdout: 'done\n' });
});
