/**
 * Excel for a page in a real browser: Microsoft's own client runs in the page, and what it asks is answered by the test host
 * outside it. Takes the place of office.js, which would look for a host of its own.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { ExcelHost } from './excel-host/excel-host';

const client = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js');

/** Only what src/excel asks of Office, as in the test host itself. */
const office = `
window.Office = {
  HostType: { Excel: 'Excel' },
  onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
  actions: { associate: () => undefined },
  context: {
    displayLanguage: 'vi-VN',
    requirements: {
      isSetSupported: (name, version = '1.1') =>
        name === 'DelayForCellEdit' || (name === 'ExcelApi' && Number(version.split('.')[1]) <= 14),
    },
  },
};
window.CustomFunctions = { associate: () => undefined };
`;

const pipe = `window._richApiNativeBridge = { sendMessageToHost: (text) => { void window.askExcel(text); }, onMessageFromHost: () => undefined };\n`;

/** The text to be served as office.js. */
export function officeScript(): string {
  return `${pipe}${readFileSync(client, 'utf8')}\n${office}`;
}

/** Lets the page's client talk to the host. Call it before the page is opened. */
export async function joinExcel(page: Page, host: ExcelHost): Promise<void> {
  host.bridge.onMessageFromHost = (text) => {
    // An answer that comes after the page was closed has nobody to take it.
    if (page.isClosed()) return;
    const told = page.evaluate((message) => {
      const bridge: unknown = Reflect.get(window, '_richApiNativeBridge');
      if (typeof bridge !== 'object' || bridge === null) throw new Error('the client has gone');
      const take: unknown = Reflect.get(bridge, 'onMessageFromHost');
      if (typeof take === 'function') Reflect.apply(take, bridge, [message]);
    }, text);
    told.catch((error: unknown) => {
      if (!page.isClosed()) throw error;
    });
  };
  await page.exposeFunction('askExcel', (text: string) => {
    host.bridge.sendMessageToHost(text);
  });
}
