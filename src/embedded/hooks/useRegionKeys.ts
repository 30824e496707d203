import { useEffect } from 'react';

const focusable = '[role="tab"][aria-selected="true"], button:not(:disabled):not([tabindex="-1"]), input:not([type="file"]):not(:disabled)';

/** What can have the focus: controls of the page, and units of a map. */
type Focusable = HTMLElement | SVGElement;

function isShown(element: Focusable): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

/**
 * F6 and Shift+F6 go from one part of the page to the next, as between Excel's own panes. The grid keeps Tab for its cells, so without
 * this a keyboard would never come out of it (WCAG 2.1.2). Each part gets the focus back where it was left.
 * `regions` gives the parts in their order; it must stay the same function while they do.
 */
export function useRegionKeys(regions: () => readonly (HTMLElement | null)[]): void {
  useEffect(() => {
    const left = new WeakMap<HTMLElement, Focusable>();
    function go(event: KeyboardEvent): void {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      const shown = regions().filter((region): region is HTMLElement => region !== null && isShown(region));
      if (shown.length === 0) return;
      // Otherwise the browser goes to its address bar.
      event.preventDefault();
      event.stopPropagation();
      const focused = document.activeElement;
      const from = shown.findIndex((region) => region.contains(focused));
      const current = shown[from];
      if (current !== undefined && (focused instanceof HTMLElement || focused instanceof SVGElement)) left.set(current, focused);
      const step = event.shiftKey ? -1 : 1;
      const next = shown[(from === -1 && step === -1 ? shown.length - 1 : from + step + shown.length) % shown.length];
      if (next === undefined) return;
      const before = left.get(next);
      const target =
        before !== undefined && next.contains(before) && isShown(before)
          ? before
          : [...next.querySelectorAll<HTMLElement>(focusable)].find(isShown);
      target?.focus();
    }
    // After the window's own listeners: the hold on the focus has to know of the key first (held-focus.ts).
    document.addEventListener('keydown', go, { capture: true });
    return () => {
      document.removeEventListener('keydown', go, { capture: true });
    };
  }, [regions]);
}
