/** Puts content on a sheet of the add-in's own: calls queued in a batch, a few requests where it is more than Excel takes in one. */
import type { CellLook } from '../domain/write-plan';
import { queueTakingDown } from './found-parts';
import type { FoundParts } from './found-parts';
import { charactersOfParts, putParts } from './put-parts';
import { hasExcelApi } from './requirement-set';
import type { Block, SheetContent } from './sheet-content';
import type { ContentParts } from './sheet-parts-content';

/** Cells set in one call. Microsoft's client cuts larger ones itself, in a slower way. */
const cellsPerCall = 1_500;

/** Characters of cells after which a request is sent: with its escapes well below the 5 MB that Excel on the web takes. */
const charactersPerRequest = 1_000_000;

/** What one look of one area costs in a request, about. */
const charactersPerLook = 2_000;

/** Counts what is queued and sends it before it is too much. */
export type Pace = (characters: number) => Promise<void>;

/** Calculation and painting wait until each request is done, where this Excel can make them wait. */
export function startPace(context: Excel.RequestContext): Pace {
  let queued = 0;
  const suspend = (): void => {
    context.application.suspendApiCalculationUntilNextSync();
    if (hasExcelApi('1.9')) context.application.suspendScreenUpdatingUntilNextSync();
  };
  suspend();
  return async (characters) => {
    if (queued > 0 && queued + characters > charactersPerRequest) {
      await context.sync();
      suspend();
      queued = 0;
    }
    queued += characters;
  };
}

/** Makes a sheet as new: the parts of `ours`, cells, looks, merges, sizes of columns and rows, frozen panes. */
export function queueClearing(sheet: Excel.Worksheet, found: FoundParts, ours: readonly ContentParts[]): void {
  queueTakingDown(sheet, found, ours);
  const whole = sheet.getRange();
  whole.unmerge();
  whole.clear();
  whole.format.useStandardWidth = true;
  whole.format.useStandardHeight = true;
  sheet.freezePanes.unfreeze();
}

/** Fills a sheet that is as new. Numbers, texts and formulas first: a format that is there already would change how they are taken. */
export async function putContent(sheet: Excel.Worksheet, content: SheetContent, pace: Pace): Promise<void> {
  await inCalls(sheet, content.inputs, pace, (range, rows) => {
    range.formulas = rows;
  });
  for (const formats of content.formats) {
    await inCalls(sheet, formats, pace, (range, rows) => {
      range.numberFormat = rows;
    });
  }
  for (const { area, look } of content.looks) {
    await pace(charactersPerLook);
    queueLook(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns), look, area);
  }
  for (const { row, column, rows, columns } of content.merges) sheet.getRangeByIndexes(row, column, rows, columns).merge();
  for (const [column, characters] of content.columnWidths.entries()) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(characters);
  }
  const { rows } = content.inputs;
  // Excel fits rows to wrapped texts by itself only while somebody types; widths must stand by then.
  if (content.looks.some(({ look }) => look.wrap) && rows.length > 0) {
    sheet.getRangeByIndexes(content.inputs.top, content.inputs.left, rows.length, rows[0]?.length ?? 1).format.autofitRows();
  }
  queueFreezing(sheet, content);
  await pace(charactersOfParts);
  putParts(sheet, content.parts);
}

function queueFreezing(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: SheetContent): void {
  if (frozenColumns > 0 && frozenRows > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns);
  else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
}

/** Calls `queue` for blocks of whole rows, none larger than one call takes. */
async function inCalls<T extends string | number | boolean>(
  sheet: Excel.Worksheet,
  block: Block<T>,
  pace: Pace,
  queue: (range: Excel.Range, rows: T[][]) => void,
): Promise<void> {
  const columns = block.rows[0]?.length ?? 0;
  if (columns === 0) return;
  const rowsPerCall = Math.max(1, Math.floor(cellsPerCall / columns));
  for (let done = 0; done < block.rows.length; done += rowsPerCall) {
    const rows = block.rows.slice(done, done + rowsPerCall).map((row) => [...row]);
    await pace(JSON.stringify(rows).length);
    queue(sheet.getRangeByIndexes(block.top + done, block.left, rows.length, columns), rows);
  }
}

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;

function queueLook(range: Excel.Range, look: CellLook, area: { readonly rows: number; readonly columns: number }): void {
  const { format } = range;
  format.horizontalAlignment = alignments[look.horizontal];
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.color !== null) format.font.color = look.color;
  if (look.fill !== null) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
  if (!look.border) return;
  const edges: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  if (area.columns > 1) edges.push(Excel.BorderIndex.insideVertical);
  if (area.rows > 1) edges.push(Excel.BorderIndex.insideHorizontal);
  for (const edge of edges) format.borders.getItem(edge).style = Excel.BorderLineStyle.continuous;
}

/**
 * Excel's column width in points. A character of the standard font (Calibri 11, or Aptos 11) is 7 pixels wide, a column has 5 pixels
 * of room beside, a pixel is 0,75 points. Source: ECMA-376 part 1, 18.3.1.13 (`col`, width).
 */
function pointsOfCharacters(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}
