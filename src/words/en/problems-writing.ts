/** Sentences in English: what became of a change, a written sheet or a restoring. */
import type { WritingProblems } from '../../domain/problems/writing';
import type { Sentences } from '../sentence-table';
import { number } from './format';

const faultOfEdit = {
  'array-formula': 'the cell belongs to an array formula, which can only be changed as a whole in Excel',
  'data-table': 'the cell belongs to a what-if data table, which can only be changed in Excel',
  'table-header': 'the cell is a header of an Excel table, which can only be changed in Excel',
  'merged-cell': 'the cell lies inside a merged area; type into the first cell of the area',
  'outside-sheet': 'the cell lies outside the limits of a sheet',
  'text-too-long': 'the text is longer than the 32,767 characters a cell can hold',
} as const;

const staleReceipt: Readonly<Record<WritingProblems['receipt-stale']['fault'], (sheet: string) => string>> = {
  restored: (sheet) => `The writing of “${sheet}” has been taken back already. Nothing was changed.`,
  forgotten: (sheet) =>
    `The writing of “${sheet}” can no longer be taken back, because Nâng Loại was opened again since. Delete the sheet yourself if you do not need it.`,
  'sheet-gone': (sheet) =>
    `The sheet “${sheet}” was deleted or renamed after it was written, so the writing was not taken back. Nothing was changed; delete the other result sheets yourself if you do not need them.`,
  'sheet-changed': (sheet) =>
    `The sheet “${sheet}” was edited after this write, so it is left as it is and nothing typed into it is lost. To be rid of it, copy what you need to another sheet and delete this one yourself. If it was written again since, restore the last write first.`,
};

export const writingProblems: Sentences<WritingProblems> = {
  'edit-refused': ({ reference, fault }) =>
    `The change in cell ${reference} was not saved: ${faultOfEdit[fault]}. The original is unchanged.`,
  'receipt-stale': ({ sheet, fault }) => staleReceipt[fault](sheet),
  'sheet-in-use': ({ sheet, by }) =>
    `Sheet “${sheet}” was not removed because formulas on sheet “${by}” refer to it. Change those formulas and try again.`,
  'sheets-written': ({ sheets, cells }) => `Wrote ${number(cells)} cells to ${sheets}. Press “Restore” to take it back.`,
  'sheets-restored': ({ sheets }) => `The workbook is as it was before ${sheets} was written.`,
};
