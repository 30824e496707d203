import { useCallback } from 'react';
import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, last) => last,
};

/**
 * Arrow keys, Home and End among the elements marked `data-roving` inside a list. Only one of them should have `tabIndex` 0,
 * so that Tab enters and leaves the list in one step and still reaches what a row has opened.
 */
export function useRovingFocus(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const step = steps[event.key];
    const { target } = event;
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!(target instanceof HTMLElement) || target.dataset['roving'] === undefined) return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]')];
    const next = stops[step(stops.indexOf(target), stops.length - 1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }, []);
}
