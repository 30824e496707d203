import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Pixels of a rounded layout. */
const tolerance = 2;

/** Whether more of what scrolls sideways stands to the right of what is in sight. */
export function useMoreAside(region: RefObject<HTMLElement | null>): boolean {
  const [hasMore, setMore] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (element === null) return undefined;
    const look = (): void => {
      setMore(element.scrollWidth - element.clientWidth - element.scrollLeft > tolerance);
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    if (element.firstElementChild !== null) sizes.observe(element.firstElementChild);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [region]);
  return hasMore;
}
