import { useEffect } from 'react';

/** Ctrl+S (⌘S) saves, wherever the focus is. `save` must stay the same function while it does the same. */
export function useSaveKey(save: () => Promise<void>): void {
  useEffect(() => {
    const saveByKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      // Otherwise the browser offers to save the page.
      event.preventDefault();
      event.stopPropagation();
      void save();
    };
    window.addEventListener('keydown', saveByKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', saveByKey, { capture: true });
    };
  }, [save]);
}
