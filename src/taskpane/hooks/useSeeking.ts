import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** A control that is looked for once the view that holds it is on screen, by its selector. Another object each time it is asked for. */
export type Sought = { readonly control: string };

/** The button that writes what a question answers, and the heading of its section. */
export const writeButton = (id: string): Sought => ({ control: `[data-writes="${id}"] button` });
export const sectionHeading = (id: string): Sought => ({ control: `[data-question="${id}"] h3 button` });

/** Gives the focus to a control of the view that is being opened, where the view has it, and opens what it heads. */
export function useSeeking(main: RefObject<HTMLElement | null>): (sought: Sought) => void {
  const [sought, seek] = useState<Sought | null>(null);
  useEffect(() => {
    const control = sought === null ? null : main.current?.querySelector<HTMLElement>(sought.control);
    if (control?.getAttribute('aria-expanded') === 'false') control.click();
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  }, [sought, main]);
  return seek;
}
