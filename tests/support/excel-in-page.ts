/**
 * Excel for a page in a real browser: Microsoft's own client runs in the page, and what it asks is answered by the test host
 * outside it. Takes the place of office.js, which would look for a host of its own.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { ExcelHost } from './excel-host/excel-host';

const client = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js');

/**
 * Only what src/excel asks of Office, as in the test host itself. A dialog is a window of the browser's: what the two say to each other goes
 * by `postMessage`, and each has an Office of its own.
 */
const office = `
window.Office = {
  HostType: { Excel: 'Excel' },
  EventType: {
    DialogMessageReceived: 'dialogMessageReceived',
    DialogEventReceived: 'dialogEventReceived',
    DialogParentMessageReceived: 'dialogParentMessageReceived',
  },
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
  actions: { associate: () => undefined },
  context: {
    displayLanguage: 'vi-VN',
    requirements: {
      isSetSupported: (name, version = '1.1') =>
        name === 'DelayForCellEdit' ||
        (name === 'DialogApi' && Number(version.split('.')[1]) <= 2) ||
        (name === 'ExcelApi' && Number(version.split('.')[1]) <= 14),
    },
    ui: {
      displayDialogAsync: (address, options, answer) => {
        // A test sets the code with which no dialog opens.
        if (window.dialogRefusal !== undefined) {
          answer({ status: 'failed', error: { code: window.dialogRefusal, message: 'refused' } });
          return;
        }
        const dialog = window.open(address, '_blank', 'popup,width=1100,height=700');
        const handlers = {};
        window.addEventListener('message', ({ source, data }) => {
          if (source === dialog) handlers.dialogMessageReceived?.({ message: data, origin: window.origin });
        });
        const watch = setInterval(() => {
          if (!dialog.closed) return;
          clearInterval(watch);
          handlers.dialogEventReceived?.({ error: 12006 });
        }, 50);
        answer({
          status: 'succeeded',
          value: {
            addEventHandler: (type, handler) => (handlers[type] = handler),
            messageChild: (message) => dialog.postMessage(message, window.origin),
            close: () => {
              clearInterval(watch);
              dialog.close();
            },
          },
        });
      },
      addHandlerAsync: (type, handler, answer) => {
        window.addEventListener('message', ({ source, data }) => {
          if (source === window.opener) handler({ message: data, origin: window.origin });
        });
        answer({ status: 'succeeded' });
      },
      messageParent: (message) => window.opener.postMessage(message, window.origin),
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
