import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Pixels left free around what was brought into sight. */
const margin = 8;

/** Between the header, which stays, and the bar of the open scenario. Of what is taller the beginning is shown. */
function bringIntoSight(opened: HTMLElement): void {
  const main = opened.closest('main');
  const scroller = main?.parentElement;
  if (main === null || scroller === null || scroller === undefined) return;
  const head = main.querySelector('header');
  const bar = main.querySelector('[data-scenario-bar]');
  const top = (head === null ? scroller.getBoundingClientRect().top : head.getBoundingClientRect().bottom) + margin;
  const bottom = (bar ?? scroller).getBoundingClientRect()[bar === null ? 'bottom' : 'top'] - margin;
  const place = opened.getBoundingClientRect();
  const isTaller = place.height > bottom - top;
  const missing = place.top < top || isTaller ? place.top - top : Math.max(0, place.bottom - bottom);
  if (missing === 0) return;
  scroller.scrollTop += missing;
  // The browser tells of it with the next frame only, and what was pressed would be put back in its place before (steady-place.ts).
  scroller.dispatchEvent(new Event('scroll'));
}

/**
 * What was opened comes into sight whole: the focus alone brings its first field there, and the rest would lie under the bar.
 * @param isOpened false while it is closed, and as soon as somebody works in it: then nothing moves
 * @param lines what makes it taller once it is open
 */
export function useOpenedInSight(opened: RefObject<HTMLElement | null>, isOpened = true, lines = 0): void {
  useEffect(() => {
    if (!isOpened) return undefined;
    // Once the focus is in it, and what was pressed stands where it was.
    const later = window.setTimeout(() => {
      if (opened.current !== null) bringIntoSight(opened.current);
    });
    return () => {
      window.clearTimeout(later);
    };
  }, [opened, isOpened, lines]);
}
