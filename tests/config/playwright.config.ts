import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { canBringBrowser, findBrowser, pinnedBrowser } from '../support/browser';
import type { BrowserLaunch } from '../support/browser';

const repository = fileURLToPath(new URL('../..', import.meta.url));
// Playwright's workers load this file again and must come to the same port: they inherit the variable.
const port = (process.env['E2E_PORT'] ??= String(4300 + (process.pid % 500)));
const address = `http://localhost:${port}`;
const storiesPort = String(Number(port) + 500);
const storiesAddress = `http://localhost:${storiesPort}`;
const storiesFolder = fileURLToPath(new URL('../../.cache/stories', import.meta.url));
const environment = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

function launched({ executablePath, args, env }: BrowserLaunch) {
  return { executablePath, args: [...args], env: { ...environment, ...env } };
}

const found = await findBrowser();
// Pictures are compared in one browser, whatever else the machine has.
const pinned = canBringBrowser ? await pinnedBrowser() : found;
const stories = 'stories.spec.ts';
const resting = 'resting.spec.ts';

export default defineConfig({
  testDir: '../e2e',
  outputDir: '../../test-results',
  // A second try tells a fault from a wait that a busy machine made too short; the runner's closing list names every test that needed one (flaky).
  retries: 1,
  // Two that work, for two cores, and beside them one that rests the pointer and waits for what does not happen.
  workers: 3,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  // What the same browser draws twice differs by nothing; another processor rounds an edge otherwise.
  expect: { timeout: 30_000, toHaveScreenshot: { threshold: 0.1, maxDiffPixels: 20 } },
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
  },
  // A picture that is not there is a failure; `npm run pictures` takes it.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/../stories/pictures/{arg}{ext}',
  // In the order in which they are begun: what takes longest by itself first.
  projects: [
    { name: 'resting', testMatch: resting, workers: 1, use: { launchOptions: launched(found) } },
    { name: 'pages', testIgnore: [stories, resting], workers: 2, use: { launchOptions: launched(found) } },
    { name: 'stories', testMatch: stories, workers: 2, use: { launchOptions: launched(pinned), baseURL: storiesAddress } },
  ],
  webServer: [
    {
      command: 'node tests/tasks/serve-dist.mjs',
      cwd: repository,
      env: { PORT: port },
      url: `${address}/index.html`,
      reuseExistingServer: false,
      timeout: 30_000,
    },
    ...(existsSync(storiesFolder)
      ? [
          {
            command: 'node tests/tasks/serve-dist.mjs',
            cwd: repository,
            env: { PORT: storiesPort, FOLDER: storiesFolder },
            url: `${storiesAddress}/iframe.html`,
            reuseExistingServer: false,
            timeout: 30_000,
          },
        ]
      : []),
  ],
});
