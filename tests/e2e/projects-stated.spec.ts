/** A project of which the list does not say what it does: whoever knows says it where the answer is, by mouse and by keyboard. */
import { openEmbeddedPage } from './embedded-page';
import { pane, widerThanPane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

const school = 'Trường Mầm non Sông Cầu';

for (const width of [380, 1400]) {
  test(`the effect of a project is stated on the page of the answer, which is worked out anew, at ${String(width)} px`, async ({
    page,
  }) => {
    await openEmbeddedPage(page);
    await page.setViewportSize({ width, height: 800 });
    const shown = pane(page);
    await shown.getByRole('button', { name: 'Hỏi', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Dự án nào mua được điểm, đồng nào đáng nhất?' }).click();
    const state = shown.getByRole('button', { name: `Ghi tác động của ${school}` });
    await expect(state).toBeVisible({ timeout: 30_000 });

    // By mouse: the form is in sight whole, and its first field has the focus.
    await state.click();
    const form = shown.getByRole('form', { name: `Tác động của ${school}` });
    const what = form.getByRole('combobox', { name: 'Làm tăng gì' });
    await expect(what).toBeFocused();
    await expect(form).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(form).toHaveCount(0);
    await expect(state).toBeFocused();

    // By keyboard alone: opened, chosen by the arrows, typed, taken by Enter.
    await page.keyboard.press('Enter');
    await expect(what).toBeFocused();
    for (let step = 0; step < 60 && (await what.inputValue()) !== 'road-length'; step += 1) await page.keyboard.press('ArrowDown');
    await expect(what).toHaveValue('road-length');
    await page.keyboard.press('Tab');
    const amount = form.getByRole('textbox', { name: 'Thêm bao nhiêu (km)' });
    await expect(amount).toBeFocused();
    await page.keyboard.type('1,5');
    await page.keyboard.press('Enter');
    await expect(form).toHaveCount(0);
    const again = shown.getByRole('button', { name: `Sửa tác động của ${school}` });
    await expect(again).toBeVisible({ timeout: 30_000 });
    // Where it stands now, in the other table, it has the focus, in sight.
    await expect(again).toBeFocused();
    await expect(again).toBeInViewport();
    await expect(
      shown.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Sửa tác động của ${school}` }) }),
    ).toContainText('người dùng ghi');
    expect(await widerThanPane(page)).toEqual([]);
  });
}
