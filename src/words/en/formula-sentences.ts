/** Sentences beside an error in a cell, in English. */
import type { FormulaParameterKey } from '../../domain/formula-function';
import type { LaterWords } from '../words';
import { formulaTexts } from './formula-texts';
import { measured, number, points } from './format';

const name = (key: FormulaParameterKey): string => `“${formulaTexts.parameters[key].name}”`;

export const formulaSentences: LaterWords['formulaSentences'] = {
  'indicator-unknown': ({ given, first, last }) =>
    `There is no indicator “${given}”: the table has numbers ${number(first)} to ${number(last)}.`,
  'edition-unknown': ({ given, known }) => `There is no edition “${given}”. The editions: ${known.join(' | ')}.`,
  'criterion-unknown': ({ given, last }) => `There is no criterion “${given}”: there are criteria 1 to ${number(last)}.`,
  'argument-blank': ({ parameter }) => `There is no ${name(parameter)} yet: the cell is empty.`,
  'gate-undecided': ({ pending }) =>
    `Not decided: ${number(pending)} ${pending === 1 ? 'indicator has' : 'indicators have'} no points yet and can still change the result.`,
  'not-a-number': ({ parameter, given }) => `${name(parameter)} must be a number, not “${given}”.`,
  'negative-number': ({ parameter, given }) => `${name(parameter)} cannot be negative (${number(given)}).`,
  'not-whole': ({ parameter, given }) => `${name(parameter)} must be a whole number, not ${number(given)}.`,
  'not-yes-or-no': ({ parameter, given }) => `${name(parameter)} must be TRUE or FALSE, not “${given}”.`,
  'implausible-value': ({ indicator, value, low, high, ...measure }) =>
    `The value of indicator ${indicator} is ${measured(number(value), measure)}, outside the plausible range of ${number(low)} to ${number(high)}. The unit or the decimal mark may be wrong; check it.`,
  'negative-share': ({ indicator, value }) =>
    `The value of indicator ${indicator} is ${number(value)}, but this indicator cannot be negative. Check the figure.`,
  'share-as-fraction': ({ indicator, value, percent }) =>
    `The value of indicator ${indicator} is ${number(value)} %, unusually low. If ${number(percent)} % is meant (a cell formatted as a percentage), multiply it by 100.`,
  'grade-unclear': ({ indicator, given, best, least }) =>
    `Indicator ${indicator} is scored by grade and “${given}” is none of them. Write 1 (${best}), 2 (${least}) or 0 (neither).`,
  'grade-has-no-distance': ({ indicator }) => `Indicator ${indicator} is scored by grade: there is no distance to a next level.`,
  'region-unknown': ({ given, known }) => `There is no region “${given}”. Regions: ${known.join(' | ')}.`,
  'policy-unknown': ({ given }) => `Policy “${given}” is not understood: write "strict" or "proportional".`,
  'class-unknown': ({ given }) => `“${given}” is no urban class: write "special", "I", "II", "III", "IV" or "V".`,
  'level-unreadable': ({ parameter, given }) => `${name(parameter)} “${given}” cannot be read: write a number, or a text such as "<2.5".`,
  'levels-equal': ({ level }) => `Minimum and maximum level are both ${number(level)}: which way is better is not known.`,
  'scale-upside-down': ({ minimum, maximum }) =>
    `The minimum points ${points(minimum)} are more than the maximum points ${points(maximum)}.`,
  'range-shape': ({ rows, columns, indicators }) =>
    `The points have ${number(rows)} rows and ${number(columns)} columns; one column of ${number(indicators)} cells in the order of the table is needed, or two columns: number and points.`,
  'points-unreadable': ({ indicator, given }) => `The points of indicator ${indicator} are “${given}”, which is no number.`,
  'points-off-scale': ({ indicator, points: given, maximum }) =>
    `${points(given)} points for indicator ${indicator} are outside its scale of 0 to ${points(maximum)}.`,
  'indicator-twice': ({ indicator }) => `Indicator ${indicator} has two rows in the range.`,
  'wards-exceed-units': ({ wards, units }) => `There are ${number(wards)} wards among only ${number(units)} commune-level units.`,
};
