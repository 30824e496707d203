/**
 * `npm run icons`: draws the PNG files of assets/icons from the SVG files beside them, in the browser of the tests: one picture for the
 * product, one for each button of the ribbon.
 * The PNG files are committed, so nobody needs a browser to build; run it after changing a drawing, and look at the result.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../support/browser';

const folder = fileURLToPath(new URL('../../assets/icons', import.meta.url));

/** The product's own, and one a button. Each is drawn twice: for small sizes without what would blur. */
const drawings = ['icon', 'score', 'ask', 'scenarios', 'write', 'templates', 'help'] as const;

/** Pixels a side. Excel asks for 16, 32 and 80 and takes the others where it can. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;
const largestSmall = 24;

const icons = drawings.flatMap((name) =>
  sizes.map((pixels) => ({
    pixels,
    drawing: `${name}${pixels <= largestSmall ? '-small' : ''}.svg`,
    file: `${name}-${String(pixels)}.png`,
  })),
);

const { executablePath, args, env } = await findBrowser();
const inherited = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
const browser = await chromium.launch({ executablePath, args: [...args], env: { ...inherited, ...env } });
try {
  for (const { pixels, drawing, file } of icons) {
    const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
    const svg = Buffer.from(readFileSync(join(folder, drawing))).toString('base64');
    await page.setContent(
      `<body style="margin:0"><img width="${pixels}" height="${pixels}" style="display:block" src="data:image/svg+xml;base64,${svg}"></body>`,
    );
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    writeFileSync(join(folder, file), await page.screenshot({ omitBackground: true }));
    await page.close();
    console.log(`${file}  (${drawing})`);
  }
} finally {
  await browser.close();
}
