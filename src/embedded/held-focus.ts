/**
 * While it comes up, the grid takes the focus for itself, seconds after the pane is there. Whoever works in the pane by keyboard by then
 * would go on typing into a cell; on a narrow page, where the grid is out of sight, the focus would be gone.
 */

/** Univer's cell editor first stands outside the grid's own element. */
const editors = '[id^="__editor_"]';

/** Until what it returns is called, the focus goes into the grid by the user's own hand only: a press there, or an F6 that leads there. */
export function holdFocus(grid: HTMLElement): () => void {
  const isOfGrid = (element: Element): boolean => grid.contains(element) || element.matches(editors);
  const { activeElement } = document;
  let held = activeElement instanceof HTMLElement && activeElement !== document.body && !isOfGrid(activeElement) ? activeElement : null;
  let isByKey = false;
  const keep = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    if (!isOfGrid(target)) held = target;
    else if (isByKey) release();
    else if (held?.isConnected === true) held.focus({ preventScroll: true });
  };
  const release = (): void => {
    document.removeEventListener('focusin', keep, true);
    window.removeEventListener('keydown', onKey, true);
    grid.removeEventListener('pointerdown', release, true);
  };
  // An F6 that goes from the toolbar to the pane is no leave for the grid: only what the key itself has focused counts.
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key !== 'F6') return;
    isByKey = true;
    window.setTimeout(() => {
      isByKey = false;
    });
  };
  document.addEventListener('focusin', keep, true);
  window.addEventListener('keydown', onKey, true);
  grid.addEventListener('pointerdown', release, true);
  return release;
}
