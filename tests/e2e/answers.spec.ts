/** What has to change, what is enough, what is worth it: asked from the score, shown, made a scenario by one press, taken back by one. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openEmbeddedPage } from './embedded-page';
import { nameBox, pane, widerThanPane } from './pages/scoring-pane';
import { expect, test } from './pages/test';

/** What is asked, and how the answer begins, over the sample. */
const questions = [
  { asks: 'Còn vướng gì, nâng dòng nào thì được thêm bao nhiêu?', says: /^Cần thêm ít nhất 21,25 điểm/ },
  { asks: 'Mỗi chỉ tiêu cần bao nhiêu người, đất, giường… thì đạt?', says: /^Dân số nội thành, nội thị, nay/ },
  { asks: 'Thêm 1.000 người, 10 giường, 1 km đường, một xã thì được bao nhiêu điểm?', says: /^Được nhiều nhất ngay bây giờ/ },
  { asks: 'Điểm phụ thuộc nhiều nhất vào số liệu nào?', says: /^Nhạy nhất: 49/ },
  { asks: 'Số liệu chưa chắc thì điểm nằm trong khoảng nào?', says: /54,06 điểm/ },
  { asks: 'Nâng ít nhất bao nhiêu chỉ tiêu thì đủ?', says: /^Nâng ít nhất 6 chỉ tiêu/ },
  { asks: 'Nhập ít nhất những xã nào thì đủ tiêu chuẩn?', says: /^Không / },
  { asks: 'Bao giờ đủ điều kiện?', says: /^Chưa kết luận được: đến năm 2045/ },
  { asks: 'Số liệu trong tệp mâu thuẫn ở đâu?', says: /mâu thuẫn/ },
  // 5,2 km of road on 35,15 km² of built land: 0,148 km/km² × 0,25 points.
  { asks: 'Dự án nào mua được điểm, đồng nào đáng nhất?', says: /^Đáng nhất: 1 dự án, tốn 85 tỷ đồng, được \+0,04 điểm/ },
];

/** Two presses from the score. */
async function ask(page: Page, asks: string): Promise<void> {
  await page.getByRole('button', { name: 'Hỏi', exact: true }).click();
  await page.getByRole('menuitem', { name: asks }).click();
}

