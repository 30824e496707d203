import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../after-paint';

/** The value as it was until the frame that shows a new one elsewhere is on screen, then that one: for what stands far below. */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState<Value>(() => value);
  useEffect(
    () =>
      afterPaint(() => {
        startTransition(() => {
          setShown(() => value);
        });
      }),
    [value],
  );
  return shown;
}
