/** Contrast themes: what is drawn rather than written takes the theme's own colours and stands out from its background. */
import type { Locator, Page } from '@playwright/test';
import { openEmbeddedPage } from './embedded-page';
import { pane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

/** The colours that this browser's contrast theme gives, as computed values. */
function themeColours(page: Page): Promise<Readonly<Record<'Canvas' | 'CanvasText' | 'Highlight', string>>> {
  return page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.setProperty('forced-color-adjust', 'none');
    document.body.append(probe);
    const computed = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const colours = { Canvas: computed('Canvas'), CanvasText: computed('CanvasText'), Highlight: computed('Highlight') };
    probe.remove();
    return colours;
  });
}

function paint(drawn: Locator): Promise<{ readonly fill: string; readonly stroke: string }> {
  return drawn.first().evaluate((element) => {
    const { fill, stroke } = getComputedStyle(element);
    return { fill, stroke };
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`in a contrast theme over the ${theme} one the map’s shapes and lines are in the theme’s colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: theme });
    await openEmbeddedPage(page);
    const shown = pane(page);
    await shown
      .getByRole('tab', { name: /^Kịch bản/ })
      .first()
      .click();
    await shown.getByRole('radio', { name: 'Bản đồ' }).click();
    const map = shown.getByLabel('Bản đồ sơ đồ các đơn vị');
    // Beside the pattern that hatches areas, which is drawn nowhere by itself.
    const square = map.locator('[data-unit] rect');
    await expect(square.first()).toBeVisible();
    const { Canvas, CanvasText } = await themeColours(page);
    expect(Canvas).not.toBe(CanvasText);
    expect(await paint(square)).toEqual({ fill: CanvasText, stroke: CanvasText });
    expect((await paint(map.locator('line:not(pattern *)'))).stroke).toBe(CanvasText);
    // The larger circle of a unit outside is its focus ring, the smaller its shape.
    expect(await paint(map.locator('[data-unit] circle[r="11"]'))).toEqual({ fill: Canvas, stroke: CanvasText });
  });
}
