/**
 * `npm run screenshots`: the pictures of docs/guide/images, taken of the built pages in the browser of the tests.
 * They are committed: run it after a change that can be seen, and look at every one of them.
 * Needs `npm run build` first. Names after it take only those: `npm run screenshots -- map trace`.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBuiltPages } from '../support/built-page';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(repository, 'docs', 'guide', 'images');

/** A picture larger than this is no longer cheap to look at in a repository. */
const limitBytes = 400_000;

type Appearance = 'light' | 'dark';
type PictureOptions = {
  readonly appearance: Appearance;
  readonly locale: 'vi' | 'en';
  readonly width: number;
  readonly height: number;
  /** Width of the pane beside the sheet. */
  readonly paneWidth: number;
  /** Only the pane, or the whole page. */
  readonly part: 'page' | 'pane';
  /** What the user did before the picture. */
  readonly before: (page: Page) => Promise<void>;
};

const nothing = (): Promise<void> => Promise.resolve();
const wholePage: PictureOptions = {
  appearance: 'light',
  locale: 'vi',
  width: 1400,
  height: 900,
  paneWidth: 380,
  part: 'page',
  before: nothing,
};
const paneOnly: PictureOptions = { ...wholePage, width: 1000, height: 760, paneWidth: 320, part: 'pane' };

async function openRow(page: Page, name: RegExp): Promise<void> {
  const row = page.getByRole('rowheader').getByRole('button', { name });
  await row.click();
  await page
    .getByRole('button', { name: /^Thay số liệu|^Nhập số liệu/ })
    .first()
    .waitFor();
  // The row at the top under the header that stays, its trace below it.
  await row.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
  });
}

/** A table with figures from before and after a merger, opened as a user opens it. */
async function openTwoColumns(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Mở tệp .xlsx' }).click();
  await (await chooser).setFiles(join(repository, 'tests', 'golden', 'workbooks', 'reading', 'L50-before-after.xlsx'));
  await page.getByRole('region', { name: 'Chọn cột số liệu' }).waitFor();
}

async function openScenarioTab(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('tab', { name: /^Kịch bản/ })
    .first()
    .click();
}

/** A budget sheet with three totals of revenue. */
async function openThreeTotals(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Mở tệp .xlsx' }).click();
  await (await chooser).setFiles(join(repository, 'tests', 'golden', 'workbooks', 'money', 'B12.xlsx'));
  await page.getByText('B12').first().waitFor();
  await openScenarioTab(page);
  await page.getByRole('region', { name: 'Dòng thu nào để so với chi ngân sách?' }).waitFor();
}

/** 13 % a year to 2025, then 10 %, with land auctioned in 2024 and an expenditure of 250 tỷ. */
async function growBudget(page: Page): Promise<void> {
  await openScenarioTab(page);
  await page.getByRole('button', { name: 'Thêm thay đổi' }).click();
  const form = page.getByRole('form', { name: 'Thêm thay đổi' });
  await form.getByRole('combobox', { name: 'Loại thay đổi' }).selectOption('Tăng thu ngân sách');
  await form.getByRole('button', { name: 'Thêm giai đoạn tăng' }).click();
  const fields = {
    'Giai đoạn 1: đến năm': '2025',
    'Giai đoạn 1: tăng mỗi năm (%)': '13',
    'Giai đoạn 2: đến năm': '2027',
    'Giai đoạn 2: tăng mỗi năm (%)': '10',
    'Chi ngân sách năm gốc (tỷ đồng)': '250',
  };
  for (const [name, value] of Object.entries(fields)) await form.getByRole('textbox', { name }).fill(value);
  await form.getByRole('button', { name: 'Thêm vào kịch bản' }).click();
  await page.getByRole('table', { name: /từng năm/ }).waitFor();
  await scrollTo(page, /^Thay đổi/);
}

/** The merger story: Cẩm Giàng joins as a ward, Quân Hà as it is. */
async function openMerger(page: Page): Promise<void> {
  await openScenarioTab(page);
  await page.getByRole('checkbox', { name: 'Cẩm Giàng (xã)' }).check();
  await page.getByRole('combobox', { name: 'Cẩm Giàng: Sau khi nhập' }).selectOption('Lập phường');
  await page.getByRole('checkbox', { name: 'Quân Hà (xã)' }).check();
  await page.locator(':has(> main)').evaluate((pane) => {
    pane.scrollTo(0, 0);
  });
}

