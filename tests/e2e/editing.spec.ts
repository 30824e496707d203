/** Cells edited in the grid: the score follows without a reload. */
import type { Page } from '@playwright/test';
import { headline, openEmbeddedPage, typeInto } from './embedded-page';
import { row, trace } from './pages/scoring-pane';
import { expect, test } from './pages/test';

/** Row 20, hospital beds for 10.000 people: 2,4 in the sample; 28 is the minimum, 40 the most that counts. */
const beds = 'F56';

/** Milliseconds from the grid's change event to the frame that shows the new score, of the edit just made. */
async function timeOfEdit(page: Page, text: string): Promise<number> {
  await page.evaluate(() => {
    performance.clearMarks();
  });
  await typeInto(page, beds, text);
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('nang-loai:painted').length), { intervals: [50] }).toBeGreaterThan(0);
  return page.evaluate(() => {
    const [changed] = performance.getEntriesByName('nang-loai:change');
    const painted = performance.getEntriesByName('nang-loai:painted').at(-1);
    return (painted?.startTime ?? Infinity) - (changed?.startTime ?? 0);
  });
}

test('a figure typed with a comma changes the score and the trace of its row', async ({ page }) => {
  await openEmbeddedPage(page);
  await row(page, /^Cơ sở y tế cấp đô thị/).click();
  await expect(trace(page)).toContainText('2,4');
  await typeInto(page, beds, '40,5');
  await expect(headline(page, '55,06')).toBeVisible();
  await expect(trace(page)).toContainText('40,5');
  await expect(trace(page)).toContainText('Đạt mức tối đa: được điểm tối đa.');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(headline(page, '54,06')).toBeVisible();
});

const edits = 7;

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Infinity;
}

// How long it takes is told, not asserted: a machine that others use says nothing about the page.
test('every edit in a row is scored and repainted; how long that took stands beside the result', async ({ page }) => {
  await openEmbeddedPage(page);
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    // 34 lies halfway from 28 to 40: 0,875 points; 40 is the maximum.
    const [typed, shown] = edit % 2 === 0 ? ['34', '54,94'] : ['40', '55,06'];
    times.push(await timeOfEdit(page, typed));
    await expect(headline(page, shown)).toBeVisible();
  }
  const told = `${times.map((time) => time.toFixed(0)).join(', ')}; median ${median(times).toFixed(0)}`;
  test.info().annotations.push({ type: 'changed cell to repainted score, ms', description: told });
});
