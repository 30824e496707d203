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
