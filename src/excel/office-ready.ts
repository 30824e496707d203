/** Where the pane runs: inside Excel, or on a page with no Office around it (or no Office.js at all). */
export type OfficeHost = { readonly host: 'excel' | 'none' };

/**
 * Settles once Office.js knows its host (30 to 340 ms on a page outside Office). Never rejects;
 * a page without Office.js, and any host that is not Excel, is `none`.
 */
export async function whenOfficeReady(): Promise<OfficeHost> {
  if (typeof Office === 'undefined') return { host: 'none' };
  try {
    const info = await Office.onReady();
    // `info.host` is null outside Office, whatever its type says; `Excel` is then undefined too.
    return { host: info.host === Office.HostType.Excel && typeof Excel !== 'undefined' ? 'excel' : 'none' };
  } catch {
    return { host: 'none' };
  }
}
