/** True where this Excel has a requirement set, e.g. `SharedRuntime` `1.1`. False outside Office. */
export function hasRequirementSet(name: string, version: string): boolean {
  if (typeof Office === 'undefined') return false;
  // Outside Office the context is missing, whatever its type says.
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.requirements?.isSetSupported(name, version) ?? false;
}

/** True where this Excel has the ExcelApi requirement set, e.g. `1.9`. The base everything may rely on is 1.7 (Excel 2019). False outside Office. */
export function hasExcelApi(version: string): boolean {
  return hasRequirementSet('ExcelApi', version);
}