/** The page about the law: the press on the line that names it. */
async function openLaw(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: / · loại .* · chặt chẽ/ })
    .click();
  await page.getByRole('radiogroup', { name: 'Chấm theo bảng nào?' }).waitFor();
}

/** The sample under a later law that asks for more than its table. */
async function chooseLaterLaw(page: Page): Promise<void> {
  await openLaw(page);
  await page.getByRole('radio', { name: /^NQ 111\/2025 · loại III/ }).check();
  await page.getByRole('button', { name: /^Quay lại từ/ }).click();
  await page.getByRole('region', { name: 'Chưa kết luận được' }).waitFor();
}

/** One part of that page, opened. */
function openInLaw(name: string): (page: Page) => Promise<void> {
  return async (page) => {
    await openLaw(page);
    await page.getByRole('main').getByRole('button', { name, exact: true }).click();
    await scrollTo(page, new RegExp(`^${name}$`));
  };
}

/** Scrolls the pane until a control of this name stands under the header. */
async function scrollTo(page: Page, name: RegExp): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name })
    .first()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
}

/** The answer to a question, once it is there. */
function ask(question: RegExp, then: (page: Page) => Promise<void> = nothing): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('button', { name: 'Hỏi', exact: true }).click();
    await page.getByRole('menuitem', { name: question }).click();
    await page.getByRole('main').getByRole('button', { name: /^Ghi / }).first().waitFor();
    await then(page);
  };
}

const answer: PictureOptions = { ...paneOnly, paneWidth: 420, height: 1000 };

const pictures: Readonly<Record<string, PictureOptions>> = {
  'pane-1400-light': wholePage,
  'pane-1400-dark': { ...wholePage, appearance: 'dark' },
  'pane-320-light': paneOnly,
  'pane-320-dark': { ...paneOnly, appearance: 'dark' },
  'column-question': { ...wholePage, before: openTwoColumns },
  trace: {
    ...wholePage,
    before: async (page) => {
      await openRow(page, /^Cấp điện sinh hoạt/);
      await page.getByRole('button', { name: /^Đến ô F/ }).click();
    },
  },
  audit: { ...paneOnly, paneWidth: 380, height: 900, before: (page) => page.getByRole('tab', { name: /^Rà soát/ }).click() },
  pending: { ...paneOnly, paneWidth: 380, before: (page) => page.getByRole('tab', { name: /^Chờ/ }).click() },
  'budget-question': { ...wholePage, before: openThreeTotals },
  'budget-years': { ...paneOnly, paneWidth: 380, height: 1000, before: growBudget },
  settings: { ...paneOnly, paneWidth: 380, before: (page) => page.getByRole('button', { name: 'Thiết lập', exact: true }).click() },
  'law-1400-light': { ...wholePage, before: openLaw },
  'law-320-light': { ...paneOnly, height: 1000, before: openLaw },
  'law-320-dark': { ...paneOnly, height: 1000, appearance: 'dark', before: openLaw },
  'law-open-320-light': { ...paneOnly, height: 1200, before: chooseLaterLaw },
  'law-open-1400-dark': { ...wholePage, appearance: 'dark', before: chooseLaterLaw },
  'two-laws': { ...paneOnly, paneWidth: 380, height: 1000, before: openInLaw('Theo luật khác') },
  'every-class': { ...paneOnly, height: 760, before: openInLaw('Mọi loại') },
  'scenarios-1400-light': { ...wholePage, before: openMerger },
  'scenarios-320-light': { ...paneOnly, height: 1100, before: openMerger },
  'scenarios-320-dark': { ...paneOnly, height: 1100, appearance: 'dark', before: openMerger },
  map: {
    ...paneOnly,
    paneWidth: 380,
    height: 860,
    before: async (page) => {
      await openMerger(page);
      await page.getByRole('radio', { name: 'Bản đồ' }).check();
      await page.getByRole('checkbox', { name: /^Cẩm Giàng \(xã\), / }).waitFor();
      await scrollTo(page, /^Xã lân cận/);
    },
  },
  requirements: {
    ...paneOnly,
    paneWidth: 380,
    height: 1000,
    before: async (page) => {
      await openMerger(page);
      await scrollTo(page, /^Thành phố thuộc tỉnh/);
    },
  },
  comparison: {
    ...paneOnly,
    paneWidth: 380,
    height: 1000,
    before: async (page) => {
      await openMerger(page);
      await page.getByRole('button', { name: /^So sánh các kịch bản/ }).click();
      await scrollTo(page, /^So sánh các kịch bản/);
    },
  },
  'comparison-written': {
    ...wholePage,
    before: async (page) => {
      await openMerger(page);
      await page.getByRole('button', { name: /^So sánh các kịch bản/ }).click();
      await page.getByRole('button', { name: 'Ghi ra bảng tính' }).click();
      await page.getByRole('button', { name: 'Khôi phục' }).waitFor();
    },
  },
  templates: {
    ...wholePage,
    before: async (page) => {
      await page.getByRole('button', { name: 'Thiết lập', exact: true }).click();
      await page.getByRole('button', { name: 'Tạo biểu mẫu trống' }).click();
      await page.getByRole('checkbox', { name: 'Bảng chỉ tiêu' }).check();
      await page.getByRole('button', { name: 'Tạo biểu mẫu', exact: true }).click();
      await page.getByText(/^Đã ghi: “Bảng chỉ tiêu”/).waitFor();
    },
  },
  'ask-headroom': { ...answer, before: ask(/^Còn vướng gì/) },
  'ask-break-even': {
    ...answer,
    before: ask(/^Mỗi chỉ tiêu cần bao nhiêu/, async (page) => {
      await page.getByRole('combobox', { name: 'Đại lượng' }).selectOption('people-inner');
      await page.getByRole('figure').first().waitFor();
    }),
  },
  'ask-merger': {
    ...answer,
    height: 1200,
    before: ask(/^Nhập ít nhất những xã nào/, async (page) => {
      const form = page.getByRole('group', { name: 'Yêu cầu sau khi nhập' });
      await form.getByRole('checkbox', { name: 'Dân số (người)' }).uncheck();
      await form.getByRole('checkbox', { name: 'Tỷ lệ phường (%)' }).uncheck();
      await page.getByRole('combobox', { name: 'Phương án trên bản đồ' }).waitFor();
      await page
        .getByRole('main')
        .getByText(/^Nhập 2 đơn vị/)
        .evaluate((element) => {
          element.scrollIntoView({ block: 'start' });
        });
    }),
  },
  'ask-heat-map': {
    ...answer,
    before: ask(/^Điểm phụ thuộc nhiều nhất/, async (page) => {
      await page.getByRole('combobox', { name: 'Bảng hai chiều: ngang' }).selectOption('road-length');
      await page.getByRole('combobox', { name: 'Bảng hai chiều: dọc' }).selectOption('land-construction-inner');
      await page.getByRole('group', { name: /^Tổng điểm theo/ }).evaluate((element) => {
        element.scrollIntoView({ block: 'center' });
      });
    }),
  },
  'ask-path': { ...answer, before: ask(/^Bao giờ đủ điều kiện/) },
  'ask-projects': { ...answer, before: ask(/^Dự án nào mua được điểm/) },
  'english-1400-light': { ...wholePage, locale: 'en' },
};

