import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { borderDifferences } from '../../../../application/boundaries/border-check';
import { matchBoundaries } from '../../../../application/boundaries/match-boundaries';
import { boundaryPaneStrings } from '../../../../strings/boundary-pane';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import type { ScenarioViewProps } from '../scenario-view-props';
import { BoundaryNotes } from './BoundaryNotes';
import { BoundaryTools } from './BoundaryTools';
import { UnitMap } from './UnitMap';
import { flatBoundaries, layoutBoundaries } from './boundary-layout';
import { layoutUnits } from './unit-layout';
import { useBoundaryFile } from './useBoundaryFile';

/** Props of the map. */
export type CommuneMapProps = Pick<ScenarioViewProps, 'baseline' | 'compared' | 'session'>;

/** The communes as a schematic map, or on the true boundaries of a file that the user loads. Who touches whom is the sheet's word in both. */
export function CommuneMap({ baseline, compared, session }: CommuneMapProps): ReactNode {
  const { locale, text } = useScenarioWords();
  const words = boundaryPaneStrings[locale];
  const [loaded, verbs] = useBoundaryFile(session);
  const { units } = baseline;
  const drawn = useMemo(() => {
    if (loaded.file === null) return null;
    const match = matchBoundaries(units, loaded.file);
    const flat = flatBoundaries(match);
    return { match, layout: flat === null ? null : layoutBoundaries(units, flat), differences: flat === null ? [] : borderDifferences(units, flat.shapes) };
  }, [units, loaded.file]);
  const outlines = loaded.isShown ? (drawn?.layout ?? null) : null;
  const file = loaded.file?.name ?? '';
  const isNoted = loaded.isShown && drawn !== null;
  return (
    <>
      <BoundaryTools loaded={loaded} verbs={verbs} canShow={drawn !== null && drawn.layout !== null} />
      <BoundaryNotes problem={loaded.problem} file={file} match={isNoted ? drawn.match : null} differences={isNoted ? drawn.differences : []} />
      {outlines === null ? (
        <UnitMap key="schematic" baseline={baseline} compared={compared} session={session} layout={layoutUnits(units)} label={text.mapLabel} hint={text.mapHint} />
      ) : (
        <UnitMap key={`boundaries ${file}`} baseline={baseline} compared={compared} session={session} layout={outlines} label={words.mapLabel} hint={words.mapHint} />
      )}
    </>
  );
}
