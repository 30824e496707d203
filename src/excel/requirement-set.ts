/** True where this Excel has the ExcelApi requirement set, e.g. `1.9`. The base everything may rely on is 1.7 (Excel 2019). */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
