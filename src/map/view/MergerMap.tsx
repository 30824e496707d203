import type { ReactNode } from 'react';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { UnitMap } from './UnitMap';
import { useBoundaryFile } from './useBoundaryFile';
import { useDrawnMap } from './useDrawnMap';

/** Props of the map of a merger. `joins`, `wards`: names of the units that join, and of those that are made wards, in the city too. */
export type MergerMapProps = {
  readonly units: readonly AdministrativeUnit[];
  readonly session: ScenarioSession;
  readonly joins: readonly string[];
  readonly wards: readonly string[];
};

/** A merger that somebody proposes, on the map of the communes: schematic, or on the boundaries that were loaded beside it. */
export function MergerMap({ units, session, joins, wards }: MergerMapProps): ReactNode {
  const { text } = useScenarioWords();
  const [loaded] = useBoundaryFile(session);
  const { key, layout, label, about } = useDrawnMap(units, loaded).map;
  return (
    <UnitMap
      key={key}
      chosen={joins}
      wards={wards}
      onToggle={null}
      layout={layout}
      label={label}
      hint={[about, text.mapAnswerKeys].join(' ')}
    />
  );
}
