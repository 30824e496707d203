/** A cell that is typed into the name box comes into sight: the component selects it and leaves the sheet where it was. */
import type { FWorkbook } from '@univerjs/sheets/lib/facade';

/** The component answers the key by itself, some of it later; in milliseconds. */
const settle = 50;

function isInSight(book: FWorkbook, row: number, column: number): boolean {
  const seen = book.getActiveSheet().getVisibleRangesOfAllViewports();
  return [...(seen?.values() ?? [])].some(
    ({ startRow, endRow, startColumn, endColumn }) => row >= startRow && row < endRow && column >= startColumn && column < endColumn,
  );
}

/** @param scrollTo brings a cell into sight with what stands before it */
export function followNameBox(
  container: HTMLElement,
  bookInFront: () => FWorkbook | null,
  scrollTo: (book: FWorkbook, row: number, column: number) => void,
): void {
  container.addEventListener(
    'keydown',
    ({ key, target }) => {
      if (key !== 'Enter' || !(target instanceof Element) || target.closest('[data-u-comp="defined-name"]') === null) return;
      setTimeout(() => {
        const book = bookInFront();
        const range = book?.getActiveRange() ?? null;
        if (book === null || range === null || isInSight(book, range.getRow(), range.getColumn())) return;
        scrollTo(book, range.getRow(), range.getColumn());
      }, settle);
    },
    { capture: true },
  );
}
