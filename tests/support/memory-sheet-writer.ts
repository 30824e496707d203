/** The SheetWriter over the in-memory workbook. Formulas are not calculated: a cell holds the result that the plan brings. */
import { placeSheets } from '../../src/application/place-sheets';
import { countPlannedCells } from '../../src/application/planned-cells';
import type { PlacedSheet } from '../../src/application/place-sheets';
import type { SheetWriter } from '../../src/application/ports';
import { problem } from '../../src/domain/problem';
import type { Problem } from '../../src/domain/problem';
import { failure, success } from '../../src/domain/result';
import { freeTableName } from '../../src/domain/sheet-name';
import type { Receipt, WritePlan } from '../../src/domain/write-plan';
import type { ModelParts } from './seen-parts';
import { contentOf } from './workbook-model';
import type { ModelSheet, SheetContent, WorkbookModel } from './workbook-model';

/** One sheet of a write, and what it takes to take it back. `before` is null where the sheet was new. */
type WrittenSheet = { readonly id: string; readonly name: string; readonly written: SheetContent; readonly before: SheetContent | null };

/** `takeTrouble` hands out a problem that a test planted, or null. */
export function createMemorySheetWriter(model: WorkbookModel, takeTrouble: () => Problem | null): SheetWriter {
  /** By receipt; null once restored. */
  const writes = new Map<string, readonly WrittenSheet[] | null>();

  function put(placed: PlacedSheet, plan: WritePlan): WrittenSheet {
    const { name } = placed;
    const replaced = placed.isNew ? null : model.sheetNamed(name);
    const before = replaced === null ? null : contentOf(replaced);
    const sheet = replaced ?? model.addSheet({ name, cells: {} });
    model.setContent(name, contentOfPlan(placed, plan, tableNames(name)));
    return { id: sheet.id, name, written: contentOf(sheet), before };
  }

  /** Names of the tables on all other sheets, in lower case. */
  function tableNames(besides: string): Set<string> {
    return new Set(
      model.sheets().flatMap(({ name, parts }) => (name === besides ? [] : parts.tables.map((table) => table.name.toLowerCase()))),
    );
  }

  return {
    write: (plan) => {
      const planted = takeTrouble();
      if (planted !== null) return Promise.resolve(failure(planted));
      const existing = model.sheets().map((sheet) => sheet.name);
      const sheets = placeSheets(plan, existing).map((placed) => put(placed, plan));
      const receipt: Receipt = {
        id: `write-${String(writes.size + 1)}`,
        sheets: sheets.map((sheet) => sheet.name),
        cells: countPlannedCells(plan),
      };
      writes.set(receipt.id, sheets);
      return Promise.resolve(success(receipt));
    },
    restore: (receipt) => {
      const planted = takeTrouble() ?? staleness(receipt);
      if (planted !== null) return Promise.resolve(failure(planted));
      for (const sheet of writes.get(receipt.id) ?? []) {
        if (sheet.before === null) model.deleteSheet(sheet.name);
        else model.setContent(sheet.name, sheet.before);
      }
      writes.set(receipt.id, null);
      return Promise.resolve(success(undefined));
    },
  };

  function staleness(receipt: Receipt): Problem | null {
    const written = writes.get(receipt.id);
    const all = receipt.sheets.join(', ');
    if (written === undefined) return problem('receipt-stale', 'warning', null, { sheet: all, fault: 'forgotten' });
    if (written === null) return problem('receipt-stale', 'warning', null, { sheet: all, fault: 'restored' });
    for (const one of written) {
      const sheet = model.sheetWithId(one.id);
      if (sheet?.name !== one.name) return problem('receipt-stale', 'warning', null, { sheet: one.name, fault: 'sheet-gone' });
      if (typedCells(sheet) !== typedCells(one.written)) {
        return problem('receipt-stale', 'warning', null, { sheet: one.name, fault: 'sheet-changed' });
      }
    }
    return null;
  }
}

/** All that somebody can type into a sheet, as a text to compare. */
function typedCells(sheet: Pick<ModelSheet, 'cells'>): string {
  const cells = [...sheet.cells].filter(([, cell]) => cell.value !== null).sort(([a], [b]) => a.localeCompare(b));
  return JSON.stringify(cells.map(([key, cell]) => [key, cell.formula, cell.value]));
}

function contentOfPlan(placed: PlacedSheet, plan: WritePlan, takenNames: Set<string>): SheetContent {
  const cells: SheetContent['cells'] = new Map();
  const looks: SheetContent['looks'] = new Map();
  for (const [row, line] of placed.rows.entries()) {
    for (const [column, cell] of line.entries()) {
      const look = plan.looks[cell.look];
      if (look === undefined) throw new Error(`the plan has no look ${cell.look}`);
      const { numberFormat: format, ...rest } = look;
      const key = `${String(row)},${String(column)}`;
      const planned = cell.value;
      if (planned.kind === 'blank') cells.set(key, { row, column, format, value: null, formula: null });
      else if (planned.kind === 'text') cells.set(key, { row, column, format, value: planned.text, formula: null });
      else if (planned.kind === 'number') cells.set(key, { row, column, format, value: planned.value, formula: null });
      else cells.set(key, { row, column, format, value: planned.result, formula: `=${planned.formula}` });
      // Colours of null are the host's own: nothing to remember.
      const said = Object.entries(rest).filter((entry): entry is [string, string | boolean] => entry[1] !== null);
      looks.set(key, Object.fromEntries(said));
    }
  }
  return {
    cells,
    looks,
    merges: placed.merges.map((merge) => ({ ...merge, sheet: placed.name })),
    widths: new Map(placed.columnWidths.entries()),
    frozenRows: placed.frozenRows,
    frozenColumns: placed.frozenColumns ?? 0,
    parts: partsOfPlan(placed, plan, takenNames),
  };
}

function partsOfPlan(placed: PlacedSheet, plan: WritePlan, takenNames: Set<string>): ModelParts {
  const tables = (placed.tables ?? []).map((table) => {
    const name = freeTableName(table.name, takenNames);
    takenNames.add(name.toLowerCase());
    return { ...table, name };
  });
  const conditions = (placed.conditions ?? []).map(({ look: name, ...rest }) => {
    const look = plan.looks[name];
    if (look === undefined) throw new Error(`the plan has no look ${name}`);
    const { bold, italic, color, fill } = look;
    return { ...rest, look: { bold, italic, color, fill } };
  });
  return {
    tables,
    names: [...(placed.names ?? [])],
    conditions,
    validations: [...(placed.validations ?? [])],
    charts: [...(placed.charts ?? [])],
    page: placed.page ?? null,
  };
}
