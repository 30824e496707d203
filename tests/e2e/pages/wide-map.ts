/** The map of communes in the pane, and wide. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { pane } from './scoring-pane';

/** Opens the scenarios with the schematic map in place of the list. */
export async function openMap(page: Page): Promise<Locator> {
  const shown = pane(page);
  await shown
    .getByRole('tab', { name: /^Kịch bản/ })
    .first()
    .click();
  await shown.getByRole('radio', { name: 'Bản đồ' }).check();
  await expect(shown.getByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' })).toBeVisible();
  return shown;
}

/** The wide map, over the grid or in a dialog. */
export function wideMap(page: Page): Locator {
  return page.getByRole('region', { name: 'Bản đồ các đơn vị' });
}

/** A unit on either. */
export function unit(shown: Locator, name: string): Locator {
  return shown.getByRole('checkbox', { name: new RegExp(`^${name} \\(`) });
}
