/** What the page around the pane does: on paper, under a dragged file, in the grid's name box. */
import { fileURLToPath } from 'node:url';
import { openEmbeddedPage, selectCell } from './embedded-page';
import { nameBox, pane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

test('on paper stands the pane, whole and without what is pressed; the grid does not', async ({ page }) => {
  await openEmbeddedPage(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('region', { name: 'Bảng tính' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Lưu .xlsx' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Thiết lập', exact: true })).toBeHidden();
  await expect(page.getByText('Bắc Kạn 2022 · loại II · NQ 26/2022')).toBeVisible();
  // 63 rows do not fit a window: nothing around them may cut them or scroll.
  const { cut, height } = await page.evaluate(() => {
    const last = [...document.querySelectorAll('main li')].at(-1);
    const around: string[] = [];
    for (let at = last?.parentElement ?? null; at !== null; at = at.parentElement) {
      if (at.scrollHeight > at.clientHeight + 1 && getComputedStyle(at).overflowY !== 'visible') around.push(at.outerHTML.slice(0, 80));
    }
    return { cut: around, height: document.documentElement.scrollHeight };
  });
  expect(cut).toEqual([]);
  expect(height).toBeGreaterThan(3000);
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(2);
});

test('on paper a dark page is light, and what is a bar on screen is one', async ({ page }) => {
  await openEmbeddedPage(page);
  await page.getByRole('button', { name: 'Dùng nền tối' }).click();
  const heading = page.getByRole('heading', { name: '54,06 điểm · cần 75' });
  const brightness = (): Promise<number> =>
    heading.evaluate((element) => {
      const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/\d+/g) ?? []).map(Number);
      return (red + green + blue) / 3;
    });
  await expect.poll(brightness).toBeGreaterThan(200);
  // As the browser says it before it takes the page.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await brightness()).toBeLessThan(80);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(brightness).toBeGreaterThan(200);
  const criterion = page.getByRole('button', { name: /^Tiêu chí 1, / });
  const printed = await criterion.evaluate((element) =>
    [...element.querySelectorAll('span')].some((bar) => getComputedStyle(bar).printColorAdjust === 'exact'),
  );
  expect(printed).toBe(true);
});

test('a file that is opened while the focus is in the pane leaves it there', async ({ page }) => {
  await openEmbeddedPage(page);
  await pane(page)
    .getByRole('tab', { name: /^Rà soát/ })
    .click();
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  const opened = fileURLToPath(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url));
  await page.locator('input[type="file"]').first().setInputFiles(opened);
  // The new workbook’s pane begins with the score.
  await expect(pane(page).getByRole('tab', { name: /^Điểm/ })).toHaveAttribute('aria-selected', 'true');
  // On the pane itself: the next Tab leads to the first thing in it.
  await expect
    .poll(() => page.evaluate(() => document.activeElement !== document.body && document.activeElement?.querySelector('main') !== null))
    .toBe(true);
});

test('a file dragged over the page is told of above the table, not over it', async ({ page }) => {
  await openEmbeddedPage(page);
  await page.evaluate(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(['x'], 'bang.xlsx'));
    window.dispatchEvent(new DragEvent('dragenter', { dataTransfer: carried, bubbles: true }));
  });
  const text = await page.getByText(/^Thả tệp/).boundingBox();
  const grid = await page.getByRole('region', { name: 'Bảng tính' }).boundingBox();
  if (text === null || grid === null) throw new Error('the text or the grid is not shown');
  expect(text.y + text.height).toBeLessThanOrEqual(grid.y);
});

test('a cell typed into the name box comes into sight; one in sight moves nothing', async ({ page }) => {
  await openEmbeddedPage(page);
  const grid = await page.getByRole('region', { name: 'Bảng tính' }).boundingBox();
  if (grid === null) throw new Error('the grid is not shown');
  /** What stands in the middle of the grid, asked as a user does: by a click there. */
  const rowInTheMiddle = async (): Promise<number> => {
    await page.mouse.click(grid.x + 400, grid.y + grid.height / 2);
    // The name box hears of the selection a moment later, and would take back what is typed into it meanwhile.
    await page.waitForTimeout(500);
    return Number(/\d+/.exec(await nameBox(page).inputValue())?.[0]);
  };
  const before = await rowInTheMiddle();
  await selectCell(page, 'B8');
  await page.waitForTimeout(300);
  expect(await rowInTheMiddle()).toBe(before);
  await selectCell(page, 'F104');
  await page.waitForTimeout(300);
  expect(await rowInTheMiddle()).toBeGreaterThan(90);
});

for (const width of [320, 1400]) {
  test(`no tab slides from under the pointer while the file is read and the next step is fetched, at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route(/next-step/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await route.continue();
    });
    await page.goto('/index.html');
    await expect(page.getByRole('heading', { name: '54,06 điểm · cần 75' })).toBeVisible();
    const tab = pane(page).getByRole('tab', { name: /^Kịch bản/ });
    const before = await tab.boundingBox();
    await expect(page.locator('[data-next-step]')).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    expect((await tab.boundingBox())?.y).toBe(before?.y);
  });
}

test.describe('in a pane of 320 px', () => {
  test.use({ viewport: { width: 320, height: 760 } });

  test('the tabs of as many scenarios as there may be are all in sight, and none of their names is cut', async ({ page }) => {
    await page.goto('/index.html');
    await expect(page.getByRole('heading', { name: '54,06 điểm · cần 75' })).toBeVisible();
    await pane(page).getByRole('tab', { name: 'Kịch bản', exact: true }).click();
    const add = pane(page).getByRole('button', { name: /^Thêm kịch bản/ });
    for (const variant of ['A', 'B', 'C', 'D', 'E', 'F']) {
      await add.click();
      await pane(page).getByRole('button', { name: 'Đổi tên' }).click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(`Kế hoạch đến năm 2030, phương án ${variant}`);
      await page.keyboard.press('Enter');
      const tab = pane(page).getByRole('tab', { name: new RegExp(`phương án ${variant} ·`) });
      await expect(tab).toHaveAttribute('aria-selected', 'true');
      const cut = await tab.evaluate((element) => {
        const { left, right } = element.getBoundingClientRect();
        const names = [...element.querySelectorAll<HTMLElement>('span')].filter((part) => part.scrollWidth > part.clientWidth + 1);
        return { isInPane: left >= 0 && right <= window.innerWidth, names: names.map(({ textContent }) => textContent) };
      });
      expect(cut).toEqual({ isInPane: true, names: [] });
    }
  });
});
