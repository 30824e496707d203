/** Files that the pages of a test hand out, each checked as a package. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Download, Page } from '@playwright/test';
import { packageFaults } from '../../support/package-check';

/** What is wrong with the workbooks that were handed out, with their names; waits for those that are still on their way. */
export type Downloads = { readonly faults: () => Promise<readonly string[]> };

/** Over a page and all that its context opens later: nobody has to remember it. */
export function watchDownloads(context: BrowserContext, page: Page): Downloads {
  const found: Promise<readonly string[]>[] = [];
  const watch = (opened: Page): void => {
    opened.on('download', (download) => found.push(faultsOf(download)));
  };
  watch(page);
  context.on('page', watch);
  return { faults: async () => (await Promise.all(found)).flat() };
}

async function faultsOf(download: Download): Promise<readonly string[]> {
  const name = download.suggestedFilename();
  if (!/\.(?:xls[xm]|xlt[xm])$/i.test(name)) return [];
  let path: string;
  try {
    path = await download.path();
  } catch {
    // The tab was killed before the file was there.
    return [];
  }
  return packageFaults(new Uint8Array(readFileSync(path))).map((fault) => `${name}: ${fault}`);
}
