/**
 * The product as an office gets it: packaged for an address, then opened at that address in a real browser under the very
 * headers of the package's web.config. The pane runs over Microsoft's own Excel client, answered by the test host.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createExcelHost } from '../support/excel-host/excel-host';
import { joinExcel, officeScript } from '../support/excel-in-page';
import { fixtureOfGrid } from '../support/grid-fixture';
import { iisHeaders } from '../support/iis-headers';
import { sampleGrids } from '../support/sample-workbook';
import { scoreSheetResults } from '../support/written-results';
import { headline } from './embedded-page';
import { openView, pane, row, trace, views } from './pages/scoring-pane';

const address = 'https://may-chu.example/phong-ban/nang-loai/';
const packager = fileURLToPath(new URL('../tasks/package.mjs', import.meta.url));

/** Fluent makes an empty style element and fills it through its interface: this is the hash of nothing. */
const hashOfNothing = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

type Package = { readonly site: string; readonly headersOf: ReturnType<typeof iisHeaders> };

const test = base.extend<object, { packaged: Package }>({
  packaged: [
    // eslint-disable-next-line no-empty-pattern -- Playwright insists on a pattern; there is no fixture to name.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'nang-loai-package-'));
      await promisify(execFile)(process.execPath, [packager, '--url', address, '--office', 'self', '--out', folder]);
      const site = join(folder, 'site');
      await use({ site, headersOf: iisHeaders(readFileSync(join(site, 'web.config'), 'utf8')) });
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});

// One package for all of them: making it takes a build.
test.describe.configure({ mode: 'default' });

type Opening = { readonly script?: string; readonly policy?: (policy: string) => string };

/** Serves the package at its address. What is asked anywhere else, and every breach of the policy, is a fault of the page. */
async function serve(
  page: Page,
  { site, headersOf }: Package,
  { script, policy = (shipped) => shipped }: Opening = {},
): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.context().route('**/*', async (route) => {
    const url = route.request().url();
    const path = new URL(url).pathname.slice(new URL(address).pathname.length);
    const file = join(site, path);
    const headers = headersOf(path);
    if (!url.startsWith(address) || headers === null || !existsSync(file)) {
      faults.push(`no file: ${url}`);
      await route.fulfill({ status: 404 });
      return;
    }
    const shipped = headers['Content-Security-Policy'];
    await route.fulfill({
      headers: { ...headers, ...(shipped === undefined ? {} : { 'Content-Security-Policy': policy(shipped) }) },
      body: script !== undefined && path === 'office-js/office.js' ? script : readFileSync(file),
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.exposeFunction('tellPolicyBroken', (what: string) => faults.push(`content policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell: unknown = Reflect.get(window, 'tellPolicyBroken');
      if (typeof tell === 'function') Reflect.apply(tell, window, [`${event.violatedDirective} ${event.blockedURI}`]);
    });
  });
  return faults;
}

/** Proven by the solver; with a drawing. */
const answers = [
  ['Nâng ít nhất bao nhiêu chỉ tiêu thì đủ?', /^Đã chứng minh: không cách nào ít hơn/],
  ['Điểm phụ thuộc nhiều nhất vào số liệu nào?', /^Hình: tổng điểm khi từng số liệu giảm, tăng/],
] as const;

/** Opens every view of the pane, every section of the scenarios, and the map, and writes what can be written. */
async function openEverything(page: Page): Promise<void> {
  await expect(headline(page, '54,06')).toBeVisible();
  await row(page, /^Tỷ lệ hộ nghèo/).click();
  await expect(trace(page)).toBeVisible();
  await page.getByRole('button', { name: 'Thay số liệu' }).click();
  await expect(page.getByRole('textbox', { name: 'Số liệu (%)' })).toBeVisible();
  for (const view of views) {
    await openView(page, view);
    await expect(pane(page).getByRole('progressbar')).toHaveCount(0);
  }
  const shown = pane(page);
  await openView(page, 'Thiết lập');
  await shown.getByRole('button', { name: 'Tạo biểu mẫu trống' }).click();
  await expect(shown.getByRole('region', { name: 'Biểu mẫu', exact: true }).getByText(/^Thêm trang/)).toBeVisible();
  await shown.getByRole('button', { name: /^Quay lại từ/ }).click();
  await openView(page, 'Điểm');
  // The solver is compiled in the pane's own worker, and a drawing is fetched: both under the policy.
  for (const [asks, says] of answers) {
    await shown.getByRole('button', { name: 'Hỏi', exact: true }).click();
    await page.getByRole('menuitem', { name: asks }).click();
    await expect(shown.getByText(says).first()).toBeVisible();
    await shown.getByRole('button', { name: /^Quay lại từ/ }).click();
  }
  await shown.getByRole('button', { name: 'Ghi bảng điểm' }).click();
  await expect(shown.getByText(/^Đã ghi: “KQ Bảng điểm”/)).toBeVisible();
  await shown
    .getByRole('tab', { name: /^Kịch bản/ })
    .first()
    .click();
  await shown.getByRole('checkbox', { name: 'Cẩm Giàng (xã)' }).check();
  await shown.getByRole('button', { name: 'Thêm thay đổi' }).click();
  // Of the projects one form is open at a time, so opening the next folds the last: one of them stands for all.
  const folded = shown.locator('button[aria-expanded=false]:not([data-project])');
  while ((await folded.count()) > 0) await folded.first().click();
  await shown.locator('button[data-project]').first().click();
  await shown.getByRole('radio', { name: 'Bản đồ' }).check();
  await expect(shown.getByRole('checkbox', { name: /^Cẩm Giàng \(xã\), / })).toBeVisible();
  await shown.getByRole('button', { name: 'Ghi ra bảng tính' }).click();
  await expect(shown.getByText(/^Đã ghi \d+ ô vào trang “Kịch bản”, “KQ So sánh”/)).toBeVisible();
}

for (const [title, policy] of [
  ['the policy it comes with', (shipped: string) => shipped],
  ['a policy without any inline style', (shipped: string) => shipped.replace("'unsafe-inline'", hashOfNothing)],
] as const) {
  test(`in Excel the packaged pane scores the sample and shows every view under ${title}`, async ({ page, packaged }) => {
    const faults = await serve(page, packaged, { script: officeScript(), policy });
    await joinExcel(page, createExcelHost(sampleGrids().grids.map(fixtureOfGrid), { claimed: '1.14', results: await scoreSheetResults() }));
    const response = await page.goto(`${address}taskpane.html`);
    const sent = response?.headers()['content-security-policy'] ?? '';
    expect(sent).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(sent).toContain(policy("style-src 'self' 'unsafe-inline';"));
    expect(sent).toContain('frame-ancestors');
    await openEverything(page);
    expect(faults).toEqual([]);
  });
}

test('outside Excel the packaged pane loads Microsoft’s own files from beside it, asks nobody else, and says where it works', async ({
  page,
  packaged,
}) => {
  const faults = await serve(page, packaged);
  await page.goto(`${address}taskpane.html`);
  await expect(page.getByText(/Trang này chỉ làm việc bên trong Excel/)).toBeVisible();
  expect(faults).toEqual([]);
});

test('the package carries the licences of what it is made of and a list of it, Microsoft’s files among them', ({ packaged: { site } }) => {
  const notices = readFileSync(join(site, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  const sbom = readFileSync(join(site, 'sbom.cdx.json'), 'utf8');
  for (const name of ['@microsoft/office-js', '@univerjs/core', 'mathjs', 'react', 'webpack']) {
    expect(notices).toMatch(new RegExp(`^── ${name} [0-9.]+ \\(`, 'm'));
    expect(sbom).toContain(`"name": "${name}"`);
  }
  expect(notices).toContain('MICROSOFT OFFICE JAVASCRIPT (OFFICE.JS) API LIBRARY');
  for (const name of ['vitest', '@playwright/test']) expect(sbom).not.toContain(`"name": "${name}"`);
});

test('the packaged embedded workbook scores the sample and shows every view under its policy', async ({ page, packaged }) => {
  const faults = await serve(page, packaged);
  await page.goto(`${address}index.html`);
  await openEverything(page);
  expect(faults).toEqual([]);
});
