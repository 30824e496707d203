/**
 * The `test` of this suite: beside what a test asks, every page must stay on its own server and say nothing wrong in its console, and every
 * workbook that it hands out must be a sound package.
 */
import { test as base } from '@playwright/test';
import { watchDownloads } from './downloads';

/** What no test may cause: requests that leave the machine, errors in the console or out of a script, broken content policy. */
export type Faults = { readonly outside: string[]; readonly errors: string[] };

export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ page, context, baseURL }, use) => {
      const downloads = watchDownloads(context, page);
      const own = `${baseURL ?? ''}/`;
      const faults: Faults = { outside: [], errors: [] };
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(own) && !/^(data|blob):/.test(url)) faults.outside.push(url);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') faults.errors.push(message.text());
      });
      page.on('pageerror', (error) => faults.errors.push(String(error)));
      await page.exposeFunction('tellPolicyBroken', (what: string) => faults.errors.push(`content policy: ${what}`));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const tell: unknown = Reflect.get(window, 'tellPolicyBroken');
          if (typeof tell === 'function') Reflect.apply(tell, window, [`${event.violatedDirective} ${event.blockedURI}`]);
        });
      });
      await use(faults);
      base.expect(faults.outside, 'requests that leave this machine').toEqual([]);
      base.expect(faults.errors, 'errors in the console').toEqual([]);
      base.expect(await downloads.faults(), 'faults of downloaded workbooks').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
