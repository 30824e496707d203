/**
 * A workbook as its file has it, until the component that shows it is here. The pane reads the score off it at once; the component is
 * 6 MB of script that it would wait for. Nobody can edit yet, so nothing here ever changes.
 */
import type { CellAddress } from '../domain/cell';
import { toGrids } from '../xlsx/to-grids';
import type { XlsxWorkbook } from '../xlsx/workbook-model';
import { toGridFormula } from './formula-dialect';
import type { Spreadsheet } from './spreadsheet';

/** `wanted`: the cell that the user last asked to see, for the component to show once it is there. */
export type FileSheet = Spreadsheet & { readonly wanted: () => CellAddress | null };

export function createFileSheet(workbook: XlsxWorkbook): FileSheet {
  let wanted: CellAddress | null = null;
  return {
    sheets: () => workbook.sheets.map(({ name }, index) => ({ index, name })),
    read: (sheet, cellLimit) => {
      const { grids, unread } = toGrids(workbook, cellLimit, [sheet]);
      return grids[0] ?? unread[0] ?? null;
    },
    cells: (index) => {
      const cells = workbook.sheets[index]?.cells;
      if (cells === undefined) return [];
      return Array.from({ length: cells.count }, (_cell, at) => {
        const formula = cells.formulas.get(at);
        return {
          row: cells.rows[at] ?? 0,
          column: cells.columns[at] ?? 0,
          value: cells.values[at] ?? null,
          formula: formula === undefined ? null : toGridFormula(formula.text),
          style: null,
        };
      });
    },
    isKept: () => false,
    keptCount: 0,
    reveal: (cell) => {
      const sheet = workbook.sheets.find(({ name }) => name === cell.sheet);
      if (sheet === undefined) return 'gone';
      if (sheet.visibility !== 'visible') return 'hidden';
      wanted = cell;
      return 'shown';
    },
    selected: () => null,
    isCalculated: () => true,
    recalculate: () => Promise.resolve(),
    watch: () => () => undefined,
    undo: () => false,
    redo: () => false,
    dispose: () => undefined,
    wanted: () => wanted,
  };
}
