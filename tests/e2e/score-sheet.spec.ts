/** The live score sheet in the embedded workbook: written anew in its place as long as nobody worked in it, beside it from then on. */
import type { Page } from '@playwright/test';
import { openEmbeddedPage, selectCell, typeInto } from './embedded-page';
import { nameBox, pane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

async function writeScore(page: Page, name: string): Promise<void> {
  const shown = pane(page).getByRole('region', { name: 'Ghi bảng điểm' });
  await expect(shown.getByText(`vào trang “${name}”`)).toBeVisible();
  await selectCell(page, 'C5');
  await shown.getByRole('button', { name: 'Ghi bảng điểm' }).click();
  await expect(shown.getByText(`Đã ghi: “${name}”.`)).toBeVisible();
  // The sheet written is shown from its top.
  await expect(nameBox(page)).toHaveValue('A1');
}

test('a score sheet that somebody typed into is left alone by the next write, which says so before', async ({ page }) => {
  await openEmbeddedPage(page);
  const tabs = page.getByRole('region', { name: 'Bảng tính' }).getByRole('tab', { name: /^KQ Bảng điểm/ });
  await writeScore(page, 'KQ Bảng điểm');
  await expect(tabs).toHaveCount(1);
  await writeScore(page, 'KQ Bảng điểm');
  await expect(tabs).toHaveCount(1);
  // Row 05, growth: 6 in the sample.
  await typeInto(page, 'E11', '8,8');
  // Two totals now stand on the screen, and the pane says why.
  await expect(pane(page).getByText(/^Trang “KQ Bảng điểm” đang ghi [\d,]+, ở đây là 54,06: /)).toBeVisible();
  await writeScore(page, 'KQ Bảng điểm (2)');
  await expect(tabs).toHaveCount(2);
});
