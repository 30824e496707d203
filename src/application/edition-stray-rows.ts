/** Rows of an edition's sheet that belong to nothing in it: without a word they would count for nothing. */
import type { OwnEditionFault } from '../domain/problems/own-tables';
import type { EditionBlocks, JsonRow } from '../sheets/edition-sheet/edition-blocks';
import type { Spot } from './edition-fault-places';
import { partNames } from './edition-fault-places';

export type StrayRow = {
  readonly spot: Spot;
  readonly said: { readonly fault: OwnEditionFault; readonly named: string; readonly allowed: string };
};

function textIn(row: JsonRow, field: string): string {
  const value = row[field];
  return typeof value === 'string' ? value : '';
}

function stray(block: Spot['block'], row: number, field: string, fault: OwnEditionFault, named: string, allowed = ''): readonly StrayRow[] {
  return [{ spot: { block, row, field }, said: { fault, named, allowed } }];
}

/** Rows of which an earlier one says the same thing: only one of the two could count. */
function isRepeated(rows: readonly JsonRow[], index: number, fields: readonly string[]): boolean {
  const key = (row: JsonRow | undefined): string => (row === undefined ? '' : fields.map((field) => textIn(row, field)).join('\n'));
  return rows.findIndex((row) => key(row) === key(rows[index])) < index;
}

export function strayRows({ parts, indicators, grades, adjustments, factors }: EditionBlocks): readonly StrayRow[] {
  const rowsById = new Map(indicators.map((row) => [textIn(row, 'id'), row]));
  const lowered = new Set(adjustments.map((row) => textIn(row, 'id')));
  return [
    ...parts.flatMap((row, index) => {
      const part = textIn(row, 'part');
      if (!partNames.includes(part)) return stray('parts', index, 'part', 'not-one-of', part, partNames.join(', '));
      return isRepeated(parts, index, ['part']) ? stray('parts', index, 'part', 'twice', part) : [];
    }),
    ...grades.flatMap((row, index) => {
      const named = textIn(row, 'indicator');
      const indicator = rowsById.get(named);
      if (indicator === undefined) return stray('grades', index, 'indicator', 'no-such-name', named);
      // A row with one level in numbers has one rung in words.
      if (indicator['kind'] === 'mixed' && isRepeated(grades, index, ['indicator']))
        return stray('grades', index, 'indicator', 'twice', named);
      return isRepeated(grades, index, ['indicator', 'grade']) ? stray('grades', index, 'grade', 'twice', textIn(row, 'grade')) : [];
    }),
    ...factors.flatMap((row, index) => {
      const adjustment = textIn(row, 'adjustment');
      if (!lowered.has(adjustment)) return stray('factors', index, 'adjustment', 'no-such-name', adjustment);
      const isTwice = isRepeated(factors, index, ['adjustment', 'indicator']);
      return isTwice ? stray('factors', index, 'indicator', 'twice', textIn(row, 'indicator')) : [];
    }),
  ];
}
