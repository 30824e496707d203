import { describe, expect, it } from 'vitest';
import { buildPackage, sheetData } from '../../tests/support/xlsx-builder';
import { cellOf, opened, saved, sheetOf, valueOf, workbookOf } from '../../tests/support/xlsx-reading';
import { noEdits, planRestore } from './file-history';
import type { FileStep } from './file-history';
import type { XlsxEdits, XlsxSheetContent } from './workbook-model';

const plain = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  color: null,
  fill: null,
  horizontal: 'left',
  wrap: false,
  border: false,
} as const;
const written: XlsxSheetContent = {
  name: 'KQ',
  rows: [
    [
      { value: { kind: 'text', text: 'Tổng' }, look: 'plain' },
      { value: { kind: 'formula', formula: 'Bảng!A1*2', result: 2 }, look: 'plain' },
    ],
  ],
  columnWidths: [],
  frozenRows: 0,
  merges: [],
};

const first = buildPackage({ sheets: [{ name: 'Bảng', xml: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') }] });

function step(before: Uint8Array, receipt: string | null, edits: Partial<XlsxEdits>): FileStep {
  return { receipt, edits: { ...noEdits, ...edits }, before, after: saved(before, edits) };
}

describe('a write of a sheet that is taken back', () => {
  const write = step(first, 'r1', { sheets: { put: [written], remove: [], looks: { plain } } });
  // The user types 5 into the table, and into the written sheet what stood there; its formula is calculated anew.
  const typing = step(write.after, null, {
    cells: [
      { sheet: 'Bảng', row: 0, column: 0, value: 5 },
      { sheet: 'KQ', row: 0, column: 0, value: 'Tổng' },
    ],
    recalculated: [{ sheet: 'KQ', row: 0, column: 1, value: 10 }],
  });
  const plan = valueOf(planRestore([write, typing], write, opened(typing.after)));

  it('takes the sheet, and leaves what was typed elsewhere since', () => {
    const { sheets } = workbookOf(plan.bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['Bảng']);
    expect(cellOf(sheetOf(workbookOf(plan.bytes)), 'A1')).toBe(5);
  });

  it('leaves the later step without what it said of that sheet, so that it can be made again', () => {
    expect(plan.steps).toHaveLength(1);
    expect(plan.steps[0]?.edits).toMatchObject({ cells: [{ sheet: 'Bảng', value: 5 }], recalculated: [] });
    expect(plan.steps[0]?.after).toEqual(plan.bytes);
  });
});
