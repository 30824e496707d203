/** From a file through Univer and back into a file: what is edited is written, and nothing else. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem';
import type { Result } from '../../src/domain/result';
import { createEmbeddedWorkbook } from '../../src/embedded/embedded-workbook';
import type { EmbeddedWorkbook } from '../../src/embedded/embedded-workbook';
import { openInUniver } from '../../src/embedded/univer/univer-book';
import { openWorkbookFile, saveWorkbookFile } from '../../src/embedded/workbook-file';
import type { XlsxWorkbook } from '../../src/xlsx/workbook-model';
import { readPart } from '../../src/ooxml/office-package';
import { openPackage } from '../../src/xlsx/open-package';
import { startHeadlessUniver } from '../support/headless-univer';
import type { HeadlessUniver } from '../support/headless-univer';
import { xlsxWorkbookOf } from '../support/xlsx-fixture';
import { xlsxFileOf } from '../support/xlsx-from-fixture';

const sampleFile = new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url);

const damagedFile = new URL('../golden/workbooks/packages/dup-rows.xlsx', import.meta.url);

let running: HeadlessUniver | null = null;
afterEach(() => {
  running?.univer.dispose();
  running = null;
});

function valueOf<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

type Opened = EmbeddedWorkbook & {
  readonly type: (sheet: string, reference: string, value: string | number) => void;
  readonly undo: () => void;
  readonly format: (sheet: string, reference: string, pattern: string) => void;
  readonly calculated: () => Promise<void>;
  readonly keptCount: number;
};

function open(workbook: XlsxWorkbook): Opened {
  running?.univer.dispose();
  running = startHeadlessUniver();
  const { univer, api } = running;
  const grid = openInUniver(univer, api, workbook, 'editing', () => undefined);
  const rangeOf = (sheet: string, reference: string) => {
    const range = api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(reference);
    if (range === undefined) throw new Error(`no sheet ${sheet}`);
    return range;
  };
  return {
    ...createEmbeddedWorkbook(grid, workbook, null),
    keptCount: grid.keptCount,
    type: (sheet, reference, value) => {
      const range = rangeOf(sheet, reference);
      if (typeof value === 'string' && value.startsWith('=')) range.setFormula(value);
      else range.setValue(value);
    },
    format: (sheet, reference, pattern) => {
      rangeOf(sheet, reference).setNumberFormat(pattern);
    },
    undo: grid.undo,
    calculated: () => api.getFormula().onCalculationResultApplied(),
  };
}

const budget = {
  name: 'Ngân sách',
  cells: { A1: 188, A2: 1.13, A3: 212.44, A4: 'tỷ đồng', A5: 77, B1: true },
  formulas: { A3: '=A1*A2', A5: '=Bảng1[[#This Row],[x]]' },
  formats: { A2: '0.00' },
};

describe('a workbook opened in the grid and not touched', () => {
  it('has nothing to write, also after the grid has settled', async () => {
    const workbook = open(valueOf(openWorkbookFile(readFileSync(sampleFile), 'bac-kan-2022.xlsx')).workbook);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(workbook.edits()).toEqual({ cells: [], recalculated: [], customXml: [] });
    expect(workbook.isUnsaved()).toBe(false);
  });
});

describe('a file whose formulas nobody has calculated yet', () => {
  it('is calculated when it opens, which is no edit of the user’s', async () => {
    const fixture = { name: 'Ngân sách', cells: { A1: 188, A2: 1.13, A3: null }, formulas: { A3: '=A1*A2' } };
    const workbook = open(xlsxWorkbookOf([fixture]));
    await workbook.calculated();
    expect(workbook.edits()).toMatchObject({ cells: [], recalculated: [{ row: 2, column: 0, value: 212.44 }] });
    expect(workbook.isUnsaved()).toBe(false);
  });
});

describe('a cell that a damaged file gives two values', () => {
  it('is no value until it is edited', async () => {
    const { workbook: file } = valueOf(openWorkbookFile(new Uint8Array(readFileSync(damagedFile)), 'bang.xlsx'));
    const workbook = open(file);
    const read = async (): Promise<unknown> => {
      const { grids } = valueOf(await workbook.port.read(['Phụ lục 03']));
      return grids[0]?.values[21 - grids[0].top]?.[5 - grids[0].left];
    };
    expect(await read()).toEqual({ kind: 'twice', texts: ['2.33', '99'] });
    expect(workbook.edits().cells).toEqual([]);
    workbook.type('Phụ lục 03', 'F22', 2.33);
    expect(await read()).toBe(2.33);
    expect(workbook.edits().cells).toMatchObject([{ row: 21, column: 5, value: 2.33 }]);
  });
});

describe('an edited cell', () => {
  it('is written with its new value, and the formulas over it with their new results', async () => {
    const workbook = open(xlsxWorkbookOf([budget]));
    const calculated = workbook.calculated();
    workbook.type('Ngân sách', 'A1', 200);
    await calculated;
    expect(workbook.edits()).toMatchObject({
      cells: [{ sheet: 'Ngân sách', row: 0, column: 0, value: 200 }],
      recalculated: [{ sheet: 'Ngân sách', row: 2, column: 0, value: 226 }],
    });
    expect(workbook.isUnsaved()).toBe(true);
  });

  it('is no edit any more once it is undone', async () => {
    const workbook = open(xlsxWorkbookOf([budget]));
    const first = workbook.calculated();
    workbook.type('Ngân sách', 'A1', 200);
    await first;
    const second = workbook.calculated();
    workbook.undo();
    await second;
    expect(workbook.edits()).toEqual({ cells: [], recalculated: [], customXml: [] });
  });

  it('is written with a new number format alone where only that changed', () => {
    const workbook = open(xlsxWorkbookOf([budget]));
    workbook.format('Ngân sách', 'A2', '0.0%');
    expect(workbook.edits().cells).toEqual([{ sheet: 'Ngân sách', row: 1, column: 0, style: { numberFormat: '0.0%' } }]);
  });

  it('that says #N/A in a cell of text is a text, in another cell the error', () => {
    const workbook = open(xlsxWorkbookOf([{ name: 'Bảng', cells: { A1: 'x', A2: 'x', A3: '#N/A' }, formats: { A1: '@' } }]));
    workbook.type('Bảng', 'A1', '#N/A');
    workbook.type('Bảng', 'A2', '#N/A');
    workbook.type('Bảng', 'A3', 'khác');
    workbook.undo();
    expect(workbook.edits().cells).toEqual([
      { sheet: 'Bảng', row: 0, column: 0, value: '#N/A' },
      { sheet: 'Bảng', row: 1, column: 0, value: { kind: 'error', code: '#N/A' } },
    ]);
  });

  it('that is the text #N/A is still the text in the saved file, untouched or typed', async () => {
    const bytes = xlsxFileOf([{ name: 'Bảng', cells: { A1: 'x', A2: '#N/A', A3: 1 }, formats: { A1: '@' } }]);
    const workbook = open(valueOf(openWorkbookFile(bytes, 'bang.xlsx')).workbook);
    workbook.type('Bảng', 'A1', '#N/A');
    workbook.type('Bảng', 'A3', 2);
    const saved = valueOf(saveWorkbookFile(bytes, 'bang.xlsx', workbook.edits()));
    const again = valueOf(openWorkbookFile(saved, 'bang.xlsx')).workbook;
    expect(again.sheets[0]?.cells.values).toEqual(['#N/A', '#N/A', 2]);
    expect(valueOf(await open(again).port.read()).grids[0]?.values).toEqual([['#N/A'], ['#N/A'], [2]]);
  });

  it.each(['#N/A', '#PYTHON!', '#EXTERNAL!'])('the error %s and the text %s of the file stay what they are', async (code) => {
    const workbook = open(xlsxWorkbookOf([{ name: 'Bảng', cells: { A1: { kind: 'error', code }, A2: code } }]));
    expect(workbook.edits().cells).toEqual([]);
    const read = valueOf(await workbook.port.read());
    expect(read.grids[0]?.values).toEqual([[{ kind: 'error', code }], [code]]);
  });

  it('can become a formula, a text, or empty, and can be where the file has no cell', async () => {
    const workbook = open(xlsxWorkbookOf([budget]));
    const calculated = workbook.calculated();
    workbook.type('Ngân sách', 'C9', '=XLOOKUP(188,A1:A3,A1:A3)');
    await calculated;
    workbook.type('Ngân sách', 'A4', '');
    workbook.type('Ngân sách', 'B1', 'triệu');
    expect(workbook.edits().cells).toEqual([
      { sheet: 'Ngân sách', row: 0, column: 1, value: 'triệu' },
      { sheet: 'Ngân sách', row: 3, column: 0, value: null },
      { sheet: 'Ngân sách', row: 8, column: 2, formula: '_xlfn.XLOOKUP(188,A1:A3,A1:A3)', value: 188 },
    ]);
  });
});

describe('a formula that the grid cannot calculate', () => {
  it('shows its stored result, keeps it through recalculation, and is not written', async () => {
    const workbook = open(xlsxWorkbookOf([budget]));
    expect(workbook.keptCount).toBe(1);
    const calculated = workbook.calculated();
    workbook.type('Ngân sách', 'A1', 200);
    await calculated;
    const read = valueOf(await workbook.port.read());
    expect(read.grids[0]?.values[4]?.[0]).toBe(77);
    expect(workbook.edits().cells.map((cell) => cell.row)).toEqual([0]);
  });

  it('gives way to what the user types over it', () => {
    const workbook = open(xlsxWorkbookOf([budget]));
    workbook.type('Ngân sách', 'A5', 78);
    expect(workbook.edits().cells).toEqual([{ sheet: 'Ngân sách', row: 4, column: 0, value: 78 }]);
  });
});

describe('a saved file', () => {
  it('holds the edit and the settings, and every other part byte for byte', async () => {
    const bytes = new Uint8Array(readFileSync(sampleFile));
    const workbook = open(valueOf(openWorkbookFile(bytes, 'mau.xlsx')).workbook);
    workbook.type('Phụ lục 03', 'F13', 1.9);
    valueOf(await workbook.port.writeSettings('{"policy":"proportional"}'));
    const saved = valueOf(saveWorkbookFile(bytes, 'mau.xlsx', workbook.edits()));

    const again = valueOf(openWorkbookFile(saved, 'mau.xlsx'));
    expect(again.settings).toBe('{"policy":"proportional"}');
    const grids = valueOf(await open(again.workbook).port.read(['Phụ lục 03'])).grids;
    expect(grids[0]?.values[12]?.[5]).toBe(1.9);

    const before = valueOf(openPackage(bytes, 'mau.xlsx'));
    const after = valueOf(openPackage(saved, 'mau.xlsx'));
    const changed = before.entries
      .map((entry) => entry.name)
      .filter(
        (name) => Buffer.compare(valueOf(readPart(before, name)) ?? Buffer.of(), valueOf(readPart(after, name)) ?? Buffer.of()) !== 0,
      );
    expect(changed.sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });

  it('is marked saved only as it stood when it was written', () => {
    const workbook = open(xlsxWorkbookOf([budget]));
    workbook.type('Ngân sách', 'A1', 200);
    const written = workbook.revision();
    workbook.type('Ngân sách', 'A1', 201);
    workbook.markSaved(written);
    expect(workbook.isUnsaved()).toBe(true);
    workbook.markSaved(workbook.revision());
    expect(workbook.isUnsaved()).toBe(false);
  });
});
