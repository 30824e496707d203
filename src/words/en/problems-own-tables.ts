/** Sentences in English: tables and editions of the office's own. */
import type { OwnEditionFault, OwnLevelFault, OwnTableProblems } from '../../domain/problems/own-tables';
import type { Sentences } from '../sentence-table';
import { number } from './format';

const faults: Readonly<Record<OwnLevelFault, string>> = {
  'no-level': 'it is no level that can be read',
  'two-readings': 'the figure may have decimals or thousands (1,400 as 1.4 or as 1 400)',
  'beyond-whole': 'it is a share above 100 %',
  'one-level': 'only one level is printed, not both the maximum and the minimum',
  'more-levels': 'more than two levels are printed',
  'levels-same': 'the maximum level is the minimum level',
  'wrong-side': 'the maximum level lies on the wrong side of the minimum level',
  'signs-differ': 'the signs of the two levels point in opposite directions',
  'side-unsaid': 'it cannot be told which level is the maximum, or whether more or less is better (write ≥ or ≤)',
  'words-above-number': 'the maximum level is in words and the minimum level is a number',
  'points-unread': 'the maximum and the minimum points cannot both be read',
  'points-order': 'the minimum points must be above 0 and below the maximum points',
};

const sources: Readonly<Record<OwnTableProblems['own-edition']['from'], string>> = {
  table: 'by the levels and points that the table itself prints, which were not compared with the law',
  sheet: 'by an edition that the office wrote on this sheet, which is no legal data of Nâng Loại',
  file: 'by an edition that the office wrote in the file that was given, which is no legal data of Nâng Loại',
};

const editionFaults: Readonly<Record<OwnEditionFault, string>> = {
  'heading-missing': 'this column is missing',
  'block-missing': 'this part is missing',
  'no-number': 'it is no number',
  'percent-in-number':
    'the cell has a percent sign or format (95% is 0.95), where a plain number is expected; format it as a number and type it again',
  'no-yes-or-no': 'it must say “có” or “không”',
  'not-understood': 'it cannot be understood',
  missing: 'nothing is there',
  'not-one-of': 'it is none of the values that are used',
  twice: 'it stands twice',
  'not-a-slug': 'an id is small letters, digits and hyphens, beginning with a letter',
  numbering: 'numbers must run from 1 without a gap',
  'no-such-name': 'the edition has nothing of this id',
  'section-in-itself': 'the section lies in itself',
  'factor-not-a-share': 'a factor is above 0 and 1 at most',
  'nothing-to-lower': 'the row has no minimum level in numbers to lower',
  'lowered-and-exempt': 'the row is lowered and exempt at once',
  'not-above-zero': 'it must be above 0',
  'minimum-above-maximum': 'the minimum points exceed the maximum points',
  'levels-wrong-way': 'the maximum level lies on the wrong side of the minimum level',
  'leaves-out-level': 'the plausible range leaves out the level of the row',
  'points-differ': 'the points of the grade are not those of the row',
  'text-differs': 'the text of the level has another number or sign than the level, its direction or its column “Phải vượt mức”',
  'grades-not-falling': 'each grade must earn less than the one before it',
  'not-one-for-one': 'a standard that is passed or failed counts 1 of 1',
  sum: 'the points are not the sum of the rows',
  'required-out-of-reach': 'the total required must be above 0 and within the maximum',
  dates: 'the last day or the successor is not valid',
  'dispute-agrees': 'both sources say the same: nothing is disputed',
};

/** Where the points are printed that are not the sum of the rows. */
function sumSaid({ what, name, printed, sum }: OwnTableProblems['own-sum']): string {
  if (what === 'unprinted')
    return `The table prints no maximum for the total, and its rows have ${number(sum)} points in all, more than ${number(printed)}.`;
  const place = what === 'total' ? 'The total' : `The section “${name}”`;
  return `${place} prints a maximum of ${number(printed)} points, but the rows have ${number(sum)} in all.`;
}

export const ownTableProblems: Sentences<OwnTableProblems> = {
  'own-edition': ({ edition, sheet, from }) =>
    `The office’s own table: “${edition}” (“${sheet}”) is scored ${sources[from]}. Check the levels against the text before you use the result.`,
  'own-level': ({ indicator, text, fault }) =>
    `Row ${indicator} cannot be scored by the table’s own columns${text === '' ? '' : ` (the cell says “${text}”)`}: ${faults[fault]}. Correct this cell from the text; until then the row is pending.`,
  'own-sum': (data) =>
    `${sumSaid(data)} The score may therefore be ${data.sum > data.printed ? 'above what the table allows' : 'too low'}. Correct the wrong points, or the missing or repeated row, from the text and score again.`,
  'own-table-absent': () =>
    'No table has name, level, points and present value side by side, by which it could be scored. Add these columns, or choose an edition.',
  'own-edition-unused': ({ edition, sheet }) =>
    `The workbook holds an edition of the office’s own, “${edition}” (sheet “${sheet}”), that does not score the table. To score by it, choose it on the page of editions.`,
  'own-edition-absent': ({ file }) =>
    `The file “${file}” has no sheet that holds an edition. Make one by the command template with --sheets edition, or on the page of editions in the pane.`,
  'own-edition-fault': ({ sheet, at, fault, named, allowed }) =>
    `The office’s own edition on “${sheet}”${at === '' ? '' : `, ${at}`}${named === '' ? '' : ` (“${named}”)`}: ${editionFaults[fault]}${allowed === '' ? '' : ` (${allowed})`}. Correct it; until then the edition cannot be used.`,
};
