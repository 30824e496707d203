/** What a cell of the file has beside its value and looks, and the grid has no place for: it travels with the cell, for as long as it holds what it held. */
import type { ICellData } from '@univerjs/core';
import type { TextMark } from '../../domain/grid';

/** `date`: typed as one, whatever its format; `rich`: a picture or a data type that Excel shows in place of the value; `error`: one of a name that the grid takes for a text. */
type TypedCell = 'date' | 'rich' | 'error';

/** What the file says of a cell. `twice`: all of its values, where a damaged file gives it several. */
type Said = { readonly marks: readonly TextMark[]; readonly typed: TypedCell | null; readonly twice: readonly string[] };

type KeptCell = Said & { readonly held: ICellData['v'] | null };

/** The cell's data with what the file says of it. `held`: the value as the grid holds it. */
export function keptWith(held: KeptCell['held'], said: Said): Pick<ICellData, 'custom'> {
  const { marks, typed, twice } = said;
  const isNothing = marks.length === 0 && typed === null && twice.length === 0;
  return isNothing ? {} : { custom: { fromFile: { held, marks, typed, twice } satisfies KeptCell } };
}

function isKept(value: unknown): value is KeptCell {
  return typeof value === 'object' && value !== null && 'held' in value && 'marks' in value && 'typed' in value && 'twice' in value;
}

function keptOf(cell: Pick<ICellData, 'custom' | 'v'>): KeptCell | null {
  const kept: unknown = cell.custom?.['fromFile'];
  return isKept(kept) && kept.held === (cell.v ?? null) ? kept : null;
}

/** What of a text was raised, lowered or struck out in the file; none where another text stands there now. */
export function marksOfCell(cell: Pick<ICellData, 'custom' | 'v'>): readonly TextMark[] {
  return keptOf(cell)?.marks ?? [];
}

/** What the file typed the cell as; null where another value stands there now. */
export function typeOfCell(cell: Pick<ICellData, 'custom' | 'v'>): TypedCell | null {
  return keptOf(cell)?.typed ?? null;
}

/** All values that a damaged file gives the cell; none where another value stands there now. */
export function valuesOfCell(cell: Pick<ICellData, 'custom' | 'v'>): readonly string[] {
  return keptOf(cell)?.twice ?? [];
}
