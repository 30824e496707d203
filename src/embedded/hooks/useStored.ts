import { useCallback, useState } from 'react';

/** A choice of looks, remembered on this machine where storage is allowed. `read` turns the stored text into a value, null for none. */
export function useStored<T extends string | number>(
  key: string,
  read: (stored: string) => T | null,
  initial: T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => stored(key, read) ?? initial);
  const choose = useCallback(
    (next: T): void => {
      setValue(next);
      try {
        window.localStorage.setItem(key, String(next));
      } catch {
        // Storage can be switched off by policy: the choice then lasts as long as the page.
      }
    },
    [key],
  );
  return [value, choose];
}

function stored<T>(key: string, read: (stored: string) => T | null): T | null {
  try {
    const text = window.localStorage.getItem(key);
    return text === null ? null : read(text);
  } catch {
    return null;
  }
}
