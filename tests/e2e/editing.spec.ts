/** Cells edited in the grid: the score follows without a reload and within a tenth of a second. */
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

/** The machine that runs the tests may be busy with others: so many edits are made until a quiet stretch is found. */
const editsAtMost = 25;
const stretch = 5;

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Infinity;
}

// A page that is too slow by itself never has five edits in a row whose median is under the limit.
test('from the changed cell to the repainted score it takes under 100 ms, as the median of five edits in a row', async ({ page }) => {
  await openEmbeddedPage(page);
  const times: number[] = [];
  while (times.length < editsAtMost && (times.length < stretch || median(times.slice(-stretch)) >= 100)) {
    times.push(await timeOfEdit(page, times.length % 2 === 0 ? '34' : '40'));
  }
  // 34 lies halfway from 28 to 40: 0,875 points; 40 is the maximum.
  await expect(headline(page, times.length % 2 === 1 ? '54,94' : '55,06')).toBeVisible();
  test.info().annotations.push({ type: 'changed cell to repainted score, ms', description: times.map((time) => time.toFixed(0)).join(', ') });
  expect(median(times.slice(-stretch))).toBeLessThan(100);
});
