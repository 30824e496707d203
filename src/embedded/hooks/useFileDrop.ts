import { useEffect, useState } from 'react';

/** Takes files dropped anywhere on the page, before the grid or the browser does. True while files are dragged over it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    /** Entering a child fires before leaving its parent: only as many leaves as enters mean that the pointer is gone. */
    let depth = 0;
    const options = { capture: true } as const;
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    function stop(event: DragEvent): void {
      event.preventDefault();
      event.stopPropagation();
    }
    function enter(event: DragEvent): void {
      if (!carriesFiles(event)) return;
      stop(event);
      depth += 1;
      setOver(true);
    }
    function over(event: DragEvent): void {
      if (!carriesFiles(event)) return;
      stop(event);
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    }
    function leave(event: DragEvent): void {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    }
    function drop(event: DragEvent): void {
      if (!carriesFiles(event)) return;
      stop(event);
      depth = 0;
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    }
    window.addEventListener('dragenter', enter, options);
    window.addEventListener('dragover', over, options);
    window.addEventListener('dragleave', leave, options);
    window.addEventListener('drop', drop, options);
    return () => {
      window.removeEventListener('dragenter', enter, options);
      window.removeEventListener('dragover', over, options);
      window.removeEventListener('dragleave', leave, options);
      window.removeEventListener('drop', drop, options);
    };
  }, [onFiles]);
  return isOver;
}
