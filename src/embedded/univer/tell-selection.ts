/**
 * Univer's name box hears of selections only from the moment it listens, which on a busy machine is after the first cell was
 * selected: it then stays empty until the user clicks. Here the selection is told again until the box shows it.
 */
import type { FWorkbook } from '@univerjs/sheets/lib/facade';

/** How long the box may take, and how often it is looked at, in milliseconds. Nothing worse than an empty box comes of giving up. */
const patience = 5000;
const interval = 20;

function nameBoxOf(container: HTMLElement): HTMLInputElement | null {
  return container.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input');
}

/** Resolves once a cell is selected and the name box says which, or patience has ended. Selects nothing that is not selected already. */
export async function tellSelection(container: HTMLElement, book: FWorkbook): Promise<void> {
  for (let waited = 0; waited < patience; waited += interval) {
    const box = nameBoxOf(container);
    const selected = box === null ? null : book.getActiveRange();
    if (box !== null && selected !== null) {
      if (box.value !== '') return;
      book.setActiveRange(selected);
    }
    // A timer, not a frame: a page that is opened in the background has no frames.
    await new Promise((resolve) => {
      setTimeout(resolve, interval);
    });
  }
}
