/** The `test` of this suite: beside what a test asks, every page must stay on its own server and say nothing wrong in its console. */
import { test as base } from '@playwright/test';

/** What no test may cause: requests that leave the machine, errors in the console or out of a script, broken content policy. */
export type Faults = { readonly outside: string[]; readonly errors: string[] };

export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ page, baseURL }, use) => {
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
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