async function take(browser: Browser, address: string, name: string, picture: PictureOptions): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: picture.width, height: picture.height },
    deviceScaleFactor: picture.part === 'pane' ? 2 : 1,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  await context.addInitScript(
    ({ appearance, locale, paneWidth }) => {
      localStorage.setItem('nang-loai.theme', appearance);
      localStorage.setItem('nang-loai.language', locale);
      localStorage.setItem('nang-loai.pane-width', String(paneWidth));
    },
    { appearance: picture.appearance, locale: picture.locale, paneWidth: picture.paneWidth },
  );
  const page = await context.newPage();
  await page.goto(`${address}/index.html`);
  await page.getByRole('heading', { name: picture.locale === 'vi' ? '54,06 điểm · cần 75' : '54.06 points · 75 needed' }).waitFor();
  await page.locator('section[aria-busy=false]').waitFor();
  await picture.before(page);
  // The pointer away from what it clicked, and the grid's own drawing done: it has no event for that.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1500);
  const path = join(folder, `${name}.png`);
  await (picture.part === 'pane' ? page.locator(':has(> main)') : page).screenshot({ path, animations: 'disabled' });
  await context.close();
  const { size } = statSync(path);
  console.log(`${name}.png  ${String(Math.round(size / 1000))} kB`);
  if (size > limitBytes) throw new Error(`${name}.png is larger than ${String(limitBytes / 1000)} kB`);
}

const { browser, address, close } = await openBuiltPages();
const wanted = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
try {
  for (const [name, picture] of Object.entries(pictures)) {
    if (wanted.length === 0 || wanted.includes(name)) await take(browser, address, name, picture);
  }
} finally {
  await close();
}
