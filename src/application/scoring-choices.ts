import type { Extent, Policy } from '../domain/assessment';
import type { ColumnMapping } from '../domain/indicator-table';
import type { Resolutions } from '../domain/observation';
import type { BaselineOptions } from './baseline-options';

/** What the user chose. Kept in the workbook's settings. */
export type ScoringChoices = {
  /** Null while the user left it to the table and the date (choose-edition.ts). */
  readonly edition: string | null;
  readonly policy: Policy;
  /** Whether the area lies in one administrative unit or several; null while nobody said. */
  readonly extent: Extent | null;
  /** Id of a region adjustment of the edition; null applies none. */
  readonly region: string | null;
  /** The user said that the city lies in no such region: nobody asks again. Says nothing while one is applied. */
  readonly saidNoRegion: boolean;
  /** Key of the table that is scored, or a sheet it stands on; null takes the best one found. */
  readonly sheet: string | null;
  /** Column mappings chosen by the user, by part (`partKey`: the sheet's name, as a rule). */
  readonly mappings: Readonly<Record<string, ColumnMapping>>;
  readonly resolutions: Resolutions;
  /** What stood in the row's value cell when it was decided, by indicator; rows decided by an earlier version have none. */
  readonly decidedOn: Readonly<Record<string, string>>;
  /** What scenarios start from and no sheet says. */
  readonly baseline: BaselineOptions;
};

/** The user's choices under an edition: decisions on rows are of one edition only (settings.ts, `choicesUnder`). */
export type ChoicesOf = (edition: string) => ScoringChoices;
