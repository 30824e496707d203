import type { CellAddress } from './cell';
import type { UnitFigure } from './unit-figure';

/** Kind of a commune-level unit: phường / xã / thị trấn. */
export type UnitKind = 'ward' | 'commune' | 'township';

/** tỷ đồng. */
export type UnitCost = { readonly amount: number | null; readonly cell: CellAddress };

/** A commune-level administrative unit as a sheet lists it. Figures that the sheet lacks are null, never guessed. */
export type AdministrativeUnit = {
  readonly name: string;
  readonly kind: UnitKind;
  /** Part of the city today. */
  readonly isInCity: boolean;
  /** Natural area, km². */
  readonly area: number | null;
  readonly areaCell: CellAddress | null;
  readonly people: number | null;
  readonly peopleCell: CellAddress | null;
  /** Year of the population figure; null where the sheet has none. */
  readonly peopleYear: number | null;
  /** Code of the statistics office (mã GSO) as the sheet writes it; null where it has none. */
  readonly code: string | null;
  /** Unit of the district level it is listed under, as written (`Huyện Bạch Thông`); null where the sheet names none. */
  readonly parent: string | null;
  /** Names of the units it touches, as listed. */
  readonly neighbours: readonly string[];
  readonly nameCell: CellAddress | null;
  /** A place in it as the sheet writes it: longitude and latitude, or X and Y of whichever order; absent where the sheet has none. */
  readonly place?: readonly [number, number] | undefined;
  /** What it costs to join it to the city, by a column of its own; `amount` null where the cell says nothing usable. Absent without the column. */
  readonly cost?: UnitCost | undefined;
  /** What columns of its own say of it; absent where the sheet has none. */
  readonly figures?: readonly UnitFigure[] | undefined;
};

/**
 * How far the list of units is the city's own. `excess`: km² by which its units are more than the indicator table has for the whole city
 * (`filed`): then areas of the list are wrong, and nobody knows which. Null where they are not.
 */
export type UnitCover = {
  readonly isWhole: boolean;
  readonly tooMuch: { readonly filed: number; readonly excess: number } | null;
  /** Some of the city's units have no area, so that those of the list cannot be held against the table's. */
  readonly isLandUnknown?: boolean;
};
