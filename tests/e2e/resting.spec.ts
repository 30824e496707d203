/**
 * The page stays on screen whatever the pointer or the focus rests on: in the pane inside Excel (Microsoft's client, answered by the
 * test host) and beside the embedded workbook, light and dark; tooltips are whole; behind a dialog the page can still be seen.
 */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createExcelHost } from '../support/excel-host/excel-host';
import { joinExcel, officeScript } from '../support/excel-in-page';
import { fixtureOfGrid } from '../support/grid-fixture';
import { sampleGrids } from '../support/sample-workbook';
import { headline, openEmbeddedPage } from './embedded-page';
import { coloursIn, restOnEach, watch } from './pages/resting';
import type { Seen } from './pages/resting';
import { openView, pane, row, trace } from './pages/scoring-pane';

async function openExcelPane(page: Page): Promise<void> {
  // As wide as Excel opens it.
  await page.setViewportSize({ width: 350, height: 760 });
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: officeScript() }),
  );
  await joinExcel(page, createExcelHost(sampleGrids().grids.map(fixtureOfGrid), { claimed: '1.14' }));
  await page.goto('/taskpane.html');
  await expect(headline(page, '54,06')).toBeVisible();
}

/** A walk through a view: opens it, and more of it with every step, and rests after each. */
type Walk = { readonly view: string; readonly steps: readonly ((page: Page) => Promise<unknown>)[] };

const walks: readonly Walk[] = [
  {
    view: 'score',
    steps: [
      async (page) => {
        await row(page, /^Tỷ lệ hộ nghèo/).click();
        await expect(trace(page)).toBeVisible();
      },
    ],
  },
  {
    view: 'scenarios',
    steps: [
      async (page) => {
        await pane(page)
          .getByRole('tab', { name: /^Kịch bản/ })
          .first()
          .click();
        await pane(page).getByRole('checkbox', { name: 'Cẩm Giàng (xã)' }).check();
      },
      async (page) => {
        await pane(page).getByRole('radio', { name: 'Bản đồ' }).check();
        await expect(pane(page).getByRole('checkbox', { name: /^Cẩm Giàng \(xã\), / })).toBeVisible();
      },
    ],
  },
  {
    view: 'law',
    steps: [
      async (page) => {
        await pane(page)
          .getByRole('button', { name: / · loại .* · chặt chẽ/ })
          .click();
        await expect(pane(page).getByRole('radiogroup', { name: 'Chấm theo bảng nào?' })).toBeVisible();
      },
      async (page) => {
        for (const name of ['Theo luật khác', 'Mọi loại', 'Bộ tiêu chuẩn của cơ quan'])
          await pane(page).getByRole('button', { name, exact: true }).click();
        await expect(pane(page).getByRole('button', { name: 'Ghi ra trang để sửa' })).toBeVisible();
      },
    ],
  },
  {
    view: 'answers',
    steps: [/Dự án nào mua được điểm/, /Mỗi chỉ tiêu cần bao nhiêu/, /Bao giờ đủ điều kiện/, /Nhập ít nhất những xã nào/].map(
      (asks) => async (page: Page) => {
        await page.getByRole('button', { name: 'Hỏi', exact: true }).click();
        await page.getByRole('menuitem', { name: asks }).click();
        await expect(pane(page).getByRole('button', { name: /^Ghi (?!tác động của)/ })).toBeEnabled();
      },
    ),
  },
  { view: 'audit', steps: [(page) => openView(page, 'Rà soát')] },
  {
    view: 'pending',
    steps: [
      async (page) => {
        await openView(page, 'Chờ');
        await expect(
          pane(page)
            .getByRole('button', { name: /^Lấy điểm tự chấm/ })
            .first(),
        ).toBeVisible();
      },
    ],
  },
  { view: 'problems', steps: [(page) => openView(page, 'Lưu ý')] },
  { view: 'mapping', steps: [(page) => openView(page, 'Cột')] },
  { view: 'help', steps: [(page) => openView(page, 'Trợ giúp')] },
  {
    // The templates are opened from the settings.
    view: 'settings',
    steps: [
      (page) => openView(page, 'Thiết lập'),
      async (page) => {
        await pane(page).getByRole('button', { name: 'Tạo biểu mẫu trống' }).click();
        await expect(pane(page).getByRole('button', { name: 'Tạo biểu mẫu', exact: true })).toBeVisible();
      },
    ],
  },
];

