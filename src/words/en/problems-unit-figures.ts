/** Sentences of the figures of communes in columns of the units' sheet, in English. */
import type { FigureLeftOut, UnitFigureProblems } from '../../domain/problems/unit-figures';
import { rowList } from '../row-list';
import type { Sentences } from '../sentence-table';

const reasons: Readonly<Record<FigureLeftOut, string>> = {
  unreadable: 'cannot be read as one number',
  'not-exact': 'is no exact number',
  planned: 'is planned, expected or of a year to come',
  ambiguous: 'can be read in two ways',
  implausible: 'is outside the plausible range',
  unit: 'is in a unit of measure that cannot be converted',
  'unit-missing': 'says no unit of measure',
  several: 'has the same content as another column',
};

export const unitFigureProblems: Sentences<UnitFigureProblems> = {
  'unit-figure-left-out': ({ unit, heading, text, why }) =>
    `“${heading}” of “${unit}” says “${text}”, which ${reasons[why]}, so mergers do not use it. Enter one exact number of today.`,
  'unit-figure-column-left-out': ({ heading, why, wanted }) =>
    `Column “${heading}” ${reasons[why]}, so mergers do not use it.${
      why === 'unit' || why === 'unit-missing'
        ? ` Write the unit of measure in the heading${wanted === '' ? '' : `, as in (${wanted})`}.`
        : why === 'several'
          ? ' Keep one column only.'
          : ' Add a column of today’s figures.'
    }`,
  'unit-cost-left-out': ({ unit, heading, text, why }) =>
    `“${heading}” of “${unit}” says “${text}”, ${reasons[why]}, so that what it costs to join it is not known. Give a number in billion VND, or with its unit of money.`,
  'unit-cost-column-left-out': ({ heading, why }) =>
    why === 'several'
      ? `Several columns hold the cost of joining, “${heading}” among them, and nobody knows which is meant. Leave one.`
      : `The column “${heading}” is not in money, and is not read as the cost of joining. Put the unit into its heading, such as (tỷ đồng).`,
  'unit-figures-used': ({ unit, rows, cells, mean }) =>
    [
      `Row ${rowList(rows)} follows the figures of “${unit}” itself: ${cells}.`,
      ...(mean === '' ? [] : [`Row ${rowList(mean)} is the mean of the city and “${unit}” before they joined, weighted by people.`]),
    ].join(' '),
  'unit-figures-counted-in': ({ unit, cells, isOpen }) =>
    isOpen
      ? `The figures of “${unit}” itself (${cells}) are not added, as nobody has said whether its people stand in the filed figure already. Answer it at this change.`
      : `The people of “${unit}” stand in the filed figure already, so its own figures (${cells}) are not added once more.`,
  'unit-figures-unused': ({ unit, cells }) =>
    `Figures of “${unit}” that could not be used: ${cells}. The city has no such figure, an absolute amount of the same thing stands beside it, or the share is not one of people or households. Where needed, enter absolute amounts, or add “Set an indicator’s value”.`,
  'unit-figures-half': ({ unit, rows }) =>
    `Of row ${rowList(rows)} only one of two quantities follows the figures of “${unit}” itself; the other one follows the chosen assumption. Add a column of the missing one.`,
};