for (const width of [1400, 320]) {
  test.describe(`at ${String(width)} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('every question is two presses from the score, and back at it by one', async ({ page }, info) => {
      // Ten answers in one opened page.
      test.slow();
      await page.goto('/index.html');
      await expect(page.getByRole('heading', { name: '54,06 điểm · cần 75' })).toBeAttached();
      for (const [nth, { asks, says }] of questions.entries())
        await test.step(asks, async () => {
          await ask(page, asks);
          await expect.soft(pane(page).getByText(says).first(), asks).toBeVisible();
          expect.soft(await widerThanPane(page), asks).toEqual([]);
          expect.soft((await new AxeBuilder({ page }).include('main').analyze()).violations, asks).toEqual([]);
          await page.screenshot({ path: info.outputPath(`answer-${String(width)}-${String(nth)}.png`) });
          await page.keyboard.press('Escape');
          await expect(pane(page).getByRole('tab', { name: /^Điểm/ })).toHaveAttribute('aria-selected', 'true');
        });
    });
  });
}

for (const [width, look] of [
  [1400, { colorScheme: 'light' }],
  [320, { colorScheme: 'dark' }],
  [320, { forcedColors: 'active' }],
] as const) {
  test(`a grid of two quantities is shaded, said and scrolled by keyboard at ${String(width)} px, ${JSON.stringify(look)}`, async ({
    page,
  }, info) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia(look);
    await page.goto('/index.html');
    await expect(page.getByRole('heading', { name: '54,06 điểm · cần 75' })).toBeAttached();
    await ask(page, 'Điểm phụ thuộc nhiều nhất vào số liệu nào?');
    const shown = pane(page);
    await shown.getByRole('combobox', { name: 'Mỗi số liệu lệch' }).selectOption('20');
    await shown.getByRole('combobox', { name: 'Bảng hai chiều: ngang' }).selectOption('road-length');
    await shown.getByRole('combobox', { name: 'Bảng hai chiều: dọc' }).selectOption('land-construction-inner');
    // 210,92 km on 35,15 km² are 6 km/km², the minimum: whatever has less road, or more land, loses the 1,5 points and with them criterion V.
    await expect(
      shown.getByText(/^Nay 54,06 điểm, đạt 1\/6 điều kiện của bảng\. Ô càng đậm càng nhiều điểm: từ 52,56 đến 54,56/),
    ).toBeVisible();
    await expect(shown.getByText('▼ mất điều kiện đang đạt (55 ô).')).toBeVisible();
    const row = shown.getByRole('row', { name: /^35,15 \(nay\)/ });
    await expect(row.getByRole('cell').nth(4)).toHaveText('52,56 ▼, mất điều kiện đang đạt');
    await expect(row.getByRole('cell').nth(5)).toHaveText('54,06');
    const frame = shown.getByRole('group', { name: /^Tổng điểm theo/ });
    await frame.focus();
    for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    // The grid scrolls in its own frame; the pane does not.
    expect(await shown.evaluate((main) => (main.parentElement?.scrollWidth ?? 0) - (main.parentElement?.clientWidth ?? 0))).toBe(0);
    expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
    await frame.scrollIntoViewIfNeeded();
    await page.screenshot({ path: info.outputPath('grid.png') });
  });
}

for (const width of [1400, 320]) {
  test(`how much is enough is asked of a row by mouse and by keyboard alone, and leads back to it, at ${String(width)} px`, async ({
    page,
  }, info) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/index.html');
    await expect(page.getByRole('heading', { name: '54,06 điểm · cần 75' })).toBeAttached();
    const shown = pane(page);
    const beds = shown.getByRole('button', { name: /^Cơ sở y tế cấp đô thị/ });
    const ask20 = shown.getByRole('button', { name: 'Bao nhiêu thì đạt mức?' });
    await beds.click();
    await ask20.click();
    const row20 = shown.getByRole('combobox', { name: 'Chỉ tiêu' });
    await expect(row20).toHaveValue('hospital-beds');
    // 28 and 40 beds for 10.000 of 45.700 people.
    await expect(shown.getByText('128', { exact: true }).first()).toBeVisible();
    expect(await widerThanPane(page)).toEqual([]);
    expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
    await page.screenshot({ path: info.outputPath(`enough-${String(width)}.png`) });
    await page.keyboard.press('Escape');
    await expect(ask20).toBeFocused();
    await page.screenshot({ path: info.outputPath(`row-${String(width)}.png`) });
    await page.keyboard.press('Enter');
    await expect(row20).toHaveValue('hospital-beds');
  });
}

test('how much is enough is of the row whose cell is selected in the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await openEmbeddedPage(page);
  const shown = pane(page);
  // The row's own way to its cell, merged with the one below, stands on it; from there the question is asked by the menu.
  await shown.getByRole('button', { name: /^Cơ sở y tế cấp đô thị/ }).click();
  await shown.getByRole('button', { name: /F56/ }).first().click();
  await expect(nameBox(page)).toHaveValue('F56:F57');
  await ask(page, 'Mỗi chỉ tiêu cần bao nhiêu người, đất, giường… thì đạt?');
  await expect(shown.getByText('Theo ô đang đứng: F56.')).toBeVisible();
  await expect(shown.getByRole('combobox', { name: 'Chỉ tiêu' })).toHaveValue('hospital-beds');
  await shown.getByRole('combobox', { name: 'Chỉ tiêu' }).selectOption('');
  await expect(shown.getByText('Theo ô đang đứng: F56.')).toBeHidden();
});

test('what a project does is confirmed by one press, and the best become a scenario by one, which one takes back', async ({ page }) => {
  await openEmbeddedPage(page);
  await ask(page, 'Dự án nào mua được điểm, đồng nào đáng nhất?');
  const shown = pane(page);
  await expect(shown.getByText(/^Tác động của dự án 3, 4, 8, 9\.2 đọc từ lời văn/)).toBeVisible();
  await shown.getByRole('button', { name: 'Đúng: tác động của Đường kết nối Phiêng My' }).click();
  await expect(shown.getByText(/^Tác động của dự án 4, 8, 9\.2 đọc từ lời văn/)).toBeVisible();
  await shown.getByRole('textbox', { name: 'Ngân sách (tỷ đồng)' }).fill('1.000');
  await expect(shown.getByText(/^“1\.000” đọc được hai cách\. Hãy ghi 1000, hoặc 1,0 nếu là số lẻ\. Câu trả lời/)).toBeVisible();
  await shown.getByRole('textbox', { name: 'Ngân sách (tỷ đồng)' }).fill('80');
  await page.keyboard.press('Enter');
  await expect(shown.getByText('Với 80 tỷ đồng thì không dự án nào đã biết tác động mua được điểm.')).toBeVisible();
  await shown.getByRole('textbox', { name: 'Ngân sách (tỷ đồng)' }).fill('100');
  await page.keyboard.press('Enter');
  await expect(shown.getByText(/^Với 100 tỷ đồng, đáng nhất là 1 dự án, tốn 85 tỷ đồng/)).toBeVisible();
  await shown.getByRole('button', { name: 'Lập thành kịch bản', exact: true }).click();
  await expect(shown.getByText('Đã lập kịch bản A.')).toBeVisible();
  await shown.getByRole('button', { name: 'Bỏ kịch bản vừa lập' }).click();
  await expect(shown.getByText('Hỏi trên kịch bản A', { exact: false })).toHaveCount(0);
  // The focus is still in the answer: the next Tab goes on from there.
  await page.keyboard.press('Tab');
  await expect(shown.getByRole('textbox', { name: 'Ngân sách (tỷ đồng)' })).toBeFocused();
});

for (const width of [1400, 320]) {
  test(`the smallest merger is marked on the map at ${String(width)} px, another of them where it is chosen, by keyboard too`, async ({
    page,
  }, info) => {
    await openEmbeddedPage(page);
    await page.setViewportSize({ width, height: 900 });
    await ask(page, 'Nhập ít nhất những xã nào thì đủ tiêu chuẩn?');
    const shown = pane(page);
    // 12,24 km² and two of the city's eight units are missing.
    const form = shown.getByRole('group', { name: 'Yêu cầu sau khi nhập' });
    // Land and units as the text asks for them, by keyboard: the box, its figure, and on to the next.
    await form.getByRole('checkbox', { name: 'Dân số (người)' }).focus();
    await page.keyboard.press(' ');
    await page.keyboard.press('Tab');
    await expect(form.getByRole('textbox', { name: 'Dân số (người): ít nhất' })).toBeFocused();
    await form.getByRole('checkbox', { name: 'Tỷ lệ phường (%)' }).focus();
    await page.keyboard.press(' ');
    const map = shown.getByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' });
    await expect(map).toBeVisible();
    const joining = map.getByRole('img', { name: /, nhập vào thành phố$/ });
    const lead = await shown.getByText(/^Nhập 2 đơn vị thì đủ: /).textContent();
    await expect(joining).toHaveCount(2);
    for (const unit of await joining.all()) {
      const name = ((await unit.getAttribute('aria-label')) ?? '').replace(/ \(.*$/, '');
      expect(lead).toContain(name);
      // What joins is named on the picture.
      await expect(map.getByText(name, { exact: true })).toBeVisible();
    }
    const choice = shown.getByRole('combobox', { name: 'Phương án trên bản đồ' });
    await choice.selectOption({ index: 1 });
    const other = ((await choice.locator('option').nth(1).textContent()) ?? '').replace(/^Phương án 2: /, '').split(', ');
    await expect(joining).toHaveCount(other.length);
    for (const name of other) await expect(map.getByRole('img', { name: new RegExp(`^${name} \\(.*, nhập vào thành phố$`) })).toBeVisible();
    await expect(shown.getByRole('button', { name: /^Phương án 2: Các đơn vị nhập/ })).toBeVisible();
    // From unit to unit by arrows; Space ticks nothing here.
    await choice.focus();
    await page.keyboard.press('Tab');
    await expect(map.locator('[data-unit]:focus')).toHaveCount(1);
    const before = await map.locator('[data-unit]:focus').getAttribute('data-unit');
    for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) await page.keyboard.press(key);
    await page.keyboard.press('ArrowDown');
    expect(await map.locator('[data-unit]:focus').getAttribute('data-unit')).not.toBe(before);
    await page.keyboard.press(' ');
    await expect(joining).toHaveCount(other.length);
    expect(await widerThanPane(page)).toEqual([]);
    expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
    await map.scrollIntoViewIfNeeded();
    await page.screenshot({ path: info.outputPath(`merger-map-${String(width)}.png`) });
  });
}

test('a row is lifted in a scenario by one press, which one press takes back', async ({ page }) => {
  await openEmbeddedPage(page);
  await ask(page, 'Còn vướng gì, nâng dòng nào thì được thêm bao nhiêu?');
  await pane(page).getByRole('button', { name: 'Lập thành kịch bản: Kịch bản nâng dòng 20' }).click();
  await expect(pane(page).getByText('Đã lập kịch bản A.')).toBeVisible();
  // What is asked is asked of the scenario that is looked at, from now on.
  await expect(pane(page).getByText('Hỏi trên kịch bản A.')).toBeVisible();
  await pane(page).getByRole('button', { name: 'Bỏ kịch bản vừa lập' }).click();
  await expect(pane(page).getByText('Hỏi trên kịch bản A.')).toHaveCount(0);
});

test('the fewest changes become a scenario that is enough by one press, which one press takes back', async ({ page }, info) => {
  await openEmbeddedPage(page);
  await ask(page, 'Nâng ít nhất bao nhiêu chỉ tiêu thì đủ?');
  await expect(pane(page).getByText(/Nâng thêm 5 chỉ tiêu \(09, 46, 47, 48, 53\) thì kịch bản cũng đủ: 76,51 điểm/)).toBeVisible();
  await pane(page).getByRole('button', { name: 'Lập thành kịch bản', exact: true }).click();
  await expect(pane(page).getByText('Đã lập kịch bản A.')).toBeVisible();
  // Asked of the scenario from now on: nothing is left to lift.
  await expect(pane(page).getByText(/Đã đủ tổng điểm và mọi điều kiện: không phải nâng chỉ tiêu nào\./)).toBeVisible();
  await page.screenshot({ path: info.outputPath('fewest-as-scenario.png') });
  await pane(page).getByRole('button', { name: 'Bỏ kịch bản vừa lập' }).click();
  await expect(pane(page).getByText(/^Nâng ít nhất 6 chỉ tiêu/)).toBeVisible();
});

test('a long answer leaves the pane alive, and another choice asks anew', async ({ page }) => {
  await openEmbeddedPage(page);
  await ask(page, 'Số liệu chưa chắc thì điểm nằm trong khoảng nào?');
  await expect(
    pane(page)
      .getByText(/54,06 điểm/)
      .first(),
  ).toBeVisible();
  await pane(page).getByLabel('Mọi số liệu đã ghi có thể lệch').selectOption('5');
  await expect(pane(page).getByText(/^Chín phần mười khả năng/)).toBeVisible();
  await expect(pane(page).getByText(/^Trung bình thấp hơn/)).toBeVisible();
});
