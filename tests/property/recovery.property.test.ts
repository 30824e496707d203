/** Any edits, a tab killed at any moment, the copy restored: the same cells, formats, formulas, looks and settings as there were. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEmbeddedWorkbook } from '../../src/embedded/embedded-workbook';
import type { EmbeddedWorkbook } from '../../src/embedded/embedded-workbook';
import { reopenWorkbookFile } from '../../src/embedded/recovery/reopen-file';
import type { ReopenedFile } from '../../src/embedded/recovery/reopen-file';
import type { Spreadsheet } from '../../src/embedded/spreadsheet';
import { openInUniver } from '../../src/embedded/univer/univer-book';
import type { XlsxEdits } from '../../src/xlsx/workbook-model';
import { startHeadlessUniver } from '../support/headless-univer';
import type { HeadlessUniver } from '../support/headless-univer';
import { xlsxFileOf } from '../support/xlsx-from-fixture';

const sheetName = 'Phụ lục 03';
const file = xlsxFileOf([
  {
    name: sheetName,
    cells: { A1: 188, A2: 1.13, A3: 212.44, A4: 'tỷ đồng', A5: 2, A6: 94, B1: true, B2: '1.300', B3: 0.405, B4: 45_000 },
    formulas: { A3: '=A1*A2', A6: '=A1/A5' },
    formats: { A2: '0.00', B3: '0.0%', B4: 'dd/mm/yyyy' },
  },
  { name: 'Ngân sách', cells: { A1: 424.88, A2: 'x' }, formulas: { A1: `='${sheetName}'!A3*2` } },
]);

const reference = fc.constantFrom('A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'B1', 'B2', 'B3', 'B4', 'C7', 'D2');
const sheet = fc.constantFrom(sheetName, sheetName, 'Ngân sách');
const edit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('value' as const),
      sheet,
      reference,
      value: fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('value' as const),
      sheet,
      reference,
      value: fc.constantFrom('Đạt', 'đang triển khai', '> 1.300', 'a\nb', '<&>'),
    }),
  },
  // Zero where the fixture divides: a result that becomes an error, which no file keeps.
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('value' as const),
      sheet: fc.constant(sheetName),
      reference: fc.constantFrom('A5', 'A1'),
      value: fc.constant(0),
    }),
  },
  // None that goes round in a circle: that one calculates otherwise every time.
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('formula' as const),
      sheet,
      reference: fc.constantFrom('A1', 'A5', 'C7', 'D2'),
      formula: fc.constantFrom('=1+2', '=SUM(B3:B4)', '=B4/7'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('format' as const),
      sheet,
      reference,
      pattern: fc.constantFrom('0.0%', 'dd/mm/yyyy', '#,##0.00', '@'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('bold' as const), sheet, reference }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('empty' as const), sheet, reference }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('settings' as const),
      text: fc.constantFrom('{"version":1}', '{"version":1,"policy":"proportional"}'),
    }),
  },
);
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

type Tab = { readonly workbook: EmbeddedWorkbook; readonly grid: Spreadsheet; readonly running: HeadlessUniver };

function opened({ workbook, shown, settings }: ReopenedFile): Tab {
  const running = startHeadlessUniver();
  const grid = openInUniver(running.univer, running.api, shown, 'recovery', () => undefined);
  return { grid, running, workbook: createEmbeddedWorkbook(grid, workbook, settings) };
}

/** Univer starts its undo with the first thing to undo. */
function startingWithAnEdit(edits: readonly Edit[]): readonly Edit[] {
  const first = edits.findIndex(({ kind }) => kind !== 'undo' && kind !== 'settings');
  return edits.filter(({ kind }, at) => kind !== 'undo' || (first >= 0 && at > first));
}

async function act({ workbook, grid, running }: Tab, done: Edit): Promise<void> {
  if (done.kind === 'undo') {
    grid.undo();
    return;
  }
  if (done.kind === 'settings') {
    await workbook.port.writeSettings(done.text);
    return;
  }
  const range = running.api.getActiveWorkbook()?.getSheetByName(done.sheet)?.getRange(done.reference);
  if (range === undefined) throw new Error(`no ${done.sheet}`);
  if (done.kind === 'value') range.setValue(done.value);
  else if (done.kind === 'formula') range.setFormula(done.formula);
  else if (done.kind === 'format') range.setNumberFormat(done.pattern);
  else if (done.kind === 'bold') range.setFontWeight('bold');
  else range.clearContent();
}

async function calculated({ grid }: Tab): Promise<void> {
  while (!grid.isCalculated()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** All that the user sees of the workbook and all that is kept in it. */
async function seen({ workbook, grid, running }: Tab): Promise<unknown> {
  const sheets = grid.sheets().map(({ name }) => grid.read(name, 10_000));
  const api = running.api.getActiveWorkbook();
  const cells = grid.sheets().flatMap(({ name, index }) =>
    grid.cells(index ?? 0).map(({ row, column, formula }) => {
      const range = api?.getSheetByName(name)?.getRange(row, column);
      return { at: `${name} ${String(row)},${String(column)}`, formula, bold: String(range?.getCellStyleData()?.bl) === '1' };
    }),
  );
  const settings = await workbook.port.readSettings();
  // A cell that holds nothing and looks like nothing is the same as none.
  const styled = cells.filter(({ formula, bold }) => formula !== null || bold).sort((a, b) => a.at.localeCompare(b.at));
  // By way of a text, as no file knows a negative zero.
  return JSON.parse(JSON.stringify({ sheets, styled, settings }));
}

async function restored(bytes: Uint8Array, edits: XlsxEdits, isCalculated: boolean): Promise<Tab & { readonly bytes: Uint8Array }> {
  const reopened = reopenWorkbookFile(bytes, 'bang.xlsx', structuredClone(edits));
  if (!reopened.ok) throw new Error(JSON.stringify(reopened.error));
  const tab = opened(reopened.value);
  if (!isCalculated) await tab.grid.recalculate();
  return { ...tab, bytes: reopened.value.bytes };
}

describe('a copy that is restored', () => {
  it('shows what the killed tab showed, also when it was killed while it calculated, and twice over', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        fc.array(edit, { maxLength: 3 }),
        fc.boolean(),
        async (first, then, isInHaste) => {
          let tab: Tab & { readonly bytes: Uint8Array } = await restored(file, { cells: [], recalculated: [], customXml: [] }, true);
          try {
            for (const edits of [first, then]) {
              for (const one of startingWithAnEdit(edits)) await act(tab, one);
              if (!isInHaste) await calculated(tab);
              const kept = { edits: tab.workbook.edits(), isCalculated: tab.grid.isCalculated() };
              await calculated(tab);
              const before = await seen(tab);
              tab.running.univer.dispose();
              tab = await restored(tab.bytes, kept.edits, kept.isCalculated);
              expect(await seen(tab)).toEqual(before);
            }
          } finally {
            tab.running.univer.dispose();
          }
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);
});
