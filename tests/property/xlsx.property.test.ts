/** Any edits to any sheet: reading gives the edits back, and nothing else has changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/domain/cell';
import { writeReference } from '../../src/xlsx/cell-reference';
import { cellIndexAt } from '../../src/xlsx/workbook-model';
import type { CellEdit, XlsxWorkbook } from '../../src/xlsx/workbook-model';
import { buildPackage, changedParts, partText, sheetData } from '../support/xlsx-builder';
import { saved, workbookOf } from '../support/xlsx-reading';

const position = fc.record({ row: fc.nat({ max: 12 }), column: fc.oneof(fc.nat({ max: 9 }), fc.constant(16_383)) });
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('_x0041_', ' ', '\r\n', '<&>"', 'Đạt', '1.300', '_x_'),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  text,
  fc.constant(null),
  fc.constantFrom('#REF!', '#N/A').map((code) => ({ kind: 'error', code }) as const),
);
const cells = fc.uniqueArray(
  fc.record({ at: position, value: fc.oneof(fc.integer(), fc.boolean()), isNamed: fc.boolean(), formula: fc.boolean() }),
  {
    selector: (cell) => `${String(cell.at.row)},${String(cell.at.column)}`,
    maxLength: 30,
  },
);
const edits = fc.uniqueArray(fc.record({ at: position, value, formula: fc.option(fc.constantFrom('A1+1', 'SUM(A1:B2)', '"a<b"')) }), {
  selector: (edit) => `${String(edit.at.row)},${String(edit.at.column)}`,
  maxLength: 12,
});

type Cell = {
  readonly at: { readonly row: number; readonly column: number };
  readonly value: number | boolean;
  readonly isNamed: boolean;
  readonly formula: boolean;
};

/** A sheet's rows by hand; where nothing stands before a cell or row it may leave its reference out. */
function rowsOf(sheet: readonly Cell[]): string {
  const numbers = [...new Set(sheet.map((cell) => cell.at.row))].sort((a, b) => a - b);
  let expectedRow = 0;
  return numbers
    .map((number) => {
      let expectedColumn = 0;
      const own = sheet.filter((cell) => cell.at.row === number).sort((a, b) => a.at.column - b.at.column);
      const inside = own
        .map((cell) => {
          const reference = cell.isNamed || cell.at.column !== expectedColumn ? ` r="${writeReference(number, cell.at.column)}"` : '';
          expectedColumn = cell.at.column + 1;
          const type = typeof cell.value === 'boolean' ? ' t="b"' : '';
          return `<c${reference}${type}>${cell.formula ? '<f>A1</f>' : ''}<v>${typeof cell.value === 'boolean' ? (cell.value ? '1' : '0') : String(cell.value)}</v></c>`;
        })
        .join('');
      const reference = own[0]?.isNamed === true || number !== expectedRow ? ` r="${String(number + 1)}"` : '';
      expectedRow = number + 1;
      return `<row${reference}>${inside}</row>`;
    })
    .join('');
}

/** Every cell that holds something, by reference. */
function contentOf(workbook: XlsxWorkbook): ReadonlyMap<string, { readonly value: CellValue; readonly formula: string | null }> {
  const found = new Map<string, { value: CellValue; formula: string | null }>();
  const sheet = workbook.sheets[0]?.cells;
  for (let index = 0; sheet !== undefined && index < sheet.count; index++) {
    const formula = sheet.formulas.get(index)?.text ?? null;
    const held = sheet.values[index] ?? null;
    if (held !== null || formula !== null)
      found.set(writeReference(sheet.rows[index] ?? -1, sheet.columns[index] ?? -1), { value: held, formula });
  }
  return found;
}

const expectedOf = (edit: {
  readonly value: CellValue;
  readonly formula: string | null;
}): { value: CellValue; formula: string | null } | null => {
  const held = edit.value === '' ? null : edit.value;
  if (edit.formula === null) return held === null ? null : { value: held, formula: null };
  // A formula with the result '' stores it; reading calls it no value. One without result is not calculated.
  if (edit.value === null) return { value: { kind: 'uncalculated', formula: edit.formula }, formula: edit.formula };
  return { value: held, formula: edit.formula };
};

describe('any edits of any sheet', () => {
  it('are read back, and every other cell is as it was', () => {
    fc.assert(
      fc.property(cells, edits, (sheet, changes) => {
        const bytes = buildPackage({ sheets: [{ name: 'A', xml: sheetData(rowsOf(sheet)) }] });
        const expected = new Map(contentOf(workbookOf(bytes)));
        for (const change of changes) {
          const reference = writeReference(change.at.row, change.at.column);
          const after = expectedOf(change);
          if (after === null) expected.delete(reference);
          else expected.set(reference, after);
        }
        const cellEdits: CellEdit[] = changes.map((change) => ({ sheet: 'A', ...change.at, value: change.value, formula: change.formula }));
        const after = saved(bytes, { cells: cellEdits });
        const order = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1);
        expect([...contentOf(workbookOf(after))].sort(order)).toEqual([...expected].sort(order));
        for (const part of changedParts(bytes, after)) expect(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']).toContain(part);
      }),
      { numRuns: 150 },
    );
  });

  it('leave a sheet that is sorted, with one row a number and one cell a column', () => {
    fc.assert(
      fc.property(cells, edits, (sheet, changes) => {
        const bytes = buildPackage({ sheets: [{ name: 'A', xml: sheetData(rowsOf(sheet)) }] });
        const after = saved(bytes, {
          cells: changes.map((change) => ({ sheet: 'A', ...change.at, value: change.value, formula: change.formula })),
        });
        const { cells: read } = workbookOf(after).sheets[0] ?? { cells: null };
        if (read === null) throw new Error('no sheet');
        // The reader would have merged a cell written twice: count the elements themselves.
        const elements = partText(after, 'xl/worksheets/sheet1.xml').match(/<c[ >/]/g)?.length ?? 0;
        expect(elements).toBe(read.count);
        for (let index = 0; index < read.count; index++)
          expect(cellIndexAt(read, read.rows[index] ?? -1, read.columns[index] ?? -1)).toBe(index);
      }),
      { numRuns: 100 },
    );
  });
});
