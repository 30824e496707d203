/** The map of communes on true boundaries: a file of the user's own, mouse and keyboard, wide and narrow. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { geojsonOf, sampleSquares } from '../support/boundary-squares';
import { openEmbeddedPage, saveAndRead } from './embedded-page';
import { pane, widerThanPane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

async function openMap(page: Page): Promise<Locator> {
  const shown = pane(page);
  await shown
    .getByRole('tab', { name: /^Kịch bản/ })
    .first()
    .click();
  await shown.getByRole('radio', { name: 'Bản đồ' }).check();
  await expect(shown.getByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' })).toBeVisible();
  return shown;
}

/** By the button: the browser's own dialog takes the file. */
async function loadBoundaries(page: Page, text: string, name = 'xa.geojson'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await pane(page).getByRole('button', { name: /^Nạp / }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/geo+json', buffer: Buffer.from(text) });
}

function unit(shown: Locator, name: string): Locator {
  return shown.getByRole('checkbox', { name: new RegExp(`^${name} \\(`) });
}

/** Boxes of elements on the screen: what is cut off by another one, and what lies over each other, by their texts. */
function boxes(
  shown: Locator,
): Promise<
  readonly { readonly text: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[]
> {
  return shown.evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { text: element.textContent, left, right, top, bottom };
    }),
  );
}

for (const width of [380, 320]) {
  test(`the schematic map of a pane of ${String(width)} px opens with all 29 units in its frame, and no name lies on another`, async ({
    page,
  }) => {
    await openEmbeddedPage(page);
    await page.setViewportSize({ width, height: 760 });
    const map = (await openMap(page)).getByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' });
    await map.scrollIntoViewIfNeeded();
    const [frame] = await boxes(map);
    // The shape and its name; the ring around them is there for the finger only.
    const drawn = await boxes(map.locator('[data-unit] > g'));
    const names = await boxes(map.locator('[data-unit] text'));
    expect(drawn).toHaveLength(29);
    expect(names.length).toBeGreaterThan(8);
    if (frame === undefined) throw new Error('no map');
    const outside = [...drawn, ...names].filter(
      ({ left, right, top, bottom }) => left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom,
    );
    expect(outside).toEqual([]);
    const crossing = names.filter((a) =>
      names.some((b) => a !== b && a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom),
    );
    expect(crossing.map(({ text }) => text)).toEqual([]);
  });
}

const squares = geojsonOf(sampleSquares);

