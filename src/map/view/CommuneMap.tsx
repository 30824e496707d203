import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ComparedScenario } from '../../application/assess-scenarios';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { Baseline } from '../../domain/baseline';
import { WideButton } from '../../taskpane/wide/WideButton';
import { laterWordsOf } from '../../words/languages';
import { formatNumber } from '../../words/numbers';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { BoundaryNotes } from './BoundaryNotes';
import { BoundaryStatus } from './BoundaryStatus';
import { BoundaryTools } from './BoundaryTools';
import { UnitMap } from './UnitMap';
import { chosenUnits } from './chosen-units';
import { useBoundaryFile } from './useBoundaryFile';
import { useDrawnMap } from './useDrawnMap';

/** Props of the map. `compared`: the scenario shown; null is the baseline itself. */
export type CommuneMapProps = {
  readonly baseline: Baseline;
  readonly compared: ComparedScenario | null;
  readonly session: ScenarioSession;
};

/** The communes as a schematic map, or on the true boundaries of a file that the user loads. Who touches whom is the sheet's word in both. */
export function CommuneMap({ baseline, compared, session }: CommuneMapProps): ReactNode {
  const { locale } = useScenarioWords();
  const words = laterWordsOf(locale).boundaryPane;
  const [loaded, verbs] = useBoundaryFile(session);
  const { units } = baseline;
  const { boundaries, map } = useDrawnMap(units, loaded);
  const shown = loaded.isShown ? boundaries : null;
  const problems = [...(loaded.problem === null ? [] : [loaded.problem]), ...(shown?.match.problems ?? [])];
  const changes = compared?.scenario.changes;
  const chosen = useMemo(() => chosenUnits(changes ?? []), [changes]);
  const number = (value: number): string => formatNumber(value, locale);
  return (
    <>
      <WideButton id="communes" />
      <BoundaryTools loaded={loaded} verbs={verbs} canShow={boundaries !== null && boundaries.layout !== null} />
      <BoundaryStatus
        problems={problems}
        drawn={
          shown === null || shown.layout === null ? null : words.drawn(shown.name, number(shown.match.shapes.size), number(units.length))
        }
      />
      <UnitMap key={map.key} chosen={chosen} onToggle={session.toggleMerger} layout={map.layout} label={map.label} hint={map.hint} />
      {shown === null || shown.layout === null ? null : (
        <BoundaryNotes match={shown.match} differences={shown.differences} areas={shown.areas} />
      )}
    </>
  );
}
