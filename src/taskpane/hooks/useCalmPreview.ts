import { useEffect, useState } from 'react';
import type { WritePreview } from '../../reports/write-preview';

/** Milliseconds without a change before a preview is worked out. */
const calm = 200;

/**
 * What a write would put where, worked out once the user pauses: nothing on screen waits for sheets that may never be written.
 * @param ask a new function where what would be written may have changed
 */
export function useCalmPreview(ask: () => Promise<WritePreview | null>): WritePreview | null {
  const [preview, setPreview] = useState<WritePreview | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void ask().then((next) => {
        if (isCurrent) setPreview(next);
      });
    }, calm);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [ask]);
  return preview;
}
