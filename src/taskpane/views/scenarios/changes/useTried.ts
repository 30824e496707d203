import { useEffect, useState } from 'react';
import type { ChangeAction } from '../../../../changes/scenario';
import type { Problem } from '../../../../domain/problem';
import type { FormReading } from './form-types';

/** Milliseconds without a key: a number half typed is not judged. */
const calm = 300;

/** What the change in the form would meet, worked out once the user pauses; nothing while there is no change yet. */
export function useTried(reading: FormReading, onTry: (action: ChangeAction) => readonly Problem[]): readonly Problem[] {
  const [tried, setTried] = useState<{ readonly of: FormReading; readonly problems: readonly Problem[] } | null>(null);
  useEffect(() => {
    if (!reading.ok) return;
    const timer = setTimeout(() => {
      setTried({ of: reading, problems: onTry(reading.action).filter(({ severity }) => severity !== 'info') });
    }, calm);
    return () => {
      clearTimeout(timer);
    };
  }, [reading, onTry]);
  // What was told of other texts is no longer true of these.
  return tried?.of === reading ? tried.problems : [];
}
