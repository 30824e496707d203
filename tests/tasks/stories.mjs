/**
 * `npm run stories`: every view of the pane as pages, rebuilt as files change, on this machine alone.
 * `-- --contrast` opens them in a window of its own that emulates the system's contrast theme, which no page can switch on for itself.
 * PORT chooses the port (6006), BROWSER=none opens nothing.
 */
import { ensureInstalled } from './ensure-installed.mjs';
import { hasDisplay } from './open-browser.mjs';
import { runNode } from './run-process.mjs';
import { storybook } from './stages.mjs';

const port = process.env.PORT ?? '6006';
const isContrast = process.argv.includes('--contrast');

/** A window in contrast over the stories, as soon as they are served. */
async function openInContrast() {
  const { tsImport } = await import('tsx/esm/api');
  const { findBrowser } = await tsImport('../support/browser.ts', import.meta.url);
  const { chromium } = await import('playwright-core');
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env }, headless: !hasDisplay() });
  const page = await (await browser.newContext({ forcedColors: 'active', viewport: null })).newPage();
  const address = `http://localhost:${port}/?globals=theme:contrast`;
  while ((await page.goto(address).catch(() => null)) === null) await new Promise((resolve) => setTimeout(resolve, 500));
}

await ensureInstalled();
const ownWindow = isContrast ? openInContrast() : Promise.resolve();
const opensNone = isContrast || !hasDisplay();
const serving = runNode([
  ...storybook('dev'),
  '--host',
  '127.0.0.1',
  '--port',
  port,
  '--exact-port',
  '--no-version-updates',
  ...(opensNone ? ['--no-open'] : []),
]);
await ownWindow;
process.exitCode = await serving;
