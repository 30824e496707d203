import { useMemo } from 'react';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { laterWordsOf } from '../../words/languages';
import { flatBoundaries, layoutBoundaries, placesInside } from '../layout/boundary-layout';
import { listedPlaces } from '../layout/listed-places';
import { layoutUnits } from '../layout/unit-layout';
import type { TruePlaces, UnitLayout } from '../layout/unit-layout';
import { areaDifferences } from '../matching/area-check';
import type { AreaDifference } from '../matching/area-check';
import { matchBoundaries } from '../matching/match-boundaries';
import type { BoundaryMatch } from '../matching/match-boundaries';
import { borderDifferences } from '../neighbours/border-check';
import type { BorderDifference } from '../neighbours/border-check';
import type { LoadedBoundaries } from './useBoundaryFile';

/** A loaded file held against the sheet's units; `layout` null where no unit has an outline in it. */
export type DrawnBoundaries = {
  readonly match: BoundaryMatch;
  readonly name: string;
  readonly layout: UnitLayout | null;
  /** Where the units with an outline lie. */
  readonly places: TruePlaces | null;
  readonly differences: readonly BorderDifference[];
  readonly areas: readonly AreaDifference[];
};

/** The map that is shown. Another `key` is another picture: what is in sight of the one before says nothing of it. */
export type DrawnMap = {
  readonly key: string;
  readonly layout: UnitLayout;
  readonly label: string;
  /** What its places mean, without its keys. */
  readonly about: string;
  readonly hint: string;
};

/** Units on the boundaries of the file where those are shown, else on the schematic map. */
export function useDrawnMap(
  units: readonly AdministrativeUnit[],
  { file, number, isShown }: LoadedBoundaries,
): { readonly boundaries: DrawnBoundaries | null; readonly map: DrawnMap } {
  const { locale, text } = useScenarioWords();
  const words = laterWordsOf(locale).boundaryPane;
  const boundaries = useMemo(() => {
    if (file === null) return null;
    const match = matchBoundaries(units, file);
    const flat = flatBoundaries(match);
    return {
      match,
      name: file.name,
      layout: flat === null ? null : layoutBoundaries(units, flat),
      places: flat === null ? null : placesInside(flat),
      differences: flat === null ? [] : borderDifferences(units, flat.shapes),
      areas: flat === null ? [] : areaDifferences(units, flat.shapes),
    };
  }, [units, file]);
  // Whole outlines say where a unit lies better than one point of it.
  const places = useMemo(() => boundaries?.places ?? listedPlaces(units), [boundaries, units]);
  const schematic = useMemo(() => layoutUnits(units, places), [units, places]);
  const outlines = isShown ? (boundaries?.layout ?? null) : null;
  const about = outlines !== null ? words.mapTrue : places === null ? text.mapFree : text.mapNorth;
  const hint = [about, text.mapKeys].join(' ');
  const map =
    outlines === null
      ? {
          key: `schematic ${places === null ? '' : String(number)}`,
          layout: schematic,
          label: text.mapLabel,
          about,
          hint,
        }
      : {
          key: `boundaries ${String(number)}`,
          layout: outlines,
          label: words.mapLabel,
          about,
          hint,
        };
  return { boundaries, map };
}
