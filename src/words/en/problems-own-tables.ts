/** Sentences in English: tables and editions of the office's own. */
import type { OwnLevelFault, OwnTableProblems } from '../../domain/problems/own-tables';
import type { Sentences } from '../sentence-table';

const faults: Readonly<Record<OwnLevelFault, string>> = {
  'no-level': 'it is no level that can be read',
  'one-level': 'only one level is printed, not both the maximum and the minimum',
  'more-levels': 'more than two levels are printed',
  'levels-same': 'the maximum level is the minimum level',
  'wrong-side': 'the maximum level lies on the wrong side of the minimum level',
  'signs-differ': 'the signs of the two levels point in opposite directions',
  'side-unsaid': 'it cannot be told which level is the maximum',
  'words-above-number': 'the maximum level is in words and the minimum level is a number',
  'points-unread': 'the maximum and the minimum points cannot both be read',
  'points-order': 'the minimum points must be above 0 and below the maximum points',
};

const sources: Readonly<Record<OwnTableProblems['own-edition']['from'], string>> = {
  table: 'by the levels and points that the table itself prints, which were not compared with the law',
  sheet: 'by an edition that the office wrote on this sheet, which is no legal data of Nâng Loại',
  file: 'by an edition that the office wrote in this file, which is no legal data of Nâng Loại',
};

export const ownTableProblems: Sentences<OwnTableProblems> = {
  'own-edition': ({ edition, sheet, from }) =>
    `The office’s own table: “${edition}” (“${sheet}”) is scored ${sources[from]}. Check the levels against the text before you use the result.`,
  'own-level': ({ indicator, text, fault }) =>
    `Row ${indicator} cannot be scored by the table’s own columns${text === '' ? '' : ` (the cell says “${text}”)`}: ${faults[fault]}. Correct this cell from the text; until then the row is pending.`,
  'own-table-absent': () =>
    'No table has name, level, points and present value side by side, by which it could be scored. Add these columns, or choose an edition.',
  'own-edition-fault': ({ sheet, at, fault }) =>
    `The office’s own edition on “${sheet}”${at === '' ? '' : `, ${at}`}: ${fault}. Correct it; until then the edition cannot be used.`,
};
