import { useEffect, useState } from 'react';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { ScoringSession } from '../../application/sessions/scoring-session';
import { loadEveryLanguage } from '../../words/languages';

/**
 * Scenarios over a scoring session. Their code is fetched once the pane is drawn, since nothing of the score needs it; null
 * until it is here, and every language with it, since a sheet of scenarios may be written in any. Where something of this cannot be
 * fetched it stays null, and the scenario view says so.
 */
export function useScenarios(scoring: ScoringSession): ScenarioSession | null {
  const [scenarios, setScenarios] = useState<ScenarioSession | null>(null);
  useEffect(() => {
    let isWanted = true;
    let opened: ScenarioSession | null = null;
    const open = async (): Promise<void> => {
      const [{ startScenarios }] = await Promise.all([
        import(/* webpackChunkName: "scenarios" */ '../views/scenarios/start-scenarios'),
        loadEveryLanguage(),
      ]);
      if (!isWanted) return;
      opened = startScenarios(scoring);
      setScenarios(opened);
    };
    open().catch(() => undefined);
    return () => {
      isWanted = false;
      opened?.close();
    };
  }, [scoring]);
  return scenarios;
}
