import { defineConfig } from 'vitest/config';

// The clock and the time zone are the same on every machine: a date in a test means what it says.
process.env['TZ'] = 'Asia/Ho_Chi_Minh';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'lint/**/*.test.ts'],
    passWithNoTests: false,
    // Some tests lint or lay out whole pages: a slow or busy machine needs more than the usual five seconds.
    testTimeout: 60_000,
    // As many as the smallest machine has cores; the default leaves one idle.
    maxWorkers: 2,
  },
});
