/** What is shown wide, in a dialog of Excel: Microsoft's client in the pane, answered by the test host, and the dialog as a window of its own. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createExcelHost } from '../support/excel-host/excel-host';
import { joinExcel, officeScript } from '../support/excel-in-page';
import { fixtureOfGrid } from '../support/grid-fixture';
import { sampleGrids } from '../support/sample-workbook';
import { headline } from './embedded-page';
import { openMap, unit, wideMap } from './pages/wide-map';

async function openExcelPane(page: Page): Promise<void> {
  await page.setViewportSize({ width: 350, height: 760 });
  await page
    .context()
    .route('https://appsforoffice.microsoft.com/**', (route) => route.fulfill({ contentType: 'text/javascript', body: officeScript() }));
  await joinExcel(page, createExcelHost(sampleGrids().grids.map(fixtureOfGrid), { claimed: '1.14' }));
  await page.goto('/taskpane.html');
  await expect(headline(page, '54,06')).toBeVisible();
}

test('a unit pressed there is chosen in the pane; closed by Esc or by its own window, the pane knows', async ({ page }) => {
  await openExcelPane(page);
  const shown = await openMap(page);
  const opener = shown.getByRole('button', { name: 'Xem rộng' });
  const opening = page.waitForEvent('popup');
  await opener.click();
  const dialog = await opening;
  const faults: string[] = [];
  dialog.on('pageerror', (error) => faults.push(String(error)));
  const wide = wideMap(dialog);
  await expect(wide.getByRole('complementary')).toContainText('54,06');
  await unit(wide, 'Cẩm Giàng').click();
  await expect(unit(shown, 'Cẩm Giàng')).toBeChecked();
  await expect(unit(wide, 'Cẩm Giàng')).toBeChecked();
  await shown.getByRole('button', { name: /^Chưa có trong số liệu/ }).click();
  await expect(wide.getByRole('complementary')).toContainText('54.167 · cần 150.000');
  await expect(shown.getByRole('button', { name: 'Thôi xem rộng' })).toBeVisible();
  // Loaded anew it is told everything again.
  await dialog.reload();
  await expect(unit(wide, 'Cẩm Giàng')).toBeChecked();
  const gone = dialog.waitForEvent('close');
  // The window is gone before the key is let go.
  await dialog.keyboard.down('Escape').catch(() => undefined);
  await gone;
  await expect(opener).toBeVisible();

  const again = page.waitForEvent('popup');
  await opener.click();
  const second = await again;
  await expect(unit(wideMap(second), 'Cẩm Giàng')).toBeChecked();
  await second.close();
  await expect(opener).toBeVisible();
  expect(faults).toEqual([]);
});

test('a dialog that is blocked is told of beside its button, with the way out', async ({ page }) => {
  await openExcelPane(page);
  const shown = await openMap(page);
  await page.evaluate('window.dialogRefusal = 12009');
  await shown.getByRole('button', { name: 'Xem rộng' }).click();
  await expect(shown.getByText('Cửa sổ xem rộng bị chặn (12009)', { exact: false })).toBeVisible();
  await page.evaluate('delete window.dialogRefusal');
  const opening = page.waitForEvent('popup');
  await shown.getByRole('button', { name: 'Xem rộng' }).click();
  await opening;
  await expect(shown.getByText('Cửa sổ xem rộng bị chặn', { exact: false })).toBeHidden();
});

test('a page of another build than the pane’s shows nothing of it and says so', async ({ page }) => {
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: officeScript() }),
  );
  await page.goto('/taskpane.html?wide=taskpane.000000000000.js');
  await expect(page.getByText('vừa có bản mới', { exact: false })).toBeVisible();
});
