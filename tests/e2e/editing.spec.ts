/** Cells edited in the grid: the score follows without a reload. */
import { headline, openEmbeddedPage, typeInto } from './embedded-page';
import { row, trace } from './pages/scoring-pane';
import { expect, test } from './pages/test';

/** Row 20, hospital beds for 10.000 people: 2,4 in the sample; 28 is the minimum, 40 the most that counts. */
const beds = 'F56';

test('a figure typed with a comma changes the score and the trace of its row', async ({ page }) => {
  await openEmbeddedPage(page);
  await row(page, /^Cơ sở y tế cấp đô thị/).click();
  await expect(trace(page)).toContainText('2,4');
  await typeInto(page, beds, '40,5');
  await expect(headline(page, '55,06')).toBeVisible();
  await expect(trace(page)).toContainText('40,5');
  await expect(trace(page)).toContainText('Đạt mức tối đa: được điểm tối đa.');
  await page.getByRole('button', { name: 'Hoàn tác trong bảng tính' }).click();
  await expect(headline(page, '54,06')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác trong bảng tính' }).click();
  await expect(page.getByText(/^Không còn bước nào để hoàn tác/)).toBeVisible();
});

// How long it takes is shown by tests/bench/pane-work.bench.ts.
test('every edit in a row is scored and repainted', async ({ page }) => {
  await openEmbeddedPage(page);
  // 34 lies halfway from 28 to 40: 0,875 points; 40 is the maximum.
  for (const [typed, shown] of [
    ['34', '54,94'],
    ['40', '55,06'],
    ['34', '54,94'],
    ['40', '55,06'],
  ] as const) {
    await typeInto(page, beds, typed);
    await expect(headline(page, shown)).toBeVisible();
  }
});
