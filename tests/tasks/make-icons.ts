/**
 * `npm run icons`: draws assets/icons/icon-*.png from the two SVG files beside them, in the browser of the tests.
 * The PNG files are committed, so nobody needs a browser to build; run it after changing a drawing, and look at the result.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../support/browser';

const folder = fileURLToPath(new URL('../../assets/icons', import.meta.url));

/** Pixels a side, and the drawing that is readable at that size. Excel asks for 16, 32 and 80 and takes the others where it can. */
const icons: readonly (readonly [number, string])[] = [
  [16, 'icon-small.svg'],
  [20, 'icon-small.svg'],
  [24, 'icon-small.svg'],
  [32, 'icon.svg'],
  [40, 'icon.svg'],
  [48, 'icon.svg'],
  [64, 'icon.svg'],
  [80, 'icon.svg'],
];

const { executablePath, args, env } = await findBrowser();
const inherited = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
const browser = await chromium.launch({ executablePath, args: [...args], env: { ...inherited, ...env } });
try {
  for (const [pixels, drawing] of icons) {
    const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
    const svg = Buffer.from(readFileSync(join(folder, drawing))).toString('base64');
    await page.setContent(
      `<body style="margin:0"><img width="${pixels}" height="${pixels}" style="display:block" src="data:image/svg+xml;base64,${svg}"></body>`,
    );
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    writeFileSync(join(folder, `icon-${pixels}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
    console.log(`icon-${pixels}.png  (${drawing})`);
  }
} finally {
  await browser.close();
}
