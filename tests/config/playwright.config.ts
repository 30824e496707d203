import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../support/browser';

const repository = fileURLToPath(new URL('../..', import.meta.url));
// Playwright's workers load this file again and must come to the same port: they inherit the variable.
const port = (process.env['E2E_PORT'] ??= String(4300 + (process.pid % 500)));
const address = `http://localhost:${port}`;
const browser = await findBrowser();
const environment = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

export default defineConfig({
  testDir: '../e2e',
  outputDir: '../../test-results',
  // A second try tells a fault from a wait that a busy machine made too short; the runner's closing list names every test that needed one (flaky).
  retries: 1,
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: address,
    browserName: 'chromium',
    headless: true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1400, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      executablePath: browser.executablePath,
      args: [...browser.args],
      env: { ...environment, ...browser.env },
    },
  },
  webServer: {
    command: 'node tests/tasks/serve-dist.mjs',
    cwd: repository,
    env: { PORT: port },
    url: `${address}/index.html`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
