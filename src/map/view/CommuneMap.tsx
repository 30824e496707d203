import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { laterWordsOf } from '../../words/languages';
import { formatNumber } from '../../words/numbers';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { flatBoundaries, layoutBoundaries } from '../layout/boundary-layout';
import { layoutUnits } from '../layout/unit-layout';
import { matchBoundaries } from '../matching/match-boundaries';
import { borderDifferences } from '../neighbours/border-check';
import { BoundaryNotes } from './BoundaryNotes';
import { BoundaryStatus } from './BoundaryStatus';
import { BoundaryTools } from './BoundaryTools';
import { UnitMap } from './UnitMap';
import type { UnitMapProps } from './UnitMap';
import { useBoundaryFile } from './useBoundaryFile';

/** Props of the map. */
export type CommuneMapProps = Pick<UnitMapProps, 'baseline' | 'compared' | 'session'>;

/** The communes as a schematic map, or on the true boundaries of a file that the user loads. Who touches whom is the sheet's word in both. */
export function CommuneMap({ baseline, compared, session }: CommuneMapProps): ReactNode {
  const { locale, text } = useScenarioWords();
  const words = laterWordsOf(locale).boundaryPane;
  const [loaded, verbs] = useBoundaryFile(session);
  const { units } = baseline;
  const { file } = loaded;
  const drawn = useMemo(() => {
    if (file === null) return null;
    const match = matchBoundaries(units, file);
    const flat = flatBoundaries(match);
    return {
      match,
      name: file.name,
      layout: flat === null ? null : layoutBoundaries(units, flat),
      differences: flat === null ? [] : borderDifferences(units, flat.shapes),
    };
  }, [units, file]);
  const shown = loaded.isShown ? drawn : null;
  const outlines = shown?.layout ?? null;
  const problems = [...(loaded.problem === null ? [] : [loaded.problem]), ...(shown?.match.problems ?? [])];
  const number = (value: number): string => formatNumber(value, locale);
  return (
    <>
      <BoundaryTools loaded={loaded} verbs={verbs} canShow={drawn !== null && drawn.layout !== null} />
      <BoundaryStatus
        problems={problems}
        drawn={shown === null || outlines === null ? null : words.drawn(shown.name, number(shown.match.shapes.size), number(units.length))}
      />
      {shown === null || outlines === null ? (
        <UnitMap
          key="schematic"
          baseline={baseline}
          compared={compared}
          session={session}
          layout={layoutUnits(units)}
          label={text.mapLabel}
          hint={text.mapHint}
        />
      ) : (
        <>
          <UnitMap
            key={`boundaries ${shown.name}`}
            baseline={baseline}
            compared={compared}
            session={session}
            layout={outlines}
            label={words.mapLabel}
            hint={words.mapHint}
          />
          <BoundaryNotes match={shown.match} differences={shown.differences} />
        </>
      )}
    </>
  );
}
