import { useEffect, useMemo, useState } from 'react';
import { prepareBaseline } from '../../application/assess-scenarios';
import { communeGains } from '../../application/commune-gains';
import type { CommuneGain } from '../../application/commune-gains';
import type { Change } from '../../changes/scenario';
import type { Policy } from '../../domain/assessment';
import type { Baseline } from '../../domain/baseline';
import type { Standard } from '../../domain/standard';
import { afterPaint } from '../after-paint';

export type CommuneGains = ReadonlyMap<string, CommuneGain | null>;

const none: CommuneGains = new Map();
const noChanges: readonly Change[] = [];

/** Milliseconds of one slice: a frame has 16, and the pane has to paint in it too. */
const slice = 6;

/**
 * What each commune alone would bring on top of the changes shown, worked out between two paints after everything else is there. Until the new
 * figures are all known the old ones stay: nothing flickers.
 */
export function useCommuneGains(
  baseline: Baseline,
  standard: Standard,
  policy: Policy,
  changes: readonly Change[] = noChanges,
): CommuneGains {
  const start = useMemo(() => prepareBaseline(baseline, standard), [baseline, standard]);
  const [gains, setGains] = useState(none);
  useEffect(() => {
    const waiting = baseline.units.filter(({ isInCity }) => !isInCity).map(({ name }) => name);
    const known = new Map<string, CommuneGain | null>();
    const gainOf = communeGains(start, policy, changes);
    let timer = 0;
    const work = (): void => {
      const until = performance.now() + slice;
      for (let unit = waiting.shift(); unit !== undefined; unit = waiting.shift()) {
        known.set(unit, gainOf(unit));
        if (performance.now() > until) break;
      }
      if (waiting.length > 0) timer = window.setTimeout(work);
      else setGains(known);
    };
    const leave = afterPaint(work);
    return () => {
      leave();
      window.clearTimeout(timer);
    };
  }, [start, policy, changes, baseline.units]);
  return gains;
}
