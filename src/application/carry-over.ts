/** A table that was filed under one edition, read for another: what the other asks for in the same way is carried over, the rest is pending. */
import type { Crosswalk } from '../domain/crosswalk';
import type { WorkbookGrids } from '../domain/grid';
import type { ColumnMapping, IndicatorTable, TablePart } from '../domain/indicator-table';
import type { Resolutions } from '../domain/observation';
import type { Standard } from '../domain/standard';
import { carryOver, crosswalkHere, isEveryEditionHere } from '../editions/further';
import { foldResolutions } from '../engine/fold-resolutions';
import { recognise } from '../sheets/recognise';
import type { Recognition } from '../sheets/recognise';
import type { ChoicesOf, ScoringChoices } from './scoring-choices';

/** Where carried figures come from. */
export type CarriedFrom = { readonly from: Standard; readonly recognition: Recognition };

/** Share of its rows that the workbook holds of an edition. */
function shareRead({ tables: [table] }: Recognition, { indicators }: Standard): number {
  if (table === undefined) return 0;
  return table.observations.filter(({ cell }) => cell !== null).length / Math.max(1, indicators.length);
}

/** What the table prints beside its figures (points, levels, sums) is of its own edition, and says nothing of the other. */
function carried(table: IndicatorTable, decided: Resolutions, crosswalk: Crosswalk, to: Standard): IndicatorTable {
  const onlyValues = ({ mapping }: TablePart): { readonly mapping: ColumnMapping } => ({
    mapping: { ...mapping, level: null, scale: null, verdict: null, points: null },
  });
  return {
    ...table,
    ...onlyValues(table),
    ...(table.further === undefined ? {} : { further: table.further.map((part) => ({ ...part, ...onlyValues(part) })) }),
    // A number that the user gave herself is the city's number under any law.
    observations: carryOver([...foldResolutions({ observations: table.observations, resolutions: decided }).values()], crosswalk, to),
    printedLevels: [],
    printedSums: [],
  };
}

/**
 * The reading of a workbook under another edition, carried over; null where none fits it better than `own` does.
 * @param choicesOf the user's choices under an edition, with the rows decided under it
 * @param own share of the edition's own rows that the workbook holds
 */
export function carriedTo(
  standard: Standard,
  own: number,
  grids: WorkbookGrids,
  choices: ScoringChoices,
  today: string,
  others: readonly Standard[],
  choicesOf: ChoicesOf,
): CarriedFrom | null {
  if (!isEveryEditionHere()) return null;
  let best: (CarriedFrom & { readonly share: number }) | null = null;
  for (const from of others) {
    if (from === standard) continue;
    // Where nobody compared the two, no figure is carried: every row waits for its own.
    const crosswalk = crosswalkHere(from.edition, standard.edition) ?? { from: [], to: [], rows: [] };
    const recognition = recognise(grids, from, choices.mappings, today);
    const share = shareRead(recognition, from);
    if (share <= Math.max(own, best?.share ?? 0)) continue;
    const carry = (table: IndicatorTable): IndicatorTable => carried(table, choicesOf(from.edition).resolutions, crosswalk, standard);
    const tables = recognition.tables.map(carry);
    const seconds = recognition.seconds.map(carry);
    best = { from, share, recognition: { tables, seconds, claims: [], problems: [], problemsOf: () => [] } };
  }
  return best;
}