/** Walks that take about as long as each other: pages rest side by side. */
const sharesOfWalks = [['score', 'audit'], ['scenarios'], ['answers'], ['pending', 'problems', 'mapping', 'help', 'settings']];

/** Tooltips that the pane has: a walk in which none of them came up was none. */
const tooltips = ['Cột', 'Thiết lập', 'Trợ giúp', 'Hoàn tác ở kịch bản', 'Đổi tên kịch bản', 'Phóng to'];

const places = [
  { place: 'beside the embedded workbook', open: openEmbeddedPage },
  { place: 'in Excel', open: openExcelPane },
] as const;

for (const { place, open } of places) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${colorScheme}, ${place}`, () => {
      test.use({ colorScheme });

      test('the page stays on screen while the pointer rests on any control of any view', async ({ context }) => {
        test.slow();
        const known = new Set<string>();
        // Opening is work, and done one after the other; resting is waiting, and done side by side.
        const opened: (readonly [Page, readonly string[]])[] = [];
        for (const share of sharesOfWalks) {
          const page = await context.newPage();
          await open(page);
          opened.push([page, share]);
        }
        const seen = await Promise.all(
          opened.map(async ([page, share]) => {
            const found: Seen[] = [];
            for (const { view, steps } of walks.filter((walk) => share.includes(walk.view))) {
              for (const step of steps) {
                await step(page);
                found.push(await restOnEach(page, view, known));
              }
            }
            return found;
          }),
        );
        expect(seen.flat().flatMap(({ faults }) => faults)).toEqual([]);
        expect([...new Set(seen.flat().flatMap((each) => each.tooltips))]).toEqual(expect.arrayContaining([...tooltips]));
      });
    });
  }
}

test('F6 from the toolbar into the pane shows what has the focus, and the page around it', async ({ page }) => {
  await openEmbeddedPage(page);
  await page.getByRole('button', { name: 'Mở tệp .xlsx' }).focus();
  await page.keyboard.press('Shift+F6');
  // What is to be done next comes first.
  await expect(pane(page).getByRole('button', { name: /^Việc tiếp theo: / })).toBeFocused();
  expect(await watch(page)).toEqual({ tooltips: [], faults: [] });
});

test('in Excel the first Tab into the pane shows what has the focus, and the pane around it', async ({ page }) => {
  await openExcelPane(page);
  // The line is fetched after the score.
  const next = pane(page).getByRole('button', { name: /^Việc tiếp theo: / });
  await expect(next).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
  expect(await watch(page)).toEqual({ tooltips: [], faults: [] });
});

for (const [look, media] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active' }],
] as const) {
  test(`behind the question about unsaved changes the page is covered and can still be seen, in ${look} colours`, async ({ page }) => {
    await page.emulateMedia(media);
    await openEmbeddedPage(page);
    await openView(page, 'Chờ');
    await pane(page)
      .getByRole('button', { name: /^Lấy điểm tự chấm/ })
      .first()
      .click();
    // The first line of the pane, the page's own toolbar and the corner of the grid.
    const areas = [
      { x: 1020, y: 50, width: 300, height: 60 },
      { x: 0, y: 0, width: 300, height: 40 },
      { x: 0, y: 60, width: 300, height: 200 },
    ] as const;
    const inEach = async (): Promise<readonly number[]> => {
      const counts: number[] = [];
      for (const area of areas) counts.push(await coloursIn(page, area));
      return counts;
    };
    await expect(headline(page, '54,81')).toBeVisible();
    const before = await inEach();
    await page.getByRole('button', { name: 'Dữ liệu mẫu' }).click();
    const question = page.getByRole('alertdialog', { name: 'Có thay đổi chưa lưu' });
    await expect(question).toBeVisible();
    // Shown is not yet at rest: it fades in.
    await watch(page);
    const behind = await inEach();
    // Half of the colours of what is written, at least; of a page that is blank there is one.
    for (const [index, count] of behind.entries()) expect(count, JSON.stringify(areas[index])).toBeGreaterThan((before[index] ?? 0) / 2);
    // A click on any of them goes to what covers the page.
    const isCovered = await page.evaluate(
      (middles) => middles.map(([x, y]) => document.getElementById('root')?.contains(document.elementFromPoint(x, y)) === false),
      areas.map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const),
    );
    expect(isCovered).toEqual([true, true, true]);
    const box = await question.boundingBox();
    expect(box?.x).toBeGreaterThan(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(1400);
  });
}
