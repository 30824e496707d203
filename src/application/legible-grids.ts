/**
 * Sheets whose texts can be understood: old encodings are read in Unicode. The cells stay as they are; only the reading is converted,
 * and that is said once a sheet.
 */
import type { CellValue } from '../domain/cell';
import type { Grid, WorkbookGrids } from '../domain/grid';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { FoundEncoding } from '../language/encodings/encoding-of';
import { decodeText, encodingOf } from '../language/encodings/encoding-of';
import { oncePerGrid } from '../sheets/once-per-grid';
import type { WorkbookPort } from './ports';

/** Texts looked at to tell a sheet's encoding; the first ones of a long sheet tell it. */
const enoughTexts = 5000;

/** What was found on a sheet that was made legible, by the grid that recognition reads. */
const found = new WeakMap<Grid, FoundEncoding>();

/** The same grid where its texts are as they should be. */
const legibleGrid = oncePerGrid((grid: Grid): Grid => {
  const encoding = encodingOf(textsOf(grid));
  if (encoding === null) return grid;
  if (encoding.kind === 'garbled') {
    found.set(grid, encoding);
    return grid;
  }
  const decoded = (value: CellValue): CellValue => (typeof value === 'string' ? decodeText(value, encoding.encoding) : value);
  const legible: Grid = { ...grid, values: grid.values.map((row) => row.map(decoded)) };
  found.set(legible, encoding);
  return legible;
});

function textsOf(grid: Grid): readonly string[] {
  const texts: string[] = [];
  for (const row of grid.values) {
    for (const value of row) if (typeof value === 'string') texts.push(value);
    if (texts.length >= enoughTexts) break;
  }
  return texts;
}

/** The workbook, read legibly. */
export function legibly(port: WorkbookPort): WorkbookPort {
  return {
    ...port,
    read: async (sheets) => {
      const read = await port.read(sheets);
      return read.ok ? { ...read, value: { ...read.value, grids: read.value.grids.map(legibleGrid) } } : read;
    },
  };
}

/** What to know of the sheets' encodings: one that was converted, one that could not be. */
export function encodingProblems({ grids }: WorkbookGrids): readonly Problem[] {
  return grids.flatMap((grid): readonly Problem[] => {
    const encoding = found.get(grid);
    if (encoding === undefined) return [];
    const { sheet } = grid;
    return encoding.kind === 'old'
      ? [problem('old-encoding', 'info', null, { sheet, encoding: encoding.encoding })]
      : [problem('text-garbled', 'warning', null, { sheet, text: encoding.text, meant: encoding.meant })];
  });
}
