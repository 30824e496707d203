/** The built pages, served and opened in a real browser, for benches that measure them. Needs `npm run build`. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from './browser';

/** A browser and the address the built folder is served at, without a slash at its end. */
export type BuiltPages = { readonly browser: Browser; readonly address: string; readonly close: () => Promise<void> };

async function served(folder: string | undefined): Promise<{ readonly address: string; readonly server: ChildProcess }> {
  const server = spawn(process.execPath, [fileURLToPath(new URL('../tasks/serve-dist.mjs', import.meta.url))], {
    env: { ...process.env, PORT: '0', ...(folder === undefined ? {} : { FOLDER: folder }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve) => {
    server.stdout.once('data', (chunk: Buffer) => {
      resolve(chunk.toString().trim());
    });
  });
  return { address, server };
}

/** Starts both; `close` ends both. `folder`: what is served, `dist/` unless given. */
export async function openBuiltPages(folder?: string): Promise<BuiltPages> {
  const { executablePath, args, env } = await findBrowser();
  const inherited = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...inherited, ...env } });
  const { address, server } = await served(folder);
  return {
    browser,
    address,
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

/** The value in the middle, NaN of none. */
export function middleOf(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