test('a GeoJSON file is drawn, a commune ticked on it by mouse and another by keyboard, and nothing of it is saved', async ({ page }) => {
  await openEmbeddedPage(page);
  const shown = await openMap(page);
  await loadBoundaries(page, squares);
  const map = shown.getByRole('group', { name: 'Bản đồ ranh giới các đơn vị' });
  await expect(map).toBeVisible();
  await expect(shown.getByText('“xa.geojson”: 8/29 đơn vị có ranh giới.')).toBeVisible();
  await expect(shown.getByText('1 vùng khác trong tệp', { exact: false })).toBeVisible();

  // Away from the mark: anywhere on the area ticks.
  await unit(map, 'Cẩm Giàng').click({ position: { x: 8, y: 8 } });
  await expect(unit(map, 'Cẩm Giàng')).toBeChecked();
  const city = shown.getByRole('table', { name: 'Thành phố thuộc tỉnh' });
  await shown.getByRole('button', { name: /^Chưa có trong số liệu/ }).click();
  await expect(city).toContainText('54.167 người');

  await unit(map, 'Cẩm Giàng').focus();
  // East of Cẩm Giàng lies Quân Hà, then Tân Tú, which touches the city over Quân Hà alone.
  await page.keyboard.press('ArrowRight');
  await expect(unit(map, 'Quân Hà')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(unit(map, 'Tân Tú')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(unit(map, 'Tân Tú')).toBeChecked();
  await expect(unit(map, 'Tân Tú')).toHaveAccessibleName(/đã chọn, chưa giáp$/);
  await expect(shown.getByText('Tân Tú không giáp thành phố. Cần thêm Quân Hà làm cầu nối.')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await expect(unit(map, 'Tân Tú')).toHaveAccessibleName(/đã chọn nhập$/);
  // A unit of the city answers no click.
  await unit(map, 'Huyền Tụng').click({ position: { x: 8, y: 8 }, force: true });
  await expect(unit(map, 'Huyền Tụng')).toHaveAccessibleName(/thuộc thành phố$/);

  await shown.getByRole('radio', { name: 'Sơ đồ' }).check();
  await expect(unit(shown.getByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' }), 'Cẩm Giàng')).toBeChecked();
  const grids = await saveAndRead(page);
  expect(grids.map(({ sheet }) => sheet)).toEqual(['Phụ lục 03', 'Phụ lục 01', 'Dự án', 'Đơn vị hành chính', 'Ngân sách']);
});

test('the map is dragged and zoomed without ticking anything', async ({ page }) => {
  await openEmbeddedPage(page);
  const shown = await openMap(page);
  await loadBoundaries(page, squares);
  const map = shown.getByRole('group', { name: 'Bản đồ ranh giới các đơn vị' });
  const area = unit(map, 'Quân Hà');
  // The pointer reaches only what is in sight.
  await map.scrollIntoViewIfNeeded();
  await area.scrollIntoViewIfNeeded();
  const before = await area.boundingBox();
  if (before === null) throw new Error('not drawn');
  const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 20, y + 20, { steps: 4 });
  await page.mouse.move(x - 40, y + 30, { steps: 4 });
  await page.mouse.up();
  // What was under the pointer is still under it.
  await expect.poll(async () => Math.round(((await area.boundingBox())?.x ?? 0) - before.x)).toBe(-40);
  expect(Math.round(((await area.boundingBox())?.y ?? 0) - before.y)).toBe(30);
  await expect(area).not.toBeChecked();
  await shown.getByRole('button', { name: 'Phóng to' }).click();
  await expect.poll(async () => Math.round((((await area.boundingBox())?.width ?? 0) / before.width) * 10)).toBe(13);
  await shown.getByRole('button', { name: 'Về toàn cảnh' }).click();
  await expect.poll(async () => Math.round(((await area.boundingBox())?.x ?? 0) - before.x)).toBe(0);
});

test('a file that is no GeoJSON is refused with its reason and the way out', async ({ page }) => {
  await openEmbeddedPage(page);
  const shown = await openMap(page);
  await loadBoundaries(page, '{"type":"Topology","objects":{},"arcs":[]}', 'xa.json');
  await expect(
    shown.getByText('Tệp “xa.json” là TopoJSON nên không vẽ được ranh giới. Hãy mở dữ liệu trong QGIS', { exact: false }),
  ).toBeVisible();
  await expect(shown.getByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' })).toBeVisible();
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 800 } });

  for (const appearance of ['light', 'dark'] as const) {
    test(`the map with its notes fits the pane and passes axe: ${appearance}`, async ({ page }) => {
      // Axe looks at every shape of the map: minutes, on a machine that does other things too.
      test.slow();
      await page.addInitScript((theme) => {
        localStorage.setItem('nang-loai.theme', theme);
      }, appearance);
      await page.goto('/index.html');
      await expect(page.getByRole('heading', { name: '54,06 điểm · cần 75' })).toBeAttached();
      const shown = await openMap(page);
      await loadBoundaries(page, squares);
      await expect(shown.getByRole('group', { name: 'Bản đồ ranh giới các đơn vị' })).toBeVisible();
      expect(await widerThanPane(page)).toEqual([]);
      const found = await new AxeBuilder({ page }).include('main').exclude('[data-tabster-dummy]').analyze();
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`)).toEqual([]);
    });
  }
});
