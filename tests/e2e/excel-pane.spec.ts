/** The pane's page opened outside Excel: it says what to do, with and without Microsoft's network. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const office = new URL('../../node_modules/@microsoft/office-js/dist/', import.meta.url);

test('outside Excel, with Office.js there, the page says where it works', async ({ page }) => {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  // The very files that a build with office=self puts beside the page.
  await page.route('https://appsforoffice.microsoft.com/lib/1/hosted/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(new URL(name, office), 'utf8') });
  });
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  await page.goto('/taskpane.html');
  await expect(page.getByText(/Trang này chỉ làm việc bên trong Excel\. Hãy mở sổ tính trong Excel/)).toBeVisible();
  expect([...new Set(asked)].filter((host) => !host.startsWith('localhost') && host !== 'appsforoffice.microsoft.com')).toEqual([]);
  expect(errors).toEqual([]);
});

test('where Office.js cannot be fetched the page says so too, and does not stay blank', async ({ page }) => {
  await page.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
  await page.goto('/taskpane.html');
  await expect(page.getByText(/Trang này chỉ làm việc bên trong Excel/)).toBeVisible();
});

test('the page registers the formulas as it starts, and the files that describe them to Excel lie beside it', async ({ page, request }) => {
  await page.route('https://appsforoffice.microsoft.com/lib/1/hosted/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(new URL(name, office), 'utf8') });
  });
  const told = await Promise.all(
    ['vi', 'en'].map(async (language) => {
      const { functions } = (await (await request.get(`/functions.${language}.json`)).json()) as {
        readonly functions: readonly { readonly id: string }[];
      };
      return functions.map(({ id }) => id).sort();
    }),
  );
  expect(told[0]).toEqual(['CON_THIEU', 'DIEM', 'DIEM_THEO_MUC', 'DU_DIEU_KIEN', 'TONG_DIEM', 'YEU_CAU_TPTT']);
  expect(told[1]).toEqual(told[0]);
  // Microsoft's own list of what was associated.
  const registered = (): Promise<readonly string[]> =>
    page.evaluate(() => {
      const runtime: unknown = Reflect.get(window, 'CustomFunctions');
      const association: unknown = typeof runtime === 'object' && runtime !== null ? Reflect.get(runtime, '_association') : null;
      const mappings: unknown = typeof association === 'object' && association !== null ? Reflect.get(association, 'mappings') : null;
      return typeof mappings === 'object' && mappings !== null ? Object.keys(mappings).sort() : [];
    });
  await page.goto('/taskpane.html');
  await expect.poll(registered).toEqual(told[0]);
  // The script by itself does the same, without a page of ours.
  await page.goto('/LICENSE.txt');
  await page.addScriptTag({
    content:
      'window.CustomFunctions = { _association: { mappings: {} }, associate: (id, code) => { CustomFunctions._association.mappings[id] = code; } };',
  });
  await page.addScriptTag({ url: '/functions.js' });
  await expect.poll(registered).toEqual(told[0]);
});

test('a browser of today is not told that it is too old', async ({ page }) => {
  await page.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
  await page.goto('/taskpane.html');
  await expect(page.getByText('Nâng Loại cần Excel 2021 trở lên')).toBeHidden();
});
