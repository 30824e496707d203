/**
 * Reads the used ranges in one trip (ADR 0010). The first trip asks for a guess: the sheets known from before, or, at first,
 * a chain from the first sheet to the next and the next. The same trip lists the sheets, which tells what the guess missed.
 * Of each sheet it takes the size of the used range and the values of its corner; a sheet that reaches beyond the corner
 * costs further trips, or none if it is above the cell limit.
 */
import { cellLimitPerSheet } from '../application/ports';
import { columnLetters } from '../domain/cell';
import type { Grid, UnreadSheet, WorkbookGrids } from '../domain/grid';
import type { OfficeError } from './host-errors';
import { isBusy, isOfficeError, isTooMuch } from './host-errors';
import { hiddenLines } from './hidden-lines';
import type { SheetBlock } from './sheet-block';
import { blockOf, emptyBlock, gridOf, stackBlocks } from './sheet-block';
import type { KnownSheet, SheetMemory } from './sheet-memory';
import { listedSheets, listSheets, queueListing } from './sheet-memory';
import { strayBeside } from './stray-cells';

/**
 * Corner of a sheet that is read without knowing its size. The real table is 169 rows by 8 columns;
 * this is 50.000 cells, about 2 MB of the 5 MB that Excel on the web answers at most (38 bytes a cell in the real table).
 */
const cornerRows = 1_000;
const cornerColumns = 50;
const cornerAddress = `A1:${columnLetters(cornerColumns - 1)}${String(cornerRows)}`;

/** Sheets followed from the first one when none is known. More sheets than that cost a second trip. */
const chainLength = 16;

/** Cells read at a time beyond the corner: as many as the corner has. */
const cellsPerBlock = cornerRows * cornerColumns;

type UsedSize = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** What is known of a sheet's content after asking for its corner. */
type Part =
  | { readonly kind: 'whole'; readonly block: SheetBlock }
  /** `corner`: what was read of the sheet before it was known to be larger; null where nothing was. */
  | { readonly kind: 'size'; readonly size: UsedSize; readonly corner: SheetBlock | null };

type QueuedSheet = { readonly sheet: Excel.Worksheet; readonly used: Excel.Range; readonly corner: Excel.Range | null };

/** All sheets, or the named ones that exist. Throws Office's errors. */
export async function readGrids(
  context: Excel.RequestContext,
  memory: SheetMemory,
  names: readonly string[] | undefined,
): Promise<WorkbookGrids> {
  try {
    return await readOnce(context, memory, names);
  } catch (error) {
    // A sheet was deleted between two trips: once more, with a fresh list.
    if (!isOfficeError(error) || error.code !== 'ItemNotFound') throw error;
    memory.known = null;
    return readOnce(context, memory, names);
  }
}

async function readOnce(context: Excel.RequestContext, memory: SheetMemory, names: readonly string[] | undefined): Promise<WorkbookGrids> {
  const parts = new Map<string, Part>();
  const first = await takeGuess(context, memory, names, parts);
  const listed = first === null ? (memory.known ?? []) : await listSheets(context, memory);
  const wanted = listed.filter((sheet) => names === undefined || names.includes(sheet.name));

  const missing = wanted.filter((sheet) => !parts.has(sheet.id));
  if (missing.length > 0) await readMissing(context, missing, first !== null && isTooMuch(first), parts);

  const grids: Grid[] = [];
  const unread: UnreadSheet[] = [];
  for (const sheet of wanted) {
    const part = parts.get(sheet.id);
    if (part === undefined) continue;
    const read = await readPart(context, sheet, part);
    if ('cells' in read) unread.push(read);
    else grids.push(read);
  }
  return { grids, unread };
}

/** The grid of a sheet of which the corner, or the size, is known. */
async function readPart(context: Excel.RequestContext, sheet: KnownSheet, part: Part): Promise<Grid | UnreadSheet> {
  const grid = async (block: SheetBlock, leftOut: Grid['leftOut'] | null): Promise<Grid> =>
    gridOf(sheet, block, { hidden: await hiddenLines(context, sheet, block), leftOut });
  if (part.kind === 'whole') return grid(part.block, null);
  const { rows, columns } = part.size;
  if (rows * columns <= cellLimitPerSheet) return grid(await readInBlocks(context, sheet, part.size), null);
  const corner = { rows: cornerRows, columns: cornerColumns };
  const leftOut = part.corner === null ? null : await strayBeside(context, sheet, part.corner, corner);
  if (part.corner === null || leftOut === null) return { sheet: sheet.name, rows, columns, cells: rows * columns };
  return grid(part.corner, leftOut);
}

