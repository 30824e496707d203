import type { PlannedCell } from '../domain/write-plan';
import type { LookName } from './looks';

/** Cells of a planned sheet. Numbers stay numbers; a missing one is a dash. */
export const blank = (look: LookName = 'sentence'): PlannedCell => ({ value: { kind: 'blank' }, look });

export function textCell(text: string, look: LookName = 'text'): PlannedCell {
  return { value: text === '' ? { kind: 'blank' } : { kind: 'text', text }, look };
}

/** A figure; without a look of its own a whole number is shown as one. */
export function numberCell(value: number | null, look: LookName = Number.isInteger(value) ? 'large' : 'number'): PlannedCell {
  return value === null ? { value: { kind: 'text', text: '–' }, look: 'center' } : { value: { kind: 'number', value }, look };
}

/** A formula with the result that the engine worked out. */
export function formulaCell(formula: string, result: number | string, look: LookName): PlannedCell {
  return { value: { kind: 'formula', formula, result }, look };
}

export type Row = readonly PlannedCell[];

export function header(...labels: readonly string[]): Row {
  return labels.map((label) => textCell(label, 'header'));
}
