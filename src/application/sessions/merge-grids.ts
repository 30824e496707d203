import type { Grid, WorkbookGrids } from '../../domain/grid';

/** New grids laid over the ones read before, by sheet, in the workbook's order. */
export function mergeGrids(before: WorkbookGrids, read: WorkbookGrids): WorkbookGrids {
  const grids = new Map<string, Grid>(read.grids.map((grid) => [grid.sheet, grid]));
  const unread = new Set(read.unread.map((sheet) => sheet.sheet));
  return {
    grids: before.grids.flatMap((grid) => (unread.has(grid.sheet) ? [] : [grids.get(grid.sheet) ?? grid])),
    unread: [...before.unread.filter((sheet) => !grids.has(sheet.sheet) && !unread.has(sheet.sheet)), ...read.unread],
  };
}

/** True where each of the sheets was there before and still is: else one was renamed, deleted or added. */
export function areSheetsKnown(sheets: readonly string[], before: WorkbookGrids | null, read: WorkbookGrids): boolean {
  const [known, answered] = [namesOf(before), namesOf(read)];
  return sheets.every((sheet) => known.has(sheet) && answered.has(sheet));
}

function namesOf(grids: WorkbookGrids | null): ReadonlySet<string> {
  return new Set([...(grids?.grids ?? []), ...(grids?.unread ?? [])].map(({ sheet }) => sheet));
}
