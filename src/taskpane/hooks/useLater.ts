import { useEffect, useState } from 'react';

/** True once `isOn` has held for `delay` milliseconds: progress shorter than half a second is not worth a flash of a spinner. */
export function useLater(isOn: boolean, delay = 500): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = window.setTimeout(() => {
      setLater(true);
    }, delay);
    return () => {
      window.clearTimeout(timer);
      setLater(false);
    };
  }, [isOn, delay]);
  return isLater;
}
