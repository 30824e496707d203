/** An edition that a workbook is read by, with why, and what was recognised under it. */
import type { EditionReason } from '../domain/edition-choice';
import type { Problem } from '../domain/problem';
import type { Standard } from '../domain/standard';
import type { CarriedFrom } from './carry-over';
import type { Recognition } from '../sheets/recognise';

export type ChosenEdition = {
  readonly standard: Standard;
  readonly because: EditionReason;
  readonly recognition: Recognition;
  /** The edition whose table was read, where its figures were carried over to the one chosen; null where the table is read as it stands. */
  readonly carried: CarriedFrom | null;
  /** What an edition of the office's own has to say of itself. */
  readonly problems?: readonly Problem[];
  /** Sheets with tables that are scored by something else: they may be chosen instead. */
  readonly otherSheets?: readonly string[];
};
