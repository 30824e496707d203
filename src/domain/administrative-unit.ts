import type { CellAddress } from './cell';
import { remembered } from './remembered';

/** Kind of a commune-level unit: phường / xã / thị trấn. */
export type UnitKind = 'ward' | 'commune' | 'township';

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
};

/** One name for comparing: NFC, no case, no double spaces, without `xã`, `phường`, `thị trấn` before it. */
export const unitKey = remembered((name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    // eslint-disable-next-line house/words-wall -- the domain asks nobody: names of units get one rule of their own (text/names.ts)
    .replace(/^(?:phường|xã|thị trấn|p\.|x\.|tt\.)\s*/u, ''),
);
