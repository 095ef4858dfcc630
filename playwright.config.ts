import { defineConfig } from '@playwright/test';

// The built site, served as a visitor gets it. `npm test` builds it and finds the browser (scripts/test.ts).
const PORT = Number(process.env['TEST_PORT'] ?? 4399);

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // A condition is waited for as long as a slow machine may need; where it holds, that costs nothing.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // A test that passes at the second try only is still named in the report, as flaky.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    browserName: 'chromium',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...(process.env['CHROME_PATH'] ? { executablePath: process.env['CHROME_PATH'] } : {}),
    },
  },
  webServer: {
    command: 'node scripts/start.ts --no-build',
    url: `http://127.0.0.1:${PORT}/`,
    env: { PORT: String(PORT), HOST: '127.0.0.1' },
    reuseExistingServer: false,
  },
});
