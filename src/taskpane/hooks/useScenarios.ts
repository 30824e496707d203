import { useEffect, useState } from 'react';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { ScoringSession } from '../../application/sessions/scoring-session';

/**
 * Scenarios over a scoring session. Their code is fetched once the pane is drawn, since nothing of the score needs it; null
 * until it is here. Where it cannot be fetched it stays null: the scenario view comes in the same file, and says so.
 */
export function useScenarios(scoring: ScoringSession): ScenarioSession | null {
  const [scenarios, setScenarios] = useState<ScenarioSession | null>(null);
  useEffect(() => {
    let isWanted = true;
    let opened: ScenarioSession | null = null;
    const open = async (): Promise<void> => {
      const { startScenarios } = await import(/* webpackChunkName: "scenarios" */ '../views/scenarios/start-scenarios');
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