/** The first trip. Answers null, with `memory.known` and `parts` filled, or the error that made the guess worthless. */
async function takeGuess(
  context: Excel.RequestContext,
  memory: SheetMemory,
  names: readonly string[] | undefined,
  parts: Map<string, Part>,
): Promise<OfficeError | null> {
  const listing = queueListing(context);
  const isChain = memory.known === null && memory.followsNullObjects && names === undefined;
  const queued = isChain ? queueChain(listing) : queueKnown(listing, memory, names);
  try {
    await context.sync();
  } catch (error) {
    // A sheet known from before is gone, Excel does not follow null objects, or the answer is too large: ask step by step.
    if (!isOfficeError(error) || isBusy(error)) throw error;
    if (isChain && !isTooMuch(error)) memory.followsNullObjects = false;
    return error;
  }
  memory.known = listedSheets(listing);
  collect(queued, parts);
  return null;
}

function queueChain(listing: Excel.WorksheetCollection): readonly QueuedSheet[] {
  const queued: QueuedSheet[] = [];
  let sheet = listing.getFirst(false);
  for (let link = 0; link < chainLength; link += 1) {
    queued.push(queueSheet(sheet, 'corner'));
    sheet = sheet.getNextOrNullObject(false);
  }
  return queued;
}

function queueKnown(listing: Excel.WorksheetCollection, memory: SheetMemory, names: readonly string[] | undefined): readonly QueuedSheet[] {
  return (memory.known ?? [])
    .filter((sheet) => names === undefined || names.includes(sheet.name))
    .map((sheet) => queueSheet(listing.getItem(sheet.id), 'corner'));
}

function queueSheet(sheet: Excel.Worksheet, what: 'corner' | 'size'): QueuedSheet {
  sheet.load('id');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  if (what === 'size') return { sheet, used, corner: null };
  const corner = sheet.getRange(cornerAddress).getUsedRangeOrNullObject(true);
  corner.load('rowIndex,columnIndex,values,valueTypes,numberFormat,rowHidden,columnHidden');
  return { sheet, used, corner };
}

/** Sheets that the guess did not bring, by id. */
async function readMissing(
  context: Excel.RequestContext,
  missing: readonly KnownSheet[],
  isTooMuchAtOnce: boolean,
  parts: Map<string, Part>,
): Promise<void> {
  const queue = (what: 'corner' | 'size'): readonly QueuedSheet[] =>
    missing.map((sheet) => queueSheet(context.workbook.worksheets.getItem(sheet.id), what));
  if (!isTooMuchAtOnce) {
    const queued = queue('corner');
    try {
      await context.sync();
      collect(queued, parts);
      return;
    } catch (error) {
      if (!isOfficeError(error) || !isTooMuch(error)) throw error;
    }
  }
  const sizes = queue('size');
  await context.sync();
  collect(sizes, parts);
}

function collect(queued: readonly QueuedSheet[], parts: Map<string, Part>): void {
  for (const { sheet, used, corner } of queued) {
    if (sheet.isNullObject) continue;
    if (used.isNullObject) {
      parts.set(sheet.id, { kind: 'whole', block: emptyBlock });
      continue;
    }
    const size = { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
    const isInCorner = size.row + size.rows <= cornerRows && size.column + size.columns <= cornerColumns;
    const read = corner === null || corner.isNullObject ? null : blockOf(corner);
    parts.set(sheet.id, isInCorner && read !== null ? { kind: 'whole', block: read } : { kind: 'size', size, corner: read });
  }
}

/** A used range of known size, as many rows a trip as Excel surely answers. */
async function readInBlocks(context: Excel.RequestContext, sheet: KnownSheet, size: UsedSize): Promise<SheetBlock> {
  const rowsPerBlock = Math.max(1, Math.floor(cellsPerBlock / size.columns));
  const blocks: SheetBlock[] = [];
  for (let done = 0; done < size.rows; done += rowsPerBlock) {
    const rows = Math.min(rowsPerBlock, size.rows - done);
    // One after the other on purpose: together they are what Excel refused to answer.
    blocks.push(await readArea(context, sheet, { ...size, row: size.row + done, rows }));
  }
  return stackBlocks(blocks);
}

/** An area in one trip; in halves, and halves of these, where its texts are so long that Excel refuses. */
async function readArea(context: Excel.RequestContext, sheet: KnownSheet, area: UsedSize): Promise<SheetBlock> {
  try {
    return await readBlock(context, sheet, area);
  } catch (error) {
    if (!isOfficeError(error) || !isTooMuch(error) || area.rows === 1) throw error;
  }
  const half = Math.ceil(area.rows / 2);
  const upper = await readArea(context, sheet, { ...area, rows: half });
  const lower = await readArea(context, sheet, { ...area, row: area.row + half, rows: area.rows - half });
  return stackBlocks([upper, lower]);
}

async function readBlock(context: Excel.RequestContext, sheet: KnownSheet, area: UsedSize): Promise<SheetBlock> {
  const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load('rowIndex,columnIndex,values,valueTypes,numberFormat,rowHidden,columnHidden');
  await context.sync();
  return blockOf(range);
}
