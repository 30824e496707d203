/** The embedded page as a test uses it: by its names, its cells and its downloads. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Grid } from '../../src/domain/grid';
import { toGrids } from '../../src/xlsx/to-grids';
import { workbookOf } from '../support/xlsx-reading';

/** Opens the page with the sample scored, which is how it starts. */
export async function openEmbeddedPage(page: Page): Promise<void> {
  await page.goto('/index.html');
  await expect(headline(page, '54,06')).toBeVisible({ timeout: 180_000 });
  await expect(page.getByRole('region', { name: 'Bảng tính', exact: true })).toHaveAttribute('aria-busy', 'false', { timeout: 120_000 });
  // Not busy means that a cell is selected and the name box says which.
  await expect(nameBox(page)).not.toHaveValue('', { timeout: 15000 });
}

function nameBox(page: Page) {
  return page.getByRole('textbox', { name: 'Hộp tên' });
}

/** Goes to a cell of the sheet in front, as a user does by the name box. */
export async function selectCell(page: Page, reference: string): Promise<void> {
  await nameBox(page).fill(reference);
  await nameBox(page).press('Enter');
  // A merged cell shows as its whole range.
  await expect(nameBox(page)).toHaveValue(new RegExp(`^${reference}(:|$)`));
}

/** Types into a cell of the sheet in front and leaves it downwards. */
export async function typeInto(page: Page, reference: string, text: string): Promise<void> {
  await selectCell(page, reference);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The first line of the pane, showing these points. */
export function headline(page: Page, points: string) {
  return page.getByRole('heading', { name: `${points} điểm · cần 75` });
}

/** Saves by the toolbar and reads the downloaded file back. */
export async function saveAndRead(page: Page): Promise<readonly Grid[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu .xlsx' }).click();
  const path = await (await download).path();
  return toGrids(workbookOf(new Uint8Array(readFileSync(path))), 400_000).grids;
}
