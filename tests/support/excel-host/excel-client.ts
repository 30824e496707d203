/**
 * Microsoft's own Excel client, loaded from the development dependency @microsoft/office-js into a context of its own.
 * Its proxies then behave as in Excel (PropertyNotLoaded, InvalidObjectPath, null objects, events, batching);
 * only the host behind its bridge is ours.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';

/** The pipe between the client and its host: texts of JSON in both directions. */
export type ClientBridge = {
  sendMessageToHost: (message: string) => void;
  /** Set by the client. */
  onMessageFromHost: (message: string) => void;
};

/** The client's globals, as the adapter expects to find them. */
export type ExcelClient = { readonly Excel: typeof Excel; readonly OfficeExtension: typeof OfficeExtension };

let compiled: Script | null = null;

function clientScript(): Script {
  if (compiled === null) {
    const file = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
    compiled = new Script(readFileSync(file, 'utf8'), { filename: file });
  }
  return compiled;
}

/**
 * A fresh client talking over the bridge. It asks `office.context.requirements` what the host can do.
 * @param further globals that Office.js has made before Excel's own script runs.
 */
export function loadExcelClient(bridge: ClientBridge, office: unknown, further: Readonly<Record<string, unknown>> = {}): ExcelClient {
  const globals: Record<string, unknown> = {
    ...further,
    _richApiNativeBridge: bridge,
    console,
    setTimeout,
    clearTimeout,
    navigator: { userAgent: 'test' },
    location: { href: 'https://localhost/', search: '', hash: '' },
  };
  globals['window'] = globals;
  globals['self'] = globals;
  createContext(globals);
  clientScript().runInContext(globals);
  // The client's own Office has no context outside a host.
  globals['Office'] = office;
  // The script defined these while it ran; their shapes are @types/office-js, which describes this very script.
  return globals as unknown as ExcelClient;
}
