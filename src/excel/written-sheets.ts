/** What the writer remembers of its writes, for as long as the pane is open, and how it tells whether a sheet was touched since. */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import type { Receipt } from '../domain/write-plan';
import type { SheetContent } from './sheet-content';
import type { KnownSheet, SheetMemory } from './sheet-memory';

/** One sheet of a write. */
export type WrittenSheet = {
  readonly id: string;
  readonly name: string;
  /** Rows and columns written, from A1. */
  readonly rows: number;
  readonly columns: number;
  /** The formulas of these cells as Excel had them right after the write. */
  readonly formulas: string;
  readonly content: SheetContent;
  /** What stood there before; null where the sheet was new. */
  readonly before: SheetContent | null;
};

/** Which way what had been begun was ended: as if it had never been, or as it was meant. */
export type Undone = 'back' | 'forward';

/** What is left half done, and how to try again to be rid of it. */
export type Unfinished = {
  readonly sheets: readonly string[];
  readonly marks: readonly string[];
  readonly tryAgain: () => Promise<Result<Undone, Problem>>;
};

export type WriterMemory = {
  /** By receipt id; null once restored. */
  readonly writes: Map<string, readonly WrittenSheet[] | null>;
  /** What was last put on a sheet, by sheet id. */
  readonly contents: Map<string, SheetContent>;
  /** Sheets made since the workbook's sheets were last listed, and the list that was. */
  /** What could not be taken back, the oldest first. */
  readonly unfinished: Unfinished[];
  since: { readonly listing: SheetMemory['known']; readonly made: readonly KnownSheet[] };
};

export function createWriterMemory(): WriterMemory {
  return { writes: new Map(), contents: new Map(), unfinished: [], since: { listing: null, made: [] } };
}

/** The workbook's sheets as last listed, with those made since; null where none were ever listed. */
export function rememberedSheets({ known }: SheetMemory, { since }: WriterMemory): readonly KnownSheet[] | null {
  return known === null || since.listing !== known ? known : [...known, ...since.made];
}

/** Notes a write and hands out its receipt. */
export function noteWrite(memory: WriterMemory, sheets: SheetMemory, written: readonly WrittenSheet[], cells: number): Receipt {
  const made = written.flatMap(({ id, name, before }) => (before === null ? [{ id, name, isVisible: true }] : []));
  memory.since = { listing: sheets.known, made: memory.since.listing === sheets.known ? [...memory.since.made, ...made] : made };
  // Unlike any of an earlier session, which a caller may have kept.
  const id = crypto.randomUUID();
  memory.writes.set(id, written);
  for (const sheet of written) memory.contents.set(sheet.id, sheet.content);
  return { id, sheets: written.map((sheet) => sheet.name), cells };
}

/** Cells that are asked for in one request. */
const cellsPerRequest = 50_000;

/**
 * The formulas of each sheet's first rows and columns as a text to compare. What is queued is sent with the first request;
 * one request is enough for 50.000 cells.
 */
export async function readFormulas(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly rows: number; readonly columns: number }[],
): Promise<readonly string[]> {
  const blocks: (readonly Excel.Range[])[] = [];
  let queued = 0;
  for (const { sheet, rows, columns } of sheets) {
    const ranges: Excel.Range[] = [];
    const rowsPerBlock = columns === 0 ? rows : Math.max(1, Math.floor(cellsPerRequest / columns));
    for (let done = 0; columns > 0 && done < rows; done += rowsPerBlock) {
      const count = Math.min(rowsPerBlock, rows - done);
      if (queued > 0 && queued + count * columns > cellsPerRequest) {
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- together they would be more than Excel answers
        await context.sync();
        queued = 0;
      }
      const range = sheet.getRangeByIndexes(done, 0, count, columns);
      range.load('formulas');
      ranges.push(range);
      queued += count * columns;
    }
    blocks.push(ranges);
  }
  await context.sync();
  return blocks.map((ranges) => JSON.stringify(ranges.flatMap((range) => range.formulas)));
}
