/** Where the focus goes when what had it is gone: to what stands in its place, never back to the top of the page. */

/** True where nothing has the focus that could keep it: its element was removed or disabled. */
function isLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.matches(':disabled');
}

/** The control a card is worked from: the choice made in it, or the first that can be used. */
function firstControl(part: Element): HTMLElement | null {
  return part.querySelector<HTMLElement>('input:checked') ?? part.querySelector<HTMLElement>('input:not(:disabled), button:not(:disabled)');
}

/** Once the page shows what was just done: where the focus went with what had it, gives it to the part found, or to a control in it. */
export function keepFocus(findPart: () => HTMLElement | null | undefined): void {
  window.setTimeout(() => {
    if (!isLost()) return;
    const part = findPart();
    if (part === null || part === undefined) return;
    (part.tabIndex >= 0 || part.hasAttribute('tabindex') ? part : firstControl(part))?.focus();
  });
}
