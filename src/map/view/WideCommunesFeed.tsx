import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useScenarioSession } from '../../taskpane/hooks/useScenarioSession';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { ComparedScenario } from '../../application/assess-scenarios';
import type { Baseline } from '../../domain/baseline';
import type { Standard } from '../../domain/standard';
import { scenarioTotals } from '../../taskpane/scenario-totals';
import type { ScenarioTotals } from '../../taskpane/scenario-totals';
import type { WideFeedProps } from '../../taskpane/wide/wide-view';
import { chosenUnits } from './chosen-units';
import { useBoundaryFile } from './useBoundaryFile';
import { useDrawnMap } from './useDrawnMap';
import type { DrawnMap } from './useDrawnMap';

/** What the wide map shows. The map changes with the sheet and the file alone; what is ticked stands beside it. */
export type WideCommunesParts = {
  readonly map: DrawnMap;
  readonly chosen: readonly string[];
  readonly totals: ScenarioTotals;
};

/** Makes the wide map out of the scenarios' state. */
export function WideCommunesFeed({ scored, scenarios, onParts }: WideFeedProps): ReactNode {
  const { baseline, base, scenarios: all, active } = useScenarioSession(scenarios);
  if (baseline === null || base === null) return null;
  const compared = all.find(({ scenario }) => scenario.name === active) ?? null;
  return <Feed baseline={baseline} base={base} compared={compared} session={scenarios} standard={scored.standard} onParts={onParts} />;
}

type FeedProps = Pick<WideFeedProps, 'onParts'> & {
  readonly baseline: Baseline;
  readonly base: ComparedScenario['assessed'];
  readonly compared: ComparedScenario | null;
  readonly session: ScenarioSession;
  readonly standard: Standard;
};

function Feed({ baseline, base, compared, session, standard, onParts }: FeedProps): null {
  const { locale } = useScenarioWords();
  const [loaded] = useBoundaryFile(session);
  const { key, layout, label, about, hint } = useDrawnMap(baseline.units, loaded).map;
  const map = useMemo(() => ({ key, layout, label, about, hint }), [key, layout, label, about, hint]);
  const changes = compared?.scenario.changes;
  const chosen = useMemo(() => chosenUnits(changes ?? []), [changes]);
  const totals = useMemo(() => scenarioTotals(base, compared, standard, locale), [base, compared, standard, locale]);
  useEffect(() => {
    onParts({ map, chosen, totals } satisfies WideCommunesParts);
  }, [map, chosen, totals, onParts]);
  return null;
}
