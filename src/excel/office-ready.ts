/** Waits for Office.js. Facts behind it: outside Office `Office.onReady` answers nulls after 30 to 340 ms, and `Excel` is undefined. */

/** Where the pane runs: inside Excel, or on a page with no Office around it (or no Office.js at all). */
export type OfficeHost = { readonly host: 'excel' | 'none' };

/** Settles once Office.js knows its host. Never rejects; a page without Office.js is `none` at once. */
export async function whenOfficeReady(): Promise<OfficeHost> {
  if (typeof Office === 'undefined') return { host: 'none' };
  const info = await Office.onReady();
  // `info.host` is null outside Office, whatever its type says.
  return { host: info.host === Office.HostType.Excel ? 'excel' : 'none' };
}
